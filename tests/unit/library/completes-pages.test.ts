import { describe, expect, it } from 'vitest';
import { completesPages } from '../../../lib/library/completes-pages.ts';
import type { Article, Block, FurtherPage } from '../../../lib/model/article.ts';
import { sampleArticle } from '../model/sample-article.ts';

const paragraph = (text: string): Block => ({ type: 'paragraph', runs: [{ text }] });

const page = (state: FurtherPage['state']): FurtherPage => ({
  number: 2,
  url: 'https://bao-vi-du.example/bai-p2.html',
  state,
  problem: null,
  blocks: 0,
});

function article(texts: readonly string[], state: FurtherPage['state'] | null): Article {
  return sampleArticle({
    blocks: texts.map(paragraph),
    ...(state === null ? {} : { pages: { opened: 1, others: [page(state)] } }),
  });
}

describe('a text that adds the pages that were missing', () => {
  it.each(['waiting', 'missing'] as const)('completes one with a page %s', (state) => {
    const before = article(['một', 'hai'], state);
    expect(completesPages(before, article(['một', 'hai', 'ba'], 'joined'))).toBe(true);
    expect(completesPages(before, article(['không', 'một', 'hai'], 'joined'))).toBe(true);
  });

  it('is another version when a line was changed or is gone', () => {
    const before = article(['một', 'hai'], 'missing');
    expect(completesPages(before, article(['một', 'hai!', 'ba'], 'joined'))).toBe(false);
    expect(completesPages(before, article(['hai', 'một', 'ba'], 'joined'))).toBe(false);
    expect(completesPages(before, article(['một'], 'joined'))).toBe(false);
  });

  it('is another version when nothing was missing', () => {
    expect(completesPages(article(['một'], null), article(['một', 'hai'], null))).toBe(false);
    expect(completesPages(article(['một'], 'joined'), article(['một', 'hai'], 'joined'))).toBe(
      false,
    );
  });
});
