import {
  CATEGORIES,
  TERM_LEVELS,
  type Bilingual,
  type Category,
  type TermLevel,
} from '../../glossary/term.ts';
import { success, failure, type Result } from '../../model/result.ts';
import { collapseSpace, normaliseLetters, normaliseText } from '../../text/normalise.ts';
import {
  DEFAULT_CATEGORY,
  DEFAULT_LEVEL,
  OWN_LIMITS,
  type PackNote,
  type PackTerm,
} from './own-term.ts';

/** Where in a term or note something is wrong, as packs and the form name it. */
export type OwnField =
  | 'id'
  | 'headword'
  | 'variants'
  | 'abbreviations'
  | 'english'
  | 'definition'
  | 'han'
  | 'category'
  | 'level'
  | 'example'
  | 'termId'
  | 'note'
  | 'hidden';

export type FieldReason =
  | 'missing'
  | 'wrong-type'
  | 'too-long'
  | 'too-many'
  | 'bad-id'
  | 'no-words'
  | 'semicolon'
  | 'not-han'
  | 'not-a-choice'
  | 'no-meaning'
  | 'unknown-field';

export interface FieldProblem {
  /** The name as it was found when it is none of ours, cut to 40 units. */
  field: OwnField | (string & {});
  reason: FieldReason;
  /** The bound that was passed, for too-long and too-many. */
  max?: number;
}

const TERM_FIELDS: ReadonlySet<string> = new Set([
  'id',
  'headword',
  'variants',
  'abbreviations',
  'english',
  'definition',
  'han',
  'category',
  'level',
  'example',
]);
const NOTE_FIELDS: ReadonlySet<string> = new Set(['termId', 'note', 'hidden']);
const LANGUAGES: ReadonlySet<string> = new Set(['vi', 'en']);

const OWN_ID = /^own-[a-z\d]+(?:-[a-z\d]+)*$/u;
const ANY_ID = /^[a-z\d]+(?:-[a-z\d]+)*$/u;
const HAN = /^(?:\p{Script=Han}|·)*$/u;

type Fields = Readonly<Record<string, unknown>>;

/** Collects what is wrong while a term is read field by field; a wrong field reads as empty. */
function createChecker(given: Fields) {
  const problems: FieldProblem[] = [];
  const report = (field: string, reason: FieldReason, max?: number): void => {
    problems.push({ field, reason, ...(max !== undefined && { max }) });
  };
  const textFrom = (value: unknown, field: string, max: number): string => {
    if (value === undefined || value === null) return '';
    if (typeof value !== 'string') report(field, 'wrong-type');
    else if (value.length > max) report(field, 'too-long', max);
    else return normaliseText(wellFormed(value));
    return '';
  };
  const text = (field: string, max: number): string => textFrom(given[field], field, max);
  const list = (field: string): string[] => {
    const value = given[field] ?? [];
    if (!Array.isArray(value)) report(field, 'wrong-type');
    else if (value.length > OWN_LIMITS.forms) report(field, 'too-many', OWN_LIMITS.forms);
    else {
      const forms = value.map((one) => textFrom(one, field, OWN_LIMITS.headword));
      if (forms.some((form) => form.includes(';'))) report(field, 'semicolon');
      return [...new Set(forms.filter((form) => form !== ''))];
    }
    return [];
  };
  const bilingual = (field: string, max: number): Bilingual => {
    const value = given[field] ?? {};
    if (!isFields(value)) {
      report(field, 'wrong-type');
      return { vi: '', en: '' };
    }
    for (const key of Object.keys(value)) if (!LANGUAGES.has(key)) report(field, 'unknown-field');
    return { vi: textFrom(value['vi'], field, max), en: textFrom(value['en'], field, max) };
  };
  return { problems, report, text, list, bilingual };
}

