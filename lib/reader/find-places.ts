import type { Gazetteer } from '../places/gazetteer.ts';
import { nameKey } from '../places/name-key.ts';
import { placeStory, type PlaceStory } from '../places/story.ts';
import { lastDay, levelOf, UNIT_WORDS, type AdminUnit, type Level } from '../places/unit.ts';
import { foldAccents } from '../text/fold.ts';

/** Administrative units of a name, as they stand on their last day or today. */
export interface PlacesFound {
  stories: readonly PlaceStory[];
  /** How many units answer in all. */
  total: number;
}

export const NO_PLACES: PlacesFound = { stories: [], total: 0 };

/** Finds the units a text names as a whole, with or without unit word and tones. */
export type PlaceFinder = (text: string, options: { today: string; limit: number }) => PlacesFound;

/** No unit has a longer name. */
const LONGEST_NAME = 60;

const ORDER: Readonly<Record<Level, number>> = { province: 0, district: 1, commune: 2 };

/** What a unit may be asked for as: its name, and its name behind its unit word, spelt or short. */
function namesOf({ type, name }: AdminUnit): string[] {
  const word = UNIT_WORDS[type];
  const short = word
    .split(' ')
    .map((part) => part.charAt(0))
    .join('');
  return word.includes(' ')
    ? [name, `${word} ${name}`, `${short} ${name}`]
    : [name, `${word} ${name}`];
}

/** Those there today before those gone, the higher tier first, the newest first. */
function inOrder(units: readonly AdminUnit[]): AdminUnit[] {
  return units.toSorted(
    (a, b) =>
      ORDER[levelOf(a.type)] - ORDER[levelOf(b.type)] ||
      Number(a.to !== null) - Number(b.to !== null) ||
      (b.from ?? '').localeCompare(a.from ?? ''),
  );
}

/** A finder over all units of a gazetteer; making it looks at every name once. */
export function createPlaceFinder(gazetteer: Gazetteer): PlaceFinder {
  const byName = new Map<string, { unit: AdminUnit; key: string }[]>();
  for (const unit of gazetteer.units) {
    for (const name of namesOf(unit)) {
      const { key } = nameKey(name);
      const folded = foldAccents(key);
      const there = byName.get(folded);
      if (there) there.push({ unit, key });
      else byName.set(folded, [{ unit, key }]);
    }
  }
  return (text, { today, limit }) => {
    const asked = text.trim();
    if (asked === '' || asked.length > LONGEST_NAME) return NO_PLACES;
    const { key } = nameKey(asked.replace(/^(\p{L}{1,2})\.\s*/u, '$1 '));
    const folded = byName.get(foldAccents(key)) ?? [];
    const exact = folded.filter((one) => one.key === key);
    const units = inOrder([
      ...new Set((exact.length > 0 ? exact : folded).map(({ unit }) => unit)),
    ]);
    const stories = units.slice(0, limit).map((unit) => {
      const date = unit.to === null ? today : lastDay(unit.to);
      return placeStory(unit, { gazetteer, date, today });
    });
    return { stories, total: units.length };
  };
}
