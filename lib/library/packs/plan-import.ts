import type { OwnTerm, TermNote } from '../own-terms/own-term.ts';
import { headwordKey } from '../own-terms/term-ids.ts';
import type { Pack } from './pack.ts';

/** What becomes of a term that is there already. */
export type ConflictChoice = 'skip' | 'replace';

interface Own {
  terms: readonly OwnTerm[];
  notes: readonly TermNote[];
}

/** What an import would do, before it does it. */
export interface ImportPreview {
  /** Terms that are not here yet. */
  added: number;
  /** Terms that are here under the same id or headword and say something else. */
  conflicts: number;
  /** Terms that are here exactly as the pack has them. */
  same: number;
  notes: { added: number; conflicts: number; same: number };
  /** Own terms there would be, with every conflict settled either way. */
  total: number;
}

const sameRow = <Row extends { updatedAt: number }>(
  { updatedAt: _updatedAt, ...row }: Row,
  other: object,
): boolean => JSON.stringify(sorted(row)) === JSON.stringify(sorted(other));

const sorted = (row: object): [string, unknown][] =>
  Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1));

/** Every term of the pack beside the own term it meets, by id before headword. */
function pairTerms(pack: Pack, { terms }: Own) {
  const byId = new Map(terms.map((term) => [term.id, term]));
  const spokenFor = new Set(pack.terms.map(({ id }) => id));
  const byHeadword = new Map(
    terms.filter(({ id }) => !spokenFor.has(id)).map((term) => [headwordKey(term), term]),
  );
  return pack.terms.map((term) => {
    const here = byId.get(term.id) ?? byHeadword.get(headwordKey(term)) ?? null;
    // Two terms of a pack never become one.
    byHeadword.delete(headwordKey(term));
    // The id that is here stays: notes and links know the term by it.
    const next = here === null ? term : { ...term, id: here.id };
    return { given: term, next, here, same: here !== null && sameRow(here, next) };
  });
}

/** The ids under which terms of the pack will be here, where they differ from the pack's. */
function pairNotes(pack: Pack, own: Own) {
  const renamed = new Map(pairTerms(pack, own).map(({ given, next }) => [given.id, next.id]));
  const byTerm = new Map(own.notes.map((note) => [note.termId, note]));
  return pack.notes.map((note) => {
    const next = { ...note, termId: renamed.get(note.termId) ?? note.termId };
    const here = byTerm.get(next.termId) ?? null;
    return { next, here, same: here !== null && sameRow(here, next) };
  });
}

const count = (pairs: readonly { here: unknown; same: boolean }[]) => ({
  added: pairs.filter(({ here }) => here === null).length,
  conflicts: pairs.filter(({ here, same }) => here !== null && !same).length,
  same: pairs.filter(({ same }) => same).length,
});

/** What importing a pack into what is here would do. */
export function previewImport(pack: Pack, own: Own): ImportPreview {
  const terms = count(pairTerms(pack, own));
  return {
    ...terms,
    notes: count(pairNotes(pack, own)),
    total: own.terms.length + terms.added,
  };
}

/** The rows an import writes; what is skipped or the same already is not among them. `now` in Unix ms. */
export function importRowsOf(
  pack: Pack,
  { own, choice, now }: { own: Own; choice: ConflictChoice; now: number },
): { terms: OwnTerm[]; notes: TermNote[] } {
  const wanted = ({ here, same }: { here: unknown; same: boolean }): boolean =>
    here === null || (!same && choice === 'replace');
  const stamped = <Row extends object>({ next }: { next: Row }) => ({ ...next, updatedAt: now });
  return {
    terms: pairTerms(pack, own).filter(wanted).map(stamped),
    notes: pairNotes(pack, own).filter(wanted).map(stamped),
  };
}
