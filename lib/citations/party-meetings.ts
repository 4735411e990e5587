import { isCapitalised, type Token } from '../text/tokens.ts';
import { documentId, documentsOfPlenum } from './register.ts';
import { after, keysOf, pass, type Reading } from './reading.ts';
import type { ShortCitation } from './short-numbers.ts';
import { numeral } from './numerals.ts';
import { congressBefore, CONGRESSES, type Term } from './terms-of-office.ts';

const HEADS = [keysOf('nghị quyết'), keysOf('kết luận')];
const CONGRESS = [
  'đại hội đại biểu toàn quốc',
  'đại hội đảng toàn quốc',
  'đại hội toàn quốc',
  'đại hội đảng',
  'đại hội',
].map(keysOf);
const PLENUM = ['hội nghị trung ương', 'trung ương', 'tw', 'tư', 't . ư'].map(keysOf);
const ORDINAL = [keysOf('lần thứ')];
const COMMITTEE = ['khóa', ', khóa', '( khóa'].map(keysOf);
const OF_THE_PARTY = [keysOf('của đảng'), keysOf('đảng')];
const LOCAL = [
  'đảng bộ',
  'của đảng bộ',
  'tỉnh',
  'thành phố',
  'huyện',
  'mặt trận',
  'đoàn',
  'hội',
  'công đoàn',
].map(keysOf);

/** Index after the head's words at a token; -1 when none stands there. */
function headEnd(tokens: readonly Token[], at: number): number {
  if (!isCapitalised(tokens[at] as Token)) return -1;
  const end = pass(tokens, at, HEADS);
  return end === at ? -1 : end;
}

/** "Nghị quyết Đại hội XIII (của Đảng)". Provinces number theirs too, and name themselves. */
function congressAt({ tokens, day }: Reading, at: number, head: number): ShortCitation | null {
  const name = pass(tokens, head, CONGRESS);
  if (name === head) return null;
  const ordinal = pass(tokens, name, ORDINAL);
  const number = numeral(tokens[ordinal]?.letters ?? '');
  const congress = CONGRESSES.find((one) => one.number === number);
  if (congress === undefined || pass(tokens, ordinal + 1, LOCAL) !== ordinal + 1) return null;
  if (day !== null && congress.from > day) return null;
  const end = pass(tokens, ordinal + 1, OF_THE_PARTY);
  const roman = (tokens[ordinal] as Token).letters;
  return {
    first: at,
    end,
    number: `Nghị quyết Đại hội ${roman}`,
    type: 'nghị quyết',
    issuer: null,
    year: Number(congress.to.slice(0, 4)),
    documents: [],
  };
}

/** "Nghị quyết Trung ương 4 khóa XII": everything the register holds of that plenum. */
function plenumAt({ tokens, day }: Reading, at: number, head: number): ShortCitation | null {
  const name = pass(tokens, head, PLENUM);
  if (name === head) return null;
  const ordinal = pass(tokens, name, ORDINAL);
  const plenum = Number(tokens[ordinal]?.letters ?? Number.NaN);
  if (!Number.isInteger(plenum)) return null;
  const said = pass(tokens, ordinal + 1, COMMITTEE);
  const committee =
    said === ordinal + 1
      ? (day && congressBefore(day)?.number) || null
      : numeral(tokens[said]?.letters ?? '');
  if (committee === null) return null;
  const documents = documentsOfPlenum(`${committee}.${plenum}`);
  const [only] = documents;
  if (only === undefined) return null;
  const closing = said === ordinal + 1 ? said : said + 1;
  const end = after(tokens, closing, [')']) === -1 ? closing : closing + 1;
  const certain = documents.length === 1;
  return {
    first: at,
    end,
    number: certain ? only.number : `Nghị quyết Trung ương ${plenum}`,
    type: 'nghị quyết',
    issuer: 'TW',
    year: only.year,
    documents: documents.map(documentId),
  };
}

/** A resolution told by the Party meeting that passed it, at a token; null when there is none. */
export function meetingResolutionAt(reading: Reading, at: number): ShortCitation | null {
  const head = headEnd(reading.tokens, at);
  if (head === -1) return null;
  return congressAt(reading, at, head) ?? plenumAt(reading, at, head);
}

/** The congress whose resolution a citation's number names ("Nghị quyết Đại hội XIII"); else null. */
export function congressNamed(number: string): Term | null {
  const digits = /^Nghị quyết Đại hội (\S+)$/u.exec(number)?.[1];
  return CONGRESSES.find((one) => one.number === numeral(digits ?? '')) ?? null;
}
