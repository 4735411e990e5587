import type { DiffLine } from './diff-articles.ts';

/** Lines to be read together: changes with their surroundings, or a stretch in which nothing changed. */
export interface Passage {
  folded: boolean;
  lines: DiffLine[];
}

/** Unchanged lines left around a change, so that it can be placed. */
const AROUND = 1;

/** Folds away what did not change, but for the lines next to a change and for single lines. */
export function toPassages(lines: readonly DiffLine[]): Passage[] {
  const near = lines.map(() => false);
  for (const [i, { change }] of lines.entries()) {
    if (change === 'same') continue;
    for (let at = i - AROUND; at <= i + AROUND; at += 1) if (at in near) near[at] = true;
  }
  const alone = (i: number): boolean => near[i - 1] === true && near[i + 1] === true;
  const passages: Passage[] = [];
  for (const [i, line] of lines.entries()) {
    const folded = near[i] !== true && !alone(i);
    const last = passages.at(-1);
    if (last?.folded === folded) last.lines.push(line);
    else passages.push({ folded, lines: [line] });
  }
  return passages;
}
