/** Node.DOCUMENT_POSITION_*, by number: the pure extractor has no global Node to ask. */
export const DISCONNECTED = 1;
export const PRECEDING = 2;
export const FOLLOWING = 4;
export const CONTAINS = 8;
export const CONTAINED_BY = 16;

/** The next node in document order that is not below this one; null at the end of `within`. */
export function nodeAfter(node: Node, within?: Node): Node | null {
  for (let at: Node | null = node; at && at !== within; at = at.parentNode)
    if (at.nextSibling) return at.nextSibling;
  return null;
}
