import { ANCHORED_BARE, NAMED_FIRST } from './data/spellings.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Mention } from './mentions.ts';
import { nameKey } from './name-key.ts';
import { firstDay, lastDay, levelOf, unitHolds, type AdminUnit } from './unit.ts';

export interface PlaceContext {
  gazetteer: Gazetteer;
  /** ISO date of the article: units that were there on it come first. */
  date: string;
  /** The province the paper serves, as named on that day; null for a national paper. */
  province: string | null;
}

type Units = readonly AdminUnit[];

/** The provincial unit a paper serves: "Quảng Ninh", "TP. Hồ Chí Minh". Null when not known. */
function provinceNamed({ gazetteer, date, province }: PlaceContext): AdminUnit | null {
  if (province === null) return null;
  const bare = province.replace(/^(tỉnh|thành phố|tp\.?)\s*/iu, '');
  const units = gazetteer
    .named(nameKey(bare).key)
    .filter(({ type }) => levelOf(type) === 'province');
  return onDate(units, date)[0] ?? null;
}

/** Units there on the day; else those that ended last before it; else those that came first after it. */
function onDate(units: Units, date: string): Units {
  const there = units.filter((unit) => unitHolds(unit, date));
  if (there.length > 0) return there;
  const day = date.slice(0, 10);
  const ended = units.filter(({ to }) => to !== null && lastDay(to) < day);
  const last = ended
    .map(({ to }) => lastDay(to ?? ''))
    .toSorted()
    .at(-1);
  if (last !== undefined) return ended.filter(({ to }) => lastDay(to ?? '') === last);
  const first = units.map(({ from }) => firstDay(from ?? '')).toSorted()[0];
  return units.filter(({ from }) => firstDay(from ?? '') === first);
}

/** Those of the units that lie in another, in whatever form; all of them when none does. */
function within(gazetteer: Gazetteer, units: Units, above: AdminUnit): Units {
  const inside = units.filter((unit) => isWithin(gazetteer, unit, above));
  return inside.length > 0 ? inside : units;
}

/** What points to places that are named without a unit word: ids with those of all above them. */
interface Anchors {
  /** Of mentions with a unit word. */
  worded: ReadonlySet<string>;
  /** … and of provinces named alone. */
  all: ReadonlySet<string>;
}

/** Whether a line of units leads to one, or to what it became by itself. */
function hasForm(gazetteer: Gazetteer, line: ReadonlySet<string>, unit: AdminUnit): boolean {
  for (let form: AdminUnit | undefined = unit; form; form = laterForm(gazetteer, form)) {
    if (line.has(form.id)) return true;
  }
  return false;
}

/**
 * Whether a unit lies in another or once did: its own line leads there, or to what the other became
 * by itself. What the other merged into does not count: Trà Vinh never lay in Bến Tre.
 */
function isWithin(gazetteer: Gazetteer, unit: AdminUnit, above: AdminUnit): boolean {
  return hasForm(gazetteer, gazetteer.lineage(unit), above);
}

function laterForm(gazetteer: Gazetteer, { type, successors }: AdminUnit): AdminUnit | undefined {
  const [only] = successors;
  if (only === undefined || successors.length > 1) return undefined;
  const next = gazetteer.unit(only);
  const alone = gazetteer.predecessors(only).length === 1;
  return next && alone && levelOf(next.type) === levelOf(type) ? next : undefined;
}

/** How many mentions to either side are looked at, and how many settled ones of them are heard. */
const REACH = 40;
const NEIGHBOURS = 12;

/** Finds the one unit each mention means, or none. */
export class Resolver {
  readonly #context: PlaceContext;
  readonly #home: AdminUnit | null;
  readonly #mentions: readonly Mention[];
  readonly #places: ReadonlyMap<Mention, number>;
  readonly #found = new Map<Mention, AdminUnit | null>();
  /** Units below are settled by what stands near them only after everything else has been. */
  #near = false;

