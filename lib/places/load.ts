import { earlierUnits } from './data/earlier-units.ts';
import { provinces } from './data/provinces.ts';
import { quangNinh } from './data/quang-ninh.ts';
import { createGazetteer, type Gazetteer } from './gazetteer.ts';
import { unitsOfRosters } from './roster.ts';

/**
 * Every unit the project knows. The rosters of the whole country (some 14,000 units) are a part of
 * their own that only pages load, once.
 */
export async function loadGazetteer(): Promise<Gazetteer> {
  const [{ unitsUntil2025 }, { unitsSince2025 }] = await Promise.all([
    import('./data/units-until-2025.ts'),
    import('./data/units-since-2025.ts'),
  ]);
  return createGazetteer([
    ...provinces,
    ...quangNinh,
    ...earlierUnits,
    ...unitsOfRosters(unitsUntil2025, unitsSince2025),
  ]);
}
