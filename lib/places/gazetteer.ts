import { SPELLINGS } from './data/spellings.ts';
import { nameKey, type NameKey } from './name-key.ts';
import { levelOf, unitHolds, type AdminUnit } from './unit.ts';

/** Units by id and by name. */
export interface Gazetteer {
  /** All of them. */
  units: readonly AdminUnit[];
  unit(id: string): AdminUnit | undefined;
  /** Units of a name, given as its steps joined by a space (name-key.ts). */
  named(key: string): readonly AdminUnit[];
  /** How many steps the longest name has that begins with a step; 0 when none does. */
  longestFrom(step: string): number;
  /** Units whose area went into a unit, whole or in part. */
  predecessors(id: string): readonly AdminUnit[];
  /**
   * Ids a unit belongs to or once belonged to: those above it in every form, its province also as
   * what the province became; itself included.
   */
  lineage(unit: AdminUnit): ReadonlySet<string>;
}

const NONE: readonly AdminUnit[] = [];

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const there = map.get(key);
  if (there) there.push(value);
  else map.set(key, [value]);
}

function indexNames(units: readonly AdminUnit[]) {
  const byName = new Map<string, AdminUnit[]>();
  const longest = new Map<string, number>();
  const keysOf = new Map<string, NameKey[]>();
  for (const unit of units) {
    let keys = keysOf.get(unit.name);
    if (keys === undefined) {
      keys = [unit.name, ...(SPELLINGS[unit.name] ?? [])].map(nameKey);
      keysOf.set(unit.name, keys);
      for (const { first, steps } of keys) {
        if ((longest.get(first) ?? 0) < steps) longest.set(first, steps);
      }
    }
    for (const { key } of keys) push(byName, key, unit);
  }
  return { byName, longest };
}

/** A gazetteer of these units; ids must be unique. Links to units that are not there are dropped. */
export function createGazetteer(units: readonly AdminUnit[]): Gazetteer {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const before = new Map<string, AdminUnit[]>();
  for (const unit of units) for (const id of unit.successors) push(before, id, unit);
  const { byName, longest } = indexNames(units);
  const lineages = new Map<string, ReadonlySet<string>>();

  const collect = (id: string, into: Set<string>): void => {
    const unit = byId.get(id);
    if (unit === undefined || into.has(id)) return;
    into.add(id);
    if (unit.parent !== null) collect(unit.parent, into);
    // Forms of the same unit and, for provinces, what they merged into.
    for (const next of unit.successors) {
      const successor = byId.get(next);
      if (successor && levelOf(successor.type) === levelOf(unit.type)) collect(next, into);
    }
  };

  return {
    units,
    unit: (id) => byId.get(id),
    named: (key) => byName.get(key) ?? NONE,
    longestFrom: (step) => longest.get(step) ?? 0,
    predecessors: (id) => before.get(id) ?? NONE,
    lineage(unit) {
      let found = lineages.get(unit.id);
      if (found === undefined) {
        const ids = new Set<string>();
        collect(unit.id, ids);
        lineages.set(unit.id, ids);
        found = ids;
      }
      return found;
    },
  };
}

/**
 * The unit above another on a day: where what is recorded did not hold then, the one form of it
 * that did. Undefined for provinces and where nothing is known.
 */
export function parentOn(
  gazetteer: Gazetteer,
  unit: AdminUnit,
  date: string,
): AdminUnit | undefined {
  if (unit.parent === null) return undefined;
  const parent = gazetteer.unit(unit.parent);
  if (parent === undefined || unitHolds(parent, date)) return parent;
  const others = [
    ...gazetteer.predecessors(parent.id),
    ...parent.successors.flatMap((id) => gazetteer.unit(id) ?? []),
  ].filter((other) => levelOf(other.type) === levelOf(parent.type) && unitHolds(other, date));
  return others.length === 1 ? others[0] : parent;
}