  constructor(context: PlaceContext, mentions: readonly Mention[]) {
    this.#context = context;
    this.#mentions = mentions;
    this.#places = new Map(mentions.map((one, index) => [one, index]));
    this.#home = provinceNamed(context);
  }

  /** By mention; those that stay open are not in it. */
  resolve(): Map<Mention, AdminUnit> {
    const worded = this.#mentions.filter(({ bare }) => !bare);
    const bareProvinces = this.#mentions.filter((m) => m.bare && m.level === 'province');
    const bareDistricts = this.#mentions.filter((m) => m.bare && m.level === 'district');
    for (const one of [...worded, ...bareProvinces]) this.#settle(one);
    this.#near = true;
    for (const one of [...worded, ...bareProvinces]) if (!this.#found.get(one)) this.#retry(one);
    for (const one of bareDistricts) this.#settle(one);
    this.#dropUnanchored([...bareProvinces, ...bareDistricts]);
    const settled = [...this.#found].flatMap(([one, unit]) => (unit ? [[one, unit] as const] : []));
    return new Map(settled);
  }

  #retry(one: Mention): void {
    this.#found.delete(one);
    this.#settle(one);
  }

  #settle(one: Mention): AdminUnit | null {
    const known = this.#found.get(one);
    if (known !== undefined) return known;
    this.#found.set(one, null);
    const unit = this.#choose(one);
    this.#found.set(one, unit);
    return unit;
  }

