import { firstDay, lastDay } from '../glossary/senses.ts';
import type { PartialDate } from '../glossary/term.ts';
import { documentBegins, type LegalDocument } from './document.ts';
import { congressBefore } from './terms-of-office.ts';

/** What a text tells of a document beside its number. */
export interface Clues {
  /** Day of the article (YYYY-MM-DD): nothing younger can be meant. Null when not known. */
  day: string | null;
  /** The date written beside the number. */
  dated: PartialDate | null;
  /** Number of the Central Committee ("khóa XII"). */
  committee: number | null;
  /** Ends of numbers that the named issuer gives ("/TW" for "của Bộ Chính trị"). */
  issuer: RegExp | null;
  /** The words around, NFC, lower case. */
  around: string;
}

/** UTF-16 units on either side in which a word may speak of one document of several. */
const REACH = 220;

/** The words around a place of a text as `Clues.around` wants them. */
export function wordsAround(text: string, start: number, end: number): string {
  return text
    .slice(Math.max(0, start - REACH), end + REACH)
    .normalize('NFC')
    .toLowerCase();
}

const BESIDE =
  /^[\s,;(]{0,3}(?:(?:ký|ban hành)\s)?(?:ngày\s)?(\d{1,2})(?:\s?[/.-]\s?|\stháng\s)(\d{1,2})(?:\s?[/.-]\s?|\snăm\s)((?:19|20)\d{2})(?!\d)/iu;
const YEAR_BESIDE = /^[\s,(]{0,2}(?:năm\s)((?:19|20)\d{2})(?![\d/-])/iu;
/** UTF-16 units after a number in which its date stands. */
const DATE_REACH = 48;

const two = (digits: string): string => digits.padStart(2, '0');

/** The date written right after a place of a text, "25/10/2017" or "năm 2017"; null for none. */
export function dateBeside(text: string, end: number): PartialDate | null {
  const after = text.slice(end, end + DATE_REACH).normalize('NFC');
  const day = BESIDE.exec(after);
  if (day) return `${day[3]}-${two(day[2] as string)}-${two(day[1] as string)}`;
  return YEAR_BESIDE.exec(after)?.[1] ?? null;
}

function fitsDate(document: LegalDocument, dated: PartialDate): boolean {
  const { signed, year } = document;
  if (dated.slice(0, 4) !== String(year)) return false;
  return signed === null || signed.startsWith(dated) || dated.startsWith(signed);
}

function fits(document: LegalDocument, { day, dated, committee, issuer }: Clues): boolean {
  const begins = documentBegins(document);
  if (day !== null && firstDay(begins) > day) return false;
  if (dated !== null && !fitsDate(document, dated)) return false;
  if (issuer !== null && !issuer.test(document.number)) return false;
  if (committee === null) return true;
  return document.body !== null && congressBefore(lastDay(begins))?.number === committee;
}

/**
 * Those of some documents that a text can mean: one when its words tell, several when they leave it
 * open, none when they speak against all.
 */
export function narrow(documents: readonly LegalDocument[], clues: Clues): LegalDocument[] {
  const possible = documents.filter((document) => fits(document, clues));
  if (possible.length < 2) return possible;
  const spoken = possible.filter(({ about }) =>
    about.some((words) => clues.around.includes(words.toLowerCase())),
  );
  return spoken.length === 1 ? spoken : possible;
}
