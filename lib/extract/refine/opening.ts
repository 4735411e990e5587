import { blockText, richTextToString } from '../../model/block-text.ts';
import { parsePrintedDate } from '../../text/dates.ts';
import { namesInByline } from '../../text/names.ts';
import type { RawBlock } from '../blocks/raw-block.ts';
import { linkedShare, paragraphRuns } from './block-style.ts';
import type { DraftBody } from './draft-body.ts';

/** A paragraph this long is text: what stands after it is no longer the page's head. */
const TEXT = 100;
const LONGEST_LINE = 90;
const MONTH =
  /(?<!\p{L})(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+\d{1,2}|\d{1,2}\s+(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?(?!\p{L})/iu;
/** What stands around a date and is no text either. */
const DATE_WORDS =
  /(?<!\p{L})(thứ (hai|ba|tư|năm|sáu|bảy)|chủ nhật|ngày( đăng)?|đăng( lúc| ngày)?|cập nhật|lúc|xuất bản|gmt|utc|[ap]\.?m\.?|[ecmp][sd]t|posted|published|updated|last|modified|on|at|first|mon|tues?|wed(nes)?|thu(rs)?|fri|sat(ur)?|sun)(day)?(?!\p{L})/giu;
const BY = /^(by|bởi|tác giả|người viết|phóng viên|bài|tin)\s*:?\s+\p{Lu}/iu;

/** A line that says when, and hardly anything else. */
function isDateLine(text: string): boolean {
  if (!parsePrintedDate(text) && !(MONTH.test(text) && /\d{4}|\d:\d\d/u.test(text))) return false;
  const left = text.replace(DATE_WORDS, ' ').replace(MONTH, ' ');
  return (left.match(/\p{L}/gu) ?? []).length <= 20;
}

function reasonFor({ block, hints }: RawBlock): string | null {
  if (block.type === 'list') {
    const links = block.items.every((item) => richTextToString(item).length <= 40);
    return links && linkedShare(block.items.flat()) > 0.8 ? 'a menu' : null;
  }
  if (block.type !== 'paragraph' && block.type !== 'heading') return null;
  const text = blockText(block);
  if (text.length > LONGEST_LINE) return null;
  if (isDateLine(text)) return 'the date above the text';
  const byline = BY.test(text) || (hints.bylineLike && namesInByline(text).length > 0);
  return byline && !/[.!?:]$/u.test(text) ? 'the byline above the text' : null;
}

/** Dates, bylines and menus that a body without a layout brings along from above its text. */
export function dropOpening(draft: DraftBody): void {
  const begins = draft.blocks.findIndex((raw) => {
    const runs = paragraphRuns(raw);
    return runs !== null && richTextToString(runs).length >= TEXT;
  });
  draft.blocks = draft.blocks.filter((raw, i) => {
    const reason = i < begins ? reasonFor(raw) : null;
    if (reason === null) return true;
    const text = blockText(raw.block);
    draft.log.drop(raw, { step: 'opening', reason });
    if (reason.startsWith('the byline')) draft.openingAuthors.push(...namesInByline(text));
    return false;
  });
}
