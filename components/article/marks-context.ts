import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Term } from '../../lib/glossary/term.ts';

/** What a mark in the text must know about the whole article. */
export interface MarksView {
  /** Order of the mark that is the article's one Tab stop. */
  current: number;
  /** Order of the mark whose card is open. */
  open: number | null;
  terms: ReadonlyMap<string, Term>;
}

export const MarksContext = createContext<MarksView>({ current: 0, open: null, terms: new Map() });

export function useMarksView(): MarksView {
  return useContext(MarksContext);
}

/** Id of a mark's element; also what the list of terms jumps to. */
export function markId(order: number): string {
  return `mark-${order}`;
}
