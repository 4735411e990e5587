import type { Term } from '../../lib/glossary/term.ts';
import type { WordFamily } from '../../lib/glossary/word-family.ts';
import { glossaryHash } from '../../lib/reader/glossary-route.ts';
import { useText } from '../i18n-context.tsx';

/** Relatives in sight; the rest unfold. */
const IN_SIGHT = 12;

/** The other terms built on each character of a headword. */
export function WordFamilies({ families }: { families: readonly WordFamily[] }) {
  const { t } = useText();
  if (families.length === 0) return null;
  return (
    <section class="term-page__part">
      <h2>{t('termPage.family')}</h2>
      <div class="families">
        {families.map((family) => (
          <Family key={family.character} family={family} />
        ))}
      </div>
    </section>
  );
}

function Family({ family }: { family: WordFamily }) {
  const { t } = useText();
  const { character, syllable, relatives } = family;
  const hidden = relatives.slice(IN_SIGHT);
  return (
    <section class="family">
      <h3>
        <span class="han" lang="zh-Hant">
          {character}
        </span>{' '}
        <span lang="vi">{syllable}</span>
      </h3>
      <p class="family__count">{t('termPage.familyIntro', { count: relatives.length })}</p>
      <TermLinks terms={relatives.slice(0, IN_SIGHT)} />
      {hidden.length > 0 && (
        <details>
          <summary>{t('termPage.familyMore', { count: hidden.length })}</summary>
          <TermLinks terms={hidden} />
        </details>
      )}
    </section>
  );
}

/** Terms in a row, each a link to its page. */
export function TermLinks({ terms }: { terms: readonly Term[] }) {
  return (
    <ul class="term-links">
      {terms.map(({ id, headword, english }) => (
        <li key={id}>
          <a href={glossaryHash({ page: 'term', id })} lang="vi" title={english}>
            {headword}
          </a>
        </li>
      ))}
    </ul>
  );
}
