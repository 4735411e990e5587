import { describe, expect, it } from 'vitest';
import type { Block, Removal } from '../../../lib/model/article.ts';
import { blockText } from '../../../lib/model/block-text.ts';
import { parseArticle } from '../../../lib/model/parse-article.ts';
import { pieceNames, withRestored } from '../../../lib/reader/restored.ts';
import { sampleArticle } from '../model/sample-article.ts';

const paragraph = (text: string): Block => ({ type: 'paragraph', runs: [{ text }] });
const piece = (text: string, at: number): Removal => ({
  step: 'tools',
  reason: 'r',
  text,
  at,
  blocks: [paragraph(text)],
});
const article = sampleArticle({
  blocks: ['một', 'hai', 'ba'].map(paragraph),
  removed: [
    piece('cuối', 3),
    piece('giữa', 1),
    piece('giữa', 1),
    { step: 's', reason: 'r', text: 'x' },
  ],
});
const names = pieceNames(article.removed);
const back = (...indexes: number[]) =>
  withRestored(article, new Set(indexes.map((index) => names[index] as string)));
const texts = (of: ReturnType<typeof back>) => of.article.blocks.map(blockText);

describe('withRestored', () => {
  it('leaves an article alone into which nothing was put back', () => {
    expect(back().article).toBe(article);
    expect(withRestored(article, new Set(['unknown'])).article).toBe(article);
  });

  it('puts pieces where they stood, whatever the order they were put back in', () => {
    const restored = back(0, 2, 1);
    expect(texts(restored)).toEqual(['một', 'giữa', 'giữa', 'hai', 'ba', 'cuối']);
    expect([...restored.blocks]).toEqual([1, 2, 5]);
    expect(restored.places.get(names[0] as string)).toBe(5);
    expect(restored.article.removed).toBe(article.removed);
  });

  it('tells pieces of one text apart', () => {
    expect(new Set(names).size).toBe(4);
    expect(texts(back(2))).toEqual(['một', 'giữa', 'hai', 'ba']);
  });

  it('has nothing to put back where no blocks were kept', () => {
    expect(texts(back(3))).toEqual(['một', 'hai', 'ba']);
  });

  it('keeps the bounds of an article at the boundary', () => {
    expect(parseArticle(article)).toMatchObject({ ok: true });
    const huge = { ...piece('a', 0), blocks: Array.from({ length: 101 }, () => paragraph('a')) };
    expect(parseArticle({ ...article, removed: [huge] })).toMatchObject({ ok: false });
    const long = Array.from({ length: 50 }, () => ({
      ...piece('a', 0),
      blocks: [paragraph('a'.repeat(99_000))],
    }));
    expect(parseArticle({ ...article, removed: long })).toMatchObject({
      ok: false,
      problem: { code: 'too-large' },
    });
    expect(parseArticle({ ...article, removed: [piece('a', 1e9)] })).toMatchObject({ ok: false });
  });
});
