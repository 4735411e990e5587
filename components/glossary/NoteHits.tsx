import type { FoundNote } from '../../lib/library/search/find-notes.ts';
import type { Term } from '../../lib/glossary/term.ts';
import { glossaryHash } from '../../lib/reader/glossary-route.ts';
import { useText } from '../i18n-context.tsx';
import { MarkedText } from '../library/MarkedText.tsx';

interface NoteHitsProps {
  found: readonly FoundNote[];
  terms: ReadonlyMap<string, Term>;
}

/** The reader's notes that have the words looked for, each under its term. */
export function NoteHits({ found, terms }: NoteHitsProps) {
  const { t } = useText();
  const known = found.flatMap(({ termId, snippet }) => {
    const headword = terms.get(termId)?.headword;
    return headword === undefined ? [] : [{ termId, headword, snippet }];
  });
  if (known.length === 0) return null;
  return (
    <section class="results__group note-hits">
      <h2>{t('hints.inNotes')}</h2>
      <ul>
        {known.map(({ termId, headword, snippet }) => (
          <li key={termId}>
            <a href={glossaryHash({ page: 'term', id: termId })} lang="vi">
              {headword}
            </a>
            <p>
              <bdi>
                <MarkedText runs={snippet} />
              </bdi>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
