/** A sentence of the suite with its marks read. Offsets are UTF-16 units of the bare text. */
export interface MarkedSentence {
  text: string;
  /** Must be found, as this term. */
  expected: readonly { start: number; end: number; term: string }[];
  /** No term may overlap it; with a term named, only that term may not stand exactly there. */
  traps: readonly { start: number; end: number; term: string | null }[];
}

const MARK = /\[([^=\]]+)=([a-z0-9-]+)\]|\{([^}≠]+)(?:≠([a-z0-9-]+))?\}/gu;

/** Reads `[surface=term]`, `{surface}` and `{surface≠term}` out of a sentence. */
export function parseMarks(marked: string): MarkedSentence {
  const expected: { start: number; end: number; term: string }[] = [];
  const traps: { start: number; end: number; term: string | null }[] = [];
  let text = '';
  let from = 0;
  for (const match of marked.matchAll(MARK)) {
    text += marked.slice(from, match.index);
    const surface = match[1] ?? match[3] ?? '';
    const span = { start: text.length, end: text.length + surface.length };
    if (match[2] !== undefined) expected.push({ ...span, term: match[2] });
    else traps.push({ ...span, term: match[4] ?? null });
    text += surface;
    from = match.index + match[0].length;
  }
  return { text: text + marked.slice(from), expected, traps };
}
