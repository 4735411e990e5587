import { JSDOM, VirtualConsole } from 'jsdom';
import { fillAddress, fillText } from './fill-text.ts';

const WORDS = [
  'alt',
  'title',
  'content',
  'placeholder',
  'aria-label',
  'value',
  'data-title',
  'data-caption',
];
const ADDRESSES = [
  'href',
  'src',
  'data-src',
  'data-original',
  'srcset',
  'data-srcset',
  'action',
  'poster',
];
/** Meta elements whose content is a kind, a date or an address. */
const PLAIN_META = /type|time|date|url|image|locale|viewport|charset|robots|width|height/iu;

function fillJson(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => fillJson(item, key));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(value).map(([name, item]) => [name, fillJson(item, name)]),
    );
  if (typeof value !== 'string' || key.startsWith('@') || /date/iu.test(key)) return value;
  return /^https?:/u.test(value) ? fillAddress(value) : fillText(value);
}

function fillScripts(document: Document): void {
  for (const script of document.querySelectorAll('script')) {
    const isData = script.type === 'application/ld+json';
    if (!isData) script.remove();
    else
      try {
        script.textContent = JSON.stringify(
          fillJson(JSON.parse(script.textContent ?? '')),
          null,
          1,
        );
      } catch {
        script.remove();
      }
  }
}

function fillAttributes(element: Element): void {
  for (const { name, value } of Array.from(element.attributes)) {
    const meta = element.localName === 'meta' ? element.outerHTML : '';
    if (name.startsWith('on')) element.removeAttribute(name);
    else if (ADDRESSES.includes(name) || (name === 'content' && /^https?:/u.test(value)))
      element.setAttribute(name, fillAddress(value));
    else if (
      WORDS.includes(name) &&
      !(name === 'content' && PLAIN_META.test(meta.split('content=')[0] ?? ''))
    )
      element.setAttribute(name, fillText(value));
  }
}

/** The page with every word exchanged. */
export function skeletonOf(html: string, url: string): string {
  const dom = new JSDOM(html, { url, virtualConsole: new VirtualConsole() });
  const { document } = dom.window;
  fillScripts(document);
  for (const element of document.querySelectorAll('style, link[rel="stylesheet"], svg, template'))
    element.remove();
  for (const element of document.querySelectorAll('*')) fillAttributes(element);
  const walker = document.createTreeWalker(document, 4 | 128);
  const comments: Node[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node.nodeType === 8) comments.push(node);
    else if (node.parentElement?.localName !== 'script')
      node.nodeValue = fillText(node.nodeValue ?? '');
  }
  for (const comment of comments) comment.parentNode?.removeChild(comment);
  return `${dom.serialize()}\n`;
}
