import type { Term } from '../../lib/glossary/term.ts';
import { hanLine } from '../../lib/reader/han-syllables.ts';
import type { MarginNote } from '../../lib/reader/margin-notes.ts';
import { GlossText } from '../own/GlossText.tsx';
import { useMarksView } from './marks-context.ts';

/**
 * Glosses in the margin, as in an annotated edition. They repeat what the cards say, so assistive
 * technology is spared them.
 */
export function MarginNotes({ notes }: { notes: readonly MarginNote[] }) {
  const { terms, open } = useMarksView();
  if (notes.length === 0) return null;
  return (
    <div class="margin-notes" aria-hidden="true">
      {notes.map(({ termId, order }) => {
        const term = terms.get(termId);
        return term && <Gloss term={term} lit={order === open} />;
      })}
    </div>
  );
}

function Gloss({ term, lit }: { term: Term; lit: boolean }) {
  const han = hanLine(term);
  return (
    <p class="gloss" data-lit={lit ? '' : undefined}>
      <span class="gloss__headword" lang="vi">
        {term.headword}
      </span>
      {han !== null && (
        <span class="gloss__han han" lang="zh-Hant">
          {han}
        </span>
      )}
      <GlossText class="gloss__english" term={term} />
    </p>
  );
}
