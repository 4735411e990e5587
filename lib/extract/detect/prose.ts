import { queryAll } from '../dom/own-method.ts';

/** How much of a page is sentences and how much is links, without layout. */
export interface ProseMeasure {
  /** Paragraphs of at least 80 characters that are not mostly links. */
  paragraphs: number;
  /** Characters in them. */
  characters: number;
}

const LONG_PARAGRAPH = 80;
const MOST_LOOKED_AT = 2_000;

function ownText(element: Element): { all: number; linked: number } {
  let all = 0;
  let linked = 0;
  for (let node = element.firstChild; node; node = node.nextSibling) {
    const length = (node.textContent ?? '').trim().length;
    if (node.nodeType === 3) all += length;
    else if (node.nodeType === 1) {
      const tag = (node as Element).localName;
      if (INLINE.test(tag)) all += length;
      if (tag === 'a') linked += length;
    }
  }
  return { all, linked };
}

const INLINE = /^(a|b|strong|i|em|span|font|u|mark|small|sub|sup)$/u;

/** Measures the paragraphs of a page; papers also set them as bare `<div>`s. */
export function measureProse(doc: Document): ProseMeasure {
  let paragraphs = 0;
  let characters = 0;
  for (const element of queryAll(doc, 'p, div, td, section > span').slice(0, MOST_LOOKED_AT)) {
    const { all, linked } = ownText(element);
    if (all >= LONG_PARAGRAPH && linked <= all * 0.5) {
      paragraphs += 1;
      characters += all;
    }
  }
  return { paragraphs, characters };
}

const SHORTEST_HEADLINE = 25;

/** Links as long as a headline, each address once: what a listing is made of. */
export function countHeadlines(doc: Document): number {
  const addresses = queryAll(doc, 'a[href]')
    .slice(0, MOST_LOOKED_AT)
    .filter((link) => (link.textContent ?? '').trim().length >= SHORTEST_HEADLINE)
    .map((link) => link.getAttribute('href'));
  return new Set(addresses).size;
}
