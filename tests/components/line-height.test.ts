import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/**
 * From the top of Ẵ to the foot of ự, in parts of the type size, as the browsers draw it (measured at
 * 100 px: 1.40 and 1.30), and a row of pixels between two lines at the sizes used.
 */
const LEAST = { sans: 1.5, serif: 1.36 };

interface Rule {
  selector: string;
  lineHeight: number;
  family: keyof typeof LEAST;
}

/** Every rule that sets a line height for text of several lines. */
function rules(css: string): Rule[] {
  return [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)].flatMap(([, selector = '', body = '']) => {
    const height = /font:[^;]*\/([\d.]+)/.exec(body) ?? /line-height:\s*([\d.]+);/.exec(body);
    const isOneLine = /white-space:\s*nowrap/.test(body) || height?.[1] === '1';
    if (!height || isOneLine || /\.han\b|han-|::before|select$/.test(selector.trim())) return [];
    const isSerif = /var\(--serif\)/.test(body) || selector.includes('.article-title');
    const family = isSerif ? 'serif' : 'sans';
    return [{ selector: selector.trim(), lineHeight: Number(height[1]), family }];
  });
}

const FILES = globSync('components/**/*.css').toSorted();

describe('lines of Vietnamese', () => {
  it.each(FILES)('are far enough apart in %s', (file) => {
    const tight = rules(readFileSync(file, 'utf8')).filter(
      ({ lineHeight, family }) => lineHeight < LEAST[family],
    );
    expect(tight).toEqual([]);
  });

  it('are looked at', () => {
    expect(FILES.flatMap((file) => rules(readFileSync(file, 'utf8'))).length).toBeGreaterThan(30);
  });
});
