import { describe, expect, it } from 'vitest';
import { annotateText } from '../../../lib/annotate/annotate.ts';
import { createGlossary } from '../../../lib/glossary/glossary.ts';
import { allTerms } from '../../../lib/glossary/terms/all.ts';

const glossary = createGlossary(allTerms);
const annotate = (text: string) => annotateText(text, { glossary, date: '2026-03-01', block: 0 });
const told = (text: string) =>
  annotate(text).map((annotation) =>
    annotation.kind === 'term'
      ? annotation.termId
      : annotation.kind === 'citation'
        ? annotation.number
        : annotation.unitId,
  );

const PARAGRAPH =
  'Ủy ban nhân dân tỉnh và Thành ủy họp bàn hiện đại hóa nông thôn theo Nghị quyết số 18-NQ/TW; ' +
  'Đảng ủy xã kiện toàn bộ máy, Đại hội Đảng bộ thông qua nghị quyết về xóa đói giảm nghèo, ' +
  'Luật Hòa giải ở cơ sở năm 2013 và Quyết định số 15/2019/QĐ-UBND. ';

describe('one paragraph in several spellings', () => {
  const OLD: readonly (readonly [string, string])[] = [
    ['Ủy ban', 'Uỷ ban'],
    ['Thành ủy', 'Thành uỷ'],
    ['hiện đại hóa', 'hiện đại hoá'],
    ['xóa đói', 'xoá đói'],
    ['Luật Hòa giải', 'Luật Hoà giải'],
  ];
  const oldTone = OLD.reduce((text, [now, before]) => text.replaceAll(now, before), PARAGRAPH);
  const eth = PARAGRAPH.replaceAll('Đ', 'Ð');
  /** Every other word decomposed, old tone placement in the first half, eth in the second. */
  const mixed = oldTone
    .slice(0, 100)
    .concat(eth.slice(100))
    .split(' ')
    .map((word, i) => (i % 2 === 0 ? word.normalize('NFD') : word))
    .join(' ');

  it.each([
    ['old tone placement', oldTone],
    ['decomposed', PARAGRAPH.normalize('NFD')],
    ['eth for đ', eth],
    ['all of it in turns', mixed],
  ])('%s', (_, text) => {
    const clean = told(PARAGRAPH);
    expect(clean).toEqual(expect.arrayContaining(['18-NQ/TW', '35/2013/QH13', '15/2019/QĐ-UBND']));
    expect(clean.length).toBeGreaterThan(8);
    expect(told(text)).toEqual(clean);
  });

  it('keeps offsets in the text as it was given', () => {
    for (const { start, end, surface } of annotate(mixed)) {
      expect(mixed.slice(start, end)).toBe(surface);
    }
  });
});

describe('a text of 300,000 characters', () => {
  const times = Math.ceil(300_000 / PARAGRAPH.length);
  const long = PARAGRAPH.repeat(times);

  it('is annotated to its end, each part as it is alone', () => {
    const each = told(PARAGRAPH.repeat(2)).length - told(PARAGRAPH).length;
    const all = annotate(long);
    expect(all.length).toBeGreaterThanOrEqual(each * (times - 1));
    expect(all.at(-1)?.end).toBeGreaterThan(long.length - PARAGRAPH.length);
    all.forEach(({ start }, i) => expect(start).toBeGreaterThanOrEqual(all[i - 1]?.end ?? 0));
  });
});
