import { provinces } from './data/provinces.ts';
import { unitHolds } from './unit.ts';

/** The names of the provinces and centrally run cities on a day (ISO), in alphabetical order. */
export function provinceNamesOn(day: string): string[] {
  const { compare } = new Intl.Collator('vi');
  return provinces
    .filter((unit) => unitHolds(unit, day))
    .map(({ name }) => name)
    .sort(compare);
}