/** No lone surrogates, which no file would give back unchanged, and no NUL. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD').replaceAll('\0', '');
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const strangers = (given: Fields, known: ReadonlySet<string>): FieldProblem[] =>
  Object.keys(given)
    .filter((key) => !known.has(key))
    .map((key) => ({ field: key.slice(0, 40), reason: 'unknown-field' as const }));

/**
 * A term from the form, a pack or a table: a fresh object with the known fields only, every text NFC
 * on one line and every size within OWN_LIMITS. An id left out stays empty (term-ids.ts gives one).
 * Otherwise everything that is wrong with it, in the order of the fields.
 */
export function checkOwnTerm(input: unknown): Result<PackTerm, FieldProblem[]> {
  if (!isFields(input)) return failure([{ field: '', reason: 'wrong-type' }]);
  const checker = createChecker(input);
  const { problems, report, text, list, bilingual } = checker;
  const term: PackTerm = {
    id: text('id', OWN_LIMITS.id),
    headword: text('headword', OWN_LIMITS.headword),
    variants: list('variants'),
    abbreviations: list('abbreviations'),
    english: text('english', OWN_LIMITS.english),
    definition: bilingual('definition', OWN_LIMITS.definition),
    han: text('han', OWN_LIMITS.han).replace(/\s/gu, ''),
    category: category(input, report),
    level: level(input, report),
    example: exampleOf(bilingual('example', OWN_LIMITS.example)),
  };
  if (term.id !== '' && !OWN_ID.test(term.id)) report('id', 'bad-id');
  if (!HAN.test(term.han)) report('han', 'not-han');
  if (problems.length === 0) checkWhole(term, report);
  const all = [...strangers(input, TERM_FIELDS), ...problems];
  return all.length > 0 ? failure(all) : success(term);
}

type Report = (field: string, reason: FieldReason) => void;

/** What only the whole term shows. */
function checkWhole({ headword, english, definition }: PackTerm, report: Report): void {
  if (headword === '') report('headword', 'missing');
  else if (!/[\p{L}\p{N}]/u.test(headword)) report('headword', 'no-words');
  if (english + definition.vi + definition.en === '') report('definition', 'no-meaning');
}

function category({ category: given }: Fields, report: Report): Category {
  if (given === undefined || given === null || given === '') return DEFAULT_CATEGORY;
  const known = CATEGORIES.find((one) => one === given);
  if (known !== undefined) return known;
  report('category', 'not-a-choice');
  return DEFAULT_CATEGORY;
}

function level({ level: given }: Fields, report: Report): TermLevel {
  if (given === undefined || given === null) return DEFAULT_LEVEL;
  const known = TERM_LEVELS.find((one) => one === given);
  if (known !== undefined) return known;
  report('level', 'not-a-choice');
  return DEFAULT_LEVEL;
}

const exampleOf = (example: Bilingual): Bilingual | null =>
  example.vi + example.en === '' ? null : example;

/** A note from a pack or the form, by the rules of checkOwnTerm; its line breaks are kept. */
export function checkTermNote(input: unknown): Result<PackNote, FieldProblem[]> {
  if (!isFields(input)) return failure([{ field: '', reason: 'wrong-type' }]);
  const { problems, report, text } = createChecker(input);
  const { note = '', hidden = false } = input;
  const termId = text('termId', OWN_LIMITS.id);
  if (!ANY_ID.test(termId)) report('termId', termId === '' ? 'missing' : 'bad-id');
  if (typeof note !== 'string') report('note', 'wrong-type');
  else if (note.length > OWN_LIMITS.note) {
    problems.push({ field: 'note', reason: 'too-long', max: OWN_LIMITS.note });
  }
  if (typeof hidden !== 'boolean') report('hidden', 'wrong-type');
  const all = [...strangers(input, NOTE_FIELDS), ...problems];
  if (all.length > 0) return failure(all);
  return success({ termId, note: noteText(note as string), hidden: hidden as boolean });
}

/** The form in which a note is kept: normal letters, one space between words, line breaks as \n. */
export function noteText(note: string): string {
  return normaliseLetters(wellFormed(note))
    .split(/\r\n?|\n/u)
    .map(collapseSpace)
    .join('\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
}
