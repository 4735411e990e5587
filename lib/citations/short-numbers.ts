import { isCapitalised, type Token } from '../text/tokens.ts';
import { dateBeside, narrow, wordsAround, type Clues } from './clues.ts';
import { documentId, documentsShortened, issuerOf } from './register.ts';
import { after, keysOf, pass, touches, type Reading } from './reading.ts';
import { numeral } from './numerals.ts';

/** A citation without a full number. Indexes of tokens; the end is exclusive. */
export interface ShortCitation {
  first: number;
  end: number;
  /** The full number when the text leaves no doubt, else what is written. */
  number: string;
  type: string;
  issuer: string | null;
  year: number | null;
  /** Ids of documents of the register that may be meant. */
  documents: readonly string[];
}

/** Type words that a number follows, and their abbreviations, which keep their case. */
const TYPES = [
  'nghị quyết',
  'nghị định',
  'chỉ thị',
  'kết luận',
  'quy định',
  'quyết định',
  'thông tư',
].map((type) => ({ type, keys: keysOf(type) }));
const SHORT_TYPES: ReadonlyMap<string, string> = new Map([
  ['NQ', 'nghị quyết'],
  ['NĐ', 'nghị định'],
  ['KL', 'kết luận'],
]);

const NUMBER_WORD = keysOf('số');

/** What is counted is no number of a document: "Kết luận 14 cuộc thanh tra". */
const COUNTED = new Set(
  (
    'lần cuộc vụ người điểm năm tháng ngày giờ phút tỷ triệu nghìn ngàn đồng ha km mét m nhóm nội ' +
    'nhiệm vấn dự công đơn xã huyện tỉnh phường thôn hộ hồ trường đồng cán đảng tổ cơ doanh kiến ' +
    'đề sai vi chỉ giải chương điều khoản trang bước loại cá tập bị đoàn đối mẫu lô gói phần con ' +
    'chiếc tấn kg bộ môn ngành lĩnh khu suất mức hình tiêu'
  )
    .split(' ')
    .flatMap(keysOf),
);

const phrases = (...all: readonly string[]) => all.map(keysOf);

/** Issuers that stand after the number, and the ends of numbers they give. */
const CENTRAL: readonly (readonly [keys: readonly (readonly string[])[], end: RegExp])[] = [
  [
    phrases(
      'ban chấp hành trung ương',
      'bch trung ương',
      'trung ương',
      'tw',
      'tư',
      'bộ chính trị',
      'ban bí thư',
    ),
    /\/TW$/u,
  ],
  [phrases('ủy ban thường vụ quốc hội', 'ubtvqh'), /UBTVQH\d+$/u],
  [phrases('quốc hội'), /\/QH\d+$/u],
  [phrases('chính phủ'), /-CP$/u],
  [phrases('thủ tướng chính phủ', 'thủ tướng'), /-TTg$/u],
];

/** Others issue documents of their own with the same numbers. */
const LOCAL = phrases(
  'ban chấp hành đảng bộ',
  'bch đảng bộ',
  'ban thường vụ',
  'btv',
  'ban thường trực',
  'thường trực',
  'hđnd',
  'hội đồng',
  'ubnd',
  'ủy ban nhân dân',
  'tỉnh ủy',
  'thành ủy',
  'huyện ủy',
  'thị ủy',
  'quận ủy',
  'đảng ủy',
  'đảng bộ',
  'chi bộ',
  'tỉnh',
  'thành phố',
  'tp',
  'huyện',
  'thị xã',
  'xã',
  'phường',
  'sở',
  'quân ủy',
  'quân khu',
  'hội',
  'đoàn',
  'liên đoàn',
  'tổng liên đoàn',
  'mặt trận',
  'bộ',
);

const OF = phrases('của', 'do');

/** Whose document it is by the words after its number: an end of numbers, "other", or not said. */
function issuerAfter(tokens: readonly Token[], at: number): RegExp | 'other' | null {
  const next = pass(tokens, at, OF);
  for (const [names, end] of CENTRAL) {
    if (pass(tokens, next, names) !== next) return end;
  }
  return pass(tokens, next, LOCAL) === next ? null : 'other';
}

/** The index after a date that stands at a token, so that the issuer behind it is seen. */
function passDate(tokens: readonly Token[], at: number): number {
  let index = at;
  while (
    index < at + 8 &&
    /^(?:[,;(/.)-]|\d{1,4}|ngày|tháng|năm)$/u.test(tokens[index]?.key ?? '')
  ) {
    index += 1;
  }
  return index;
}

const KHOA = phrases('khóa', 'khóa thứ');

/** Number of the Central Committee within a few words after a token. */
function committeeAfter(tokens: readonly Token[], at: number): number | null {
  for (let index = at; index < at + 12; index++) {
    const next = pass(tokens, index, KHOA);
    if (next !== index) return numeral(tokens[next]?.letters ?? '');
  }
  return null;
}

