import type { Result } from '../../model/result.ts';
import { failure, success } from '../../model/result.ts';
import type { PackNote, PackTerm } from '../own-terms/own-term.ts';
import { headwordKey, newTermId } from '../own-terms/term-ids.ts';
import { readCsvPack } from './csv-pack.ts';
import { LONGEST_PACK, type Pack, type PackProblem } from './pack.ts';
import { readJsonPack, type Placed } from './read-json-pack.ts';

/** The first entry whose key was there before. */
function firstDouble<Entry>(
  placed: readonly Placed<Entry>[],
  key: (entry: Entry) => string,
): PackProblem | null {
  const seen = new Set<string>();
  for (const { entry, line } of placed) {
    const name = key(entry);
    if (name === '') continue;
    if (seen.has(name)) return { code: 'duplicate', name, line: line() };
    seen.add(name);
  }
  return null;
}

/** Every term with an id: those without get one made of their headword. */
function withIds(placed: readonly Placed<PackTerm>[]): PackTerm[] {
  const taken = new Set(placed.map(({ entry }) => entry.id));
  return placed.map(({ entry }) => {
    if (entry.id !== '') return entry;
    const id = newTermId(entry.headword, (one) => taken.has(one));
    taken.add(id);
    return { ...entry, id };
  });
}

/** Ids must differ; so must the headwords of terms that are known by nothing else. */
function doubleTerm(placed: readonly Placed<PackTerm>[]): PackProblem | null {
  const nameless = placed.filter(({ entry }) => entry.id === '');
  return firstDouble(placed, ({ id }) => id) ?? firstDouble(nameless, headwordKey);
}

function fromJson(text: string): Result<Pack, PackProblem> {
  const read = readJsonPack(text);
  if (!read.ok) return read;
  const { terms, notes } = read.value;
  const double = doubleTerm(terms) ?? firstDouble(notes, ({ termId }) => termId);
  if (double) return failure(double);
  return success({ terms: withIds(terms), notes: notes.map(({ entry }) => entry) });
}

function fromCsv(text: string): Result<Pack, PackProblem> {
  const read = readCsvPack(text);
  if (!read.ok) return read;
  const rows = read.value.terms;
  const double = doubleTerm(rows);
  if (double) return failure(double);
  const terms = withIds(rows);
  const notes = terms.flatMap(({ id }, i): PackNote[] => {
    const note = rows[i]?.note ?? '';
    return note === '' ? [] : [{ termId: id, note, hidden: false }];
  });
  return success({ terms, notes });
}

/**
 * A pack from the text of a file: JSON when it begins with a brace or bracket, else a table (CSV,
 * semicolons, tabs). Anything wrong anywhere refuses the whole, with the line and the reason.
 */
export function readPack(text: string): Result<Pack, PackProblem> {
  if (text.length > LONGEST_PACK) {
    return failure({ code: 'too-large', max: LONGEST_PACK, line: null });
  }
  const start = text.replace(/^\uFEFF/u, '').trimStart();
  if (start === '') return failure({ code: 'empty', line: null });
  if (text.includes('\0')) return failure({ code: 'not-text', line: null });
  return /^[{[]/u.test(start) ? fromJson(text.replace(/^\uFEFF/u, '')) : fromCsv(text);
}
