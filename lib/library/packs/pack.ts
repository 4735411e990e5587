import type { FieldProblem } from '../own-terms/check-own-term.ts';
import type { OwnTerm, PackNote, PackTerm, TermNote } from '../own-terms/own-term.ts';

/** Written into every pack, so that a file of something else is known at once. */
export const PACK_FORMAT = 'to-tuong-glossary';
/** Raised when older versions could not read a pack any more. See README.md beside this file. */
export const PACK_VERSION = 1;

/** Bytes of a file that is still looked at: far more than OWN_LIMITS.terms ordinary terms need. */
export const LONGEST_PACK = 64 * 1024 * 1024;

/** The reader's own terms, and the notes on any, as a file carries them. */
export interface Pack {
  terms: PackTerm[];
  notes: PackNote[];
}

/** Why a file is refused. It is refused whole. */
export type PackProblem = {
  /** Line of the file, from 1; null when it is the whole. */
  line: number | null;
} & (
  | { code: 'empty' | 'not-text' | 'not-a-pack' | 'syntax' | 'open-quote' | 'no-headword-column' }
  | { code: 'too-large'; max: number }
  | { code: 'newer-version'; version: number }
  | { code: 'too-many'; max: number }
  | { code: 'unknown-column' | 'duplicate-column' | 'duplicate'; name: string }
  | ({ code: 'field' } & FieldProblem)
);

const withoutTime = <Row extends { updatedAt: number }>({
  updatedAt: _updatedAt,
  ...rest
}: Row): Omit<Row, 'updatedAt'> => rest;

/**
 * The reader's terms and notes as a pack: JSON with a term a line, by id, so that a file can be read,
 * compared and mended by hand.
 */
export function writePack(own: { terms: readonly OwnTerm[]; notes: readonly TermNote[] }): string {
  const lines = (rows: readonly object[]) =>
    rows.length === 0 ? '[]' : `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]`;
  const terms = own.terms.map(withoutTime).sort((a, b) => (a.id < b.id ? -1 : 1));
  const notes = own.notes.map(withoutTime).sort((a, b) => (a.termId < b.termId ? -1 : 1));
  return `{
"format": ${JSON.stringify(PACK_FORMAT)},
"version": ${PACK_VERSION},
"terms": ${lines(terms)},
"notes": ${lines(notes)}
}
`;
}
