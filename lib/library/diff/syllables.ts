import { tokenise } from '../../text/tokens.ts';
import { editScript, type Effort, type Stretch } from './edit-script.ts';

export type PartChange = 'same' | 'deleted' | 'inserted';

/**
 * A run of a line. Without the deleted parts the line is the new one, without the inserted the old,
 * but for white space at its ends.
 */
export interface DiffPart {
  change: PartChange;
  text: string;
}

interface Piece {
  /** A syllable, number or mark as written. */
  word: string;
  /** The same with the white space before it. */
  text: string;
}

/**
 * Compares two lines syllable by syllable. Spellings are compared as they are: a tone mark that
 * moved is a change of the text.
 */
export function diffSyllables(before: string, after: string, effort: Effort): DiffPart[] {
  const a = pieces(before);
  const b = pieces(after);
  const script = editScript(words(a), words(b), effort);
  const parts = withoutCrumbs(script, a).flatMap(({ same, before, after }): DiffPart[] => {
    if (same) return [part('same', spaced(a.slice(...before), b.slice(...after)))];
    return [part('deleted', a.slice(...before)), part('inserted', b.slice(...after))];
  });
  return parts.filter(({ text }) => text !== '');
}

/** How alike two lines are, 0 to 1, by the syllables they share (Dice 1945), whatever the order. */
export function likeness(before: string, after: string): number {
  const a = words(pieces(before));
  const b = words(pieces(after));
  const counts = new Map<string, number>();
  for (const word of a) counts.set(word, (counts.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of b) {
    const left = counts.get(word) ?? 0;
    if (left > 0) shared += 1;
    counts.set(word, left - 1);
  }
  return a.length + b.length === 0 ? 1 : (2 * shared) / (a.length + b.length);
}

/**
 * A single syllable or mark that stayed between two replaced stretches says nothing by itself; the
 * eye reads one replacement more easily than three.
 */
function withoutCrumbs(script: readonly Stretch[], a: readonly Piece[]): Stretch[] {
  const merged: Stretch[] = [];
  for (const [i, stretch] of script.entries()) {
    const last = merged.at(-1);
    const crumb = stretch.same && stretch.before[1] - stretch.before[0] === 1;
    const alone = crumb && isReplaced(script[i - 1]) && isReplaced(script[i + 1]);
    const ends = /^[.!?;:]$/u.test(a[stretch.before[0]]?.word ?? '');
    if (last && !last.same && (!stretch.same || (alone && !ends))) {
      merged[merged.length - 1] = {
        same: false,
        before: [last.before[0], stretch.before[1]],
        after: [last.after[0], stretch.after[1]],
      };
    } else merged.push(stretch);
  }
  return merged;
}

function isReplaced(stretch: Stretch | undefined): boolean {
  if (!stretch || stretch.same) return false;
  const { before, after } = stretch;
  return before[0] < before[1] && after[0] < after[1];
}

function pieces(line: string): Piece[] {
  let end = 0;
  return tokenise(line).map((token) => {
    const piece = {
      word: line.slice(token.start, token.end),
      text: line.slice(end, token.end),
    };
    end = token.end;
    return piece;
  });
}

/** The first word of a line has no space before it; where it is not the first it needs one. */
function spaced(before: readonly Piece[], after: readonly Piece[]): Piece[] {
  return after.map((piece, i) => {
    const other = before[i] ?? piece;
    return other.text.length > piece.text.length ? other : piece;
  });
}

function words(list: readonly Piece[]): string[] {
  return list.map(({ word }) => word);
}

function part(change: PartChange, list: readonly Piece[]): DiffPart {
  return { change, text: list.map(({ text }) => text).join('') };
}
