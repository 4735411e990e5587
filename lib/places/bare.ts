import { isCapitalised, startsSentence, type Token } from '../text/tokens.ts';
import { isAcronym, nameGoesOn, shouted } from './names.ts';

/** Where a name stands: tokens [first, end). */
export interface NamePlace {
  tokens: readonly Token[];
  first: number;
  end: number;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Before a name: it is a street's, a water's, a person's, a firm's, a club's, a dish's. */
const OTHER_THING = words(
  'đường phố ngõ ngách hẻm lộ cầu vịnh sông hồ núi đèo suối thác đầm trường viên clb đội sạn ty ' +
    'bia bò cơm chè hãng tạp ga hiệu ông bà anh chị em cô chú bác cháu cụ bé sĩ thủ tên họ giả ' +
    'thpt thcs ptdt ctcp tnhh pv btv ctv ts pgs gs bs ths ks nsnd nsưt',
);

/** The same in two syllables: their last alone would rule out too much. */
const OTHER_THINGS: readonly (readonly [string, string])[] = [
  ['đồng', 'chí'],
  ['câu', 'bộ'],
  ['tập', 'đoàn'],
  ['đại', 'học'],
  ['cao', 'đẳng'],
  ['tiểu', 'học'],
  ['mầm', 'non'],
  ['quảng', 'trường'],
  ['phóng', 'viên'],
  ['nhà', 'báo'],
  ['bác', 'hồ'],
];

/** Words that begin a sentence without being part of a name. */
const OPENERS = words(
  'tại ở từ về riêng theo cùng khi do với sau trước đến người dân và nếu vì để cả nay bởi ngoài ' +
    'trong nhờ giữa hiện còn nhưng rồi quê sang vào ra tới qua cho của là gần khắp toàn hai ba các ' +
    'những ngày đêm trên dưới như chỉ cũng nhiều đất vùng miền',
);

/** Parts of bodies' names that are often capitalised before the place they serve. */
const BODIES = words('ủy đoàn đảng');

/** Right after a name: it was a club's, a league's or another country's. */
const AFTER = words('fc open marathon plaza tower hotel resort group corp university');

function opensFreely(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index] as Token;
  return startsSentence(tokens, index) && OPENERS.has(token.key);
}

/** Whether another country follows: "tỉnh Hà Nam (Trung Quốc)". */
export function ofChina(tokens: readonly Token[], end: number): boolean {
  const mark = tokens[end]?.key;
  const at = mark === '(' || mark === ',' || mark === '-' ? end + 1 : end;
  const from = tokens[at]?.key === 'của' ? at + 1 : at;
  return tokens[from]?.key === 'trung' && tokens[from + 1]?.key === 'quốc';
}

function partOfLongerName({ tokens, first, end }: NamePlace): boolean {
  if (nameGoesOn(tokens, end) && !isFreeAcronym(tokens[end])) return true;
  const before = tokens[first - 1];
  if (before === undefined || !before.word || !isCapitalised(before)) return false;
  return !isAcronym(before) && !BODIES.has(before.key) && !opensFreely(tokens, first - 1);
}

function isFreeAcronym(token: Token | undefined): boolean {
  return token !== undefined && isAcronym(token) && !AFTER.has(token.key);
}

function namesOtherThing({ tokens, first }: NamePlace): boolean {
  const before = tokens[first - 1];
  if (before === undefined) return false;
  if (OTHER_THING.has(before.key)) return true;
  const twoBefore = tokens[first - 2]?.key;
  if (OTHER_THINGS.some(([one, two]) => one === twoBefore && two === before.key)) return true;
  // "Ảnh: Hải Hà", "Tin, ảnh: …"
  return before.key === ':' && /^(ảnh|bài|tin|hình|clip|video)$/u.test(twoBefore ?? '');
}

/**
 * Whether a capitalised name without a unit word may stand for a place, judged by its neighbours:
 * not inside a longer proper name, not after what makes it a street's, a person's or a firm's, not
 * in text all in capitals.
 */
export function mayStandBare(place: NamePlace): boolean {
  const { tokens, first, end } = place;
  if (shouted(tokens, first, end)) return false;
  if (partOfLongerName(place) || namesOtherThing(place)) return false;
  return !AFTER.has(tokens[end]?.key ?? '') && !ofChina(tokens, end);
}
