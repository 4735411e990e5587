import type { Article } from '../../model/article.ts';
import { LIMITS } from '../../model/bounds.ts';
import { parseArticle } from '../../model/parse-article.ts';
import { failure, success, type Result } from '../../model/result.ts';
import { textAddress } from '../../model/text-address.ts';
import { parsePrintedDate } from '../../text/dates.ts';
import { normaliseText } from '../../text/normalise.ts';
import { looksLikeOldFont } from '../../text/old-font.ts';
import { textBlocks } from './text-blocks.ts';
import { textLines } from './text-lines.ts';
import type { TextProblem } from './text-problem.ts';

/** UTF-16 units of a text that is still taken; far more than a teacher hands out. */
export const LONGEST_TEXT = 1_000_000;

/** A first line up to this long may be the title. */
const LONGEST_TITLE = 200;

/** Where a text names its day, if it does: in its head. */
const HEAD = 1_500;

export interface PlainText {
  text: string;
  /** Empty: the first line, when it can be one. */
  title: string;
  /** YYYY-MM-DD; null when it is not known. */
  date: string | null;
  /** As named on that day; null when it is not known. */
  province: string | null;
  /** Where the text comes from, as the reader calls it. */
  source: string;
  /** Title of a text that has none. */
  untitled: string;
  /** Hash of `plainTextKey`, in hexadecimal. */
  hash: string;
}

/** What a text is known by: the same words are the same text, whatever their title or date. */
export function plainTextKey(text: string): string {
  return textLines(text).join('\n');
}

/** Why a text cannot be read; null when it can. */
export function textProblem(text: string): TextProblem | null {
  if (text.length > LONGEST_TEXT) return 'too-long';
  if (looksLikeOldFont(text)) return 'old-font';
  return /[\p{L}\p{N}]/u.test(text) ? null : 'empty';
}

/** The day (YYYY-MM-DD) that the head of a text names first; null when it names none. */
export function dateInText(text: string): string | null {
  return parsePrintedDate(text.slice(0, HEAD).normalize('NFC'))?.iso.slice(0, 10) ?? null;
}

/** The title and the lines below it; a first line is taken only when something follows. */
function titled(lines: readonly string[], { title, untitled }: PlainText) {
  const given = normaliseText(title).slice(0, LIMITS.line);
  if (given !== '') return { title: given, body: given === lines[0] ? lines.slice(1) : lines };
  const [first = '', ...rest] = lines;
  const fits = first.length <= LONGEST_TITLE && rest.length > 0;
  return fits ? { title: first, body: rest } : { title: untitled, body: lines };
}

/** An article of a pasted text, within the bounds of any other. */
export function articleFromText(given: PlainText): Result<Article, TextProblem> {
  const problem = textProblem(given.text);
  if (problem) return failure(problem);
  const lines = textLines(given.text);
  if (lines.length > LIMITS.blocks) return failure('too-many-lines');
  const { title, body } = titled(lines, given);
  const article = parseArticle({
    url: textAddress(given.hash),
    title,
    kicker: null,
    lead: null,
    section: null,
    authors: [],
    sourceCredit: null,
    publishedAt: given.date,
    publishedAsPrinted: null,
    modifiedAt: null,
    siteName: normaliseText(given.source).slice(0, LIMITS.line),
    province: given.province,
    language: 'vi',
    leadImage: null,
    blocks: textBlocks(body.length > 0 ? body : lines),
    related: [],
    removed: [],
    extraction: { site: null, layout: null, notes: [] },
  } satisfies Article);
  return article.ok ? success(article.value) : failure('too-many-lines');
}
