import { describe, expect, it } from 'vitest';
import type { RawBlock } from '../../../../lib/extract/blocks/raw-block.ts';
import type { DraftBody } from '../../../../lib/extract/refine/draft-body.ts';
import { takeLead } from '../../../../lib/extract/refine/lead.ts';
import { richTextToString } from '../../../../lib/model/block-text.ts';
import { figure, heading, makeDraft, paragraph, runs, told } from '../../../tools/make-draft.ts';

const SAPO =
  'Sáng 15/7, Tỉnh ủy tổ chức hội nghị sơ kết công tác sáu tháng đầu năm, bàn nhiệm vụ thời gian tới.';
const TEXT = 'Dự hội nghị có các đồng chí lãnh đạo tỉnh và đại diện các sở, ngành.';

function taken(
  blocks: RawBlock[],
  parts?: Partial<DraftBody>,
): { lead: string | null; rest: string[] } {
  const draft = makeDraft(blocks, parts);
  takeLead(draft);
  return { lead: draft.lead && richTextToString(draft.lead), rest: told(draft) };
}

describe('takeLead', () => {
  it.each<[string, RawBlock[], Partial<DraftBody>?]>([
    ['named as the sapo', [paragraph(SAPO, { leadLike: true }), paragraph(TEXT)]],
    ['bold before plain text', [paragraph(`**${SAPO}**`), paragraph(TEXT)]],
    ['the page’s description', [paragraph(SAPO), paragraph(TEXT)], { description: SAPO }],
    [
      'the description cut short',
      [paragraph(SAPO), paragraph(TEXT)],
      { description: `${SAPO.slice(0, 70)}...` },
    ],
    ['a heading named as the sapo', [heading(SAPO, { leadLike: true }), paragraph(TEXT)]],
    ['a heading that is the description', [heading(SAPO), paragraph(TEXT)], { description: SAPO }],
  ])('%s', (_, blocks, parts) => {
    expect(taken(blocks, parts)).toEqual({ lead: SAPO, rest: [`paragraph: ${TEXT}`] });
  });

  it.each<[string, RawBlock[], Partial<DraftBody>?]>([
    ['plain text without a description', [paragraph(SAPO), paragraph(TEXT)]],
    ['another description', [paragraph(SAPO), paragraph(TEXT)], { description: TEXT.repeat(2) }],
    ['bold among bold', [paragraph(`**${SAPO}**`), paragraph(`**${TEXT}**`)]],
    ['a bold question', [paragraph(`**${SAPO.slice(0, -1)}?**`), paragraph(TEXT)]],
    ['a short bold line', [paragraph('**Phát huy kết quả**'), paragraph(TEXT)]],
    ['bold in part', [paragraph(`**Sáng 15/7**, ${SAPO}`), paragraph(TEXT)]],
    ['the only paragraph', [paragraph(`**${SAPO}**`)]],
    ['a long heading that nothing names', [heading(SAPO), paragraph(TEXT)]],
  ])('none: %s', (_, blocks, parts) => {
    expect(taken(blocks, parts)).toEqual({ lead: null, rest: told({ blocks }) });
  });

  it('looks past an image at the top', () => {
    const { lead, rest } = taken([figure(), paragraph(`**${SAPO}**`), paragraph(TEXT)]);
    expect(lead).toBe(SAPO);
    expect(rest).toEqual(['figure: ', `paragraph: ${TEXT}`]);
  });

  it('takes the bold off, and keeps what is bold inside a lead', () => {
    const whole = makeDraft([paragraph(`**${SAPO}**`), paragraph(TEXT)]);
    takeLead(whole);
    expect(whole.lead).toEqual([{ text: SAPO }]);
    const part = makeDraft([
      paragraph(`**Sáng 15/7**, ${SAPO}`, { leadLike: true }),
      paragraph(TEXT),
    ]);
    takeLead(part);
    expect(part.lead?.[0]).toEqual({ text: 'Sáng 15/7', bold: true });
  });

  it.each<[string, RawBlock]>([
    ['the same words', paragraph(`**${SAPO}**`)],
    ['the same words as a heading', heading(SAPO)],
    ['other marks and case', paragraph(SAPO.toUpperCase().replaceAll(',', ' –'))],
  ])('a known lead is not repeated: %s', (_, again) => {
    const draft = makeDraft([again, paragraph(TEXT)], { lead: runs(SAPO) });
    takeLead(draft);
    expect(told(draft)).toEqual([`paragraph: ${TEXT}`]);
    expect(draft.log.entries).toMatchObject([{ step: 'lead' }]);
  });

  it('a first paragraph that goes on after the lead’s words stays', () => {
    const longer = `${SAPO} Hội nghị diễn ra trong một ngày tại trung tâm tỉnh lỵ.`;
    const { rest } = taken([paragraph(longer), paragraph(TEXT)], { lead: runs(SAPO) });
    expect(rest[0]).toBe(`paragraph: ${longer}`);
  });

  it('does nothing to an empty body', () => {
    expect(taken([])).toEqual({ lead: null, rest: [] });
    expect(taken([figure()])).toEqual({ lead: null, rest: ['figure: '] });
  });
});
