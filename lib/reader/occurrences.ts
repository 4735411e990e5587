import { annotateText } from '../annotate/annotate.ts';
import type { Glossary } from '../glossary/glossary.ts';
import type { Article } from '../model/article.ts';
import { blockText, richTextToString } from '../model/block-text.ts';

/** Words around a place where a term stands. */
export interface Snippet {
  before: string;
  surface: string;
  after: string;
}

export interface Occurrences {
  count: number;
  /** The first places, in reading order. */
  snippets: Snippet[];
}

/** UTF-16 units of text shown on either side, before it is cut back to whole words. */
const AROUND = 70;
const MOST_SNIPPETS = 3;

/** Cuts the text around [start, end) at white space, with an ellipsis where something is left out. */
export function snippetOf(text: string, { start, end }: { start: number; end: number }): Snippet {
  const from = Math.max(0, start - AROUND);
  const to = Math.min(text.length, end + AROUND);
  const before = text.slice(from, start);
  const after = text.slice(end, to);
  return {
    before: (from === 0 ? before : `…${before.replace(/^\S*/u, '')}`).replace(/[\n\t]+/gu, ' '),
    surface: text.slice(start, end),
    after: (to === text.length ? after : `${after.replace(/\S*$/u, '')}…`).replace(
      /[\n\t]+/gu,
      ' ',
    ),
  };
}

function* textsOf({ title, lead, blocks }: Pick<Article, 'title' | 'lead' | 'blocks'>) {
  yield title;
  if (lead) yield richTextToString(lead);
  for (const block of blocks) yield blockText(block);
}

/**
 * Where a term stands in an article, found as the reader page finds it: "xã" in "xã hội" is not
 * counted. `date` is an ISO date, which decides only what is in force, not what is found.
 */
export function findOccurrences(
  article: Pick<Article, 'title' | 'lead' | 'blocks'>,
  { termId, glossary, date }: { termId: string; glossary: Glossary; date: string },
): Occurrences {
  const found: Occurrences = { count: 0, snippets: [] };
  for (const text of textsOf(article)) {
    for (const annotation of annotateText(text, { glossary, date, block: 0 })) {
      if (annotation.kind !== 'term' || annotation.termId !== termId) continue;
      found.count += 1;
      if (found.snippets.length < MOST_SNIPPETS) found.snippets.push(snippetOf(text, annotation));
    }
  }
  return found;
}
