import type { ComponentChildren } from 'preact';
import { categoryGroup } from '../../lib/reader/category-group.ts';
import type { Mark } from '../../lib/reader/segments.ts';
import { markId, useMarksView, type MarksView } from './marks-context.ts';

interface TermMarkProps {
  mark: Mark;
  children: ComponentChildren;
}

/**
 * A term, place or document number in the text. A span with a button's role, because a real button cannot
 * break across lines. Its events are heard by the article (use-marks.ts).
 */
export function TermMark({ mark, children }: TermMarkProps) {
  const view = useMarksView();
  const open = view.open === mark.order;
  return (
    <span
      id={markId(mark.order)}
      class={`mark mark--${groupOf(mark, view)}`}
      data-mark={mark.order}
      data-open={open ? '' : undefined}
      role="button"
      tabIndex={view.current === mark.order ? 0 : -1}
      aria-haspopup="dialog"
      aria-expanded={open}
    >
      {children}
    </span>
  );
}

function groupOf({ annotation }: Mark, { terms }: MarksView): string {
  if (annotation.kind !== 'term') return annotation.kind;
  const term = terms.get(annotation.termId);
  return term ? categoryGroup(term.category) : 'bodies';
}
