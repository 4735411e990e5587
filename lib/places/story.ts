import { DAY_MS } from '../model/day.ts';
import { parentOn, type Gazetteer } from './gazetteer.ts';
import {
  firstDay,
  lastDay,
  levelOf,
  unitHolds,
  type AdminUnit,
  type Certainty,
  type PartialDate,
  type PlaceSource,
  type UnitType,
} from './unit.ts';

/** A unit as it is called. */
export interface UnitName {
  type: UnitType;
  name: string;
}

/** What a unit was on a day. */
export interface UnitState extends UnitName {
  /** Units above it that day, nearest first. */
  above: UnitName[];
  /** ISO day of the list that is all that is known of it; null when its time is recorded. */
  listed: string | null;
}

/**
 * How a unit ended: it became another by itself; merged with others into a new one; was taken into
 * one that was there already; was split; was abolished with the district tier; or, for a commune, was
 * rearranged in 2025.
 */
export type ChangeKind = 'became' | 'merged' | 'joined' | 'split' | 'abolished' | 'rearranged';

export interface Change {
  kind: ChangeKind;
  /** First day of what came after. */
  date: PartialDate;
  /** Where its area went; empty when that is not known. */
  into: UnitName[];
  /** With which others it merged. */
  others: UnitName[];
  /** `into` holds parts of it. */
  divided: boolean;
  /** All that is known of a commune: which unit bears its code on. */
  heir: UnitName | null;
  /** … and what became of the unit above it. */
  area: { of: UnitName; into: UnitName[] } | null;
  source: PlaceSource | null;
  certainty: Certainty;
}

export interface PlaceStory {
  unit: UnitName;
  /** Whether it was there on the article's day. */
  presence: 'there' | 'gone' | 'not-yet';
  /** As it was on the day, or on the day nearest to it. */
  then: UnitState;
  /** The first day of a unit that was not there yet, the first day without one that had gone. */
  turn: PartialDate | null;
  /** What happened to it since, in order, up to today. Empty: it is still there. */
  changes: Change[];
  /** Units whose area it was formed of, where recorded. */
  formedOf: UnitName[];
  began: { date: PartialDate; source: PlaceSource | null } | null;
  /** How sure the link of unit to time and place is. */
  certainty: Certainty;
}

interface StoryInput {
  gazetteer: Gazetteer;
  /** ISO day of the article. */
  date: string;
  /** ISO day of the reader. */
  today: string;
}

const nameOf = ({ type, name }: AdminUnit): UnitName => ({ type, name });

/** The day after a full date; a month or a year comes back as it is. */
function dayAfter(date: PartialDate): PartialDate {
  if (date.length < 10) return date;
  return new Date(Date.parse(`${date}T00:00:00Z`) + DAY_MS).toISOString().slice(0, 10);
}

const byAlphabet = new Intl.Collator('vi', { numeric: true });

/** Wards before communes, the bearer of the old name first, then by the alphabet. */
function ordered(units: readonly AdminUnit[], former: string): AdminUnit[] {
  const rank = (unit: AdminUnit): number =>
    (unit.name.startsWith(former) ? 0 : 2) + (unit.type === 'commune' ? 4 : 0);
  return units.toSorted((a, b) => rank(a) - rank(b) || byAlphabet.compare(a.name, b.name));
}

/** The day a unit is looked at: the article's, or the one nearest to it when the unit was there. */
function dayWithin(unit: AdminUnit, date: string): string {
  const day = date.slice(0, 10);
  if (unit.from !== null && day < firstDay(unit.from)) return firstDay(unit.from);
  return unit.to !== null && day > lastDay(unit.to) ? lastDay(unit.to) : day;
}

function stateOn(gazetteer: Gazetteer, unit: AdminUnit, date: string): UnitState {
  const day = dayWithin(unit, date);
  const above: UnitName[] = [];
  for (let next = parentOn(gazetteer, unit, day); next; next = parentOn(gazetteer, next, day)) {
    above.push(nameOf(next));
  }
  const listed = unit.certainty === 'roster' && unit.from === null ? unit.to : null;
  return { ...nameOf(unit), above, listed };
}

