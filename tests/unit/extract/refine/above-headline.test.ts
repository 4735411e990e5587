import { describe, expect, it } from 'vitest';
import type { RawBlock } from '../../../../lib/extract/blocks/raw-block.ts';
import { dropAboveHeadline } from '../../../../lib/extract/refine/above-headline.ts';
import { figure, heading, makeDraft, paragraph, told } from '../../../tools/make-draft.ts';

const TITLE = 'Bài chòi: Trò chơi, hội làng và sân khấu';
const DATE = 'Thứ Ba, 03/11/2020';
const TEXT = paragraph(
  'Sân chơi có những chiếc chòi tre lợp rạ dựng thành hai dãy đối diện nhau, người chơi ngồi trên chòi, tay cầm thẻ bài.',
);

function dropped(blocks: RawBlock[]): { blocks: string[]; logged: number } {
  const draft = makeDraft(blocks);
  draft.furniture = [TITLE, DATE];
  dropAboveHeadline(draft);
  return { blocks: told(draft), logged: draft.log.entries.length };
}

describe('dropAboveHeadline', () => {
  it.each<[string, RawBlock]>([
    ['headline', heading(TITLE)],
    ['date', paragraph(DATE)],
  ])('drops the section’s name above the %s, and logs it', (_, head) => {
    const { blocks, logged } = dropped([paragraph('Văn hóa - Nghệ thuật'), head, TEXT]);
    expect(blocks).toEqual(told({ blocks: [head, TEXT] }));
    expect(logged).toBe(1);
  });

  it.each<[string, RawBlock[]]>([
    ['a line when neither follows', [paragraph('Văn hóa - Nghệ thuật'), TEXT]],
    ['a line below them', [heading(TITLE), paragraph('Chuyện của một làng'), TEXT]],
    ['a sentence above them', [paragraph('Hội mở từ sáng sớm.'), heading(TITLE), TEXT]],
    ['a picture above them', [figure(), heading(TITLE), TEXT]],
    ['a line amid the text', [TEXT, paragraph('Văn hóa'), paragraph(DATE), TEXT]],
  ])('keeps %s', (_, blocks) => {
    expect(dropped(blocks)).toEqual({ blocks: told({ blocks }), logged: 0 });
  });
});
