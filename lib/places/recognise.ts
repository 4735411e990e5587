import { mentionsIn, type Mention, type PlaceText } from './mentions.ts';
import { Resolver, type PlaceContext } from './resolve.ts';
import type { AdminUnit } from './unit.ts';

/** A place found. Tokens [first, end) of the text of its block; offsets in UTF-16 units. */
export interface PlaceFound {
  block: number;
  first: number;
  end: number;
  from: number;
  to: number;
  unit: AdminUnit;
  /** Named without a unit word. */
  bare: boolean;
}

export interface PlacesFound {
  /** In order of the texts and of place, never overlapping. */
  places: PlaceFound[];
  /** How many mentions were left because they may mean several units, or one not known. */
  ambiguous: number;
}

/**
 * The administrative units an article names. A name that several units bear is settled by the unit
 * above that follows it, the paper's province, the date and the nearest units named; else it stays
 * unmarked and is counted.
 */
export function recognisePlaces(texts: readonly PlaceText[], context: PlaceContext): PlacesFound {
  const mentions: Mention[] = texts.flatMap((text) =>
    mentionsIn(context.gazetteer, text, context.date),
  );
  const found = new Resolver(context, mentions).resolve();
  const places = mentions.flatMap((mention): PlaceFound[] => {
    const unit = found.get(mention);
    if (unit === undefined) return [];
    const { block, first, end, from, to, bare } = mention;
    return [{ block, first, end, from, to, unit, bare }];
  });
  return { places, ambiguous: mentions.length - places.length };
}
