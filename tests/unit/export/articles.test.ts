import { createHash } from 'node:crypto';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { articlesJson } from '../../../lib/export/articles-json.ts';
import type { ExportedArticle } from '../../../lib/export/exported-article.ts';
import { safeFileName } from '../../../lib/export/file-name.ts';
import { articlesHtml, STYLE, STYLE_HASH } from '../../../lib/export/html/articles-html.ts';
import type { Article } from '../../../lib/model/article.ts';
import { articleText } from '../../../lib/model/block-text.ts';
import type { LibraryEntry } from '../../../lib/model/saved-article.ts';
import { writtenDatabase } from '../../tools/example-database.ts';

const tables = writtenDatabase(5) ?? {};
const entry = tables['articles']?.[0] as unknown as LibraryEntry;
const article = tables['texts']?.[0]?.['article'] as Article;
const TEXTS = {
  language: 'vi',
  original: 'Bản gốc',
  missingImage: 'Ảnh chưa có',
  film: 'Phim',
  saved: (ms: number) => `Lưu ${ms}`,
  published: (iso: string) => iso.slice(0, 10),
};

async function* each(articles: readonly ExportedArticle[]) {
  yield* articles;
}

async function joined(parts: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const part of parts) text += part;
  return text;
}

const html = (...articles: ExportedArticle[]): Promise<string> =>
  joined(articlesHtml(each(articles), { ...TEXTS, title: articles[0]?.article.title ?? '' }));
const documentOf = (text: string): Document => new JSDOM(text).window.document;

const EVIL = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "'-alert(1)-'",
  '</title></style><svg onload=alert(1)>',
  '<!--',
  ']]>',
  '&lt;b&gt; &#60;',
  '\0<\0script>',
  '\u202Egpj.exe',
];

/** The article with every text of it replaced. */
function swapped(text: string): ExportedArticle {
  const swap = (value: unknown, key = ''): unknown => {
    if (typeof value === 'string') return ['type', 'language'].includes(key) ? value : text;
    if (Array.isArray(value)) return value.map((one) => swap(one));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, swap(one, name)]));
  };
  return { entry, article: swap(article) as Article, images: [] };
}

describe('articles as HTML', () => {
  it('say everything the article says, and nothing runs or loads', async () => {
    const src = 'https://anh.bao-vi-du.example/bia.png';
    const document = documentOf(
      await html({ entry, article, images: [{ src, type: 'image/png', base64: 'iVBORw0KGgo=' }] }),
    );
    const words = (text: string) => text.replace(/\s+/gu, '');
    const said = words(document.body.textContent ?? '');
    for (const line of articleText(article).split(/[\n\t]/u)) expect(said).toContain(words(line));
    expect(document.title).toBe(article.title);
    expect(document.querySelectorAll('img')).toHaveLength(1);
    expect(document.querySelector('img')?.getAttribute('src')).toMatch(/^data:image\/png;base64,/u);
    const policy = document.querySelector('[http-equiv]')?.getAttribute('content');
    expect(policy).toContain("default-src 'none'; img-src data:");
    expect(STYLE_HASH).toBe(createHash('sha256').update(STYLE).digest('base64'));
    expect(document.querySelector('style')?.textContent).toBe(STYLE);
  });

  it.each(EVIL)('take %j for text, wherever it stands', async (text) => {
    const clean = documentOf(await html(swapped('x')));
    const document = documentOf(await html(swapped(text)));
    const names = (one: Document) =>
      [...one.querySelectorAll('*')].map(({ localName }) => localName);
    expect(names(document)).toEqual(names(clean));
    const attributes = [...document.querySelectorAll('body *')].flatMap((one) =>
      one.getAttributeNames().filter((name) => !['class', 'lang'].includes(name)),
    );
    expect(attributes).toEqual([]);
    expect(document.querySelector('h1')?.textContent).toBe(text.replaceAll('\0', ''));
  });

  it('take an image only when it is one', async () => {
    const src = 'https://anh.bao-vi-du.example/bia.png';
    for (const [type, base64] of [
      ['text/html', 'PHNjcmlwdD4='],
      ['image/svg+xml', 'PHN2Zz4='],
      ['image/png', '" onerror="alert(1)'],
    ] as const) {
      const text = await html({ entry, article, images: [{ src, type, base64 }] });
      expect(documentOf(text).querySelectorAll('img')).toHaveLength(0);
    }
  });
});

it('shows the picture of the head once, where the text shows it', async () => {
  const { leadImage } = article;
  const figure = { type: 'figure' as const, image: leadImage, caption: [], credit: null };
  if (!leadImage) throw new Error('the example has a picture of the head');
  const image = { src: leadImage.src, type: 'image/png', base64: 'AA==' };
  const blocks = [{ ...figure, image: leadImage }];
  const text = await html({ entry, article: { ...article, blocks }, images: [image] });
  expect(documentOf(text).querySelectorAll('img')).toHaveLength(1);
});

describe('articles as JSON', () => {
  it('come back as they were, several of them', async () => {
    const one: ExportedArticle = {
      entry,
      article,
      images: [{ src: 'x', type: 'image/png', base64: 'AA==' }],
    };
    const text = await joined(articlesJson(each([one, { ...one, images: [] }]), { now: 0 }));
    const parsed = JSON.parse(text) as { articles: { article: Article; images: unknown[] }[] };
    expect(parsed).toMatchObject({ format: 'to-tuong-articles', version: 1 });
    expect(parsed.articles.map((each) => each.article)).toEqual([article, article]);
    expect(parsed.articles[0]?.images).toEqual(one.images);
    expect(JSON.parse(await joined(articlesJson(each([]), { now: 0 })))).toMatchObject({
      articles: [],
    });
  });
});

describe('names of files', () => {
  it.each([
    ['Nước sạch về bản', 'Nước sạch về bản.html'],
    ['../../etc/passwd', 'etc passwd.html'],
    ['a/b\\c:d*e?"f"<g>|', 'a b c d e f g.html'],
    ['.hidden', 'hidden.html'],
    ['CON', 'to-tuong CON.html'],
    ['\u202Egpj.exe', 'gpj.exe.html'],
    ['   ', 'to-tuong.html'],
    ['Hòa'.normalize('NFD'), 'Hòa.html'],
  ])('%j is kept as %s', (text, name) => {
    expect(safeFileName(text, 'html')).toBe(name);
  });

  it('are never too long for a file system', () => {
    const name = safeFileName('ộ'.repeat(10_000), 'json');
    expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(125);
    expect(name).toBe(Buffer.from(name).toString());
  });
});
