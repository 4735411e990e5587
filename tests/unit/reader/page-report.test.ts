import { describe, expect, it } from 'vitest';
import { pageReport } from '../../../lib/reader/page-report.ts';
import { sampleArticle, sampleExtraction } from '../model/sample-article.ts';

const LONG =
  'Đoạn văn dài của bài báo không được theo bản báo lỗi mà đi ra khỏi máy của người đọc. ';

describe('pageReport', () => {
  const { detection } = sampleExtraction();
  const article = sampleArticle({
    removed: Array.from({ length: 60 }, (_, n) => ({
      step: n === 0 ? 'related' : 'tools',
      reason: 'by name',
      text: `${n} ${LONG}`,
    })),
  });
  const report = pageReport({
    address: article.url,
    article,
    detection,
    problem: null,
    version: '1.2.3',
  });

  it('says how the page was read', () => {
    for (const words of [
      'Tỏ Tường 1.2.3',
      `address: ${article.url}`,
      'detection: article (article)',
      '+2 enough-prose: 9/4000',
      'paper: Báo Quảng Ninh (baoquangninh.vn)',
      'layout: generic',
      '1 heading',
      'left out: 1 related, 59 tools',
      'and 20 more',
    ]) {
      expect(report).toContain(words);
    }
  });

  it('holds no more than excerpts of the text', () => {
    expect(report).not.toContain(LONG.trim());
    expect(report.length).toBeLessThan(8_000);
  });

  it('is of use where there is no article', () => {
    const none = {
      address: null,
      article: null,
      detection: null,
      problem: 'too-slow',
      version: '1',
    };
    expect(pageReport(none)).toBe(
      'Tỏ Tường 1\naddress: unknown\nproblem: too-slow\ndetection: not kept\narticle: none',
    );
  });
});
