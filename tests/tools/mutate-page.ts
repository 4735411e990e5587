import type { Random } from './make-random.ts';

/** One way to damage a page's markup. */
type Mutation = (html: string, random: Random) => string;

/** Raises a flag in the page's window whenever the page's own code runs. */
const FLAG = 'window.daChay=(window.daChay||0)+1';

/** What broken editors, bad templates and attackers put into pages. */
const SNIPPETS: readonly string[] = [
  `<script>${FLAG}</script>`,
  `<img src=x onerror="${FLAG}">`,
  `<svg onload="${FLAG}"><text>chữ</text></svg>`,
  `<a href="javascript:${FLAG}">liên kết</a>`,
  '<a href="data:text/html,x">dữ liệu</a>',
  '<iframe srcdoc="<p>trong khung</p>"></iframe>',
  '<form id="body"><input name="querySelector"><input name="childNodes"></form>',
  '<img name="remove"><img name="cloneNode">',
  '<table><tr><td colspan="99999" rowspan="-3">ô</td><td>',
  '<base href="javascript:0">',
  '<template><p>trong khuôn</p></template>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;">',
  '<ul><li><ol><li><table><tr><td><p>lồng',
  '<h1>Tiêu đề khác</h1>',
  '<p>— Thưa ông, vì sao?</p><p>+ Vì thế.</p>',
  '<figure><img src="//a.vn/x.jpg"><figcaption>Ảnh: A</figcaption></figure>',
  '<blockquote>',
  '</div></div></section></body>',
  '<plaintext>',
  '<noscript><p>không chạy</p></noscript>',
  '<time datetime="2025-13-45T99:99">45/13/2025</time>',
  '<script type="application/ld+json">{"@type":"NewsArticle","headline":["a",{}],"datePublished":7}</script>',
  '<meta property="og:title" content="">',
  '<select><option>một<p>hai</select>',
  '<frameset><frame>',
];

/** Characters that have broken parsers, searches and files. */
const CHARACTERS: readonly string[] = [
  '\0',
  '\u00AD',
  '\u200B',
  '\u202E',
  '\uFEFF',
  '\uD800',
  '&#xD800;',
  '&#0;',
  '&nbsp;',
  '\u0300\u0301\u0323',
  '\u{20000}',
  '<',
  '&',
  '"',
  '--!>',
];

const place = (html: string, random: Random): number => random.below(html.length + 1);

/** The end of some tag: what is put there stands between elements. */
function gap(html: string, random: Random): number {
  const at = html.indexOf('>', place(html, random));
  return at === -1 ? html.length : at + 1;
}

const insert = (html: string, at: number, text: string): string =>
  html.slice(0, at) + text + html.slice(at);

function cut(html: string, random: Random): [before: string, piece: string, after: string] {
  const from = place(html, random);
  const to = Math.min(html.length, from + random.below(random.once(4) ? 20_000 : 400));
  return [html.slice(0, from), html.slice(from, to), html.slice(to)];
}

/** Changes one of the matches of `pattern`, drawn by chance. */
function changeOne(html: string, random: Random, change: { of: RegExp; into: string }): string {
  const found = [...html.matchAll(change.of)];
  if (found.length === 0) return html;
  const match = random.pick(found);
  return html.slice(0, match.index) + change.into + html.slice(match.index + match[0].length);
}

const MUTATIONS: readonly Mutation[] = [
  (html, random) => insert(html, gap(html, random), random.pick(SNIPPETS)),
  (html, random) => insert(html, gap(html, random), random.pick(SNIPPETS)),
  (html, random) => insert(html, place(html, random), random.pick(CHARACTERS)),
  (html, random) => {
    const [before, , after] = cut(html, random);
    return before + after;
  },
  (html, random) => {
    const [before, piece, after] = cut(html, random);
    return before + piece + piece + after;
  },
  (html, random) => {
    const [before, piece, after] = cut(html, random);
    return insert(before + after, gap(before + after, random), piece);
  },
  (html, random) => html.slice(0, random.once(10) ? place(html, random) : html.length),
  (html, random) =>
    changeOne(html, random, { of: /<\/(?:div|p|span|td|table|figure)>/gu, into: '' }),
  (html, random) =>
    changeOne(html, random, {
      of: /<(?:div|p|span|td|h\d)\b/gu,
      into: `<${random.pick(['div', 'p', 'table', 'pre', 'h2', 'li', 'button', 'x-bai'])}`,
    }),
  (html, random) =>
    changeOne(html, random, {
      of: /="[^"]*"/gu,
      into: random.pick(['=""', '="x"', `="${'a'.repeat(3_000)}"`, '="javascript:0"', '']),
    }),
  (html, random) => {
    const [before, piece, after] = cut(html, random);
    return before + piece.normalize('NFD') + after;
  },
  (html, random) => {
    const tag = random.pick(['div', 'span', 'blockquote', 'table', 'ul', 'b']);
    const depth = random.below(120);
    return insert(html, gap(html, random), `<${tag}>`.repeat(depth) + '<p>sâu</p>');
  },
];

/** A page damaged in one to six ways; the same chance damages it in the same ways. */
export function mutatePage(html: string, random: Random): string {
  let damaged = html;
  for (let left = 1 + random.below(6); left > 0; left -= 1)
    damaged = random.pick(MUTATIONS)(damaged, random);
  return damaged;
}
