/** The shape of what is known about administrative units. Data lives in lib/places/data/. */

/** YYYY, YYYY-MM or YYYY-MM-DD: never more precise than what is known. */
export type PartialDate = string;

export type UnitType =
  | 'province'
  | 'central-city'
  | 'city'
  | 'town'
  | 'urban-district'
  | 'rural-district'
  | 'township'
  | 'ward'
  | 'commune'
  | 'special-zone';

export type Level = 'province' | 'district' | 'commune';

const LEVELS: Readonly<Record<UnitType, Level>> = {
  province: 'province',
  'central-city': 'province',
  city: 'district',
  town: 'district',
  'urban-district': 'district',
  'rural-district': 'district',
  township: 'commune',
  ward: 'commune',
  commune: 'commune',
  'special-zone': 'commune',
};

/** The tier a type of unit belongs to; between provinces and communes there was one until 30 June 2025. */
export function levelOf(type: UnitType): Level {
  return LEVELS[type];
}

/** What news text and lists call each type, in Vietnamese. */
export const UNIT_WORDS: Readonly<Record<UnitType, string>> = {
  province: 'tỉnh',
  'central-city': 'thành phố',
  city: 'thành phố',
  town: 'thị xã',
  'urban-district': 'quận',
  'rural-district': 'huyện',
  township: 'thị trấn',
  ward: 'phường',
  commune: 'xã',
  'special-zone': 'đặc khu',
};

/** A unit's name in Vietnamese as a heading: "Thành phố Cẩm Phả". */
export function headingOf({ type, name }: { type: UnitType; name: string }): string {
  const full = `${UNIT_WORDS[type]} ${name}`;
  return full.charAt(0).toUpperCase() + full.slice(1);
}

/**
 * How far a fact is confirmed. `verified`: seen in the named document. `roster`: read off dated
 * rosters, no document compared. The others as for senses of terms.
 */
export type Certainty = 'verified' | 'partly' | 'secondary' | 'memory' | 'roster';

export interface PlaceSource {
  /** Document number; null for a source without one. */
  number: string | null;
  title: string;
  article: string | null;
  effective: PartialDate | null;
  url: string | null;
}

/**
 * One unit in one form: a town that became a city is two units, the second the successor of the
 * first. Both ends of its time are inclusive; null is "not recorded" for `from`, "to this day" for
 * `to`.
 */
export interface AdminUnit {
  id: string;
  /** Without the unit word: "Cẩm Phả", "12". NFC, modern tone placement. */
  name: string;
  type: UnitType;
  /** Id of the unit above it; null for provinces. Another form of that unit may hold on the day. */
  parent: string | null;
  from: PartialDate | null;
  to: PartialDate | null;
  /** Ids of the units its area went to; empty when not known. */
  successors: readonly string[];
  /** The successors took it in part each, or all that is known is that some of it went to them. */
  divided?: true;
  /** Id of the unit that bears its statistical code on. It says nothing of the area. */
  heir?: string;
  /** The document by which it came to be, and by which it ended or changed. */
  began?: PlaceSource;
  ended?: PlaceSource;
  certainty: Certainty;
}

/** Earliest day a partial date can mean. */
export function firstDay(date: PartialDate): string {
  return date + '-01-01'.slice(date.length - 4);
}

/** Latest day a partial date can mean, as a string that compares right. */
export function lastDay(date: PartialDate): string {
  return date + '-12-31'.slice(date.length - 4);
}

/** Whether a unit is there on a day (ISO; a time after the day is ignored). */
export function unitHolds({ from, to }: Pick<AdminUnit, 'from' | 'to'>, date: string): boolean {
  const day = date.slice(0, 10);
  return (from === null || day >= firstDay(from)) && (to === null || day <= lastDay(to));
}
