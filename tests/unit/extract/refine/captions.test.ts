import { describe, expect, it } from 'vitest';
import type { RawBlock } from '../../../../lib/extract/blocks/raw-block.ts';
import {
  attachCaptions,
  dropRepeatedCaptions,
  dropRepeatedImages,
} from '../../../../lib/extract/refine/captions.ts';
import type { FigureBlock } from '../../../../lib/model/article.ts';
import { richTextToString } from '../../../../lib/model/block-text.ts';
import { figure, heading, makeDraft, paragraph, runs, told } from '../../../tools/make-draft.ts';

const BRIDGE = 'Cầu Bãi Cháy về đêm';

/** Captions and credits after the step, as "caption | credit". */
function captioned(...blocks: RawBlock[]): string[] {
  const draft = makeDraft(blocks);
  attachCaptions(draft);
  return draft.blocks.map(({ block }) =>
    block.type === 'figure'
      ? `figure: ${richTextToString(block.caption)} | ${block.credit ?? ''}`
      : (told({ blocks: [{ block, hints: blocks[0]!.hints }] })[0] as string),
  );
}

describe('attachCaptions', () => {
  it.each<[string, RawBlock[], string[]]>([
    [
      'a centred paragraph',
      [figure(), paragraph(BRIDGE, { captionLike: true })],
      [`figure: ${BRIDGE} | `],
    ],
    ['an italic paragraph', [figure(), paragraph(`__${BRIDGE}__`)], [`figure: ${BRIDGE} | `]],
    [
      'a credit at its end',
      [figure(), paragraph(`${BRIDGE}. Ảnh: Thu Hà`)],
      [`figure: ${BRIDGE}. | Thu Hà`],
    ],
    [
      'the words of the alt text',
      [figure({ alt: `${BRIDGE}.` }), paragraph(BRIDGE)],
      [`figure: ${BRIDGE} | `],
    ],
    [
      'only a credit',
      [figure(), paragraph('Ảnh: Thu Hà', { captionLike: true })],
      ['figure:  | Thu Hà'],
    ],
    [
      'each image its own',
      [figure({ src: 'https://a.vn/1.jpg' }), paragraph('__Một__'), figure(), paragraph('__Hai__')],
      ['figure: Một | ', 'figure: Hai | '],
    ],
    [
      'once only',
      [figure(), paragraph('__Một__'), paragraph('__Hai__')],
      ['figure: Một | ', 'paragraph: Hai'],
    ],
    ['plain text is text', [figure(), paragraph(BRIDGE)], ['figure:  | ', `paragraph: ${BRIDGE}`]],
    [
      'text after an image that has its caption',
      [figure({ caption: runs('Có rồi') }), paragraph('__Hai__')],
      ['figure: Có rồi | ', 'paragraph: Hai'],
    ],
    [
      'the italic paragraph before',
      [paragraph('__Một__'), figure()],
      ['paragraph: Một', 'figure:  | '],
    ],
    ['a heading', [figure(), heading('Hai')], ['figure:  | ', 'heading: Hai']],
    [
      'the signature',
      [figure(), paragraph('Tin, ảnh: Thu Hà')],
      ['figure:  | ', 'paragraph: Tin, ảnh: Thu Hà'],
    ],
    [
      'a signature set to the right',
      [figure(), paragraph('Bài và ảnh: Thu Hà', { bylineLike: true })],
      ['figure:  | ', 'paragraph: Bài và ảnh: Thu Hà'],
    ],
    [
      'a word that only ends like ảnh',
      [figure(), paragraph('Hoàn cảnh: mồ côi cha từ nhỏ')],
      ['figure:  | ', 'paragraph: Hoàn cảnh: mồ côi cha từ nhỏ'],
    ],
  ])('%s', (_, blocks, expected) => {
    expect(captioned(...blocks)).toEqual(expected);
  });

  it('a centred paragraph of the length of an article is none', () => {
    const long = 'Nội dung rất dài. '.repeat(40).trim();
    expect(captioned(figure(), paragraph(long, { captionLike: true }))[1]).toContain(
      'paragraph: Nội dung',
    );
  });

  it('drops the alt text that the caption repeats', () => {
    const draft = makeDraft([figure({ alt: BRIDGE }), paragraph(`${BRIDGE}. Ảnh: Thu Hà`)]);
    attachCaptions(draft);
    expect(draft.blocks[0]?.block).toMatchObject({ type: 'figure', image: { alt: '' } });
  });
});

describe('dropRepeatedCaptions', () => {
  it.each<[string, RawBlock[], string[]]>([
    [
      'after the image',
      [figure({ caption: runs(BRIDGE) }), paragraph(`${BRIDGE}.`)],
      [`figure: ${BRIDGE}`],
    ],
    [
      'before the image',
      [paragraph(BRIDGE), figure({ caption: runs(BRIDGE) })],
      [`figure: ${BRIDGE}`],
    ],
    [
      'a paragraph that says more is text',
      [figure({ caption: runs(BRIDGE) }), paragraph(`${BRIDGE} thật đẹp.`)],
      [`figure: ${BRIDGE}`, `paragraph: ${BRIDGE} thật đẹp.`],
    ],
    ['an image without caption', [figure(), paragraph('…')], ['figure: ', 'paragraph: …']],
    [
      'further away it is text',
      [figure({ caption: runs(BRIDGE) }), paragraph('Khác'), paragraph(BRIDGE)],
      [`figure: ${BRIDGE}`, 'paragraph: Khác', `paragraph: ${BRIDGE}`],
    ],
  ])('%s', (_, blocks, expected) => {
    const draft = makeDraft(blocks);
    dropRepeatedCaptions(draft);
    expect(told(draft)).toEqual(expected);
    expect(draft.log.entries).toHaveLength(blocks.length - expected.length);
  });
});

describe('dropRepeatedImages', () => {
  it('keeps the first of the same image in a row, and the image that comes back later', () => {
    const one = { src: 'https://a.vn/1.jpg' };
    const draft = makeDraft([
      figure(one),
      figure(one),
      figure({ src: 'https://a.vn/2.jpg' }),
      figure(one),
    ]);
    dropRepeatedImages(draft);
    expect(draft.blocks.map(({ block }) => (block as FigureBlock).image.src)).toEqual([
      'https://a.vn/1.jpg',
      'https://a.vn/2.jpg',
      'https://a.vn/1.jpg',
    ]);
  });

  it('keeps the one that carries the caption', () => {
    const draft = makeDraft([figure(), figure({ caption: runs(BRIDGE) })]);
    dropRepeatedImages(draft);
    expect(told(draft)).toEqual([`figure: ${BRIDGE}`]);
  });
});
