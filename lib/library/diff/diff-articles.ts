import {
  contentLines,
  type Content,
  type ContentKind,
  type ContentLine,
} from '../content-lines.ts';
import { editScript, type Effort } from './edit-script.ts';
import { diffSyllables, likeness, type DiffPart } from './syllables.ts';

export interface DiffLine {
  kind: ContentKind;
  change: 'same' | 'changed' | 'deleted' | 'inserted';
  /** One part unless the line has changed. */
  parts: DiffPart[];
}

export interface DiffCounts {
  changed: number;
  deleted: number;
  inserted: number;
}

/** Less than a second of work, whatever the articles. */
export const EFFORT_STEPS = 12_000_000;

/** Lines are paired as one that changed when they share this much. */
const ALIKE = 0.45;

/** Pairs of lines looked at in one replaced stretch; beyond, lines are paired in order. */
const MOST_PAIRS = 4_000;

/**
 * The lines of both versions in the order of reading, with what became of each.
 * @param effort what it may cost; used up by the work
 */
export function diffArticles(
  before: Content,
  after: Content,
  effort: Effort = { steps: EFFORT_STEPS },
): DiffLine[] {
  const a = contentLines(before);
  const b = contentLines(after);
  const key = ({ kind, text }: ContentLine): string => `${kind}\n${text}`;
  return editScript(a.map(key), b.map(key), effort).flatMap((stretch) => {
    const old = a.slice(...stretch.before);
    const fresh = b.slice(...stretch.after);
    return stretch.same ? fresh.map(whole('same')) : diffStretch(old, fresh, effort);
  });
}

/** How many lines changed, went and came. */
export function countChanges(lines: readonly DiffLine[]): DiffCounts {
  const count = (wanted: DiffLine['change']): number =>
    lines.filter(({ change }) => change === wanted).length;
  return { changed: count('changed'), deleted: count('deleted'), inserted: count('inserted') };
}

function diffStretch(
  old: readonly ContentLine[],
  fresh: readonly ContentLine[],
  effort: Effort,
): DiffLine[] {
  const lines: DiffLine[] = [];
  let [a, b] = [0, 0];
  for (const [i, j] of pairLines(old, fresh)) {
    lines.push(
      ...old.slice(a, i).map(whole('deleted')),
      ...fresh.slice(b, j).map(whole('inserted')),
    );
    const [before, after] = [old[i] as ContentLine, fresh[j] as ContentLine];
    const parts = diffSyllables(before.text, after.text, effort);
    lines.push({ kind: after.kind, change: 'changed', parts });
    [a, b] = [i + 1, j + 1];
  }
  return [
    ...lines,
    ...old.slice(a).map(whole('deleted')),
    ...fresh.slice(b).map(whole('inserted')),
  ];
}

/** Which old line became which new one, in the order of both: the pairing that is most alike. */
function pairLines(
  old: readonly ContentLine[],
  fresh: readonly ContentLine[],
): [old: number, fresh: number][] {
  if (old.length * fresh.length > MOST_PAIRS) return inOrder(old, fresh);
  const width = fresh.length + 1;
  const best = new Float64Array((old.length + 1) * width);
  const score = (i: number, j: number): number => best[i * width + j] as number;
  const alike = old.map((line) => fresh.map((other) => likenessOf(line, other)));
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = fresh.length - 1; j >= 0; j -= 1) {
      const paired = (alike[i]?.[j] ?? 0) + score(i + 1, j + 1);
      const apart = Math.max(score(i + 1, j), score(i, j + 1));
      best[i * width + j] = (alike[i]?.[j] ?? 0) > 0 ? Math.max(paired, apart) : apart;
    }
  }
  const pairs: [number, number][] = [];
  let [i, j] = [0, 0];
  while (i < old.length && j < fresh.length) {
    const value = alike[i]?.[j] ?? 0;
    if (value > 0 && score(i, j) === value + score(i + 1, j + 1)) {
      pairs.push([i, j]);
      i += 1;
      j += 1;
    } else if (score(i, j) === score(i + 1, j)) i += 1;
    else j += 1;
  }
  return pairs;
}

function inOrder(
  old: readonly ContentLine[],
  fresh: readonly ContentLine[],
): [old: number, fresh: number][] {
  return old.flatMap((line, i): [number, number][] => {
    const other = fresh[i];
    return other && likenessOf(line, other) > 0 ? [[i, i]] : [];
  });
}

/** 0 unless two lines are alike enough to be told as one that changed. */
function likenessOf(old: ContentLine, fresh: ContentLine): number {
  if (old.kind !== fresh.kind || old.kind === 'picture' || old.kind === 'film') return 0;
  // There is only one title: however much it changed, it changed.
  if (old.kind === 'title') return 1;
  const value = likeness(old.text, fresh.text);
  return value >= ALIKE ? value : 0;
}

function whole(change: 'same' | 'deleted' | 'inserted'): (line: ContentLine) => DiffLine {
  return ({ kind, text }) => ({ kind, change, parts: [{ change, text }] });
}
