import { describe, expect, it } from 'vitest';
import { createDeadline } from '../../../lib/extract/deadline.ts';
import { extractPage } from '../../../lib/extract/extract-page.ts';
import { parseExtractionResult } from '../../../lib/model/parse-extraction-result.ts';
import { LIMITS } from '../../../lib/model/bounds.ts';
import { articlePage, openPage, toolsOf } from '../../tools/make-page.ts';

/** Extracts with a clock that goes on by one ms a look; gives what came and how often it looked. */
function extractWithin(ms: number, html = articlePage('<div><p>Một câu.</p></div>'.repeat(20))) {
  const dom = openPage(html);
  let looks = 0;
  const deadline = createDeadline(() => (looks += 1), ms);
  const before = dom.serialize();
  const result = extractPage(dom.window.document, dom.window.location, {
    ...toolsOf(dom),
    deadline,
  });
  return { result, looks, changed: dom.serialize() !== before };
}

describe('the time limit', () => {
  const needed = extractWithin(Number.MAX_SAFE_INTEGER).looks;

  it('leaves an article alone that is read in time', () => {
    const { result } = extractWithin(needed);
    expect(result.article).not.toBeNull();
    expect(result.problem).toBeUndefined();
  });

  it.each([0, 0.1, 0.3, 0.5, 0.7, 0.9])(
    'over after %f of the work: says so in place of an article and looks no further',
    (share) => {
      const { result, looks, changed } = extractWithin(Math.floor(needed * share));
      expect(result).toMatchObject({ article: null, problem: 'too-slow' });
      expect(looks).toBeLessThanOrEqual(Math.floor(needed * share) + 3);
      expect(changed).toBe(false);
      expect(parseExtractionResult(result)).toMatchObject({ ok: true });
    },
  );
});

describe('a page with more words than an article may have', () => {
  const words = 'chữ '.repeat(LIMITS.articleText / 4);

  it('is not worked on', () => {
    const { result, changed } = extractWithin(
      Number.MAX_SAFE_INTEGER,
      articlePage(`<p>${words}.</p>`),
    );
    expect(result).toMatchObject({ article: null, problem: 'too-large' });
    expect(changed).toBe(false);
    expect(parseExtractionResult(result)).toMatchObject({ ok: true });
  });

  it('may have as much as it likes in its scripts', () => {
    const script = `<script type="text/plain">${words}</script>`;
    const { result } = extractWithin(Number.MAX_SAFE_INTEGER, articlePage('', { end: script }));
    expect(result.article).not.toBeNull();
  });
});
