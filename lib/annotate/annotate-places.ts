import type { Gazetteer } from '../places/gazetteer.ts';
import type { PlaceText } from '../places/mentions.ts';
import { recognisePlaces, type PlaceFound } from '../places/recognise.ts';
import { placeStory, type PlaceStory } from '../places/story.ts';
import type { BlockIndex, PlaceAnnotation } from './annotation.ts';

/** What is needed to know the places of an article. */
export interface PlaceOptions {
  gazetteer: Gazetteer;
  /** The province the paper serves, as named on the article's day; null for a national paper. */
  province: string | null;
  /** ISO day of the reader: "now". */
  today: string;
}

/** Places of an article's texts, by block. */
export interface BlockPlaces {
  found: ReadonlyMap<BlockIndex, readonly PlaceFound[]>;
  /** Mentions left unmarked because they may mean several units, or one not known. */
  ambiguous: number;
}

const NONE: BlockPlaces = { found: new Map(), ambiguous: 0 };

/** Finds the places of all texts together: one may settle a name in another. */
export function placesByBlock(
  texts: readonly PlaceText[],
  { places, date }: { places: PlaceOptions | undefined; date: string },
): BlockPlaces {
  if (places === undefined) return NONE;
  const { gazetteer, province } = places;
  const { places: all, ambiguous } = recognisePlaces(texts, { gazetteer, date, province });
  const found = new Map<BlockIndex, PlaceFound[]>();
  for (const place of all) {
    const there = found.get(place.block);
    if (there) there.push(place);
    else found.set(place.block, [place]);
  }
  return { found, ambiguous };
}

/** Turns places into annotations; the story of a unit is told once an article. */
export function createPlaceAnnotator(
  { gazetteer, today }: PlaceOptions,
  date: string,
): (place: PlaceFound, text: string) => PlaceAnnotation {
  const stories = new Map<string, PlaceStory>();
  return ({ block, from, to, unit, bare }, text) => {
    let story = stories.get(unit.id);
    if (story === undefined) {
      story = placeStory(unit, { gazetteer, date, today });
      stories.set(unit.id, story);
    }
    const surface = text.slice(from, to);
    return { kind: 'place', block, start: from, end: to, surface, unitId: unit.id, bare, story };
  };
}
