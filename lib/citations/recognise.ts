import { DOCUMENT_TYPES } from './document-types.ts';

/** A document number in a text. Offsets are UTF-16 units of the text. */
export interface Citation {
  start: number;
  end: number;
  surface: string;
  /** Without spaces, every dash "-", eth as đ: "1210/2016/UBTVQH13". */
  number: string;
  /** Vietnamese name of the type, null when the number does not tell it. */
  type: string | null;
  /** Code of the issuing body as the number writes it ("UBTVQH13", "TW"). */
  issuer: string | null;
  year: number | null;
}

const DASH = '[-\u2010-\u2015]';
const SLASH = '\\s?/\\s?';
const D = '[ĐÐ]';
const PARTY_TYPE = `(?:NQ|QyĐ|Q${D}|CTr|CT|KL|HD|TB|BC|TTr|TT|CV|KH|CTH${D}|${D}A|QC)`;
const STATE_TYPE = `(?:Q${D}|NQ|CT|C${D}|KH|TB|BC|TTr|CV|HD|${D}A|VBHN)`;
const EDGE_BEFORE = '(?<![\\p{L}\\p{M}\\p{N}/])';
const EDGE_AFTER = '(?![\\p{L}\\p{M}\\p{N}])';
/** Two capitals at least: without that, "15/7/2020/Xe" would be a document. */
const ISSUER = '\\p{Lu}[\\p{Lu}\\p{Ll}\\d&]{1,14}';

/** Hyphen then slash: a Party document, "42-NQ/TW". */
const PARTY = `(?<pNumber>\\d{1,4})${DASH}(?<pType>${PARTY_TYPE})${SLASH}(?<pIssuer>${ISSUER})`;
/** Number, year, type and issuer: a normative document of the State, "15/2019/QĐ-UBND". */
const NORMATIVE =
  `\\d{1,5}${SLASH}(?<year>(?:19|20)\\d{2})${SLASH}` +
  `(?:(?<nType>[\\p{Lu}\\p{Ll}]{2,5})${DASH}(?<nIssuer>${ISSUER}(?:${DASH}${ISSUER})*)|(?<house>(?:UBTV)?QH\\d{1,2}))`;
/** Slash then hyphen: an individual document of the State, "232/QĐ-TTg". */
const INDIVIDUAL = `\\d{1,5}${SLASH}(?<iType>${STATE_TYPE})${DASH}(?<iIssuer>${ISSUER}(?:${DASH}${ISSUER})*)`;

const CITATION = new RegExp(
  `${EDGE_BEFORE}(?:${PARTY}|${NORMATIVE}|${INDIVIDUAL})${EDGE_AFTER}`,
  'gu',
);

const clean = (number: string): string =>
  number
    .replace(/\s+/gu, '')
    .replace(/[\u2010-\u2015]/gu, '-')
    .replace(/Ð/gu, 'Đ');

/**
 * The type's name where the number tells it. In a Party number QĐ may be quy định or quyết định,
 * and a number that ends in QH15 may be a law's or a resolution's: then null.
 */
function typeName(groups: Record<string, string | undefined>): string | null {
  const code = groups.pType ?? groups.nType ?? groups.iType;
  if (code === undefined) return null;
  const name = clean(code);
  return groups.pType !== undefined && name === 'QĐ' ? null : (DOCUMENT_TYPES[name] ?? null);
}

/**
 * Document numbers in a text, in order, never overlapping. Only full numbers are recognised here,
 * never dates. Hyphen before slash tells a Party document, slash before hyphen one of the State.
 */
export function recogniseCitations(text: string): Citation[] {
  const found: Citation[] = [];
  for (const match of text.matchAll(CITATION)) {
    const groups = match.groups ?? {};
    const issuer = groups.pIssuer ?? groups.nIssuer ?? groups.iIssuer ?? groups.house ?? null;
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      surface: match[0],
      number: clean(match[0]),
      type: typeName(groups),
      issuer: issuer === null ? null : clean(issuer),
      year: groups.year === undefined ? null : Number(groups.year),
    });
  }
  return found;
}
