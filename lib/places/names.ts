import { isCapitalised, type Token } from '../text/tokens.ts';
import type { Gazetteer } from './gazetteer.ts';
import { stepKey } from './name-key.ts';
import type { AdminUnit } from './unit.ts';
import { mayBeginUnitWord } from './unit-words.ts';

/** A name of units in a row of tokens: it ends before token `end`. */
export interface NameFound {
  end: number;
  units: readonly AdminUnit[];
}

const FIGURES = /^\d{1,2}$/u;

/** Whether a token may stand in a name: a capital, a figure, a mark, or what an apostrophe joins. */
function fits(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index] as Token;
  if (!token.word) return true;
  if (isCapitalised(token) || FIGURES.test(token.letters)) return true;
  const before = tokens[index - 1];
  return before !== undefined && stepKey(before) === '’';
}

/** Names that begin at a token, longest first; `numbered` lets a figure begin one. */
export function namesAt(
  gazetteer: Gazetteer,
  { tokens, first, numbered }: { tokens: readonly Token[]; first: number; numbered: boolean },
): NameFound[] {
  const head = tokens[first];
  if (head === undefined) return [];
  if (!isCapitalised(head) && !(numbered && FIGURES.test(head.letters))) return [];
  let key = stepKey(head);
  const longest = gazetteer.longestFrom(key);
  const found: NameFound[] = [];
  for (let end = first + 1; end - first <= longest; end++) {
    const units = gazetteer.named(key);
    const next = tokens[end];
    // “13 phường và 6 xã”: a number before a unit word counts units.
    const counts =
      end === first + 1 && FIGURES.test(head.letters) && next && mayBeginUnitWord(next);
    if (units.length > 0 && !counts) found.unshift({ end, units });
    if (next === undefined || !fits(tokens, end)) break;
    key += ` ${stepKey(next)}`;
  }
  return found;
}

const SURNAMES = new Set(
  (
    'nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lí đinh đoàn cao lâm trịnh ' +
    'mai đào hà tạ lương trương nông vi lò vàng giàng ma thào sùng chu tống đàm khổng kiều lưu ' +
    'phùng quách thái tô từ châu triệu bạch diệp nghiêm ông văn lục hứa tăng mạc la cầm điêu lường'
  ).split(' '),
);

const allCapitals = ({ letters }: Token): boolean =>
  letters.length > 1 && letters === letters.toUpperCase() && /\p{L}/u.test(letters);

/** Whether all words of a stretch are in capitals: then case tells nothing of names. */
export function shouted(tokens: readonly Token[], first: number, end: number): boolean {
  return tokens.slice(first, end).every((token) => !token.word || allCapitals(token));
}

/**
 * Whether a longer proper name goes on after a token: "Thái Bình" in "Thái Bình Dương". A person's
 * full name right behind does not count: "Chủ tịch UBND tỉnh Quảng Ninh Nguyễn Văn An".
 */
export function nameGoesOn(tokens: readonly Token[], end: number): boolean {
  const next = tokens[end];
  if (next === undefined || !next.word || !isCapitalised(next)) return false;
  const after = tokens[end + 1];
  const person =
    SURNAMES.has(next.key) && after !== undefined && after.word && isCapitalised(after);
  return !person;
}

/** Whether a token is an abbreviation such as UBND, no part of a name. */
export function isAcronym(token: Token): boolean {
  return allCapitals(token) && !/[\p{Ll}]/u.test(token.letters);
}
