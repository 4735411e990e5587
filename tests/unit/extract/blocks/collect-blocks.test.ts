import { describe, expect, it } from 'vitest';
import { collectBlocks } from '../../../../lib/extract/blocks/collect-blocks.ts';
import type { Block } from '../../../../lib/model/article.ts';
import { blockText } from '../../../../lib/model/block-text.ts';
import { elementOf } from '../../../tools/make-page.ts';

const BASE = 'https://bao.example/tin/bai.html';
const blocksOf = (html: string): Block[] =>
  collectBlocks(elementOf(html), BASE).map(({ block }) => block);

function told(html: string): string[] {
  return blocksOf(html).map((block) => {
    const credit = block.type === 'figure' && block.credit ? ` | ${block.credit}` : '';
    return `${block.type}: ${blockText(block)}${credit}`;
  });
}

const IMG = '<img src="/1.jpg">';

describe('text', () => {
  it.each([
    ['paragraphs', '<p>Một</p><p>Hai</p>', ['paragraph: Một', 'paragraph: Hai']],
    ['bare divs', '<div>Một</div><div>Hai</div>', ['paragraph: Một', 'paragraph: Hai']],
    [
      'text between paragraphs',
      'Không<p>Một</p>Hai',
      ['paragraph: Không', 'paragraph: Một', 'paragraph: Hai'],
    ],
    ['one line break goes on', 'Một<br>hai', ['paragraph: Một hai']],
    [
      'two line breaks end a paragraph',
      'Một<br>\n<br>Hai<br><br><br>Ba',
      ['paragraph: Một', 'paragraph: Hai', 'paragraph: Ba'],
    ],
    ['two line breaks inside bold', '<b>Một<br><br>Hai</b>', ['paragraph: Một', 'paragraph: Hai']],
    ['a rule ends a paragraph', 'Một<hr>Hai', ['paragraph: Một', 'paragraph: Hai']],
    ['empty paragraphs', '<p>&nbsp;</p><p> <b></b></p><p>Một</p>', ['paragraph: Một']],
    [
      'paragraphs inside inline elements',
      '<span><p>Một</p><p>Hai</p></span>',
      ['paragraph: Một', 'paragraph: Hai'],
    ],
    [
      'code is no text',
      '<p>Một<script>x()</script><style>a{}</style><template>t</template></p>',
      ['paragraph: Một'],
    ],
    ['no-break spaces and entities', '<p>Qu&#7843;ng&nbsp;Ninh</p>', ['paragraph: Quảng Ninh']],
    [
      'headings',
      '<h1>Một</h1><h3>Hai</h3><h6>Ba</h6>',
      ['heading: Một', 'heading: Hai', 'heading: Ba'],
    ],
    ['a heading that holds an image is none', `<h2>${IMG}Một</h2>`, ['figure: ', 'paragraph: Một']],
    ['lists', '<ul><li>Một</li><li><p>Hai</p></li><li> </li></ul>', ['list: Một\nHai']],
    [
      'a list of images is dissolved',
      `<ul><li>${IMG}</li><li>Hai</li></ul>`,
      ['figure: ', 'paragraph: Hai'],
    ],
    ['quotes', '<blockquote><p>Một</p><p>Hai</p></blockquote>', ['quote: Một\nHai']],
    ['a quote of bare text', '<blockquote>Một</blockquote>', ['quote: Một']],
    [
      'a quote around an image is dissolved',
      `<blockquote><p>Một</p>${IMG}</blockquote>`,
      ['paragraph: Một', 'figure: '],
    ],
    ['an empty quote', '<blockquote> </blockquote>', []],
  ])('%s', (_, html, expected) => {
    expect(told(html)).toEqual(expected);
  });

  it('keeps bold, italics and links, nested and across elements', () => {
    expect(
      blocksOf('<p><b>A <i>b</i></b> <a href="/x"><em>c</em> d</a><strong>e</strong></p>'),
    ).toEqual([
      {
        type: 'paragraph',
        runs: [
          { text: 'A ', bold: true },
          { text: 'b', bold: true, italic: true },
          { text: ' ' },
          { text: 'c', italic: true, href: 'https://bao.example/x' },
          { text: ' d', href: 'https://bao.example/x' },
          { text: 'e', bold: true },
        ],
      },
    ]);
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScript:alert(1)',
    ' java\nscript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc',
    'mailto:a@b.vn',
    '#top',
    '',
    'http://',
    'about:blank',
    'blob:https://a.vn/1',
  ])('a link that leads nowhere on the web is plain text: %s', (href) => {
    const link = elementOf('<a>đây</a>', 'a');
    link.setAttribute('href', href);
    const [raw] = collectBlocks(link.ownerDocument.body, BASE);
    expect(raw?.block).toEqual({ type: 'paragraph', runs: [{ text: 'đây' }] });
  });

  it('a level each: h1 and h2 are sections, smaller ones below', () => {
    const levels = blocksOf('<h1>a</h1><h2>b</h2><h3>c</h3><h4>d</h4><h5>e</h5>').map(
      (block) => block.type === 'heading' && block.level,
    );
    expect(levels).toEqual([2, 2, 3, 4, 4]);
  });
});

