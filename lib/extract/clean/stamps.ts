import { queryAll } from '../dom/own-method.ts';

const STAMP =
  'span[class*="location" i], span[class*="dateline" i], span[class*="dia-danh" i], span[class*="diadanh" i]';

/**
 * Puts a space behind the place a text was written at, where only style parts the two: "TP HCM" in
 * an element of its own, right before the first word.
 */
export function setStampsApart(page: Document): void {
  for (const stamp of queryAll(page, STAMP)) stamp.after(' ');
}
