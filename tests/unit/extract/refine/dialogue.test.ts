import { describe, expect, it } from 'vitest';
import type { RawBlock } from '../../../../lib/extract/blocks/raw-block.ts';
import { tellTurns } from '../../../../lib/extract/refine/dialogue.ts';
import type { Block } from '../../../../lib/model/article.ts';
import { blockText } from '../../../../lib/model/block-text.ts';
import { figure, heading, list, makeDraft, paragraph, told } from '../../../tools/make-draft.ts';

const speakerOf = (block: Block): string =>
  'speaker' in block && block.speaker !== null ? ` (${block.speaker})` : '';

/** Blocks after the step as "q (speaker): text". */
function turns(...blocks: RawBlock[]): string[] {
  const draft = makeDraft(blocks);
  tellTurns(draft);
  return draft.blocks.map(
    ({ block }) => `${block.type.charAt(0)}${speakerOf(block)}: ${blockText(block)}`,
  );
}

describe('tellTurns', () => {
  it('minus asks, plus answers, and what follows goes on answering', () => {
    expect(
      turns(
        paragraph('Mở đầu.'),
        paragraph('- Thưa ông, đô thị loại I là gì?'),
        paragraph('+ Là đô thị đạt các tiêu chí.'),
        paragraph('Có năm nhóm tiêu chí.'),
        figure(),
        paragraph('**– Xin ông nói rõ hơn**'),
        paragraph('+ Vâng.'),
        paragraph('- Xin cảm ơn ông!'),
        paragraph('Hết.'),
      ),
    ).toEqual([
      'p: Mở đầu.',
      'q: Thưa ông, đô thị loại I là gì?',
      'a: Là đô thị đạt các tiêu chí.',
      'a: Có năm nhóm tiêu chí.',
      'f: ',
      'q: Xin ông nói rõ hơn',
      'a: Vâng.',
      'q: Xin cảm ơn ông!',
      'p: Hết.',
    ]);
  });

  it('names of speakers become speakers', () => {
    expect(
      turns(
        paragraph('**P.V:** Thưa đồng chí, kết quả ra sao?'),
        paragraph('**Đồng chí Nguyễn Văn A:** Kết quả rất tốt.'),
        paragraph('Mọi chỉ tiêu đều đạt.'),
        paragraph('PV: Còn khó khăn?'),
        paragraph('- Ông Nguyễn Văn A: Vẫn còn.'),
        paragraph('Phóng viên: Xin trân trọng cảm ơn!'),
      ),
    ).toEqual([
      'q (P.V): Thưa đồng chí, kết quả ra sao?',
      'a (Đồng chí Nguyễn Văn A): Kết quả rất tốt.',
      'a: Mọi chỉ tiêu đều đạt.',
      'q (PV): Còn khó khăn?',
      'a (Ông Nguyễn Văn A): Vẫn còn.',
      'q (Phóng viên): Xin trân trọng cảm ơn!',
    ]);
  });

  it('an office or a role answers as well as a name', () => {
    expect(
      turns(
        paragraph('P.V: Tỉnh làm gì?'),
        paragraph('- Chủ tịch UBND tỉnh: Tỉnh có kế hoạch.'),
        paragraph('Kế hoạch gồm ba phần: một, hai, ba.'),
        paragraph('P.V: Còn dân?'),
        paragraph('**Hướng dẫn viên:** Dân đồng tình.'),
      ),
    ).toEqual([
      'q (P.V): Tỉnh làm gì?',
      'a (Chủ tịch UBND tỉnh): Tỉnh có kế hoạch.',
      'a: Kế hoạch gồm ba phần: một, hai, ba.',
      'q (P.V): Còn dân?',
      'a (Hướng dẫn viên): Dân đồng tình.',
    ]);
  });

  it('a dash right after a question marks the answer, a later one an item', () => {
    expect(
      turns(
        paragraph('**P.V: Hỏi một?**'),
        paragraph('- Đáp một.'),
        paragraph('- Thứ hai là thế này.'),
        paragraph('**P.V: Hỏi hai?**'),
        paragraph('Đáp hai.'),
      ),
    ).toEqual([
      'q (P.V): Hỏi một?',
      'a: Đáp một.',
      'a: - Thứ hai là thế này.',
      'q (P.V): Hỏi hai?',
      'a: Đáp hai.',
    ]);
  });

  it('asked and answered in words', () => {
    expect(turns(paragraph('Hỏi: Thuế nộp ở đâu?'), paragraph('Đáp: Ở Bộ phận Một cửa.'))).toEqual([
      'q (Hỏi): Thuế nộp ở đâu?',
      'a: Ở Bộ phận Một cửa.',
    ]);
  });

  it('bold questions between plain answers', () => {
    expect(
      turns(
        paragraph('Mở đầu.'),
        paragraph('**Vì sao phải sắp xếp?**'),
        paragraph('Để gọn hơn.'),
        paragraph('**- Bao giờ xong?**'),
        paragraph('Năm sau.'),
        paragraph('**Trân trọng cảm ơn ông!**'),
      ),
    ).toEqual([
      'p: Mở đầu.',
      'q: Vì sao phải sắp xếp?',
      'a: Để gọn hơn.',
      'q: Bao giờ xong?',
      'a: Năm sau.',
      'q: Trân trọng cảm ơn ông!',
    ]);
  });

  it('a question that is bold as a whole loses its bold, an answer keeps its own', () => {
    const draft = makeDraft([
      paragraph('**- Hỏi?**'),
      paragraph('+ Đáp **một** điều.'),
      paragraph('**- Hỏi nữa?**'),
      paragraph('+ Đáp.'),
    ]);
    tellTurns(draft);
    expect(draft.blocks.map(({ block }) => 'runs' in block && block.runs)).toEqual([
      [{ text: 'Hỏi?' }],
      [{ text: 'Đáp ' }, { text: 'một', bold: true }, { text: ' điều.' }],
      [{ text: 'Hỏi nữa?' }],
      [{ text: 'Đáp.' }],
    ]);
  });

  it.each<[string, RawBlock[]]>([
    ['a list with dashes', [paragraph('- Một.'), paragraph('- Hai.'), paragraph('+ Ba.')]],
    ['one bold question', [paragraph('**Vì sao?**'), paragraph('Vì thế.'), paragraph('Và thế.')]],
    ['a question in the text', [paragraph('Ai chịu trách nhiệm?'), paragraph('Không ai.')]],
    [
      'bold lines that ask nothing',
      [paragraph('**Một**'), paragraph('A.'), paragraph('**Hai**'), paragraph('B.')],
    ],
    ['a colon in the text', [paragraph('Kết quả: tốt.'), paragraph('Ông Nguyễn Văn A: đúng vậy.')]],
    ['no paragraph', [heading('Một'), list('- a?', '+ b'), figure()]],
  ])('is left alone: %s', (_, blocks) => {
    const before = told({ blocks });
    const draft = makeDraft(blocks);
    tellTurns(draft);
    expect(told(draft)).toEqual(before);
  });
});
