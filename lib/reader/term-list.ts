import type { Mark } from './segments.ts';

/** A term of the article with the marks that bear it. */
export interface TermEntry {
  termId: string;
  /** Index into the term's senses, as on its first appearance. */
  sense: number;
  /** Orders of its marks; the first is where the list jumps to. */
  marks: number[];
}

/** The article's terms in order of first appearance. `marks` must be in reading order. */
export function termList(marks: readonly Mark[]): TermEntry[] {
  const entries = new Map<string, TermEntry>();
  for (const { order, annotation } of marks) {
    if (annotation.kind !== 'term') continue;
    const entry = entries.get(annotation.termId);
    if (entry) entry.marks.push(order);
    else {
      const { termId, sense } = annotation;
      entries.set(termId, { termId, sense, marks: [order] });
    }
  }
  return [...entries.values()];
}
