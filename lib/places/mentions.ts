import { isCapitalised, type Token } from '../text/tokens.ts';
import { mayStandBare, ofChina } from './bare.ts';
import { NEVER_BARE } from './data/spellings.ts';
import type { Gazetteer } from './gazetteer.ts';
import { nameGoesOn, namesAt, shouted, type NameFound } from './names.ts';
import { levelOf, unitHolds, type AdminUnit, type Level, type UnitType } from './unit.ts';
import { mayBeginUnitWord, qualifierAt, unitWordAt, type UnitWord } from './unit-words.ts';

/** One text of an article: a block, the lead or the title. */
export interface PlaceText {
  block: number;
  text: string;
  tokens: readonly Token[];
  /** Whether a token belongs to something that wins over a place. */
  taken?: (index: number) => boolean;
}

/** A stretch of text that may name a place, with every unit it may be. */
export interface Mention {
  block: number;
  /** Token indexes [first, end). */
  first: number;
  end: number;
  /** UTF-16 offsets into the text. */
  from: number;
  to: number;
  level: Level;
  units: readonly AdminUnit[];
  /** The name stands alone. */
  bare: boolean;
  /** The units are of the very type the unit word says. */
  exact: boolean;
  /** The mention whose unit word serves this one too: "các phường Cẩm Phú, Cẩm Thịnh". */
  head: Mention | null;
  /** The mention that follows it as the unit above: "xã Quảng La, TP Hạ Long". */
  above: Mention | null;
}

/** What in one text may name a place, in order and never overlapping. */
export function mentionsIn(gazetteer: Gazetteer, place: PlaceText, date: string): Mention[] {
  const found: Mention[] = [];
  const { tokens } = place;
  for (let i = 0; i < tokens.length;) {
    const end = addAt(found, { gazetteer, place, index: i, date });
    i = end > i ? end : i + 1;
  }
  linkAbove(found, place.text);
  return found;
}

interface Spot {
  gazetteer: Gazetteer;
  place: PlaceText;
  index: number;
  date: string;
}

/** Adds the mentions that begin at a token; gives the index to go on at, -1 for the next one. */
function addAt(found: Mention[], { gazetteer, place, index, date }: Spot): number {
  const token = place.tokens[index] as Token;
  if (token.key === HCM) return add(found, fixedAt(gazetteer, place, index));
  const word = mayBeginUnitWord(token) ? unitWordAt(place.tokens, index) : null;
  if (word) {
    const head = wordedAt(gazetteer, place, { index, word });
    // Never its second half: “thị xã Cửa Lò” is no “xã Cửa Lò”.
    if (head === null) return word.end;
    found.push(head);
    const listed = listAfter(gazetteer, place, { head, types: word.types });
    found.push(...listed);
    return listed.at(-1)?.end ?? head.end;
  }
  if (!token.word || gazetteer.longestFrom(token.key) === 0 || !isCapitalised(token)) return -1;
  return add(found, bareAt(gazetteer, place, { first: index, date }));
}

function add(found: Mention[], one: Mention | null): number {
  if (one === null) return -1;
  found.push(one);
  return one.end;
}

type Parts = Pick<Mention, 'first' | 'end' | 'units' | 'bare' | 'exact' | 'head'> & {
  level: Level;
};

function mention(place: PlaceText, parts: Parts): Mention | null {
  const { tokens, taken, block } = place;
  if (taken) for (let i = parts.first; i < parts.end; i++) if (taken(i)) return null;
  const from = (tokens[parts.first] as Token).start;
  const to = (tokens[parts.end - 1] as Token).end;
  return { block, from, to, above: null, ...parts };
}

const HCM = 'tphcm';

/** "TPHCM": unit word and name in one. */
function fixedAt(gazetteer: Gazetteer, place: PlaceText, index: number): Mention | null {
  const units = gazetteer.named('hcm');
  if (units.length === 0) return null;
  const parts = { first: index, end: index + 1, units, bare: false, exact: true, head: null };
  return mention(place, { ...parts, level: 'province' });
}

