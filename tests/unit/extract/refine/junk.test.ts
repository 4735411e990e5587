import { describe, expect, it } from 'vitest';
import type { RawBlock } from '../../../../lib/extract/blocks/raw-block.ts';
import { dropJunk, takeLinkLines } from '../../../../lib/extract/refine/junk.ts';
import { figure, heading, list, makeDraft, paragraph, told } from '../../../tools/make-draft.ts';

const TEXT = paragraph('Hội nghị bàn nhiều việc.');

describe('dropJunk', () => {
  it.each<[string, RawBlock]>([
    ['a lone full stop', paragraph('.')],
    ['stars', paragraph('* * *')],
    ['the title again', heading('HỘI NGHỊ: Tổng kết')],
    ['the printed date again', paragraph('Thứ Ba, 15/11/2016, 15:32 (GMT+7)')],
    ['a call to follow', paragraph('Theo dõi Báo Quảng Ninh trên Google News')],
    ['a headline over links', heading('Tin liên quan')],
    ['a headline over links, with colon', paragraph('**Xem thêm:**')],
    ['share', paragraph('Chia sẻ')],
    ['an unexpanded template', paragraph('{{article.title}}')],
    ['an unexpanded link box', paragraph('[links()]')],
  ])('drops %s and logs why', (_, junk) => {
    const draft = makeDraft([TEXT, junk], {
      furniture: ['Hội nghị tổng kết', 'Thứ Ba, 15/11/2016, 15:32 (GMT+7)'],
    });
    dropJunk(draft);
    expect(told(draft)).toEqual(told({ blocks: [TEXT] }));
    expect(draft.log.entries).toMatchObject([{ step: 'junk' }]);
  });

  it.each<[string, RawBlock]>([
    ['a figure without caption', figure()],
    ['a sentence that begins with the title', paragraph('Hội nghị tổng kết diễn ra sáng nay.')],
    ['a paragraph of one word', paragraph('Đúng.')],
    ['a year', paragraph('2020')],
  ])('keeps %s', (_, block) => {
    const draft = makeDraft([block], { furniture: ['Hội nghị tổng kết', ''] });
    dropJunk(draft);
    expect(draft.blocks).toHaveLength(1);
  });
});

describe('takeLinkLines', () => {
  const ONE = '[Tỉnh ủy tổng kết công tác năm](https://bao.example/1)';
  const TWO = '[Thành ủy họp bàn kế hoạch năm](https://bao.example/2)';
  const around = [TEXT, TEXT, TEXT];

  it.each<[string, RawBlock, number]>([
    ['a list of links', list(ONE, TWO), 2],
    ['two links in a paragraph', paragraph(`${ONE} ${TWO}`), 2],
    ['one link behind a pointer', paragraph(`>> ${ONE}`), 1],
    ['one link after “see also”', paragraph(`Xem thêm: ${ONE}`), 1],
    ['the same link twice', paragraph(`${ONE} ${ONE}`), 1],
  ])('%s goes beside the text', (_, block, count) => {
    const draft = makeDraft([...around, block]);
    takeLinkLines(draft);
    expect(draft.blocks).toHaveLength(3);
    expect(draft.related).toHaveLength(count);
    expect(draft.related[0]).toEqual({
      title: 'Tỉnh ủy tổng kết công tác năm',
      url: 'https://bao.example/1',
    });
  });

  it.each<[string, RawBlock]>([
    [
      'a link in a sentence',
      paragraph(`Như đã đưa tin, ${ONE}, hội nghị đã bàn nhiều việc quan trọng khác.`),
    ],
    ['one link alone', paragraph(ONE)],
    ['links of a word', paragraph('[Một](https://a.vn/1) [Hai](https://a.vn/2)')],
    ['a plain list', list('Một', 'Hai')],
  ])('%s stays', (_, block) => {
    const draft = makeDraft([...around, block]);
    takeLinkLines(draft);
    expect(draft.blocks).toHaveLength(4);
    expect(draft.related).toEqual([]);
  });

  it('a heading that is a link to another article of the site goes beside the text', () => {
    const url = 'https://bao.example/chinh-tri/tinh-uy-tong-ket-cong-tac-nam-123456.html';
    const draft = makeDraft([...around, heading(`[Tỉnh ủy tổng kết công tác năm](${url})`)]);
    takeLinkLines(draft);
    expect(draft.related).toEqual([{ title: 'Tỉnh ủy tổng kết công tác năm', url }]);
    const kept = makeDraft([...around, heading('[Nghị quyết 18](https://luat.example/18.html)')]);
    takeLinkLines(kept);
    expect(kept.blocks).toHaveLength(4);
  });

  it('a short text that is only links keeps them', () => {
    const draft = makeDraft([TEXT, list(ONE, TWO)]);
    takeLinkLines(draft);
    expect(draft.blocks).toHaveLength(2);
  });
});
