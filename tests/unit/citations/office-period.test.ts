import { describe, expect, it } from 'vitest';
import { annotateText } from '../../../lib/annotate/annotate.ts';
import { ASSEMBLIES, CONGRESSES, SPANS } from '../../../lib/citations/terms-of-office.ts';
import { PLAN_PERIODS } from '../../../lib/citations/plan-periods.ts';
import { roman, numeral } from '../../../lib/citations/numerals.ts';
import { createGlossary } from '../../../lib/glossary/glossary.ts';
import { allTerms } from '../../../lib/glossary/terms/all.ts';

const glossary = createGlossary(allTerms);
const periods = (text: string) =>
  annotateText(text, { glossary, date: '2026-03-01', block: 0 }).flatMap((annotation) =>
    annotation.kind === 'term' && annotation.period ? [annotation.period] : [],
  );

describe('terms of office', () => {
  it.each([
    [
      'Kỳ họp thứ 10, Quốc hội khóa XV bế mạc.',
      { kind: 'assembly', number: 15, from: '2021', to: '2026' },
    ],
    [
      'Ủy ban Thường vụ Quốc hội khóa XIV họp.',
      { kind: 'assembly', number: 14, from: '2016', to: '2021' },
    ],
    [
      'Hội nghị Trung ương 6 khóa XII bàn về bộ máy.',
      { kind: 'committee', number: 12, from: '2016', to: '2021' },
    ],
    ['Đảng bộ tỉnh nhiệm kỳ 2025-2030 đặt mục tiêu.', { kind: 'span', from: 2025, to: 2030 }],
    [
      'HĐND tỉnh nhiệm kỳ 2021 – 2026 giám sát.',
      { kind: 'span', bodies: ['assembly', 'councils', 'central-party'] },
    ],
    ['Đại hội XIV của Đảng thành công.', { kind: 'congress', number: 14, from: '2026-01-19' }],
    ['Đại hội đại biểu toàn quốc lần thứ XIII của Đảng.', { kind: 'congress', number: 13 }],
    ['Đại hội lần thứ XII của Đảng đề ra.', { kind: 'congress', number: 12 }],
    ['Đảng bộ tỉnh nhiệm kỳ 2020-2025 tổng kết.', { kind: 'span', from: 2020, to: 2025 }],
    [
      'Huyện vay vốn làm đường giai đoạn 2021 - 2025.',
      { kind: 'plan', role: 'five-year', resolution: '16/2021/QH15', strategy: { congress: 13 } },
    ],
    [
      'Giai đoạn 2026–2030, xã trồng thêm rừng gỗ lớn.',
      { kind: 'plan', role: 'five-year', resolution: null, strategy: { from: 2021, to: 2030 } },
    ],
    [
      'Quy hoạch tỉnh thời kỳ 2021-2030, tầm nhìn đến năm 2050.',
      { kind: 'plan', role: 'strategy', planning: true },
    ],
    ['Đề án giai đoạn 2011-2020 khép lại.', { kind: 'plan', role: 'strategy', planning: false }],
  ])('%s', (text, period) => {
    expect(periods(text)).toMatchObject([period]);
  });

  it.each([
    'HĐND tỉnh khóa XIV họp thường lệ.',
    'Đảng bộ huyện họp Đại hội lần thứ XIII.',
    'Nhiệm kỳ này tỉnh làm tốt.',
    'nhiệm kỳ 1990-1997 của câu lạc bộ',
    'Đại hội XII Công đoàn Việt Nam.',
    'Giai đoạn 1 của dự án khởi công tháng sau.',
    'Giai đoạn 2019-2023 lượng khách giảm.',
    'Thời kỳ kháng chiến, làng có hầm bí mật.',
  ])('nothing is told of: %s', (text) => {
    expect(periods(text)).toEqual([]);
  });

  it('follow one another without a gap', () => {
    ASSEMBLIES.forEach(({ number, from }, i) => {
      expect(number).toBe(i + 1);
      if (i > 0) expect(from).toBe(ASSEMBLIES[i - 1]?.to);
    });
    CONGRESSES.forEach(({ number, from, to }, i) => {
      expect(number).toBe(i + 1);
      expect(from < to).toBe(true);
      if (i > 0) expect(from > (CONGRESSES[i - 1]?.to ?? '')).toBe(true);
    });
    for (const { from, to } of SPANS) expect(to - from).toBe(5);
    for (const { from, to, role } of PLAN_PERIODS) {
      expect(to - from).toBe(role === 'strategy' ? 9 : 4);
    }
  });

  it('count in Roman numerals both ways', () => {
    for (let i = 1; i < 40; i++) expect(numeral(roman(i))).toBe(i);
    for (const word of ['', 'Đảng', 'XVa', 'mới']) expect(numeral(word)).toBeNull();
  });
});
