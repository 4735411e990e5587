import type { Term } from '../../lib/glossary/term.ts';
import { hanLine } from '../../lib/reader/han-syllables.ts';
import type { DefinitionLanguage } from '../../lib/reader/preferences.ts';
import type { TermEntry } from '../../lib/reader/term-list.ts';
import { useText } from '../i18n-context.tsx';
import { Definitions } from './Definitions.tsx';

interface PrintedTermsProps {
  entries: readonly TermEntry[];
  terms: ReadonlyMap<string, Term>;
  definitions: DefinitionLanguage;
}

/** The term list at the end of a printed handout; only paper shows it. */
export function PrintedTerms({ entries, terms, definitions }: PrintedTermsProps) {
  const { t, language } = useText();
  const known = entries.flatMap(({ termId }) => terms.get(termId) ?? []);
  if (known.length === 0) return null;
  return (
    <section class="printed-terms" lang={language}>
      <h2>{t('article.terms')}</h2>
      <dl>
        {known.map((term) => (
          <div>
            <dt>
              <span lang="vi">{term.headword}</span>
              <span class="han" lang="zh-Hant">
                {` ${hanLine(term) ?? ''} `}
              </span>
              <span lang="en">{term.english}</span>
            </dt>
            <dd>
              <Definitions text={term.definition} show={definitions} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