describe('figures', () => {
  it.each([
    ['a lone image', IMG, ['figure: ']],
    [
      'an image inside a link inside a paragraph',
      `<p>Một <a href="/1.jpg">${IMG}</a> hai</p>`,
      ['paragraph: Một', 'figure: ', 'paragraph: hai'],
    ],
    [
      'figcaption',
      `<figure>${IMG}<figcaption>Cầu. Ảnh: Thu Hà</figcaption></figure>`,
      ['figure: Cầu. | Thu Hà'],
    ],
    [
      'a caption by name',
      `<figure>${IMG}<p class="PhotoCMS_Caption">Cầu</p></figure>`,
      ['figure: Cầu'],
    ],
    ['a caption without name', `<figure>${IMG}<em>Cầu</em></figure>`, ['figure: Cầu']],
    [
      'two images, one caption',
      `<figure>${IMG}<img src="/2.jpg"><figcaption>Cầu</figcaption></figure>`,
      ['figure: ', 'figure: Cầu'],
    ],
    [
      'the same image twice',
      `<figure>${IMG}${IMG}<figcaption>Cầu</figcaption></figure>`,
      ['figure: Cầu'],
    ],
    ['picture', `<picture><source srcset="/1.webp">${IMG}</picture>`, ['figure: ']],
    [
      'a figure around a table',
      '<figure class="table"><table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table></figure>',
      ['table: a\tb\nc\td'],
    ],
    ['a figure around a quote', '<figure><blockquote>Một</blockquote></figure>', ['quote: Một']],
    ['an image without an address', '<img><img src=""><img src="data:image/gif;base64,R0lG">', []],
    ['a counter', '<img src="/dem.gif" width="1" height="1">', []],
  ])('%s', (_, html, expected) => {
    expect(told(html)).toEqual(expected);
  });
});

describe('tables', () => {
  const row = (...cells: string[]): string =>
    `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  const table = (...rows: string[]): string => `<table><tbody>${rows.join('')}</tbody></table>`;

  it.each([
    [
      'caption in the second row',
      table(row(IMG), row('Cầu Bãi Cháy. Ảnh: Thu Hà')),
      ['figure: Cầu Bãi Cháy. | Thu Hà'],
    ],
    [
      'caption in td.image_desc',
      `<table><tr><td>${IMG}</td></tr><tr><td class="image_desc">Cầu</td></tr></table>`,
      ['figure: Cầu'],
    ],
    [
      'caption and credit in rows of their own',
      table(row(IMG), row('Cầu.'), row('Ảnh: Thu Hà')),
      ['figure: Cầu. | Thu Hà'],
    ],
    ['caption in the same cell', table(row(`${IMG}<br>Cầu`)), ['figure: Cầu']],
    ['caption in the next cell', table(row(IMG, 'Cầu')), ['figure: Cầu']],
    ['no caption', table(row(IMG)), ['figure: ']],
    [
      'several images, each with its own',
      table(row(IMG), row('Một'), row('<img src="/2.jpg">'), row('Hai')),
      ['figure: Một', 'figure: Hai'],
    ],
    [
      'side by side, each with its own',
      table(row(IMG, '<img src="/2.jpg">'), row('Một', 'Hai')),
      ['figure: Một', 'figure: Hai'],
    ],
    [
      'side by side with one caption',
      table(row(IMG, '<img src="/2.jpg">'), '<tr><td colspan="2">Cả hai</td></tr>'),
      ['figure: ', 'figure: Cả hai'],
    ],
    [
      'text above the image dissolves it',
      table(row('Một'), row(IMG)),
      ['paragraph: Một', 'figure: '],
    ],
    [
      'an article laid out in cells',
      table(row(`<p>${'Chữ '.repeat(200)}</p>${IMG}`)).replace('Chữ ', 'Đầu '),
      [`paragraph: ${`Đầu ${'Chữ '.repeat(199)}`.trim()}`, 'figure: '],
    ],
    [
      'data',
      table(row('Xã', 'Dân số'), row('Quảng La', '4.000')),
      ['table: Xã\tDân số\nQuảng La\t4.000'],
    ],
    [
      'an empty cell and an empty row',
      table(row('a', ''), row(' ', ''), row('c', 'd')),
      ['table: a\t\nc\td'],
    ],
    [
      'a caption of a data table',
      `<table><caption>Bảng 1</caption>${row('a', 'b')}${row('c', 'd')}</table>`,
      ['paragraph: Bảng 1', 'table: a\tb\nc\td'],
    ],
    [
      'one column only arranges',
      table(row('<p>Một</p>'), row('<p>Hai</p>')),
      ['paragraph: Một', 'paragraph: Hai'],
    ],
    ['one row only arranges', table(row('Một', 'Hai')), ['paragraph: Một', 'paragraph: Hai']],
    [
      'a table in a table',
      table(row('Một', table(row('a', 'b'), row('c', 'd'))), row('Hai', 'Ba')),
      ['paragraph: Một', 'table: a\tb\nc\td', 'paragraph: Hai', 'paragraph: Ba'],
    ],
  ])('%s', (_, html, expected) => {
    expect(told(html)).toEqual(expected);
  });

  it('tells header cells and spans, and bounds them', () => {
    const [block] = blocksOf(
      '<table><tr><td><b>Xã</b></td><th colspan="2">Dân</th></tr><tr><td rowspan="9999">a</td><td>b</td><td colspan="x"><b>c</b></td></tr></table>',
    );
    expect(block?.type === 'table' && block.rows).toMatchObject([
      [
        { header: true, colSpan: 1 },
        { header: true, colSpan: 2 },
      ],
      [{ header: false, rowSpan: 50 }, { header: false }, { header: false, colSpan: 1 }],
    ]);
  });
});
