import type { Bilingual } from '../glossary/term.ts';
import { DOCUMENT_TYPES } from './document-types.ts';
import { issuerOf } from './issuers.ts';

/** Whose document it is, and by what the number tells. */
export type Side =
  | { of: 'party'; by: 'dash-first' | 'issuer' }
  | { of: 'state'; by: 'slash-first' | 'year' };

/** One code of a number and what it stands for. */
export interface Code {
  code: string;
  /** Null for a code nobody has written down here. */
  name: Bilingual | null;
}

/** A document number taken apart. */
export interface DecodedNumber {
  /** Running number at the issuing body: "1210", "30a". */
  running: string;
  year: number | null;
  type: Code | null;
  issuers: readonly Code[];
  side: Side;
}

const PARTY_WAY = /^(?<running>\d+\p{L}?)-(?<type>\p{L}+)\/(?<issuers>.+)$/u;
const WITH_YEAR = /^(?<running>\d+\p{L}?)\/(?<year>\d{4})\/(?:(?<type>\p{L}+)-)?(?<issuers>.+)$/u;
const STATE_WAY = /^(?<running>\d+\p{L}?)\/(?<type>\p{L}+)-(?<issuers>.+)$/u;
/** Party bodies whose numbers now and then are written the State's way. */
const PARTY_ISSUER = /^(?:TW|T\.?[WƯU]|BTCTW|UBKTTW|VPTW|BTGTW|HU|ĐU)$/u;

function sideOf(match: RegExpExecArray, way: RegExp): Side {
  const issuers = match.groups?.issuers ?? '';
  if (way === PARTY_WAY) return { of: 'party', by: 'dash-first' };
  if (PARTY_ISSUER.test(issuers)) return { of: 'party', by: 'issuer' };
  return { of: 'state', by: way === WITH_YEAR ? 'year' : 'slash-first' };
}

/** TW however it is written. */
const asListed = (code: string): string => (/^T\.?[WƯ]$/u.test(code) ? 'TW' : code);

/**
 * What a full document number ("1210/2016/UBTVQH13", as recogniseCitations cleans it) says of
 * itself; null for a name without a full number ("Nghị quyết 18", "Hiến pháp 2013").
 */
export function decodeNumber(number: string): DecodedNumber | null {
  for (const way of [PARTY_WAY, WITH_YEAR, STATE_WAY]) {
    const match = way.exec(number);
    const { running, year, type, issuers } = match?.groups ?? {};
    if (!match || running === undefined || issuers === undefined) continue;
    return {
      running,
      year: year === undefined ? null : Number(year),
      type: type === undefined ? null : { code: type, name: DOCUMENT_TYPES[type] ?? null },
      issuers: issuers.split('-').map((code) => ({ code, name: issuerOf(asListed(code)) })),
      side: sideOf(match, way),
    };
  }
  return null;
}
