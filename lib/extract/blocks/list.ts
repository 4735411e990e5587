import type { ListBlock, RichText } from '../../model/article.ts';
import { tagOf } from '../dom/node.ts';
import { richTextOf } from './rich-text.ts';

/** A list of plain items; null when it holds images, tables or other blocks and must be dissolved. */
export function listOf(element: Element, base: string): ListBlock | null {
  if (element.querySelector('img, table, figure, iframe, video, h2, h3') !== null) return null;
  const items = Array.from(element.children)
    .filter((child) => tagOf(child) === 'li')
    .map((child) => richTextOf(child, base))
    .filter((item): item is RichText => item !== null);
  return items.length > 0 ? { type: 'list', ordered: tagOf(element) === 'ol', items } : null;
}