function kindOf(gazetteer: Gazetteer, unit: AdminUnit, into: readonly AdminUnit[]): ChangeKind {
  const level = levelOf(unit.type);
  const [first] = into;
  const sameLevel = first !== undefined && levelOf(first.type) === level;
  const reform = unit.to === '2025-06-30';
  if (level === 'district' && reform && !sameLevel) return 'abolished';
  if (level === 'commune' && reform) return 'rearranged';
  if (into.length > 1) return 'split';
  if (first === undefined) return 'abolished';
  if (unitHolds(first, lastDay(unit.to ?? ''))) return 'joined';
  return gazetteer.predecessors(first.id).length > 1 ? 'merged' : 'became';
}

/** How a unit that ended went on. */
function changeOf(gazetteer: Gazetteer, unit: AdminUnit): Change {
  const units = (ids: readonly string[]): AdminUnit[] =>
    ids.flatMap((id) => gazetteer.unit(id) ?? []);
  const into = ordered(units(unit.successors), unit.name);
  const kind = kindOf(gazetteer, unit, into);
  const [first] = into;
  const others =
    kind === 'merged' && first
      ? ordered(gazetteer.predecessors(first.id), '').filter(({ id }) => id !== unit.id)
      : [];
  const unknown = kind === 'rearranged' && into.length === 0;
  const heir = unknown && unit.heir !== undefined ? gazetteer.unit(unit.heir) : undefined;
  const district = unknown && unit.parent !== null ? gazetteer.unit(unit.parent) : undefined;
  const area = district ? ordered(units(district.successors), district.name) : [];
  return {
    kind,
    date: dayAfter(unit.to ?? ''),
    into: into.map(nameOf),
    others: others.map(nameOf),
    divided: unit.divided === true,
    heir: heir ? nameOf(heir) : null,
    area: district && area.length > 0 ? { of: nameOf(district), into: area.map(nameOf) } : null,
    source: unit.ended ?? null,
    certainty: unknown && area.length > 0 ? 'partly' : unit.certainty,
  };
}

function changesUntil(gazetteer: Gazetteer, start: AdminUnit, today: string): Change[] {
  const changes: Change[] = [];
  const seen = new Set<string>();
  for (let unit: AdminUnit | undefined = start; unit && !seen.has(unit.id);) {
    seen.add(unit.id);
    if (unit.to === null || lastDay(unit.to) >= today) break;
    changes.push(changeOf(gazetteer, unit));
    unit = unit.successors.length === 1 ? gazetteer.unit(unit.successors[0] as string) : undefined;
  }
  return changes;
}

/**
 * What a unit was on the article's day and what it is today, as facts to be put into words
 * (lib/i18n/place-text.ts). Nothing is inferred that the gazetteer does not hold.
 */
export function placeStory(unit: AdminUnit, { gazetteer, date, today }: StoryInput): PlaceStory {
  const day = date.slice(0, 10);
  const notYet = unit.from !== null && day < firstDay(unit.from);
  const gone = unit.to !== null && day > lastDay(unit.to);
  const turn = notYet ? unit.from : gone ? dayAfter(unit.to ?? '') : null;
  const level = levelOf(unit.type);
  const before = gazetteer.predecessors(unit.id);
  const alike = before.filter(({ type }) => levelOf(type) === level);
  return {
    unit: nameOf(unit),
    presence: notYet ? 'not-yet' : gone ? 'gone' : 'there',
    then: stateOn(gazetteer, unit, date),
    turn,
    changes: changesUntil(gazetteer, unit, today.slice(0, 10)),
    formedOf: ordered(alike.length > 0 ? alike : before, unit.name).map(nameOf),
    began: unit.from === null ? null : { date: unit.from, source: unit.began ?? null },
    certainty: unit.certainty,
  };
}
