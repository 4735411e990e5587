import type { Article, Block, RichText } from './article.ts';

/** The text of runs joined; offsets of annotations count in this string (UTF-16 units). */
export function richTextToString(runs: RichText): string {
  return runs.map((run) => run.text).join('');
}

/**
 * The text of a block as annotations and `inspect` see it: list items, quote paragraphs and
 * table rows joined by "\n", cells by "\t"; a figure or video gives its caption.
 */
export function blockText(block: Block): string {
  return blockParts(block)
    .map((row) => row.map(richTextToString).join('\t'))
    .join('\n');
}

/** The rich texts of a block as rows of cells, in the order `blockText` joins them. */
export function blockParts(block: Block): RichText[][] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'question':
    case 'answer':
      return [[block.runs]];
    case 'figure':
    case 'video':
      return [[block.caption]];
    case 'list':
      return block.items.map((item) => [item]);
    case 'quote':
      return block.paragraphs.map((paragraph) => [paragraph]);
    case 'table':
      return block.rows.map((row) => row.map((cell) => cell.runs));
  }
}

/** Lead and blocks joined by blank lines: the whole text of an article. */
export function articleText(article: Pick<Article, 'lead' | 'blocks'>): string {
  const parts = article.blocks.map(blockText);
  if (article.lead) parts.unshift(richTextToString(article.lead));
  return parts.filter((part) => part !== '').join('\n\n');
}
