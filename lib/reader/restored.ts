import type { Article, Block, Removal } from '../model/article.ts';

/**
 * The names under which the pieces left out of an article are remembered, in the order of the list:
 * the same piece has the same name however the rest of the page is read the next time.
 */
export function pieceNames(removed: readonly Removal[]): string[] {
  const seen = new Map<string, number>();
  return removed.map(({ step, text }) => {
    const name = `${step}\n${text}`;
    const before = seen.get(name) ?? 0;
    seen.set(name, before + 1);
    return `${before}\n${name}`;
  });
}

export interface RestoredArticle {
  article: Article;
  /** Index of the first block of each piece that was put back, by the piece's name. */
  places: ReadonlyMap<string, number>;
  /** Indexes of all blocks that were put back. */
  blocks: ReadonlySet<number>;
}

interface Piece {
  name: string;
  at: number;
  blocks: readonly Block[];
}

/**
 * An article with the named pieces put back where they stood; names of no piece are passed over.
 * The list of what was left out stays as it is, its places counted without what was put back.
 */
export function withRestored(article: Article, names: ReadonlySet<string>): RestoredArticle {
  const named = pieceNames(article.removed);
  const pieces = article.removed
    .flatMap(({ blocks, at }, i): Piece[] => {
      const name = named[i] ?? '';
      if (!blocks || blocks.length === 0 || !names.has(name)) return [];
      return [{ name, blocks, at: Math.min(at ?? article.blocks.length, article.blocks.length) }];
    })
    .sort((a, b) => a.at - b.at);
  if (pieces.length === 0) return { article, places: new Map(), blocks: new Set() };
  const places = new Map<string, number>();
  const restored = new Set<number>();
  const blocks: Block[] = [];
  const putBack = (at: number): void => {
    for (let piece = pieces[0]; piece && piece.at <= at; piece = pieces[0]) {
      places.set(piece.name, blocks.length);
      for (const block of piece.blocks) {
        restored.add(blocks.length);
        blocks.push(block);
      }
      pieces.shift();
    }
  };
  article.blocks.forEach((block, i) => {
    putBack(i);
    blocks.push(block);
  });
  putBack(article.blocks.length);
  return { article: { ...article, blocks }, places, blocks: restored };
}
