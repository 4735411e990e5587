import { isCapitalised, type Token } from '../text/tokens.ts';
import { after, keysOf, pass, touches, type Reading } from './reading.ts';
import { documentId, documentsShortened, issuerOf } from './register.ts';
import type { ShortCitation } from './short-numbers.ts';

/** Types whose numbers news cuts after the year, the longest first. */
const TYPES = [
  'thông tư liên tịch',
  'nghị quyết',
  'nghị định',
  'thông tư',
  'chỉ thị',
  'quyết định',
].map((type) => ({ type, keys: keysOf(type) }));
const NUMBER_WORD = keysOf('số');
const YEAR = /^(?:19|20)\d{2}$/u;

/** The digits and the year of "91/2020" at a token; null for a date, a fraction or a full number. */
function numberAt(
  tokens: readonly Token[],
  at: number,
): { digits: string; year: number; end: number } | null {
  const digits = tokens[at]?.letters ?? '';
  const year = tokens[at + 2]?.letters ?? '';
  const joined = tokens[at + 1]?.key === '/' && touches(tokens, at) && touches(tokens, at + 1);
  if (!/^\d{1,5}$/u.test(digits) || !YEAR.test(year) || !joined) return null;
  const next = tokens[at + 3];
  if (next && /^[/-]$/u.test(next.key) && touches(tokens, at + 2)) return null;
  return { digits, year: Number(year), end: at + 3 };
}

/**
 * "Nghị định 91/2020": a number cut after its year. A decree is the Government's, so its number is
 * known whole; others are told by the register when it holds the one of that year, else stand as
 * written. Without "số" a lower-case type word is a verb and "3/2020" may be a month.
 */
export function yearedNumberAt({ tokens }: Reading, at: number): ShortCitation | null {
  const head = TYPES.find(({ keys }) => after(tokens, at, keys) !== -1);
  if (head === undefined) return null;
  const { type, keys } = head;
  const from = at + keys.length;
  const first = pass(tokens, from, [NUMBER_WORD]);
  const found = numberAt(tokens, first);
  if (found === null) return null;
  const { digits, year, end } = found;
  const said = first !== from;
  if (!said && (!isCapitalised(tokens[at] as Token) || Number(digits) <= 12)) return null;
  const known = documentsShortened(type, digits).filter((document) => document.year === year);
  const [only] = known;
  const certain = known.length === 1 && only !== undefined;
  const number =
    type === 'nghị định' ? `${digits}/${year}/NĐ-CP` : `${name(type)} ${digits}/${year}`;
  return {
    first: at,
    end,
    number: certain ? only.number : number,
    type,
    issuer: certain ? issuerOf(only) : usualIssuer(type),
    year,
    documents: known.map(documentId),
  };
}

const usualIssuer = (type: string): string | null => (type === 'nghị định' ? 'CP' : null);

const name = (type: string): string => `${type.charAt(0).toUpperCase()}${type.slice(1)}`;
