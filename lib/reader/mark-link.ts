import { LEAD, TITLE, type Span } from '../annotate/annotation.ts';
import type { Article, RichText } from '../model/article.ts';
import { blockParts } from '../model/block-text.ts';

/**
 * Where the words of a mark link to in the article: the first link that overlaps them, else null.
 * A mark inside a link cannot be both button and link; its card offers the link.
 */
export function linkOfMark(article: Pick<Article, 'lead' | 'blocks'>, span: Span): string | null {
  let at = 0;
  for (const runs of partsOf(article, span.block)) {
    for (const run of runs) {
      const end = at + run.text.length;
      if (run.href !== undefined && at < span.end && end > span.start) return run.href;
      at = end;
    }
    at += 1;
  }
  return null;
}

function partsOf(article: Pick<Article, 'lead' | 'blocks'>, index: number): RichText[] {
  if (index === TITLE) return [];
  if (index === LEAD) return article.lead === null ? [] : [article.lead];
  const block = article.blocks[index];
  return block === undefined ? [] : blockParts(block).flat();
}
