import type { RichText, Run } from '../../model/article.ts';
import { normaliseLetters } from '../../text/normalise.ts';

/** The style that the elements around a text give it. */
export interface InlineStyle {
  bold?: true;
  italic?: true;
  href?: string;
}

/** Builds rich text piece by piece, collapsing white space across pieces as a browser does. */
export interface InlineBuffer {
  add(text: string, style: InlineStyle): void;
  /** The runs so far, trimmed and joined; empties the buffer. Null when there is no text. */
  take(): RichText | null;
}

const sameStyle = (a: Run, b: Run): boolean =>
  a.bold === b.bold && a.italic === b.italic && a.href === b.href;

/** Joins neighbours of one style and drops empty runs. */
export function joinRuns(runs: readonly Run[]): RichText {
  const joined: RichText = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (run.text === '') continue;
    if (last && sameStyle(last, run)) last.text += run.text;
    else joined.push({ ...run });
  }
  return joined;
}

/** Rich text without white space at its ends; the runs' styles are kept. */
export function trimRuns(runs: readonly Run[]): RichText {
  const trimmed = joinRuns(runs);
  while (trimmed[0]) {
    trimmed[0].text = trimmed[0].text.trimStart();
    if (trimmed[0].text !== '') break;
    trimmed.shift();
  }
  for (let last = trimmed.at(-1); last; last = trimmed.at(-1)) {
    last.text = last.text.trimEnd();
    if (last.text !== '') break;
    trimmed.pop();
  }
  return trimmed;
}

/** Takes `count` UTF-16 units off the front of rich text, then trims. */
export function dropStart(runs: readonly Run[], count: number): RichText {
  let left = count;
  const rest = runs.map((run) => {
    const cut = Math.min(left, run.text.length);
    left -= cut;
    return { ...run, text: run.text.slice(cut) };
  });
  return trimRuns(rest);
}

/** Keeps the first `count` UTF-16 units of rich text, then trims. */
export function keepStart(runs: readonly Run[], count: number): RichText {
  let left = count;
  const kept = runs.map((run) => {
    const text = run.text.slice(0, Math.max(0, left));
    left -= run.text.length;
    return { ...run, text };
  });
  return trimRuns(kept);
}

/** Letters may be composed across element borders, so runs are normalised again when joined. */
function composeAcross(runs: RichText): RichText {
  for (let i = 1; i < runs.length; i++) {
    const [before, run] = [runs[i - 1] as Run, runs[i] as Run];
    const marks = /^\p{M}+/u.exec(run.text)?.[0] ?? '';
    if (marks === '') continue;
    before.text = (before.text + marks).normalize('NFC');
    run.text = run.text.slice(marks.length);
  }
  return joinRuns(runs).map((run) => ({ ...run, text: run.text.normalize('NFC') }));
}

/** An empty buffer; see InlineBuffer. */
export function createInlineBuffer(): InlineBuffer {
  let runs: Run[] = [];
  let endsInSpace = true;
  return {
    add(text, style) {
      let piece = normaliseLetters(text).replace(/\s+/gu, ' ');
      if (endsInSpace) piece = piece.trimStart();
      if (piece === '') return;
      endsInSpace = piece.endsWith(' ');
      runs.push({ text: piece, ...style });
    },
    take() {
      const taken = trimRuns(composeAcross(joinRuns(runs)));
      runs = [];
      endsInSpace = true;
      return taken.length > 0 ? taken : null;
    },
  };
}
