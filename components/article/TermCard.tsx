import type { MentionedSense } from '../../lib/annotate/mentioned-sense.ts';
import type { OfficePeriod } from '../../lib/citations/office-period.ts';
import type { Sense, Term } from '../../lib/glossary/term.ts';
import { termAddress } from '../../lib/reader/glossary-route.ts';
import { hanLine, hanSyllables } from '../../lib/reader/han-syllables.ts';
import type { DefinitionLanguage } from '../../lib/reader/preferences.ts';
import { thenAndNow } from '../../lib/reader/then-and-now.ts';
import { useText } from '../i18n-context.tsx';
import { OwnBadge } from '../own/OwnBadge.tsx';
import { OwnPart } from '../own/OwnPart.tsx';
import { Definitions } from './Definitions.tsx';
import { HanGrid } from './HanGrid.tsx';
import { OfficePeriodNote } from './OfficePeriodNote.tsx';
import { SenseBox } from './SenseBox.tsx';
import { TermFolds } from './TermFolds.tsx';

interface TermCardProps {
  term: Term;
  /** Index into the term's senses on the article's day, -1 when none. */
  sense: number;
  /** The article's words for the term; null on a card reached from another card. */
  surface: string | null;
  misspelt: boolean;
  /** Another year the sentence speaks of, when the term meant something else. */
  mentioned?: MentionedSense | undefined;
  /** What the number or years beside it mean. */
  period?: OfficePeriod | undefined;
  /** YYYY-MM-DD in GMT+7; null when the article bears no date. */
  articleDay: string | null;
  /** YYYY-MM-DD in GMT+7. */
  today: string;
  definitions: DefinitionLanguage;
  terms: ReadonlyMap<string, Term>;
  onTerm(termId: string): void;
}

/** Everything the glossary knows of a term, as it stood on the article's day. */
export function TermCard(props: TermCardProps) {
  const { term, definitions } = props;
  const { t } = useText();
  const syllables = hanSyllables(term);
  const han = syllables === null ? hanLine(term) : null;
  return (
    <div class="term-card">
      <p class="term-card__class">
        {t(`category.${term.category}`)}
        <span class="term-card__level">{t(`card.level${term.level}`)}</span>
        <OwnBadge term={term} />
      </p>
      <div class="term-card__head">
        <div>
          <h2 lang="vi">{term.headword}</h2>
          <p class="term-card__english" lang="en">
            {term.english}
          </p>
        </div>
        {syllables !== null && <HanGrid syllables={syllables} />}
        {han !== null && (
          <p class="term-card__han han" lang="zh-Hant">
            {han}
          </p>
        )}
      </div>
      <SurfaceNote {...props} />
      {props.period && <OfficePeriodNote period={props.period} />}
      <Definitions text={term.definition} show={definitions} />
      {term.own !== true && <Senses {...props} />}
      {term.example && (
        <div class="term-card__example">
          <h3>{t('card.example')}</h3>
          <Definitions text={term.example} show={definitions} />
        </div>
      )}
      <TermFolds term={term} show={definitions} />
      <Related {...props} />
      <OwnPart term={term} />
      <PageLink term={term} />
    </div>
  );
}

/** In a tab of its own: whoever is reading an article stays there. */
function PageLink({ term }: { term: Term }) {
  const { t } = useText();
  return (
    <p class="term-card__page">
      <a href={termAddress(term.id)} target="_blank" rel="noopener">
        {t('termPage.openPage')}
        <span class="visually-hidden">{` ${t('common.newTab')}`}</span>
      </a>
    </p>
  );
}

function SurfaceNote({ term, surface, misspelt }: TermCardProps) {
  const { t } = useText();
  if (surface === null) return null;
  if (misspelt) {
    return (
      <p class="term-card__misspelt">{t('card.misspelt', { surface, headword: term.headword })}</p>
    );
  }
  const same = surface.toLocaleLowerCase('vi') === term.headword.toLocaleLowerCase('vi');
  return same ? null : <p class="term-card__surface">{t('card.inArticle', { surface })}</p>;
}

function Senses({ term, sense, mentioned, articleDay, today, definitions }: TermCardProps) {
  const { t, format } = useText();
  const { then, now, ended } = thenAndNow({ term, sense, today });
  const dated = then !== null && (then.from !== null || then.to !== null);
  const thenHeading =
    articleDay === null
      ? t('card.thenUndated')
      : t('card.thenDated', { date: format.date(articleDay) });
  return (
    <>
      <div class={`senses ${now === null ? '' : 'senses--two'}`}>
        {then === null ? (
          <p class="senses__gap">{t('card.noSenseThen')}</p>
        ) : (
          <SenseBox
            heading={dated || now !== null ? thenHeading : null}
            sense={then}
            definitions={definitions}
          />
        )}
        {now !== null && <SenseBox heading={t('card.now')} sense={now} definitions={definitions} />}
      </div>
      {mentioned && term.senses[mentioned.sense] && (
        <SenseBox
          heading={t('card.mentioned', { year: mentioned.year })}
          sense={term.senses[mentioned.sense] as Sense}
          definitions={definitions}
        />
      )}
      {ended && <p class="senses__ended">{t('card.ended')}</p>}
    </>
  );
}

function Related({ term, terms, onTerm }: TermCardProps) {
  const { t } = useText();
  const related = (term.related ?? []).flatMap((id) => terms.get(id) ?? []);
  if (related.length === 0) return null;
  return (
    <div class="term-card__related">
      <h3>{t('card.related')}</h3>
      <ul>
        {related.map((other) => (
          <li>
            <button type="button" lang="vi" onClick={() => onTerm(other.id)}>
              {other.headword}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
