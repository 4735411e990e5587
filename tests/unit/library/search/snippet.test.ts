import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../../../lib/library/search/query.ts';
import { makeSnippet, markText, type SnippetRun } from '../../../../lib/library/search/snippet.ts';
import { sampleArticle } from '../../model/sample-article.ts';

/** Marked stretches in brackets. */
const shown = (runs: readonly SnippetRun[] | null): string | null =>
  runs && runs.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

const articleOf = (...texts: string[]) =>
  sampleArticle({
    lead: null,
    blocks: texts.map((text) => ({ type: 'paragraph', runs: [{ text }] })),
  });

describe('snippets', () => {
  it('mark what was found, two neighbours as one', () => {
    const title = markText('Cẩm Phả: cấm phá rừng', parseQuery('cam pha'));
    expect(shown(title)).toBe('[Cẩm Phả]: [cấm phá] rừng');
    expect(shown(markText('Cẩm Phả cam kết', parseQuery('cẩm phả')))).toBe('[Cẩm Phả] cam kết');
  });

  it('come from the place that answers best, cut at words', () => {
    const filler = 'lời kể dài '.repeat(30);
    const article = articleOf(
      `Cẩm ${filler}phả ${filler}`,
      `${filler}thành phố Cẩm Phả có mười sáu phường ${filler}`,
    );
    const text = shown(makeSnippet(article, parseQuery('cam pha')));
    expect(text).toContain('thành phố [Cẩm Phả] có mười sáu phường');
    expect(text).toMatch(/^….*…$/u);
    expect(text?.split(' ').length).toBeLessThan(40);
  });

  it('show a tag of a page as the text it is', () => {
    const article = articleOf('Chữ <b>đậm</b> & <img src=x onerror=alert(1)> ở đây');
    expect(shown(makeSnippet(article, parseQuery('đậm')))).toBe(
      'Chữ <b>[đậm]</b> & <img src=x onerror=alert(1)> ở đây',
    );
  });

  it('are none where only the title or nothing answers', () => {
    expect(makeSnippet(articleOf('chuyện khác'), parseQuery('cấp nước'))).toBeNull();
    expect(makeSnippet(articleOf('chuyện'), parseQuery(''))).toBeNull();
  });

  it('take no longer for a hostile text than it is long', () => {
    const article = articleOf('nước '.repeat(20_000));
    expect(makeSnippet(article, parseQuery('nước sạch'))).not.toBeNull();
  });
});
