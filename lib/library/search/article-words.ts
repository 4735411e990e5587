import type { Article } from '../../model/article.ts';
import { blockText, richTextToString } from '../../model/block-text.ts';
import { indexKey, wordsOf } from './words.ts';

/** Places below this one lie in the title, whatever its length: the index needs no other mark. */
export const BODY_START = 64;

/** Places left free between two parts, so that no phrase runs from one into the next. */
const GAP = 2;

/** What of an article is searched, in order of reading: title, lead, blocks, people. */
export function searchedParts(article: Article): string[] {
  const { title, kicker, lead, blocks, authors, sourceCredit } = article;
  const credits = blocks.flatMap((block) => (block.type === 'figure' ? [block.credit] : []));
  const parts = [
    title,
    lead && richTextToString(lead),
    ...blocks.map(blockText),
    kicker,
    ...authors,
    sourceCredit,
    ...credits,
  ];
  return parts.filter((part): part is string => part !== null && part !== '');
}

/**
 * Every word of an article with its places in ascending order. A place counts words, from 0 in the
 * title and from BODY_START at the latest in what follows.
 */
export function articleWords(article: Article): Map<string, number[]> {
  const places = new Map<string, number[]>();
  let next = 0;
  for (const [index, part] of searchedParts(article).entries()) {
    for (const token of wordsOf(part)) {
      const key = indexKey(token);
      const list = places.get(key);
      if (list) list.push(next);
      else places.set(key, [next]);
      next += 1;
    }
    next += GAP;
    if (index === 0) next = Math.max(next, BODY_START);
  }
  return places;
}
