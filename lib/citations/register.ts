import { firstDay, lastDay } from '../glossary/senses.ts';
import { documentBegins, type LegalDocument } from './document.ts';
import { allDocuments } from './documents/all.ts';

/** Names a document of the register: Party numbers recur, so its year belongs to it. */
export function documentId({ number, year }: LegalDocument): string {
  return `${number} (${year})`;
}

/**
 * The form in which numbers are compared: no leading zero, TW for T.Ư and TƯ, QĐ for the rarer QyĐ
 * and QĐi, a Party number written the State's way ("217/QĐ-TW") turned round.
 */
export function canonicalNumber(number: string): string {
  return number
    .replace(/^0+(?=\d)/u, '')
    .replace(/T\.?[ƯU]$/u, (end) => (end === 'TU' ? end : 'TW'))
    .replace(/Ttg/u, 'TTg')
    .replace(/(?<=[-/])Q(?:y?Đ|Đi)(?=[-/])/u, 'QĐ')
    .replace(/^(\d+)\/(\p{L}+)-TW$/u, '$1-$2/TW');
}

function groupBy(keyOf: (document: LegalDocument) => readonly string[]) {
  const groups = new Map<string, LegalDocument[]>();
  for (const document of allDocuments) {
    for (const key of keyOf(document)) {
      const group = groups.get(key);
      if (group) group.push(document);
      else groups.set(key, [document]);
    }
  }
  return groups;
}

const byId = new Map(allDocuments.map((document) => [documentId(document), document]));
const byNumber = groupBy(({ number }) => [canonicalNumber(number)]);
const byShortForm = groupBy(({ type, number }) => {
  const digits = /^\d+/u.exec(number)?.[0];
  return digits === undefined ? [] : [`${type} ${Number(digits)}`];
});
const byPlenum = groupBy(({ plenum }) => (plenum === null ? [] : [plenum]));

/** Who issued a document, as the end of its number says: QH15, TW, CP; null where it says nothing. */
export function issuerOf({ number }: Pick<LegalDocument, 'number'>): string | null {
  return /[^/-]+$/u.exec(number)?.[0] ?? null;
}

/** The document with this id; null for any other text. */
export function documentById(id: string): LegalDocument | null {
  return byId.get(id) ?? null;
}

/** All documents of the register with a full number, in the register's order. */
export function documentsNumbered(number: string): readonly LegalDocument[] {
  return byNumber.get(canonicalNumber(number)) ?? [];
}

/** What "Nghị quyết 18" may mean: documents of a type (lower case) whose number begins so. */
export function documentsShortened(type: string, digits: string): readonly LegalDocument[] {
  return byShortForm.get(`${type} ${Number(digits)}`) ?? [];
}

/** Resolutions and conclusions of a plenum: "12.6" is the sixth of the 12th Central Committee. */
export function documentsOfPlenum(plenum: string): readonly LegalDocument[] {
  return byPlenum.get(plenum) ?? [];
}

/** `unknown`: nobody told when the document took effect. */
export type Force = 'not-yet' | 'in-force' | 'ended' | 'unknown';

/** Whether a document was in force on a day (YYYY-MM-DD). A Party document is from its signing. */
export function forceOn(document: LegalDocument, day: string): Force {
  const { effective, signed, ended } = document;
  if (ended !== null && firstDay(ended.on) <= day) return 'ended';
  const begins = effective ?? signed;
  if (begins === null) return 'unknown';
  return day < firstDay(begins) ? 'not-yet' : 'in-force';
}

/** What took a document's place; null when nothing did, or the register does not hold it. */
function successorOf({ ended }: LegalDocument): LegalDocument | null {
  if (ended === null || ended.by === null) return null;
  const heirs = documentsNumbered(ended.by);
  const limit = lastDay(ended.on);
  return heirs.findLast((heir) => firstDay(documentBegins(heir)) <= limit) ?? heirs.at(-1) ?? null;
}

/** The document that stands in another's place on a day, at the end of the chain; null for none. */
export function standsInPlace(document: LegalDocument, day: string): LegalDocument | null {
  const passed = new Set([document]);
  let heir: LegalDocument | null = null;
  let next = forceOn(document, day) === 'ended' ? successorOf(document) : null;
  while (next !== null && !passed.has(next)) {
    passed.add(next);
    heir = next;
    next = forceOn(next, day) === 'ended' ? successorOf(next) : null;
  }
  return heir;
}
