import { describe, expect, it } from 'vitest';
import type { RawBlock } from '../../../../lib/extract/blocks/raw-block.ts';
import { takeByline } from '../../../../lib/extract/refine/byline.ts';
import { figure, heading, makeDraft, paragraph, told } from '../../../tools/make-draft.ts';

const TEXT = paragraph('Hội nghị kết thúc cùng ngày với nhiều ý kiến tâm huyết của các đại biểu.');
const KEPT = told({ blocks: [TEXT] });

interface Signed {
  authors?: string[];
  source?: string | null;
}

describe('takeByline', () => {
  it.each<[string, RawBlock[], Signed]>([
    ['bold', [paragraph('**Cao Quỳnh**')], { authors: ['Cao Quỳnh'] }],
    ['italic', [paragraph('__Cao Quỳnh__')], { authors: ['Cao Quỳnh'] }],
    ['to the right', [paragraph('Cao Quỳnh', { bylineLike: true })], { authors: ['Cao Quỳnh'] }],
    ['capitals', [paragraph('**CAO QUỲNH**')], { authors: ['Cao Quỳnh'] }],
    ['plain, as the last line', [paragraph('Cao Quỳnh')], { authors: ['Cao Quỳnh'] }],
    ['who carried it out', [paragraph('Cao Quỳnh (Thực hiện)')], { authors: ['Cao Quỳnh'] }],
    [
      'who carried it out, bold',
      [paragraph('**Cao Quỳnh - Thu Hà** (thực hiện)')],
      { authors: ['Cao Quỳnh', 'Thu Hà'] },
    ],
    ['news and photographs', [paragraph('Tin, ảnh: Cao Quỳnh')], { authors: ['Cao Quỳnh'] }],
    ['article and photographs', [paragraph('Bài và ảnh: Cao Quỳnh')], { authors: ['Cao Quỳnh'] }],
    ['carried out by', [paragraph('Thực hiện: Cao Quỳnh')], { authors: ['Cao Quỳnh'] }],
    ['in brackets', [paragraph('(Ảnh: Thu Hà)')], { authors: ['Thu Hà'] }],
    ['taken from', [paragraph('Theo VOV')], { source: 'VOV' }],
    ['taken from, in brackets', [paragraph('(Theo TTXVN)')], { source: 'TTXVN' }],
    ['source', [paragraph('Nguồn: Báo Nhân Dân')], { source: 'Báo Nhân Dân' }],
    ['initials', [paragraph('**L.P**')], { authors: ['L.P'] }],
    ['closing mark', [paragraph('**Cao Quỳnh./.**')], { authors: ['Cao Quỳnh'] }],
    ['the paper’s own reporter', [paragraph('**PV**')], {}],
    ['the paper’s own reporters', [paragraph('**Nhóm PV - CTV**')], {}],
    ['a group of reporters', [paragraph('Nhóm phóng viên', { bylineLike: true })], {}],
    [
      'two lines',
      [paragraph('**Bài: Cao Quỳnh**'), paragraph('**Ảnh: Thu Hà**')],
      { authors: ['Cao Quỳnh', 'Thu Hà'] },
    ],
    [
      'name and source',
      [paragraph('**Cao Quỳnh**'), paragraph('Theo TTXVN')],
      { authors: ['Cao Quỳnh'], source: 'TTXVN' },
    ],
  ])('%s', (_, lines, { authors = [], source = null }) => {
    const draft = makeDraft([TEXT, ...lines]);
    takeByline(draft);
    expect({ authors: draft.authors, source: draft.sourceCredit }).toEqual({ authors, source });
    expect(told(draft)).toEqual(KEPT);
    expect(draft.log.entries.every(({ step }) => step === 'byline')).toBe(true);
    expect(draft.log.entries).toHaveLength(lines.length);
  });

  it.each<[string, RawBlock]>([
    ['a sentence', paragraph('Mọi việc đều tốt đẹp.')],
    ['a bold sentence', paragraph('**Đó là điều ai cũng mong muốn**')],
    ['a source that goes on', paragraph('Theo đó, các xã sẽ họp vào tháng sau.')],
    ['a person’s word', paragraph('Theo ông Nguyễn Văn A')],
    ['a lesson, which begins like a role', paragraph('Bài học: phải dựa vào dân.')],
    ['good news', paragraph('Tin vui: mùa màng bội thu.')],
    ['a heading', heading('Cao Quỳnh')],
    ['a paragraph too long for a byline', paragraph(`Tin, ảnh: ${'Cao Quỳnh, '.repeat(12)}`)],
  ])('leaves text alone: %s', (_, line) => {
    const draft = makeDraft([TEXT, line]);
    takeByline(draft);
    expect(told(draft)).toEqual(told({ blocks: [TEXT, line] }));
    expect(draft.authors).toEqual([]);
  });

  it('looks past images after the signature, and leaves them', () => {
    const draft = makeDraft([TEXT, paragraph('**Cao Quỳnh**'), figure()]);
    takeByline(draft);
    expect(draft.authors).toEqual(['Cao Quỳnh']);
    expect(told(draft)).toEqual([...KEPT, 'figure: ']);
  });

  it('never takes the only block', () => {
    const draft = makeDraft([paragraph('**Cao Quỳnh**')]);
    takeByline(draft);
    expect(draft.blocks).toHaveLength(1);
  });

  it('a plain name above the last line is text', () => {
    const draft = makeDraft([TEXT, paragraph('Hạ Long'), paragraph('Mọi việc đều tốt đẹp.')]);
    takeByline(draft);
    expect(draft.blocks).toHaveLength(3);
  });

  it('keeps a source known from the layout', () => {
    const draft = makeDraft([TEXT, paragraph('Theo VOV')], { sourceCredit: 'TTXVN' });
    takeByline(draft);
    expect(draft.sourceCredit).toBe('TTXVN');
  });
});
