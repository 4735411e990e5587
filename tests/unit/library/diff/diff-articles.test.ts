import { describe, expect, it } from 'vitest';
import {
  countChanges,
  diffArticles,
  EFFORT_STEPS,
  type DiffLine,
} from '../../../../lib/library/diff/diff-articles.ts';
import type { Block } from '../../../../lib/model/article.ts';
import { contentLines } from '../../../../lib/library/content-lines.ts';
import { sampleArticle } from '../../model/sample-article.ts';

const paragraph = (text: string): Block => ({ type: 'paragraph', runs: [{ text }] });
const article = (...texts: string[]) =>
  sampleArticle({ lead: null, leadImage: null, authors: [], blocks: texts.map(paragraph) });

/** [-gone-] and {+come+}, as wdiff writes them. */
const written = ({ parts }: DiffLine): string =>
  parts
    .map(({ change, text }) =>
      change === 'same' ? text : change === 'deleted' ? `[-${text}-]` : `{+${text}+}`,
    )
    .join('');
const body = (lines: readonly DiffLine[]) =>
  lines.filter(({ kind }) => kind !== 'title').map(written);

describe('a changed article', () => {
  it('shows which syllables a paper exchanged', () => {
    const lines = diffArticles(
      article('Ủy ban nhân dân huyện đầu tư 12 tỷ đồng.', 'Đoạn hai giữ nguyên.'),
      article('Ủy ban nhân dân huyện đầu tư 15 tỷ đồng.', 'Đoạn hai giữ nguyên.'),
    );
    expect(body(lines)).toEqual([
      'Ủy ban nhân dân huyện đầu tư[- 12-]{+ 15+} tỷ đồng.',
      'Đoạn hai giữ nguyên.',
    ]);
    expect(countChanges(lines)).toEqual({ changed: 1, deleted: 0, inserted: 0 });
  });

  it('tells paragraphs that came and went from those that changed', () => {
    const lines = diffArticles(
      article('Một hai ba bốn.', 'Đoạn này rồi sẽ mất đi.', 'Năm sáu bảy tám chín.'),
      article('Một hai ba bốn.', 'Năm sáu bảy tám mười.', 'Lời đính chính của tòa soạn báo.'),
    );
    expect(lines.map(({ change }) => change).slice(1)).toEqual([
      'same',
      'deleted',
      'changed',
      'inserted',
    ]);
    expect(written(lines[3] as DiffLine)).toBe('Năm sáu bảy tám[- chín-]{+ mười+}.');
  });

  it('sees a tone mark that moved or changed, as the paper wrote it', () => {
    const lines = diffArticles(article('Khai thác hoà bình'), article('Khai thác hòa bình'));
    expect(body(lines)).toEqual(['Khai thác[- hoà-]{+ hòa+} bình']);
  });

  it('reads one replacement more easily than three', () => {
    const lines = diffArticles(
      article('Ông Nguyễn Văn Hùng, Chủ tịch xã, cho biết thêm như vậy.'),
      article('Bà Trần Văn Lan, Chủ tịch xã, cho biết thêm như vậy.'),
    );
    expect(body(lines)).toEqual([
      '[-Ông Nguyễn Văn Hùng-]{+Bà Trần Văn Lan+}, Chủ tịch xã, cho biết thêm như vậy.',
    ]);
  });

  it('names a title that changed however much, and a picture that was exchanged', () => {
    const image = (name: string): Block => ({
      type: 'figure',
      image: { src: `https://anh.example/${name}.jpg?w=1`, alt: '', width: null, height: null },
      caption: [{ text: 'Bể nước.' }],
      credit: null,
    });
    const lines = diffArticles(
      sampleArticle({ lead: null, leadImage: null, authors: [], blocks: [image('cu')] }),
      sampleArticle({
        title: 'Khác hẳn',
        lead: null,
        leadImage: null,
        authors: [],
        blocks: [image('moi')],
      }),
    );
    expect(lines.map(({ kind, change }) => [kind, change])).toEqual([
      ['title', 'changed'],
      ['picture', 'deleted'],
      ['picture', 'inserted'],
      ['caption', 'same'],
    ]);
  });

  it('has nothing to tell of an article that only looks different', () => {
    const lines = diffArticles(sampleArticle(), sampleArticle({ related: [], modifiedAt: 'x' }));
    expect(countChanges(lines)).toEqual({ changed: 0, deleted: 0, inserted: 0 });
  });
});

/** A small generator of random numbers (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const SYLLABLES = 'ủy ban nhân dân tỉnh xã thôn nước sạch về bản vùng cao đầu tư họp đảng bộ'.split(
  ' ',
);

function randomArticle(seed: number, paragraphs: number, length: number) {
  const next = random(seed);
  const word = () => SYLLABLES[Math.floor(next() * SYLLABLES.length)] as string;
  return article(
    ...Array.from({ length: paragraphs }, () => Array.from({ length }, word).join(' ')),
  );
}

/** Both versions are in the result, whole and in order. */
function expectBothWhole(
  lines: readonly DiffLine[],
  versions: [ReturnType<typeof article>, ReturnType<typeof article>],
) {
  const without = (gone: string) =>
    lines
      .map(({ parts }) =>
        parts
          .filter(({ change }) => change !== gone)
          .map(({ text }) => text)
          .join(''),
      )
      .filter((text) => text !== '');
  const trimmed = (texts: string[]) => texts.map((text) => text.trim());
  const [before, after] = versions.map((each) => contentLines(each).map(({ text }) => text));
  expect(trimmed(without('inserted'))).toEqual(before);
  expect(trimmed(without('deleted'))).toEqual(after);
}

describe('whatever the articles', () => {
  it('loses and invents nothing', () => {
    for (let seed = 1; seed <= 40; seed += 1) {
      const versions: [ReturnType<typeof article>, ReturnType<typeof article>] = [
        randomArticle(seed, seed % 9, 1 + (seed % 12)),
        randomArticle(seed + 1, (seed + 3) % 9, 1 + (seed % 12)),
      ];
      expectBothWhole(diffArticles(...versions), versions);
    }
  });

  it.each([
    ['one paragraph of 40,000 syllables, nothing in common but the words', 1, 40_000],
    ['4,000 paragraphs of ten syllables, all different', 4_000, 10],
  ])('is bounded: %s', (_, paragraphs, length) => {
    const versions: [ReturnType<typeof article>, ReturnType<typeof article>] = [
      randomArticle(7, paragraphs, length),
      randomArticle(8, paragraphs, length),
    ];
    const effort = { steps: EFFORT_STEPS };
    expectBothWhole(diffArticles(...versions, effort), versions);
    // The step that uses the effort up is finished; nothing dear is begun after it.
    expect(effort.steps).toBeGreaterThan(-EFFORT_STEPS / 10);
  });

  it('costs little where little changed in 40,000 syllables', () => {
    const before = randomArticle(3, 400, 100);
    const blocks = before.blocks.map((block, i) =>
      i % 40 === 0 ? paragraph(`Sửa ${i} rồi`) : block,
    );
    const effort = { steps: EFFORT_STEPS };
    const lines = diffArticles(before, { ...before, blocks }, effort);
    expect(EFFORT_STEPS - effort.steps).toBeLessThan(EFFORT_STEPS / 100);
    expect(countChanges(lines)).toEqual({ changed: 0, deleted: 10, inserted: 10 });
  });
});
