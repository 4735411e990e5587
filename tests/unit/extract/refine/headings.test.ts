import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../lib/model/article.ts';
import { boldLinesToHeadings } from '../../../../lib/extract/refine/headings.ts';
import { makeDraft, paragraph, told } from '../../../tools/make-draft.ts';

const END = paragraph('Hết.');

describe('boldLinesToHeadings', () => {
  it.each([
    ['a short bold line', '**Phát huy thế mạnh**', true],
    ['a numbered line', '**1. Về kinh tế**', true],
    ['bold and italic parts', '**Phát huy** **thế mạnh**', true],
    ['plain', 'Phát huy thế mạnh', false],
    ['bold in part', '**Phát huy** thế mạnh', false],
    ['a sentence', '**Hội nghị đã kết thúc.**', false],
    ['a question that nobody asks', '**Ai thay huyện?**', true],
    ['an introduction to what follows', '**Kết quả như sau:**', false],
    ['a quotation', '**“Dân là gốc”**', false],
    ['a line of dialogue', '**- Xin cảm ơn ông**', false],
    ['a reporter', '**P.V: Thưa ông**', false],
    ['a bold paragraph', `**${'Nội dung in đậm kéo dài '.repeat(8)}**`, false],
  ])('%s', (_, text, expected) => {
    const draft = makeDraft([paragraph(text), END]);
    boldLinesToHeadings(draft);
    expect(draft.blocks[0]?.block.type).toBe(expected ? 'heading' : 'paragraph');
  });

  it('leaves a question of an interview to those who talk', () => {
    const question: Block = { type: 'question', speaker: null, runs: [{ text: 'Vì sao?' }] };
    const draft = makeDraft([{ ...END, block: question }, paragraph('**Còn xã thì sao?**'), END]);
    boldLinesToHeadings(draft);
    expect(draft.blocks[1]?.block.type).toBe('paragraph');
  });

  it('gives level 3 without bold, and never makes the last line one', () => {
    const draft = makeDraft([paragraph('**Một**'), paragraph('**Hai**')]);
    boldLinesToHeadings(draft);
    expect(draft.blocks[0]?.block).toEqual({ type: 'heading', level: 3, runs: [{ text: 'Một' }] });
    expect(told(draft)[1]).toBe('paragraph: Hai');
  });
});
