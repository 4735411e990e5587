import { describe, expect, it } from 'vitest';
import type { Annotation, TermAnnotation } from '../../../lib/annotate/annotation.ts';
import type { Block } from '../../../lib/model/article.ts';
import { blockText } from '../../../lib/model/block-text.ts';
import { marksByBlock, orderMarks, splitBlock, splitPart } from '../../../lib/reader/segments.ts';

function term(block: number, start: number, end: number): TermAnnotation {
  return {
    kind: 'term',
    block,
    start,
    end,
    surface: '',
    termId: `t${start}`,
    sense: 0,
    misspelt: false,
  };
}

/** Segments as text, marks in brackets, pieces parted by bars. */
function draw(segments: ReturnType<typeof splitPart>): string {
  return segments
    .map(({ mark, pieces }) => {
      const text = pieces.map((piece) => piece.text).join('|');
      return mark ? `[${text}]` : text;
    })
    .join('');
}

const draws = (block: Block, annotations: Annotation[]) =>
  splitBlock(block, orderMarks(annotations)).map((row) => row.map(draw));

describe('splitPart', () => {
  it('keeps a term cut by markup in one piece of several styles', () => {
    const runs = [
      { text: 'xây dựng nhất ' },
      { text: 'thể', bold: true as const },
      { text: ' hóa nay' },
    ];
    const segments = splitPart({ runs, offset: 0, marks: orderMarks([term(0, 9, 21)]) });
    expect(draw(segments)).toBe('xây dựng [nhất |thể| hóa] nay');
    expect(segments[1]?.pieces[1]).toEqual({ text: 'thể', bold: true });
  });

  it('cuts a link around a term and keeps its address on every piece', () => {
    const runs = [{ text: 'đọc quy hoạch mới', href: 'https://a.example/' }];
    const segments = splitPart({ runs, offset: 0, marks: orderMarks([term(0, 4, 13)]) });
    expect(draw(segments)).toBe('đọc [quy hoạch] mới');
    expect(
      segments
        .flatMap(({ pieces }) => pieces)
        .every((piece) => piece.href === 'https://a.example/'),
    ).toBe(true);
  });

  it.each([
    ['overlap', [term(0, 0, 5), term(0, 3, 8)], '[abcde]fgh'],
    ['emptiness', [term(0, 3, 3)], 'abcdefgh'],
    ['an end beyond the text', [term(0, 6, 20)], 'abcdefgh'],
    ['a start before it', [term(0, -2, 3)], 'abcdefgh'],
  ])('loses and doubles no text for %s', (_what, annotations, expected) => {
    expect(
      draw(splitPart({ runs: [{ text: 'abcdefgh' }], offset: 0, marks: orderMarks(annotations) })),
    ).toBe(expected);
  });

  it('gives nothing for no text', () => {
    expect(splitPart({ runs: [], offset: 0, marks: [] })).toEqual([]);
  });
});

describe('splitBlock', () => {
  it('counts offsets across list items', () => {
    const block: Block = {
      type: 'list',
      ordered: false,
      items: [[{ text: 'một' }], [{ text: 'hai ba' }]],
    };
    const start = blockText(block).indexOf('ba');
    expect(draws(block, [term(0, start, start + 2)])).toEqual([['một'], ['hai [ba]']]);
  });

  it('counts offsets across table cells and rows', () => {
    const cell = (text: string) => ({ header: false, runs: [{ text }], colSpan: 1, rowSpan: 1 });
    const block: Block = {
      type: 'table',
      rows: [
        [cell('a'), cell('b')],
        [cell('c'), cell('dê')],
      ],
    };
    const start = blockText(block).indexOf('dê');
    expect(draws(block, [term(0, start, start + 2)])).toEqual([
      ['a', 'b'],
      ['c', '[dê]'],
    ]);
  });

  it('passes over a mark that runs from one item into the next', () => {
    const block: Block = {
      type: 'list',
      ordered: false,
      items: [[{ text: 'một' }], [{ text: 'hai' }]],
    };
    expect(draws(block, [term(0, 2, 5)])).toEqual([['một'], ['hai']]);
  });
});

describe('orderMarks and marksByBlock', () => {
  it('read title, lead, then blocks', () => {
    const marks = orderMarks([
      term(1, 0, 1),
      term(-1, 5, 6),
      term(0, 2, 3),
      term(-2, 9, 10),
      term(-1, 0, 1),
    ]);
    expect(
      marks.map(({ order, annotation }) => [order, annotation.block, annotation.start]),
    ).toEqual([
      [0, -2, 9],
      [1, -1, 0],
      [2, -1, 5],
      [3, 0, 2],
      [4, 1, 0],
    ]);
    expect(marksByBlock(marks).get(-1)).toHaveLength(2);
  });
});
