import type { LegalSource, PartialDate } from '../../glossary/term.ts';
import type { DocumentFact, LegalDocument, PartyBody } from '../document.ts';

/** What the register adds to a source of the glossary, or says of a document no term rests on. */
interface Entry {
  number?: string;
  title?: string;
  english: string;
  /** Vietnamese, English. */
  subject: readonly [vi: string, en: string];
  type?: string;
  body?: PartyBody;
  plenum?: string;
  signed?: PartialDate;
  effective?: PartialDate;
  /** Day, number of what took its place. */
  ended?: readonly [on: PartialDate, by: string | null];
  url?: string;
  /** Number and title come from memory: no source was seen. */
  memory?: true;
  /** Dates seen in a source, beside the effective date of a glossary source. */
  seen?: readonly DocumentFact[];
  names?: readonly string[];
  about?: readonly string[];
}

const TYPES = [
  'Bộ luật',
  'Luật',
  'Pháp lệnh',
  'Nghị quyết',
  'Nghị định',
  'Quyết định',
  'Quy định',
  'Quy chế',
  'Thông tư',
  'Chỉ thị',
  'Kết luận',
  'Hướng dẫn',
  'Hiến pháp',
];

function typeOf(title: string): string {
  return (TYPES.find((type) => title.startsWith(type)) ?? '').toLocaleLowerCase('vi');
}

function yearOf(number: string, dates: readonly (PartialDate | null)[]): number {
  const inNumber = /(?:^|[/ ])((?:19|20)\d{2})(?:\/|$)/u.exec(number)?.[1];
  return Number(inNumber ?? dates.find((date) => date !== null)?.slice(0, 4));
}

/** A law is cited by its title, an amending one only by number. */
function namesOf(type: string, title: string): readonly string[] {
  const named = ['luật', 'bộ luật', 'pháp lệnh'].includes(type) && !/sửa đổi/u.test(title);
  return named ? [title] : [];
}

/**
 * A document of the register. `source`: what the glossary knows of it, the one place for its number,
 * title, effective date and link; null when no term rests on it, then the entry says all.
 */
export function document(source: LegalSource | null, entry: Entry): LegalDocument {
  const number = entry.number ?? source?.number ?? '';
  const title = entry.title ?? source?.title ?? '';
  const signed = entry.signed ?? null;
  const effective = entry.effective ?? source?.effective ?? null;
  const type = entry.type ?? typeOf(title);
  const ended = entry.ended ? { on: entry.ended[0], by: entry.ended[1] } : null;
  const seen = new Set<DocumentFact>(entry.seen);
  if (source !== null && entry.effective === undefined) seen.add('effective');
  const facts = { signed, effective, ended };
  const given = (['signed', 'effective', 'ended'] as const).filter((fact) => facts[fact] !== null);
  return {
    number,
    year: yearOf(number, [signed, effective]),
    type,
    title,
    english: entry.english,
    subject: { vi: entry.subject[0], en: entry.subject[1] },
    body: entry.body ?? null,
    plenum: entry.plenum ?? null,
    signed,
    effective,
    ended,
    url: entry.url ?? source?.url ?? null,
    status: entry.memory ? 'memory' : 'verified',
    unconfirmed: given.filter((fact) => entry.memory || !seen.has(fact)),
    names: entry.names ?? namesOf(type, title),
    about: entry.about ?? [],
  };
}