/** The type whose words stand at a token, and the index after them; null for none. */
function typeAt(tokens: readonly Token[], at: number): { type: string; end: number } | null {
  const token = tokens[at] as Token;
  const short = SHORT_TYPES.get(token.letters);
  if (short !== undefined) return { type: short, end: at + 1 };
  for (const { type, keys } of TYPES) {
    const end = after(tokens, at, keys);
    if (end !== -1) return { type, end };
  }
  return null;
}

/** Counts days and years, but before digits begins a date: "số 18 ngày 25/10/2017". */
const DATE_WORD = /^(?:ngày|tháng|năm)$/u;

/** The digits at a token when they can be a document's number; null when they count or measure. */
function digitsAt(tokens: readonly Token[], at: number): string | null {
  const digits = tokens[at]?.letters ?? '';
  if (!/^\d{1,4}$/u.test(digits)) return null;
  const next = tokens[at + 1];
  if (next === undefined) return digits;
  if (touches(tokens, at) && /^[-/%:]$/u.test(next.key)) return null;
  const decimal = /^[.,]$/u.test(next.key) && touches(tokens, at) && touches(tokens, at + 1);
  if (decimal && /^\d/u.test(tokens[at + 2]?.letters ?? '')) return null;
  if (!next.word || isCapitalised(next) || !COUNTED.has(next.key)) return digits;
  const date = DATE_WORD.test(next.key) && /^\d/u.test(tokens[at + 2]?.letters ?? '');
  return date ? digits : null;
}

/** What a short form stands for, wherever it stands. */
type Meant = Omit<ShortCitation, 'first' | 'end'>;

/** A document told by type and number, from what stands elsewhere in the text or in the register. */
type Resolve = (type: string, digits: string, clues: Clues) => Meant | null;

function cluesAt({ text, tokens, day }: Reading, at: number, end: number): Clues | null {
  const to = (tokens[end - 1] as Token).end;
  const issuer = issuerAfter(tokens, passDate(tokens, end));
  if (issuer === 'other') return null;
  return {
    day,
    dated: dateBeside(text, to),
    committee: committeeAfter(tokens, end),
    issuer,
    around: wordsAround(text, (tokens[at] as Token).start, to),
  };
}

const COMMA = phrases(',', 'và', ', nghị quyết', ', số');

/** "Nghị quyết 57, 59, 66 và 68": the numbers after the first, each a citation of its own. */
function furtherNumbers(
  reading: Reading,
  { from, head, resolve }: { from: number; head: Meant; resolve: Resolve },
): ShortCitation[] {
  const sameIssuer = head.issuer === null ? null : new RegExp(`[-/]${head.issuer}$`, 'u');
  const found: ShortCitation[] = [];
  for (let at = from; ;) {
    const next = pass(reading.tokens, at, COMMA);
    if (next === at) return found;
    const digits = digitsAt(reading.tokens, next);
    const clues = digits === null ? null : cluesAt(reading, from, next + 1);
    const meant =
      digits !== null && clues
        ? resolve(head.type, digits, { ...clues, issuer: clues.issuer ?? sameIssuer })
        : null;
    if (!meant) return found;
    found.push({ first: next, end: next + 1, ...meant });
    at = next + 1;
  }
}

/**
 * "Nghị quyết 18", "Chỉ thị số 05" at a token, and the numbers strung to it; none unless `resolve`
 * knows what is meant. A lower-case type word needs "số": "quyết định 1 lần" is a verb.
 */
export function shortNumbersAt(reading: Reading, at: number, resolve: Resolve): ShortCitation[] {
  const { tokens } = reading;
  const head = typeAt(tokens, at);
  if (head === null) return [];
  const number = pass(tokens, head.end, [NUMBER_WORD]);
  if (number === head.end && !isCapitalised(tokens[at] as Token)) return [];
  const digits = digitsAt(tokens, number);
  if (digits === null) return [];
  const end = number + 1;
  const clues = cluesAt(reading, at, end);
  const meant = clues && resolve(head.type, digits, clues);
  if (!meant) return [];
  const rest = furtherNumbers(reading, { from: end, head: meant, resolve });
  return [{ first: at, end, ...meant }, ...rest];
}

/** What the register knows under a short form; null when that is nothing. */
export const fromRegister: Resolve = (type, digits, clues) => {
  const documents = narrow(documentsShortened(type, digits), clues);
  const [only] = documents;
  if (only === undefined) return null;
  const certain = documents.length === 1;
  return {
    number: certain ? only.number : `${type.charAt(0).toUpperCase()}${type.slice(1)} ${digits}`,
    type,
    issuer: certain ? issuerOf(only) : null,
    year: certain ? only.year : null,
    documents: documents.map(documentId),
  };
};
