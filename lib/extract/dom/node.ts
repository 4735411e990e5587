/** Node kinds by number: the pure extractor has no global Node to ask. */
const ELEMENT_NODE = 1;
const TEXT_NODE = 3;

/** `instanceof` fails across documents and in Node, so kinds are told by number. */
export function isElement(node: Node): node is Element {
  return node.nodeType === ELEMENT_NODE;
}

/** Text alone: CDATA of XHTML pages is none. */
export function isText(node: Node): node is Text {
  return node.nodeType === TEXT_NODE;
}

/** Lower-case tag name, also in XHTML documents. */
export function tagOf(element: Element): string {
  return element.localName.toLowerCase();
}
