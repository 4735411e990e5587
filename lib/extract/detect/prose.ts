import { elementsByTag, queryAll } from '../dom/own-method.ts';

/** How much of a page is sentences, without layout. */
export interface ProseMeasure {
  /** Paragraphs of at least 80 characters that are not mostly links. */
  paragraphs: number;
  /** Characters in them. */
  characters: number;
}

const LONG_PARAGRAPH = 80;
const MOST_LOOKED_AT = 2_000;
const INLINE: ReadonlySet<string> = new Set([
  'a',
  'b',
  'strong',
  'i',
  'em',
  'span',
  'font',
  'u',
  'mark',
  'small',
  'sub',
  'sup',
]);

/** Characters in an element's own lines: its text and its inline children, not its blocks. */
function ownText(element: Element): { all: number; linked: number } {
  let all = 0;
  let linked = 0;
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3) all += (node as Text).data.trim().length;
    else if (node.nodeType === 1 && INLINE.has((node as Element).localName)) {
      const length = (node.textContent ?? '').trim().length;
      all += length;
      if ((node as Element).localName === 'a') linked += length;
    }
  }
  return { all, linked };
}

/**
 * Measures the paragraphs of a page, which papers also set as bare `<div>`s and cells, until there
 * are as many as asked for: real articles are told by their first few.
 */
export function measureProse(doc: Document, enough: ProseMeasure): ProseMeasure {
  const found = { paragraphs: 0, characters: 0 };
  for (const tag of ['p', 'div', 'td', 'section', 'span']) {
    const elements = elementsByTag(doc, tag);
    for (let i = 0; i < MOST_LOOKED_AT; i += 1) {
      const element = elements[i];
      if (!element) break;
      if (tag === 'span' && element.parentElement?.localName !== 'section') continue;
      const { all, linked } = ownText(element);
      if (all < LONG_PARAGRAPH || linked > all * 0.5) continue;
      found.paragraphs += 1;
      found.characters += all;
      if (found.paragraphs >= enough.paragraphs && found.characters >= enough.characters)
        return found;
    }
  }
  return found;
}

/** Characters in the long paragraphs below an element. */
export function proseIn(root: Element): number {
  let characters = 0;
  for (const element of queryAll(root, 'p, div, td')) {
    const { all, linked } = ownText(element);
    if (all >= LONG_PARAGRAPH && linked <= all * 0.5) characters += all;
  }
  return characters;
}

const SHORTEST_HEADLINE = 25;

/** Whether so many links are as long as headlines, each address once: what a listing is made of. */
export function hasHeadlines(doc: Document, count: number): boolean {
  const links = elementsByTag(doc, 'a');
  const addresses = new Set<string>();
  for (let i = 0; i < MOST_LOOKED_AT && addresses.size < count; i += 1) {
    const link = links[i];
    if (!link) break;
    const address = link.getAttribute('href');
    if (address !== null && (link.textContent ?? '').trim().length >= SHORTEST_HEADLINE)
      addresses.add(address);
  }
  return addresses.size >= count;
}
