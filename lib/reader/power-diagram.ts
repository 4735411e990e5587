import type { PowerMap } from '../glossary/power-map.ts';
import {
  POWER_LEVELS,
  POWER_ROLES,
  type PowerBody,
  type PowerLevel,
  type PowerRelation,
  type PowerRole,
  type RelationKind,
} from '../glossary/power/power-model.ts';
import type { SourceStatus } from '../glossary/term.ts';

/** Where everything of the map of power is drawn, in CSS pixels from the top left. */
export interface PowerDiagram {
  width: number;
  height: number;
  levels: readonly { level: PowerLevel; top: number; height: number }[];
  /** The Party's places and the State's, one beside the other. */
  sides: readonly { side: PowerSide; left: number; width: number }[];
  boxes: readonly PowerBox[];
  lines: readonly PowerLine[];
}

export interface PowerBox {
  body: PowerBody;
  left: number;
  top: number;
  width: number;
  height: number;
}

/** One line for all relations of one kind between two bodies. */
export interface PowerLine {
  by: string;
  whom: string;
  kind: RelationKind;
  /** The least sure of its relations. */
  status: SourceStatus;
  /** SVG path; its end bears the arrow. */
  path: string;
  /** A place beside the line for a sign. */
  sign: Point;
}

interface Point {
  x: number;
  y: number;
}

const BOX = { width: 128, height: 94 };
const GAP = { x: 32, y: 62 };
/** Room for the names of the levels. */
const LABELS = 88;
/** Room for the names of the two sides, and the lines that pass below them. */
const HEAD = 52;
/** Between lines that would lie on one another. */
const LANE = 18;

export type PowerSide = 'party' | 'state';

const LAST_OF_PARTY = POWER_ROLES.indexOf('secretary');
/** The first and the last place of each side. */
const SIDES: readonly [PowerSide, number, number][] = [
  ['party', 0, LAST_OF_PARTY],
  ['state', LAST_OF_PARTY + 1, POWER_ROLES.length - 1],
];

/** The side a place belongs to. */
export function sideOf(role: PowerRole): PowerSide {
  return POWER_ROLES.indexOf(role) <= LAST_OF_PARTY ? 'party' : 'state';
}

const SURENESS: readonly SourceStatus[] = ['verified', 'partly', 'secondary', 'memory'];
const least = (a: SourceStatus, b: SourceStatus): SourceStatus =>
  SURENESS.indexOf(a) >= SURENESS.indexOf(b) ? a : b;

type Cell = { row: number; column: number };

type Undrawn = Omit<PowerLine, keyof Drawing>;
type Drawing = Pick<PowerLine, 'path' | 'sign'>;

/** Relations of one kind between two bodies are drawn as one line. */
function merged(relations: readonly PowerRelation[]): Undrawn[] {
  const lines = new Map<string, Undrawn>();
  for (const { by, kind, whom, status } of relations) {
    const key = `${by} ${kind} ${whom}`;
    const known = lines.get(key);
    lines.set(key, { by, kind, whom, status: known ? least(known.status, status) : status });
  }
  return [...lines.values()];
}

/** Lays the bodies out by level and role and draws a line for every relation of the map. */
export function powerDiagram({ bodies, relations }: PowerMap): PowerDiagram {
  const levels = POWER_LEVELS.filter((level) => bodies.some((body) => body.level === level));
  const cells = new Map<string, Cell>(
    bodies.map(({ id, level, role }) => [
      id,
      { row: levels.indexOf(level), column: POWER_ROLES.indexOf(role) },
    ]),
  );
  const left = (column: number) => LABELS + column * (BOX.width + GAP.x);
  const top = (row: number) => HEAD + row * (BOX.height + GAP.y);
  const lines = merged(relations).filter(({ by, whom }) => cells.has(by) && cells.has(whom));
  const drawn = lines.map((line): PowerLine => {
    const from = cells.get(line.by) as Cell;
    const to = cells.get(line.whom) as Cell;
    const shift = laneOf(line, lines);
    return { ...line, ...drawingOf({ from, to, shift, left, top }) };
  });
  return {
    width: left(POWER_ROLES.length) - GAP.x + 8,
    height: top(levels.length) - GAP.y + 8,
    levels: levels.map((level, row) => ({ level, top: top(row), height: BOX.height })),
    sides: SIDES.map(([side, first, last]) => ({
      side,
      left: left(first),
      width: left(last) + BOX.width - left(first),
    })),
    boxes: bodies.map((body) => {
      const { row, column } = cells.get(body.id) as Cell;
      return { body, left: left(column), top: top(row), ...BOX };
    }),
    lines: drawn,
  };
}

/** Lines between the same two bodies lie side by side, around the middle. */
function laneOf(line: Undrawn, all: readonly Undrawn[]): number {
  const beside = all.filter(({ by, whom }) => by === line.by && whom === line.whom);
  return (beside.indexOf(line) - (beside.length - 1) / 2) * LANE;
}

interface Route {
  from: Cell;
  to: Cell;
  shift: number;
  left: (column: number) => number;
  top: (row: number) => number;
}

function drawingOf(route: Route): Drawing {
  const { from, to } = route;
  if (from.row > to.row) return upward(route);
  if (from.row === to.row) return to.column === from.column + 1 ? across(route) : over(route);
  return to.column === from.column ? down(route) : aslant(route);
}

const middle = (start: number, size: number): number => start + size / 2;

/** To the next box of the row. */
function across({ from, to, shift, left, top }: Route): Drawing {
  const y = middle(top(from.row), BOX.height) + shift;
  const start = left(from.column) + BOX.width;
  return { path: `M${start},${y} H${left(to.column)}`, sign: { x: start + GAP.x / 2, y: y - 9 } };
}

/** Over the boxes between. */
function over({ from, to, shift, left, top }: Route): Drawing {
  const y = top(from.row);
  const start = left(from.column) + BOX.width - 24;
  const end = left(to.column) + 24 + shift;
  return {
    path: `M${start},${y} v-14 H${end} v14`,
    sign: { x: middle(start, end - start), y: y - 21 },
  };
}

/** To the same place of a lower level. */
function down({ from, to, shift, left, top }: Route): Drawing {
  const x = middle(left(from.column), BOX.width) + shift;
  const start = top(from.row) + BOX.height;
  const side = shift < 0 ? -9 : 9;
  return { path: `M${x},${start} V${top(to.row)}`, sign: { x: x + side, y: start + GAP.y / 2 } };
}

/** To another place of a lower level: down, along the gap and down. */
function aslant({ from, to, shift, left, top }: Route): Drawing {
  const start = middle(left(from.column), BOX.width) + 38;
  const end = middle(left(to.column), BOX.width) - 20 + shift;
  const y = top(to.row) - GAP.y / 2 + 6;
  const path = `M${start},${top(from.row) + BOX.height} V${y} H${end} V${top(to.row)}`;
  return { path, sign: { x: middle(start, end - start), y: y - 7 } };
}

/** From the people up to the councils: out to the right, up beside the column and in. */
function upward({ from, to, left, top }: Route): Drawing {
  const side = left(to.column) + BOX.width;
  const x = side + GAP.x / 2;
  const y = top(to.row) + BOX.height - 16;
  const start = `M${left(from.column) + BOX.width},${middle(top(from.row), BOX.height)}`;
  return { path: `${start} H${x} V${y} H${side}`, sign: { x: x + 8, y: y + 14 } };
}
