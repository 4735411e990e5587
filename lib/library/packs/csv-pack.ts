import type { Result } from '../../model/result.ts';
import { failure, success } from '../../model/result.ts';
import { parseDelimited, separatorOf, writeCsv } from '../../text/delimited.ts';
import { foldAccents } from '../../text/fold.ts';
import { checkOwnTerm, noteText } from '../own-terms/check-own-term.ts';
import { OWN_LIMITS, type OwnTerm, type PackTerm, type TermNote } from '../own-terms/own-term.ts';
import type { PackProblem } from './pack.ts';
import type { Placed } from './read-json-pack.ts';

/** The columns, in the order in which they are written. */
const COLUMNS = [
  'id',
  'headword',
  'variants',
  'abbreviations',
  'english',
  'definition_vi',
  'definition_en',
  'han_viet',
  'category',
  'level',
  'example_vi',
  'example_en',
  'note',
] as const;
type Column = (typeof COLUMNS)[number];

/** What a teacher may call them, without marks and with single spaces. */
const OTHER_NAMES: ReadonlyMap<string, Column> = new Map([
  ['tu', 'headword'],
  ['thuat ngu', 'headword'],
  ['term', 'headword'],
  ['word', 'headword'],
  ['con viet', 'variants'],
  ['viet tat', 'abbreviations'],
  ['tieng anh', 'english'],
  ['nghia', 'definition_vi'],
  ['nghia tieng viet', 'definition_vi'],
  ['nghia tieng anh', 'definition_en'],
  ['chu han', 'han_viet'],
  ['han viet', 'han_viet'],
  ['loai', 'category'],
  ['muc', 'level'],
  ['vi du', 'example_vi'],
  ['vi du tieng anh', 'example_en'],
  ['ghi chu', 'note'],
]);

const FIELD_COLUMN: Readonly<Record<string, Column>> = {
  definition: 'definition_vi',
  han: 'han_viet',
  example: 'example_vi',
};

/** Parts several forms in one cell. */
const BETWEEN_FORMS = '; ';

function columnOf(name: string): Column | null {
  const folded = foldAccents(name).trim().replace(/\s+/gu, ' ');
  const column = COLUMNS.find((one) => one === folded.replaceAll(' ', '_'));
  return column ?? OTHER_NAMES.get(folded) ?? null;
}

/** A term with its own note, as a row. */
function rowOf(term: OwnTerm, note: string): string[] {
  const cells: Record<Column, string> = {
    id: term.id,
    headword: term.headword,
    variants: term.variants.join(BETWEEN_FORMS),
    abbreviations: term.abbreviations.join(BETWEEN_FORMS),
    english: term.english,
    definition_vi: term.definition.vi,
    definition_en: term.definition.en,
    han_viet: term.han,
    category: term.category,
    level: String(term.level),
    example_vi: term.example?.vi ?? '',
    example_en: term.example?.en ?? '',
    note,
  };
  return COLUMNS.map((column) => cells[column]);
}

/** The reader's terms, with the notes on them, as a table. Notes on other terms are no part of it. */
export function writeCsvPack(own: {
  terms: readonly OwnTerm[];
  notes: readonly TermNote[];
}): string {
  const notes = new Map(own.notes.map(({ termId, note }) => [termId, note]));
  const terms = own.terms.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return writeCsv([[...COLUMNS], ...terms.map((term) => rowOf(term, notes.get(term.id) ?? ''))]);
}

type Head = (Column | null)[];

function readHead(names: readonly string[]): Result<Head, PackProblem> {
  const head: Head = [];
  for (const name of names) {
    const column = name.trim() === '' ? null : columnOf(name);
    if (column === null && name.trim() !== '') {
      return failure({ code: 'unknown-column', line: 1, name: name.trim().slice(0, 40) });
    }
    if (column !== null && head.includes(column)) {
      return failure({ code: 'duplicate-column', line: 1, name: column });
    }
    head.push(column);
  }
  return head.includes('headword')
    ? success(head)
    : failure({ code: 'no-headword-column', line: 1 });
}

const splitForms = (cell: string): string[] => cell.split(';').filter((one) => one.trim() !== '');

function termOf(cells: Partial<Record<Column, string>>): Record<string, unknown> {
  const level = cells.level?.trim() ?? '';
  return {
    id: cells.id,
    headword: cells.headword,
    variants: splitForms(cells.variants ?? ''),
    abbreviations: splitForms(cells.abbreviations ?? ''),
    english: cells.english,
    definition: { vi: cells.definition_vi, en: cells.definition_en },
    han: cells.han_viet,
    category: cells.category?.trim(),
    level: level === '' ? undefined : Number(level),
    example: { vi: cells.example_vi, en: cells.example_en },
  };
}

/** The rows of a table, or the first thing that is wrong with it and the line of that. */
export function readCsvPack(
  text: string,
): Result<{ terms: (Placed<PackTerm> & { note: string })[] }, PackProblem> {
  const { rows, problem } = parseDelimited(text, separatorOf(text.replace(/^\uFEFF/u, '')));
  if (problem) return failure({ code: 'open-quote', line: problem.line });
  const [first, ...rest] = rows;
  if (!first) return failure({ code: 'empty', line: null });
  const head = readHead(first.cells);
  if (!head.ok) return head;
  const { terms: max } = OWN_LIMITS;
  if (rest.length > max) return failure({ code: 'too-many', max, line: rest[max]?.line ?? null });
  const terms: (Placed<PackTerm> & { note: string })[] = [];
  for (const { line, cells } of rest) {
    const byColumn = Object.fromEntries(
      head.value.flatMap((column, i) => (column === null ? [] : [[column, cells[i] ?? '']])),
    ) as Partial<Record<Column, string>>;
    const checked = checkOwnTerm(termOf(byColumn));
    if (!checked.ok) {
      const { field, ...found } = checked.problem[0] ?? { field: '', reason: 'wrong-type' };
      return failure({ code: 'field', line, field: FIELD_COLUMN[field] ?? field, ...found });
    }
    const note = byColumn.note ?? '';
    if (note.length > OWN_LIMITS.note) {
      const found = { field: 'note', reason: 'too-long', max: OWN_LIMITS.note } as const;
      return failure({ code: 'field', line, ...found });
    }
    terms.push({ entry: checked.value, line: () => line, note: noteText(note) });
  }
  return success({ terms });
}
