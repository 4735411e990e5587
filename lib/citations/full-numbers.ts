import { dateBeside, narrow, wordsAround } from './clues.ts';
import type { LegalDocument } from './document.ts';
import { DOCUMENT_TYPES } from './document-types.ts';
import { documentId, documentsNumbered } from './register.ts';

/** A document number in a text. Offsets are UTF-16 units of the text. */
export interface FullCitation {
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
  /** Ids of documents of the register that have this number; several when the text leaves it open. */
  documents: readonly string[];
}

const DASH = '[-\u2010-\u2015]';
/** Spaces may stand around either mark, and a line may end after a slash. */
const SLASH = '\\s{0,2}/\\s{0,2}';
const SPACED_DASH = `\\s?${DASH}\\s?`;
/** Đ, the eth of old keyboards, and D where a keyboard had no Đ. */
const D = '[ĐÐD]';
/** "30a" and "30c" are numbers too. */
const NUMBER = '\\d{1,5}[a-zđ]?';
const PARTY_TYPE = `(?:NQ|QyĐ|Q${D}|CTr|CT|KL|HD|TB|BC|TTr|TT|CV|KH|CTH${D}|${D}A|QC)`;
const STATE_TYPE = `(?:N${D}|Q${D}|QyĐ|NQ|CTr|CT|C${D}|KL|KH|TB|BC|TTr|TTLT|TT|CV|HD|QC|${D}A|VBHN)`;
const EDGE_BEFORE = '(?<![\\p{L}\\p{M}\\p{N}/])';
const EDGE_AFTER = '(?![\\p{L}\\p{M}\\p{N}])';
/**
 * Two capitals at least: without that, "15/7/2020/Xe" would be a document. "Ttg" is a common
 * misspelling of TTg, "T.Ư" an old way to write TW.
 */
const ISSUER =
  '(?:\\p{Lu}[\\p{Ll}\\p{M}\\d&]{0,6}\\p{Lu}[\\p{L}\\p{M}\\d&]{0,14}|Ttg|T\\.[WƯU]\\u031B?)';
const ISSUERS = `${ISSUER}(?:${DASH}${ISSUER})*`;

/** Hyphen then slash: a Party document, "42-NQ/TW". */
const PARTY = `${NUMBER}${SPACED_DASH}(?<pType>${PARTY_TYPE})${SLASH}(?<pIssuer>${ISSUER})`;
/** Number, year, type and issuer: a normative document of the State, "15/2019/QĐ-UBND". */
const NORMATIVE =
  `${NUMBER}${SLASH}(?<year>(?:19|20)\\d{2})${SLASH}` +
  `(?:(?<nType>L|\\p{Lu}\\p{L}{1,5})${SPACED_DASH}(?<nIssuer>${ISSUERS})|(?<house>(?:UBTV)?QH\\d{1,2}))`;
/** Slash then hyphen: an individual document of the State, "232/QĐ-TTg". */
const INDIVIDUAL = `${NUMBER}${SLASH}(?<iType>${STATE_TYPE})${SPACED_DASH}(?<iIssuer>${ISSUERS})`;

const CITATION = new RegExp(
  `${EDGE_BEFORE}(?:${PARTY}|${NORMATIVE}|${INDIVIDUAL})${EDGE_AFTER}`,
  'gu',
);

const clean = (number: string): string =>
  number
    .normalize('NFC')
    .replace(/\s+/gu, '')
    .replace(/[\u2010-\u2015]/gu, '-')
    .replace(/Ð/gu, 'Đ')
    .replace(/(?<![\p{L}])(Q|N|C|CTH)D(?![\p{L}])/gu, '$1Đ')
    .replace(/(?<![\p{L}])DA(?![\p{L}])/gu, 'ĐA');

/** Type words before a number that does not tell its type: "Luật số", "Quy định". */
const TYPE_BEFORE =
  /(bộ luật|luật|pháp lệnh|nghị quyết|quy định|quyết định|quy chế|kết luận|điều lệ)\s+(?:số:?\s*)?$/iu;
/** UTF-16 units before a number in which its type stands. */
const TYPE_REACH = 24;

/**
 * The type's name where the number tells it. In a Party number QĐ may be quy định or quyết định,
 * and a number that ends in QH15 may be a law's or a resolution's: then the word before it tells,
 * else the register, else null.
 */
function typeName(
  groups: Record<string, string | undefined>,
  before: string,
  documents: readonly LegalDocument[],
): string | null {
  const code = groups.pType ?? groups.nType ?? groups.iType;
  const name = code === undefined ? null : clean(code);
  const open = name === null || (groups.pType !== undefined && name === 'QĐ');
  if (!open) return DOCUMENT_TYPES[name]?.vi ?? null;
  const word = TYPE_BEFORE.exec(before.normalize('NFC'))?.[1];
  return word?.toLocaleLowerCase('vi') ?? documents[0]?.type ?? null;
}

/**
 * Full document numbers in a text, in order, never overlapping; never dates. Hyphen before slash
 * tells a Party document, slash before hyphen one of the State. `day`: the article's (YYYY-MM-DD),
 * since what is younger cannot be meant; null when it is not known.
 */
export function findFullNumbers(text: string, day: string | null): FullCitation[] {
  const found: FullCitation[] = [];
  for (const match of text.matchAll(CITATION)) {
    const groups = match.groups ?? {};
    const start = match.index;
    const end = start + match[0].length;
    const issuer = groups.pIssuer ?? groups.nIssuer ?? groups.iIssuer ?? groups.house ?? null;
    const number = clean(match[0]);
    const documents = meant(number, { text, start, end, day });
    found.push({
      start,
      end,
      surface: match[0],
      number,
      type: typeName(groups, text.slice(Math.max(0, start - TYPE_REACH), start), documents),
      issuer: issuer === null ? null : clean(issuer),
      year: groups.year === undefined ? null : Number(groups.year),
      documents: documents.map(documentId),
    });
  }
  return found;
}

interface Place {
  text: string;
  start: number;
  end: number;
  day: string | null;
}

/** Which documents of the register a number means where it stands: numbers without a year recur. */
function meant(number: string, { text, start, end, day }: Place): LegalDocument[] {
  const documents = documentsNumbered(number);
  if (documents.length === 0) return [];
  const dated = dateBeside(text, end);
  const around = wordsAround(text, start, end);
  return narrow(documents, { day, dated, committee: null, issuer: null, around });
}
