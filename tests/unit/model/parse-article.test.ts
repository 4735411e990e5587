import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../../lib/model/bounds.ts';
import { parseArticle } from '../../../lib/model/parse-article.ts';
import { parseExtractionResult } from '../../../lib/model/parse-extraction-result.ts';
import { sampleArticle, sampleExtraction } from './sample-article.ts';

const paragraph = (run: object) => ({ type: 'paragraph', runs: [run] });
const withBlocks = (...blocks: unknown[]) => ({ ...sampleArticle(), blocks });

function problemOf(input: unknown) {
  const parsed = parseArticle(input);
  return parsed.ok ? null : parsed.problem;
}

describe('a sound article', () => {
  it('comes through unchanged, with one block of every type', () => {
    expect(parseArticle(sampleArticle())).toEqual({ ok: true, value: sampleArticle() });
    expect(new Set(sampleArticle().blocks.map(({ type }) => type)).size).toBe(9);
  });

  it('survives the JSON a Chrome message is made of', () => {
    const sent: unknown = JSON.parse(JSON.stringify(sampleExtraction()));
    expect(parseExtractionResult(sent)).toEqual({ ok: true, value: sampleExtraction() });
  });

  it('is brought to NFC', () => {
    const parsed = parseArticle(sampleArticle({ title: 'Ủy ban'.normalize('NFD') }));
    expect(parsed.ok && parsed.value.title).toBe('Ủy ban'.normalize('NFC'));
  });

  it('loses halves of surrogate pairs, which no database gives back', () => {
    const parsed = parseArticle(sampleArticle({ title: 'Anh\uD83D là' }));
    expect(parsed.ok && parsed.value.title).toBe('Anh\uFFFD là');
  });
});

describe('what does not belong', () => {
  it('drops unknown keys, at every depth', () => {
    const input = {
      ...withBlocks({ ...paragraph({ text: 'a', onclick: 'x' }), markup: '<b>' }),
      evil: 1,
    };
    const parsed = parseArticle(input);
    expect(parsed.ok && JSON.stringify(parsed.value)).not.toMatch(/evil|onclick|markup/);
  });

  it('lets no prototype key survive', () => {
    const text = JSON.stringify(withBlocks(paragraph({ text: 'a' })))
      .replace('{"text":"a"}', '{"text":"a","__proto__":{"bold":true},"constructor":{"x":1}}')
      .replace('{', '{"__proto__":{"isAdmin":true},');
    const parsed = parseArticle(JSON.parse(text));
    if (!parsed.ok) throw new Error(parsed.problem.path);
    const [block] = parsed.value.blocks as unknown as [{ runs: [object] }];
    expect(Object.keys(block.runs[0])).toEqual(['text']);
    expect(Object.getPrototypeOf(parsed.value)).toBe(Object.prototype);
    expect('isAdmin' in parsed.value).toBe(false);
    expect('isAdmin' in {}).toBe(false);
  });

  it('leaves out a date that is none and keeps the article', () => {
    const parsed = parseArticle(
      sampleArticle({ publishedAt: 'hôm qua', modifiedAt: '2020-07-23' }),
    );
    expect(parsed.ok && [parsed.value.publishedAt, parsed.value.modifiedAt]).toEqual([
      null,
      '2020-07-23',
    ]);
  });
});

describe('addresses', () => {
  it.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:https://a.vn/1',
    '//baoquangninh.vn/x',
    '/x',
    'https://',
    `https://a.vn/${'x'.repeat(LIMITS.address)}`,
  ])('%.40s is refused wherever an address stands', (bad) => {
    const image = { src: bad, alt: '', width: null, height: null };
    const places: [unknown, string][] = [
      [sampleArticle({ url: bad }), 'url'],
      [withBlocks(paragraph({ text: 'a', href: bad })), 'blocks.0.runs.0.href'],
      [withBlocks({ type: 'figure', image, caption: [], credit: null }), 'blocks.0.image.src'],
      [withBlocks({ type: 'video', url: bad, poster: null, caption: [] }), 'blocks.0.url'],
      [sampleArticle({ leadImage: image }), 'leadImage.src'],
      [sampleArticle({ related: [{ title: 'a', url: bad }] }), 'related.0.url'],
    ];
    for (const [input, path] of places) expect(problemOf(input)?.path).toBe(path);
  });
});

describe('sizes', () => {
  it('refuses a text of 10 MB', () => {
    const problem = problemOf(withBlocks(paragraph({ text: 'a'.repeat(10_000_000) })));
    expect(problem).toEqual({ code: 'too-large', path: 'blocks.0.runs.0.text' });
  });

  it('refuses many texts that are 10 MB together', () => {
    const blocks = Array.from({ length: 101 }, () => paragraph({ text: 'a'.repeat(100_000) }));
    expect(problemOf(withBlocks(...blocks))).toEqual({ code: 'too-large', path: 'blocks' });
  });

  it('does not look into a list that is too long', () => {
    const blocks = new Proxy(Array.from({ length: LIMITS.blocks + 1 }), {
      get(target, key) {
        if (key === '0') throw new Error('looked');
        return Reflect.get(target, key) as unknown;
      },
    });
    expect(problemOf({ ...sampleArticle(), blocks })?.path).toBe('blocks');
  });

  it('cuts the log of removals instead of refusing the article', () => {
    const removed = Array.from({ length: LIMITS.removed + 5 }, () => ({
      step: 's',
      reason: 'r',
      text: 'a'.repeat(900),
    }));
    const parsed = parseArticle(sampleArticle({ removed }));
    if (!parsed.ok) throw new Error(parsed.problem.path);
    expect(parsed.value.removed).toHaveLength(LIMITS.removed);
    expect(parsed.value.removed[0]?.text).toHaveLength(LIMITS.removedText);
  });
});

describe('anything else', () => {
  it.each([[null], [undefined], [1], ['text'], [[]], [{}], [{ blocks: 'x' }]])(
    '%j is malformed',
    (input) => {
      expect(problemOf(input)?.code).toBe('malformed');
      expect(parseExtractionResult(input).ok).toBe(false);
    },
  );

  it.each([
    { type: 'script', text: 'alert(1)' },
    { type: 'paragraph' },
    { type: 'paragraph', runs: 'text' },
    { type: 'heading', level: 1, runs: [] },
    { type: 'table', rows: [[{ header: true, runs: [], colSpan: 0, rowSpan: 1 }]] },
    { type: 'list', ordered: 'yes', items: [] },
    null,
  ])('block %j is malformed', (block) => {
    expect(problemOf(withBlocks(block))?.code).toBe('malformed');
  });

  it('takes an extraction without an article', () => {
    const parsed = parseExtractionResult(sampleExtraction({ article: null }));
    expect(parsed.ok && parsed.value.article).toBeNull();
  });

  it('refuses a detection with a code nobody knows', () => {
    const detection = { kind: 'article', pageType: 'article', reasons: [{ code: 'x', weight: 1 }] };
    const parsed = parseExtractionResult({ ...sampleExtraction(), detection });
    expect(parsed.ok).toBe(false);
  });
});
