import { useEffect, useState } from 'preact/hooks';
import { loadGazetteer } from '../places/load.ts';
import { createPlaceFinder, NO_PLACES, type PlaceFinder } from '../reader/find-places.ts';

/**
 * Finds administrative units. They are read when they are first wanted; null until they are there.
 * Where they cannot be read it finds none.
 */
export function usePlaceFinder(wanted: boolean): PlaceFinder | null {
  const [finder, setFinder] = useState<PlaceFinder | null>(null);
  useEffect(() => {
    if (!wanted || finder !== null) return undefined;
    let left = false;
    const keep = (found: PlaceFinder): void => {
      if (!left) setFinder(() => found);
    };
    loadGazetteer().then(
      (gazetteer) => keep(createPlaceFinder(gazetteer)),
      () => keep(() => NO_PLACES),
    );
    return () => {
      left = true;
    };
  }, [wanted]);
  return finder;
}
