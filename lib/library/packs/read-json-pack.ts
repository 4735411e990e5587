import type { Result } from '../../model/result.ts';
import { failure, success } from '../../model/result.ts';
import { checkOwnTerm, checkTermNote, type FieldProblem } from '../own-terms/check-own-term.ts';
import { OWN_LIMITS, type PackNote, type PackTerm } from '../own-terms/own-term.ts';
import { lineOfError, lineOfPath } from './json-place.ts';
import { PACK_FORMAT, PACK_VERSION, type PackProblem } from './pack.ts';

/** An entry with the line it begins on; the line is looked for only when it is asked. */
export interface Placed<Entry> {
  entry: Entry;
  line: () => number | null;
}

type Fields = Readonly<Record<string, unknown>>;

const PACK_FIELDS: ReadonlySet<string> = new Set(['format', 'version', 'name', 'terms', 'notes']);

function parse(text: string): { value: unknown } | null {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return null;
  }
}

/** What is wrong with the pack around its entries. */
function checkFrame(text: string, given: unknown): PackProblem | null {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    return { code: 'not-a-pack', line: null };
  }
  const pack = given as Fields;
  if (pack['format'] !== PACK_FORMAT) return { code: 'not-a-pack', line: null };
  const { version } = pack;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return problem(text, ['version'], { field: 'version', reason: 'wrong-type' });
  }
  if (version > PACK_VERSION) {
    return { code: 'newer-version', version, line: lineOfPath(text, ['version']) };
  }
  const stranger = Object.keys(pack).find((key) => !PACK_FIELDS.has(key));
  if (stranger !== undefined) {
    const found = { field: stranger.slice(0, 40), reason: 'unknown-field' } as const;
    return problem(text, [stranger], found);
  }
  for (const [key, max] of [
    ['terms', OWN_LIMITS.terms],
    ['notes', OWN_LIMITS.notes],
  ] as const) {
    const list = pack[key] ?? [];
    if (!Array.isArray(list)) return problem(text, [key], { field: key, reason: 'wrong-type' });
    if (list.length > max) return { code: 'too-many', max, line: lineOfPath(text, [key, max]) };
  }
  return null;
}

function problem(
  text: string,
  path: readonly (string | number)[],
  found: FieldProblem,
): PackProblem {
  // A field that is missing has no place of its own: its entry has one.
  const line = lineOfPath(text, path) ?? lineOfPath(text, path.slice(0, -1));
  return { code: 'field', line, ...found };
}

/** Every entry of a list through its check; the first that fails refuses the pack. */
function readList<Entry>(
  text: string,
  { pack, key, check }: { pack: Fields; key: string; check: Check<Entry> },
): Result<Placed<Entry>[], PackProblem> {
  const entries: Placed<Entry>[] = [];
  for (const [index, given] of ((pack[key] ?? []) as unknown[]).entries()) {
    const checked = check(given);
    if (!checked.ok) {
      const [found] = checked.problem;
      const path = found === undefined || found.field === '' ? [] : [found.field];
      const first = found ?? { field: '', reason: 'wrong-type' };
      return failure(problem(text, [key, index, ...path], first));
    }
    entries.push({ entry: checked.value, line: () => lineOfPath(text, [key, index]) });
  }
  return success(entries);
}

type Check<Entry> = (input: unknown) => Result<Entry, FieldProblem[]>;

/** The entries of a JSON pack, or the first thing that is wrong with it and the line of that. */
export function readJsonPack(text: string): Result<
  {
    terms: Placed<PackTerm>[];
    notes: Placed<PackNote>[];
  },
  PackProblem
> {
  const parsed = parse(text);
  if (!parsed) return failure({ code: 'syntax', line: lineOfError(text) });
  const wrong = checkFrame(text, parsed.value);
  if (wrong) return failure(wrong);
  const pack = parsed.value as Fields;
  const terms = readList(text, { pack, key: 'terms', check: checkOwnTerm });
  if (!terms.ok) return terms;
  const notes = readList(text, { pack, key: 'notes', check: checkTermNote });
  return notes.ok ? success({ terms: terms.value, notes: notes.value }) : notes;
}
