import type { Term } from '../../glossary/term.ts';
import { asTerm } from './as-term.ts';
import type { OwnTerm, TermNote } from './own-term.ts';

/** The reader's terms and notes, ready to be laid over the glossary. */
export interface OwnView {
  rows: readonly OwnTerm[];
  /** The same as terms of the glossary. */
  terms: readonly Term[];
  /** By id of the term. */
  notes: ReadonlyMap<string, TermNote>;
  /** Ids of the terms that are hidden. */
  hidden: ReadonlySet<string>;
}

export const EMPTY_VIEW: OwnView = {
  rows: [],
  terms: [],
  notes: new Map(),
  hidden: new Set(),
};

const sameRows = (a: readonly OwnTerm[], b: readonly OwnTerm[]): boolean =>
  a.length === b.length &&
  a.every(({ id, updatedAt }, i) => id === b[i]?.id && updatedAt === b[i].updatedAt);

const sameSet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && [...a].every((one) => b.has(one));

/**
 * What the rows of the database mean. Terms and hidden ids that did not change since `before` are the
 * very same objects, so that a note being written sets nothing in motion that depends on them.
 */
export function ownView(
  own: { terms: readonly OwnTerm[]; notes: readonly TermNote[] },
  before: OwnView = EMPTY_VIEW,
): OwnView {
  const same = sameRows(own.terms, before.rows);
  const hidden = new Set(own.notes.filter((note) => note.hidden).map(({ termId }) => termId));
  return {
    rows: same ? before.rows : own.terms,
    terms: same ? before.terms : own.terms.map(asTerm),
    notes: new Map(own.notes.map((note) => [note.termId, note])),
    hidden: sameSet(hidden, before.hidden) ? before.hidden : hidden,
  };
}
