import { elementsByTag } from '../dom/own-method.ts';

const STAMP = /location|dateline|dia-?danh/iu;

/**
 * Puts a space behind the place a text was written at, where only style parts the two: "TP HCM" in
 * an element of its own, right before the first word.
 */
export function setStampsApart(page: Document): void {
  for (const span of Array.from(elementsByTag(page, 'span')))
    if (STAMP.test(span.getAttribute('class') ?? '')) span.after(' ');
}
