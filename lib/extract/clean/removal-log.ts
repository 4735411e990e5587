import type { Removal } from '../../model/article.ts';
import { textOf } from '../dom/text-of.ts';

const LONGEST_TEXT = 500;
const MOST_ENTRIES = 300;

/** Takes pieces out of the copy of the page and remembers each with step and reason. */
export interface RemovalLog {
  readonly entries: readonly Removal[];
  /** Notes a piece of text that is left out. */
  note(removal: Removal): void;
  /** Removes an element; one without any text is removed without a note. */
  remove(element: Element, why: Omit<Removal, 'text'>): void;
}

/** An empty log that keeps the first 300 pieces, each cut to 500 UTF-16 units. */
export function createRemovalLog(): RemovalLog {
  const entries: Removal[] = [];
  const note = (removal: Removal): void => {
    if (removal.text === '' || entries.length >= MOST_ENTRIES) return;
    entries.push({ ...removal, text: removal.text.slice(0, LONGEST_TEXT) });
  };
  return {
    entries,
    note,
    remove(element, why) {
      note({ ...why, text: textOf(element) });
      element.remove();
    },
  };
}
