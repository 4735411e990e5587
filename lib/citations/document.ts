import type { Bilingual, PartialDate, SourceStatus } from '../glossary/term.ts';

/** Facts of a document that may stand in the register without having been seen in a source. */
export type DocumentFact = 'signed' | 'effective' | 'ended';

/** Who speaks through a number that ends in "/TW". */
export type PartyBody = 'congress' | 'central-committee' | 'politburo' | 'secretariat';

/** When a document stopped being in force, and what took its place. */
export interface DocumentEnd {
  on: PartialDate;
  /** Number of the document that stands in its place; null when none does, or none is known. */
  by: string | null;
}

/** What is known of one legal or Party document. */
export interface LegalDocument {
  /**
   * As the register's other entries and the glossary's sources write it ("77/2015/QH13"). Party
   * numbers begin again with every congress: 18-NQ/TW is of 2017, and of 2022.
   */
  number: string;
  year: number;
  /** Vietnamese name of the type in lower case: "luật", "nghị quyết". */
  type: string;
  /** Vietnamese title with its type. */
  title: string;
  /** The title as official translators render it. */
  english: string;
  /** What it is about, one line. */
  subject: Bilingual;
  /** Who adopted a central Party document; null for the State's, whose number tells it. */
  body: PartyBody | null;
  /** Plenum of the Central Committee it comes from, "12.6" for the sixth of the 12th; else null. */
  plenum: string | null;
  signed: PartialDate | null;
  effective: PartialDate | null;
  ended: DocumentEnd | null;
  url: string | null;
  /** How sure number and title are. */
  status: SourceStatus;
  /** Dates below that nobody has seen in a source. */
  unconfirmed: readonly DocumentFact[];
  /** Names without number under which texts cite it together with its year. */
  names: readonly string[];
  /** Words beside a short form ("Nghị quyết 18") that speak of this one and no other of its number. */
  about: readonly string[];
}

/** First day a document can have existed: signing, else effect, else its year. */
export function documentBegins({ signed, effective, year }: LegalDocument): PartialDate {
  return signed ?? effective ?? String(year);
}
