import { newTermId } from '../library/own-terms/term-ids.ts';
import type { OwnTerm, PackTerm, TermNote } from '../library/own-terms/own-term.ts';
import type { StorageProblem } from '../model/problems.ts';
import type { Result } from '../model/result.ts';
import { watchDatabase, withDatabase } from './database.ts';
import type { LibraryDatabase } from './schema.ts';

/** All the reader brought and noted. */
export interface OwnGlossary {
  terms: OwnTerm[];
  notes: TermNote[];
}

function readOwn({ ownTerms, termNotes }: LibraryDatabase): Promise<OwnGlossary> {
  return Promise.all([ownTerms.toArray(), termNotes.toArray()]).then(([terms, notes]) => ({
    terms,
    notes,
  }));
}

/** The reader's terms and notes as they are now. */
export function readOwnGlossary(): Promise<Result<OwnGlossary, StorageProblem>> {
  return withDatabase((database) =>
    database.transaction('r', [database.ownTerms, database.termNotes], () => readOwn(database)),
  );
}

/** The reader's terms and notes now and after every change, made here or in another tab. */
export function watchOwnGlossary(
  listener: (own: Result<OwnGlossary, StorageProblem>) => void,
  signal: AbortSignal,
): void {
  watchDatabase(readOwn, listener, signal);
}

/** How many terms and notes there are, now and after every change. No row is read for it. */
export function watchOwnCounts(
  listener: (counts: Result<{ terms: number; notes: number }, StorageProblem>) => void,
  signal: AbortSignal,
): void {
  watchDatabase(
    async ({ ownTerms, termNotes }) => ({
      terms: await ownTerms.count(),
      notes: await termNotes.count(),
    }),
    listener,
    signal,
  );
}

/**
 * Stores a term; one without an id gets one made of its headword. Answers with the id. `now` in
 * Unix ms.
 */
export function saveOwnTerm(
  term: PackTerm,
  now: number,
): Promise<Result<{ id: string }, StorageProblem>> {
  return withDatabase((database) => {
    const { ownTerms } = database;
    return database.transaction('rw', ownTerms, async () => {
      const taken = new Set(term.id === '' ? await ownTerms.toCollection().primaryKeys() : []);
      const id = term.id === '' ? newTermId(term.headword, (one) => taken.has(one)) : term.id;
      await ownTerms.put({ ...term, id, updatedAt: now });
      return { id };
    });
  });
}

/** Deletes a term for good, with the note on it. Nothing happens when it is not there (any more). */
export function deleteOwnTerm(id: string): Promise<Result<void, StorageProblem>> {
  return withDatabase((database) => {
    const { ownTerms, termNotes } = database;
    return database.transaction('rw', [ownTerms, termNotes], async () => {
      await ownTerms.delete(id);
      await termNotes.delete(id);
    });
  });
}

/** Keeps a note on a term, own or built in; one that says and hides nothing is let go. */
export function saveTermNote(row: TermNote): Promise<Result<void, StorageProblem>> {
  return withDatabase((database) =>
    database.transaction('rw', database.termNotes, async () => {
      if (row.note === '' && !row.hidden) await database.termNotes.delete(row.termId);
      else await database.termNotes.put(row);
    }),
  );
}

/** Stores the rows of a pack, all or nothing. */
export function importRows(rows: OwnGlossary): Promise<Result<void, StorageProblem>> {
  return withDatabase((database) => {
    const { ownTerms, termNotes } = database;
    return database.transaction('rw', [ownTerms, termNotes], async () => {
      await ownTerms.bulkPut(rows.terms);
      await termNotes.bulkPut(rows.notes);
    });
  });
}
