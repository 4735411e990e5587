import type { SnippetRun } from '../../lib/library/search/snippet.ts';

/** A text with what was searched for marked. */
export function MarkedText({ runs }: { runs: readonly SnippetRun[] }) {
  return (
    <>
      {runs.map(({ text, marked }, index) =>
        marked ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
      )}
    </>
  );
}
