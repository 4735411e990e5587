import { describe, expect, it } from 'vitest';
import { articlePage, extractOpened, openPage, PROSE } from '../../tools/make-page.ts';

const nested = (tags: readonly string[], depth: number): string =>
  tags
    .map((tag) => `<${tag}>`)
    .join('')
    .repeat(depth) +
  '<p>Chữ ở tận cùng.</p>' +
  tags
    .toReversed()
    .map((tag) => `</${tag}>`)
    .join('')
    .repeat(depth);

/** Markup that grows with `n`, of shapes that once cost its square. */
const SHAPES: [string, (n: number) => string][] = [
  [
    'prose',
    (n) =>
      PROSE.map((text, i) => `<p>${text} ${i}</p>`)
        .join('')
        .repeat(4 * n),
  ],
  ['boxes in boxes', (n) => nested(['div'], 70 * n)],
  ['tables in tables', (n) => nested(['table', 'tr', 'td'], 40 * n)],
  ['unclosed tags', (n) => '<div><p>một <b>hai <span>ba'.repeat(10 * n)],
  [
    'small boxes',
    (n) => '<div class="box"><a href="/a">tin</a><span>chữ</span></div>'.repeat(30 * n),
  ],
  ['lines', (n) => 'Một câu văn bình thường của bài báo.<br><br>'.repeat(50 * n)],
];

/** Touches of the page's nodes while it is read: a measure that no busy machine can bend. */
function touches(html: string): number {
  const dom = openPage(html);
  const { Node, Element } = dom.window;
  let count = 0;
  for (const [owner, name] of [
    [Node.prototype, 'firstChild'],
    [Node.prototype, 'nextSibling'],
    [Node.prototype, 'textContent'],
    [Node.prototype, 'childNodes'],
    [Element.prototype, 'localName'],
  ] as const) {
    const real = Object.getOwnPropertyDescriptor(owner, name);
    if (!real?.get) throw new Error(`no ${name}`);
    const { get } = real;
    Object.defineProperty(owner, name, {
      ...real,
      get(this: Node) {
        count += 1;
        return get.call(this) as unknown;
      },
    });
  }
  extractOpened(dom);
  dom.window.close();
  return count;
}

describe('what a page costs', () => {
  it.each(SHAPES)('grows with its length and no faster: %s', { timeout: 120_000 }, (_, shape) => {
    const [small, large] = [touches(articlePage(shape(2))), touches(articlePage(shape(16)))];
    // Eight times the page: up to twice what is in proportion, never its square.
    expect(large / small).toBeLessThan(16);
  });
});
