import { provinceSince2025 } from './data/provinces.ts';
import { endOfDistricts } from './sources.ts';
import type { AdminUnit, UnitType } from './unit.ts';

/** Rows as tests/tools/make-gazetteer.ts writes them: statistical code of the province, its units. */
export type RosterRows = readonly (readonly [province: string, units: string])[];

const DISTRICT_TYPES: Readonly<Record<string, UnitType>> = {
  C: 'city',
  T: 'town',
  Q: 'urban-district',
  H: 'rural-district',
};

const COMMUNE_TYPES: Readonly<Record<string, UnitType>> = {
  t: 'township',
  p: 'ward',
  x: 'commune',
  d: 'special-zone',
};

/** A commune on 1 July 2025 that the list of July 2026 has as a ward; the day is not recorded. */
const MADE_WARD = 'y';

interface Row {
  letter: string;
  code: string;
  name: string;
}

const STEP = /^[\da-z]+$/u;

/** "p3 Trúc Bạch": letter, step from the code before in base 36, name. Throws on anything else. */
function readRow(row: string): Row[] {
  if (row === '') return [];
  let code = 0;
  return row.split(',').map((unit) => {
    const space = unit.indexOf(' ');
    const step = unit.slice(1, space);
    if (!STEP.test(step)) throw new Error(`not a unit of a roster: ${unit}`);
    code += Number.parseInt(step, 36);
    return {
      letter: unit.charAt(0),
      code: String(code).padStart(5, '0'),
      name: unit.slice(space + 1),
    };
  });
}

const typeFrom = (types: Readonly<Record<string, UnitType>>, letter: string): UnitType => {
  const type = types[letter];
  if (type === undefined) throw new Error(`not a type of unit: ${letter}`);
  return type;
};

const LAST_DAY = '2025-06-30';
const FIRST_DAY = '2025-07-01';

function oldUnits([province, districts]: RosterRows[number]): AdminUnit[] {
  return districts.split('|').flatMap((district) => {
    const match = /^(\p{L})(\d{3}) ([^:]+):(.*)$/u.exec(district);
    if (!match) throw new Error(`not a district of a roster: ${district}`);
    const [, letter = '', code = '', name = '', wards = ''] = match;
    const ended = { from: null, to: LAST_DAY, successors: [], certainty: 'roster' } as const;
    const unit: AdminUnit = {
      ...ended,
      id: `d${code}`,
      name,
      type: typeFrom(DISTRICT_TYPES, letter),
      parent: `p${province}`,
      ended: endOfDistricts,
    };
    const below = readRow(wards).map((ward): AdminUnit => ({
      ...ended,
      id: `c${ward.code}`,
      name: ward.name,
      type: typeFrom(COMMUNE_TYPES, ward.letter),
      parent: unit.id,
    }));
    return [unit, ...below];
  });
}

function newUnits([province, units]: RosterRows[number]): AdminUnit[] {
  const parent = provinceSince2025(province);
  return readRow(units).flatMap(({ letter, code, name }): AdminUnit[] => {
    const id = `w${code}`;
    const unit: AdminUnit = {
      id,
      name,
      type: letter === MADE_WARD ? 'commune' : typeFrom(COMMUNE_TYPES, letter),
      parent,
      from: FIRST_DAY,
      to: null,
      successors: [],
      certainty: 'roster',
    };
    if (letter !== MADE_WARD) return [unit];
    const ward: AdminUnit = { ...unit, id: `${id}w`, type: 'ward', from: '2026' };
    return [{ ...unit, to: '2026', successors: [ward.id] }, ward];
  });
}

/**
 * The units of two rosters: districts ("d" and their code) and communes ("c") until 30 June 2025,
 * communes ("w") since. A commune whose code lives on names the unit that bears it as its heir.
 * Throws on rows that are not of the roster's form.
 */
export function unitsOfRosters(until2025: RosterRows, since2025: RosterRows): AdminUnit[] {
  const now = since2025.flatMap(newUnits);
  const bearers = new Set(now.map(({ id }) => id));
  const then = until2025.flatMap(oldUnits).map((unit) => {
    const heir = `w${unit.id.slice(1)}`;
    return unit.id.startsWith('c') && bearers.has(heir) ? { ...unit, heir } : unit;
  });
  return [...then, ...now];
}
