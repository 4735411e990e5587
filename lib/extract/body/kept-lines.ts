import { isText } from '../dom/node.ts';
import { realMethod } from '../dom/own-method.ts';
import { bareText } from '../refine/block-style.ts';
import {
  blockAround,
  lengthOf,
  spanOf,
  unitOf,
  UNITS,
  type Kept,
  type Line,
} from './left-behind.ts';

/** NodeFilter.SHOW_TEXT: there is no global NodeFilter in Node. */
const TEXT = 4;

/** The texts of an element by the words of their lines. */
function textsByWords(element: Element): Map<string, Text> {
  const doc = element.ownerDocument;
  const walker = realMethod(doc, 'createTreeWalker').call(doc, element, TEXT);
  const lines = new Map<Element | null, Text[]>();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!isText(node) || node.data.trim() === '') continue;
    const block = blockAround(node);
    lines.set(block, [...(lines.get(block) ?? []), node]);
  }
  const words = [...lines.values()].flatMap((texts): [string, Text][] =>
    texts[0] ? [[bareText(texts.map(({ data }) => data).join(' ')), texts[0]]] : [],
  );
  return new Map(words);
}

/**
 * Where each line of the page is in what the finder gave. Nodes are known again; a finder that has
 * built all of them anew is read by the words.
 */
export function keptLines(element: Element, lines: readonly Line[]): Kept[] {
  const same = lines.map(({ texts }) => texts.find((text) => element.contains(text)) ?? null);
  if (same.some((text) => text !== null)) return same;
  const found = textsByWords(element);
  return lines.map((line) => found.get(line.bare) ?? null);
}

const PROSE = 80;
const LINKED = 0.3;
/** So many paragraphs of one form make it the form of the text. */
const FEWEST = 2;
const HEADING = /^h[2-4]$/u;
/** In a longer run every line is moved by itself: looking for whole tables would take too long. */
const LONGEST_RUN = 500;
/** Share of the text found that a run before or behind it must have: a note of the paper's is shorter. */
const WEIGHTY = 0.25;

const isProse = ({ length, linked, elsewhere }: Line): boolean =>
  !elsewhere && length >= PROSE && linked <= length * LINKED;

/** A line's own element, when hardly anything else is in it. */
function movable(line: Line, run: readonly Line[]): Element | null {
  const unit = unitOf(line, run);
  const words = unit === null ? 0 : (unit.textContent ?? '').trim().length;
  return words <= 1.3 * line.length + 20 || unit?.localName !== 'div' ? unit : null;
}

/** Puts elements in front of the line that holds a text, at the end without one. */
function insert(units: readonly Element[], element: Element, before: Kept): void {
  const block = before ? blockAround(before) : null;
  const place = block?.closest(UNITS) ?? block;
  if (place && place !== element && element.contains(place)) place.before(...units);
  else element.append(...units);
}

/** Whether a dropped line is a paragraph of the very form of those that were kept, and not one of them. */
function likeKept(lines: readonly Line[], kept: readonly Kept[]): (line: Line) => boolean {
  const forms = new Map<Line['form'], number>();
  const known = new Set<string>();
  lines.forEach((line, i) => {
    if (!kept[i]) return;
    known.add(line.bare);
    if (isProse(line)) forms.set(line.form, (forms.get(line.form) ?? 0) + 1);
  });
  return (line) => isProse(line) && (forms.get(line.form) ?? 0) >= FEWEST && !known.has(line.bare);
}

/** The half-open ranges of lines that are not in what was found. */
function droppedRuns(kept: readonly Kept[]): { start: number; end: number }[] {
  const runs: { start: number; end: number }[] = [];
  kept.forEach((at, i) => {
    if (at) return;
    const run = runs.at(-1);
    if (run?.end === i) run.end += 1;
    else runs.push({ start: i, end: i + 1 });
  });
  return runs;
}

/** The elements of a run from its first paragraph like the text to its last, with a heading above. */
function elementsLike(run: readonly Line[], isLike: (line: Line) => boolean): Element[] {
  const first = run.findIndex(isLike);
  const above = run[first - 1]?.texts[0];
  const headed = above && HEADING.test(blockAround(above)?.localName ?? '');
  const back = run
    .slice(headed ? first - 1 : first, run.findLastIndex(isLike) + 1)
    .filter((line) => !line.elsewhere && line.linked <= line.length * 0.5);
  const around = back.length > LONGEST_RUN ? [] : back;
  return [...new Set(back.map((line) => movable(line, around)).filter((unit) => unit !== null))];
}

/**
 * Puts back what the finder dropped of the text itself: paragraphs of the very form of those it
 * kept, with what stands between them. Finders choose one box, and an article may be set in several.
 * Gives the places of all lines afterwards.
 */
export function putBackLikeKept(
  lines: readonly Line[],
  { element, kept }: { element: Element; kept: readonly Kept[] },
): Kept[] {
  const isLike = likeKept(lines, kept);
  const weighty = WEIGHTY * lengthOf(lines.filter((_, i) => kept[i]));
  const span = spanOf(kept);
  const now = [...kept];
  for (const { start, end } of droppedRuns(kept)) {
    const run = lines.slice(start, end);
    const like = run.filter(isLike);
    const amid = start > span.first && end <= span.last;
    if (like.length === 0 || (!amid && lengthOf(like) < weighty)) continue;
    insert(elementsLike(run, isLike), element, kept[end] ?? null);
    for (const [i, { texts }] of run.entries())
      now[start + i] = texts.find((text) => element.contains(text)) ?? null;
  }
  return now;
}
