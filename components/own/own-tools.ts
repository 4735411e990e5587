import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { TermNote } from '../../lib/library/own-terms/own-term.ts';
import type { Result } from '../../lib/model/result.ts';
import type { SaveFailure } from '../../lib/reader/view-state.ts';

type SavedNote = Promise<Result<void, SaveFailure>>;

/** What the cards and pages of terms can do for the reader's own terms, notes and hidden ones. */
export interface OwnTools {
  /** By id of the term. */
  notes: ReadonlyMap<string, TermNote>;
  /** Address of the form for an own term. */
  editAddress(id: string): string;
  /** Whoever is reading an article stays there. */
  newTab: boolean;
  onNote(note: Omit<TermNote, 'updatedAt'>): SavedNote;
}

export const OwnToolsContext = createContext<OwnTools | null>(null);

/** Null where own terms are no matter, as in the sample of the welcome page. */
export const useOwnTools = (): OwnTools | null => useContext(OwnToolsContext);