/** The longest name whose units are of the types, else of their level. */
function unitsOfTypes(
  names: readonly NameFound[],
  types: readonly UnitType[],
): { end: number; units: AdminUnit[]; exact: boolean } | null {
  for (const { end, units } of names) {
    const exact = units.filter(({ type }) => types.includes(type));
    if (exact.length > 0) return { end, units: exact, exact: true };
    // Types change over the years: what was a huyện then may be listed as a thị xã.
    const level = levelOf(types[0] as UnitType);
    const alike = units.filter(({ type }) => levelOf(type) === level);
    if (alike.length > 0 && level !== 'province') return { end, units: alike, exact: false };
  }
  return null;
}

function wordedAt(
  gazetteer: Gazetteer,
  place: PlaceText,
  { index, word }: { index: number; word: UnitWord },
): Mention | null {
  const { tokens } = place;
  const qualifier = qualifierAt(tokens, word.end);
  // "2 xã: Quảng La, Bằng Cả"
  const colon = qualifier === 0 && tokens[word.end]?.key === ':' ? 1 : 0;
  const first = word.end + qualifier + colon;
  const found = unitsOfTypes(
    namesAt(gazetteer, { tokens, first, numbered: word.numbered }),
    word.types,
  );
  if (!found) return null;
  if (nameGoesOn(tokens, found.end) && !shouted(tokens, first, found.end)) return null;
  if (ofChina(tokens, found.end)) return null;
  const apart = qualifier > 0 || colon > 0;
  return mention(place, {
    ...found,
    first: apart ? first : index,
    level: levelOf((found.units[0] as AdminUnit).type),
    bare: false,
    head: null,
  });
}

const JOINS = new Set([',', ';', 'và', '&', '-']);

/** Names that go on after a mention with a unit word and are of the same types. */
function listAfter(
  gazetteer: Gazetteer,
  place: PlaceText,
  { head, types }: { head: Mention; types: readonly UnitType[] },
): Mention[] {
  const { tokens } = place;
  const listed: Mention[] = [];
  for (let at = head.end; JOINS.has(tokens[at]?.key ?? '');) {
    const first = at + 1;
    if (unitWordAt(tokens, first)) break;
    const numbered = types.includes('ward') || types.includes('urban-district');
    const names = namesAt(gazetteer, { tokens, first, numbered });
    const found = unitsOfTypes(names, types);
    if (!found?.exact || continues(tokens, found.end)) break;
    const next = mention(place, {
      ...found,
      first,
      level: head.level,
      bare: false,
      head,
    });
    if (!next) break;
    listed.push(next);
    at = found.end;
  }
  return listed;
}

function continues(tokens: readonly Token[], end: number): boolean {
  const next = tokens[end];
  return next !== undefined && next.word && isCapitalised(next);
}

/**
 * A province's or a district's name alone: the province where there was one of the name that day
 * ("Hải Dương"), else the district ("Huế" before 2025).
 */
function bareAt(
  gazetteer: Gazetteer,
  place: PlaceText,
  { first, date }: { first: number; date: string },
): Mention | null {
  const { tokens } = place;
  for (const { end, units } of namesAt(gazetteer, { tokens, first, numbered: false })) {
    if (NEVER_BARE.has(units[0]?.name ?? '')) return null;
    const level = levelOfBare(units, date);
    if (level === null || !mayStandBare({ tokens, first, end })) continue;
    const fitting = units.filter(({ type }) => levelOf(type) === level);
    const parts = { first, end, units: fitting, level, bare: true, exact: true, head: null };
    return mention(place, parts);
  }
  return null;
}

function levelOfBare(units: readonly AdminUnit[], date: string): 'province' | 'district' | null {
  const levels = (['province', 'district'] as const).filter((level) =>
    units.some(({ type }) => levelOf(type) === level),
  );
  const there = levels.find((level) =>
    units.some((unit) => levelOf(unit.type) === level && unitHolds(unit, date)),
  );
  return there ?? levels[0] ?? null;
}

const HEIGHT: Readonly<Record<Level, number>> = { commune: 0, district: 1, province: 2 };
const BETWEEN = /^\s*(?:[,(–-]|,?\s*(?:nay\s+)?thuộc|của|ở)\s*$/u;

/** Links each mention to a higher one right behind it. */
function linkAbove(mentions: readonly Mention[], text: string): void {
  for (const [i, one] of mentions.entries()) {
    const next = mentions[i + 1];
    if (next === undefined || HEIGHT[next.level] <= HEIGHT[one.level]) continue;
    if (BETWEEN.test(text.slice(one.to, next.from))) one.above = next;
  }
}
