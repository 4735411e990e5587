import { richTextToString } from '../../model/block-text.ts';
import { looksLikeName, namesInByline } from '../../text/names.ts';
import type { RawBlock } from '../blocks/raw-block.ts';
import { allBold, allItalic, paragraphRuns } from './block-style.ts';
import type { DraftBody } from './draft-body.ts';

const LONGEST = 90;
const LOOKED_AT = 4;
const ROLE =
  '(?:tin|bài viết|bài|ảnh|video|clip|thực hiện|nội dung|đồ họa|tác giả|người viết|biên dịch|tổng hợp)';
/** "Tin, ảnh: …"; "Bài học: …" is no such line. */
const DOER = new RegExp(
  `^\\(?\\s*${ROLE}(?:\\s*(?:,|và|-|/|&)\\s*${ROLE})*\\s*:\\s*(.+?)\\)?\\.?$`,
  'iu',
);
const DONE_BY =
  /^(.{2,60}?)\s*\(\s*(thực hiện|ghi|lược ghi|tổng hợp|biên dịch|ghi chép|t\/h)[^)]*\)\s*\.?$/iu;
const THEO = /^\s*(?:theo|nguồn)\s*:?\s+/iu;
const SOURCE = /^\(?\s*(?:theo|nguồn)\s*:?\s+([^,;:]{2,50}?)\s*\)?\.?$/iu;
const INITIALS =
  /^(?:\p{Lu}\.?\s?){2,4}$|^\p{Lu}\p{L}?\.\s?\p{Lu}\p{L}*\.?$|^(?:nhóm\s+)?(pv|ctv|bbt|phóng viên)(\s*[-,/]\s*(pv|ctv|bbt|cộng tác viên))*$/iu;

/** A line that names a source ("Theo VOV", "Nguồn: TTXVN") without the word that says so. */
export function withoutTheo(text: string): string {
  return text.replace(THEO, '');
}

interface Byline {
  authors: string[];
  source: string | null;
}

/**
 * Reads a line as a byline; null when it is text. The line that closes the article may be a name
 * without any mark of its own.
 */
function readByline(raw: RawBlock, closes: boolean): Byline | null {
  const runs = paragraphRuns(raw);
  const text = runs ? richTextToString(runs) : '';
  if (!runs || text === '' || text.length > LONGEST) return null;
  const doer = DOER.exec(text)?.[1] ?? DONE_BY.exec(text)?.[1];
  if (doer !== undefined) return { authors: namesInByline(doer), source: null };
  const source = SOURCE.exec(text)?.[1];
  if (source !== undefined && /^\p{Lu}/u.test(source)) return { authors: [], source };
  const apart = raw.hints.bylineLike || allBold(runs) || allItalic(runs);
  if (!apart && !(closes && looksLikeName(text))) return null;
  const names = namesInByline(text);
  if (names.length > 0) return { authors: names, source: null };
  return INITIALS.test(text) ? { authors: [], source: null } : null;
}

/**
 * Takes the signature off the end of the text: "Cao Quỳnh (Thực hiện)", "Tin, ảnh: …",
 * "Theo VOV", initials. Only the last few lines are looked at, and only as far as they are bylines.
 */
export function takeByline(draft: DraftBody): void {
  for (let looked = 0; looked < LOOKED_AT; looked++) {
    let last = draft.blocks.length - 1;
    while (last > 0 && draft.blocks[last]?.block.type === 'figure') last -= 1;
    const raw = draft.blocks[last];
    const byline = raw && draft.blocks.length > 1 ? readByline(raw, looked === 0) : null;
    if (!raw || !byline) return;
    draft.authors.unshift(...byline.authors);
    draft.sourceCredit ??= byline.source;
    draft.log.drop(raw, { step: 'byline', reason: 'the signature, kept as author or source' });
    draft.blocks.splice(last, 1);
  }
}
