import { describe, expect, it } from 'vitest';
import type { RawBlock } from '../../../../lib/extract/blocks/raw-block.ts';
import { dropOpening } from '../../../../lib/extract/refine/opening.ts';
import { heading, list, makeDraft, paragraph, told } from '../../../tools/make-draft.ts';

const TEXT = paragraph(
  'Sáng nay, Ủy ban nhân dân tỉnh họp phiên thường kỳ để bàn về tình hình kinh tế của quý này và của cả năm.',
);

describe('dropOpening', () => {
  it.each<[string, RawBlock]>([
    ['a date', paragraph('Thứ Ba, 15/11/2016, 15:32 (GMT+7)')],
    ['a date with a word before it', paragraph('Cập nhật lúc 10:37, Thứ Bảy, 23/04/2016')],
    ['a foreign date', paragraph('Published 10:48, Tue, Nov 19, 2019')],
    ['a byline by its word', paragraph('Tác giả: Lê Thu Hà')],
    ['a byline by its name', paragraph('Lê Thu Hà', { bylineLike: true })],
    ['a menu', list('[Thời sự](https://bao.example/1)', '[Kinh tế](https://bao.example/2)')],
  ])('takes %s off the top, and logs it', (_, block) => {
    const draft = makeDraft([block, TEXT]);
    dropOpening(draft);
    expect(told(draft)).toEqual(told({ blocks: [TEXT] }));
    expect(draft.log.entries).toMatchObject([{ step: 'opening' }]);
  });

  it('remembers who signed above the text', () => {
    const draft = makeDraft([paragraph('Tác giả: Lê Thu Hà'), TEXT]);
    dropOpening(draft);
    expect(draft.openingAuthors).toEqual(['Lê Thu Hà']);
  });

  it.each<[string, RawBlock[]]>([
    ['a date within the text', [TEXT, paragraph('Thứ Ba, 15/11/2016'), TEXT]],
    [
      'a sentence with a date',
      [paragraph('Hội nghị khai mạc ngày 15/11/2016 tại thành phố.'), TEXT],
    ],
    ['a sub-heading', [heading('Phát huy thế mạnh'), TEXT]],
    ['a question', [paragraph('Tác giả là ai?'), TEXT]],
    ['a list of things', [list('Bàn ghế', 'Sách vở'), TEXT]],
    ['anything when no text follows', [paragraph('15/11/2016')]],
  ])('keeps %s', (_, blocks) => {
    const draft = makeDraft(blocks);
    dropOpening(draft);
    expect(draft.blocks).toHaveLength(blocks.length);
  });
});
