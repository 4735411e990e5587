import type { Run } from '../../lib/model/article.ts';
import type { Segment } from '../../lib/reader/segments.ts';
import { ExternalLink } from '../ui/ExternalLink.tsx';
import { TermMark } from './TermMark.tsx';

/** Inline text: plain pieces and marks. */
export function Segments({ segments }: { segments: readonly Segment[] }) {
  return (
    <>
      {segments.map(({ mark, pieces }) =>
        mark === null ? (
          pieces.map((piece) => <Piece run={piece} />)
        ) : (
          <TermMark mark={mark}>
            {pieces.map(({ href: _movesToTheCard, ...piece }) => (
              <Piece run={piece} />
            ))}
          </TermMark>
        ),
      )}
    </>
  );
}

function Piece({ run }: { run: Run }) {
  let text = <>{run.text}</>;
  if (run.italic) text = <em>{text}</em>;
  if (run.bold) text = <strong>{text}</strong>;
  if (run.href === undefined) return text;
  return (
    <ExternalLink href={run.href} sign={false}>
      {text}
    </ExternalLink>
  );
}
