import type { RichText } from '../../model/article.ts';
import { httpUrl } from '../dom/address.ts';
import { isElement, isText, tagOf } from '../dom/node.ts';
import { NO_TEXT } from '../dom/text-of.ts';
import { createInlineBuffer, type InlineBuffer, type InlineStyle } from './inline.ts';

const LINE_ENDS = /^(br|p|div|li|tr|td|th|h[1-6]|section|article|ul|ol)$/u;
const DEEPEST = 400;

/** How an element changes the style of the text inside it. */
export function styleWithin(element: Element, style: InlineStyle, base: string): InlineStyle {
  const tag = tagOf(element);
  if (tag === 'b' || tag === 'strong') return { ...style, bold: true };
  if (tag === 'i' || tag === 'em' || tag === 'cite') return { ...style, italic: true };
  if (tag !== 'a') return style;
  const href = httpUrl(element.getAttribute('href'), base);
  return href ? { ...style, href } : style;
}

interface Reading {
  buffer: InlineBuffer;
  base: string;
  style: InlineStyle;
  depth: number;
}

function read(parent: Node, reading: Reading): void {
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (isText(node)) reading.buffer.add(node.data, reading.style);
    else if (isElement(node) && !NO_TEXT.has(tagOf(node)) && reading.depth < DEEPEST) {
      const line = LINE_ENDS.test(tagOf(node));
      if (line) reading.buffer.add(' ', {});
      const style = styleWithin(node, reading.style, reading.base);
      read(node, { ...reading, style, depth: reading.depth + 1 });
      if (line) reading.buffer.add(' ', {});
    }
  }
}

/** All text of an element as one line of rich text; null when it has none. */
export function richTextOf(element: Element, base: string): RichText | null {
  const buffer = createInlineBuffer();
  read(element, { buffer, base, style: {}, depth: 0 });
  return buffer.take();
}