  #choose(one: Mention): AdminUnit | null {
    const { gazetteer, date } = this.#context;
    let units: Units = one.units;
    let told = false;
    const narrow = (above: AdminUnit | null): void => {
      if (above === null || units.length === 0) return;
      told ||= units.some((unit) => isWithin(gazetteer, unit, above));
      units = within(gazetteer, units, above);
    };
    for (let above = one.above; above; above = above.above) narrow(this.#settle(above));
    if (one.head) {
      const head = this.#settle(one.head);
      if (head === null) return null;
      if (levelOf(head.type) === 'commune') {
        units = units.filter((unit) => this.#sameParent(unit, head));
        told = true;
      }
    }
    if (!one.above || !told) narrow(this.#home);
    if (one.level === 'province') return onDate(units, date)[0] ?? null;
    units = onDate(units, date);
    if (this.#near && (units.length > 1 || (one.level === 'commune' && !told))) {
      for (const other of this.#neighbours(one)) {
        narrow(other);
        if (units.length === 1 && told) break;
      }
    }
    return this.#accept(one, { units, told });
  }

  /**
   * One unit is left and nothing speaks against it. Rosters do not reach far back: a commune that is
   * not where the text is at home may be one they never held.
   */
  #accept(one: Mention, { units, told }: { units: Units; told: boolean }): AdminUnit | null {
    const [unit] = units;
    if (unit === undefined || units.length > 1) return null;
    if (one.bare && one.level === 'district') return this.#bearerOn(unit);
    if (one.level === 'commune' && this.#isElsewhere(one, unit)) return null;
    if (told) return unit;
    if (one.level === 'commune') return one.exact && !this.#hasHome(one) ? unit : null;
    return one.exact || this.#home === null ? unit : null;
  }

  /** After the districts ended, their bare names mean the commune-level units that bear them now. */
  #bearerOn(district: AdminUnit): AdminUnit {
    const { gazetteer, date } = this.#context;
    if (unitHolds(district, date)) return district;
    const bearers = gazetteer
      .named(nameKey(district.name).key)
      .filter((unit) => levelOf(unit.type) === 'commune' && unitHolds(unit, date))
      .filter((unit) => gazetteer.lineage(district).has(unit.parent ?? ''));
    return bearers.length === 1 ? (bearers[0] as AdminUnit) : district;
  }

  /**
   * A name that many communes bear, in a text whose last district named has none of it: more likely
   * one that ended before the rosters begin than one of some other district.
   */
  #isElsewhere(one: Mention, unit: AdminUnit): boolean {
    if (one.above || one.head || !unitHolds({ from: null, to: unit.to }, this.#context.date))
      return false;
    if (unit.to === null || one.units.length === 1) return false;
    for (let at = (this.#places.get(one) ?? 0) - 1; at >= 0; at--) {
      const before = this.#mentions[at];
      if (before === undefined || before.block !== one.block) return false;
      const district = before.level === 'district' ? this.#found.get(before) : null;
      if (district) return !isWithin(this.#context.gazetteer, unit, district);
    }
    return false;
  }

  /** Whether the text tells where it is: by its paper, or by a higher unit named in the same block. */
  #hasHome(one: Mention): boolean {
    if (this.#home !== null || !this.#near) return true;
    return this.#mentions.some(
      (other) => other.block === one.block && other.level !== 'commune' && this.#found.get(other),
    );
  }

  #sameParent(unit: AdminUnit, other: AdminUnit): boolean {
    return unit.parent !== null && unit.parent === other.parent;
  }

  /** Settled units of other tiers near a mention, nearest first; before and after by turns. */
  #neighbours(one: Mention): AdminUnit[] {
    const at = this.#places.get(one) ?? 0;
    const near: AdminUnit[] = [];
    for (let step = 1; step <= REACH && near.length < NEIGHBOURS; step++) {
      for (const other of [this.#mentions[at - step], this.#mentions[at + step]]) {
        const unit = other && other.level !== one.level ? this.#found.get(other) : null;
        if (unit) near.push(unit);
      }
    }
    return near;
  }

  /** Bare names that are words or people's too need something else that points to the place. */
  #dropUnanchored(bare: readonly Mention[]): void {
    const worded = this.#linesOf(({ bare }) => !bare);
    const provinces = this.#linesOf(({ bare, level }) => bare && level === 'province');
    const anchors: Anchors = { worded, all: new Set([...worded, ...provinces]) };
    for (const one of bare) {
      const unit = this.#found.get(one);
      if (unit && !this.#isAnchored(unit, { one, anchors })) this.#found.set(one, null);
    }
  }

  /** Ids of the units that some mentions were settled as, and of all above them. */
  #linesOf(among: (one: Mention) => boolean): Set<string> {
    const ids = new Set<string>();
    const units = new Set(
      [...this.#found].flatMap(([one, unit]) => (unit && among(one) ? [unit] : [])),
    );
    for (const unit of units) for (const id of this.#context.gazetteer.lineage(unit)) ids.add(id);
    return ids;
  }

  #isAnchored(unit: AdminUnit, { one, anchors }: { one: Mention; anchors: Anchors }): boolean {
    const { gazetteer } = this.#context;
    const above = one.above && this.#found.get(one.above);
    if (above && isWithin(gazetteer, unit, above)) return true;
    if (NAMED_FIRST.has(unit.name)) return hasForm(gazetteer, anchors.worded, unit);
    const home = this.#home;
    if (one.level === 'province') {
      if (!ANCHORED_BARE.has(unit.name)) return true;
      return (
        hasForm(gazetteer, anchors.worded, unit) ||
        (home !== null && isWithin(gazetteer, home, unit))
      );
    }
    if (!this.#sharesName(unit)) return true;
    if (home !== null && isWithin(gazetteer, unit, home)) return true;
    const province = this.#provinceOf(unit);
    return province !== null && hasForm(gazetteer, anchors.all, province);
  }

  #provinceOf(unit: AdminUnit): AdminUnit | null {
    const { gazetteer } = this.#context;
    return (unit.parent && gazetteer.unit(unit.parent)) || null;
  }

  /** Whether units in other provinces bear the name too. */
  #sharesName(unit: AdminUnit): boolean {
    const { gazetteer } = this.#context;
    const province = this.#provinceOf(unit);
    return gazetteer
      .named(nameKey(unit.name).key)
      .some(
        (other) =>
          other.id !== unit.id && province !== null && !isWithin(gazetteer, other, province),
      );
  }
}
