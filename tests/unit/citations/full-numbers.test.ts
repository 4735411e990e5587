import { describe, expect, it } from 'vitest';
import { recogniseCitations } from '../../../lib/citations/recognise.ts';

describe('full document numbers', () => {
  it.each([
    ['42-NQ/TW', 'nghị quyết', 'TW', null],
    ['01-NQ/TU', 'nghị quyết', 'TU', null],
    ['31-HD/BTCTW', 'hướng dẫn', 'BTCTW', null],
    ['05-CT/TW', 'chỉ thị', 'TW', null],
    ['23-CTr/TU', 'chương trình', 'TU', null],
    // The register knows what a number that ends in the legislature is.
    ['1210/2016/UBTVQH13', 'nghị quyết', 'UBTVQH13', 2016],
    ['72/2025/QH15', 'luật', 'QH15', 2025],
    ['999/2025/QH15', null, 'QH15', 2025],
    ['154/2025/NĐ-CP', 'nghị định', 'CP', 2025],
    ['15/2019/QĐ-UBND', 'quyết định', 'UBND', 2019],
    ['01/2018/TT-BXD', 'thông tư', 'BXD', 2018],
    ['12/2015/TTLT-BTC-BNV', 'thông tư liên tịch', 'BTC-BNV', 2015],
    ['232/QĐ-TTg', 'quyết định', 'TTg', null],
    ['1679/NQ-UBTVQH15', 'nghị quyết', 'UBTVQH15', null],
    ['837/NQ-UBTVQH14', 'nghị quyết', 'UBTVQH14', null],
    ['2786/QĐ-BQP', 'quyết định', 'BQP', null],
    ['13/TB-VPCP', 'thông báo', 'VPCP', null],
    ['64/NĐ-CP', 'nghị định', 'CP', null],
    ['30a/2008/NQ-CP', 'nghị quyết', 'CP', 2008],
    ['30c/NQ-CP', 'nghị quyết', 'CP', null],
    ['15/2019/L-CTN', 'lệnh', 'CTN', 2019],
    ['10/1998/PL-UBTVQH10', 'pháp lệnh', 'UBTVQH10', 1998],
    ['08/2021/TT-BNN&PTNT', 'thông tư', 'BNN&PTNT', 2021],
    // In a Party number QĐ may be quy định or quyết định.
    ['66-QĐ/TW', 'quy định', 'TW', null],
    ['399-QĐ/TW', 'quy định', 'TW', null],
    ['999-QĐ/TW', null, 'TW', null],
  ])('%s', (number, type, issuer, year) => {
    const text = `Theo văn bản số ${number} của cơ quan ấy.`;
    const start = text.indexOf(number);
    const end = start + number.length;
    expect(recogniseCitations(text)).toEqual([
      expect.objectContaining({ start, end, surface: number, number, type, issuer, year }),
    ]);
  });

  it.each([
    ['eth', '15/2019/QÐ-UBND', '15/2019/QĐ-UBND'],
    ['D for Đ', '232/QD-TTg', '232/QĐ-TTg'],
    ['D for Đ in a decree', '154/2025/ND-CP', '154/2025/NĐ-CP'],
    ['HD is no misspelt HĐ', '31-HD/TW', '31-HD/TW'],
    ['spaces around the slash', '15 / 2019 / QĐ-UBND', '15/2019/QĐ-UBND'],
    ['spaces around the dash', '154/2025/NĐ - CP', '154/2025/NĐ-CP'],
    ['spaces around the dash of a Party number', '42 - NQ/TW', '42-NQ/TW'],
    ['a line break after the slash', '1210/2016/\nUBTVQH13', '1210/2016/UBTVQH13'],
    ['a Windows line break after the slash', '154/2025/\r\nNĐ-CP', '154/2025/NĐ-CP'],
    ['no-break spaces', '42-NQ/\u00A0TW', '42-NQ/TW'],
    ['an en dash', '42–NQ/TW', '42-NQ/TW'],
    ['a no-break hyphen', '232/QĐ‑TTg', '232/QĐ-TTg'],
    ['the misspelling Ttg', '232/QĐ-Ttg', '232/QĐ-Ttg'],
    ['TƯ', '18-NQ/TƯ', '18-NQ/TƯ'],
    ['T.Ư', '18-NQ/T.Ư', '18-NQ/T.Ư'],
    ['decomposed letters', '18-NQ/TƯ'.normalize('NFD'), '18-NQ/TƯ'],
  ])('%s', (_, written, number) => {
    const text = `(số ${written})`;
    const [citation, ...others] = recogniseCitations(text);
    expect(others).toEqual([]);
    expect(citation?.number).toBe(number);
    expect(text.slice(citation?.start, citation?.end)).toBe(written);
    expect(citation?.surface).toBe(written);
  });

  it.each([
    'ngày 23/7/2020',
    'ngày 23-7-2020',
    'nhiệm kỳ 2020-2025',
    'từ 1/7/2020/Xe khách',
    'ngày 15/7/2020. QĐ-UBND',
    'tỷ lệ 3/4, 24/7',
    'giai đoạn 2010 – 2015/NQ',
    'Nghị quyết 9999',
    'Quảng Ninh/UBND-TU',
    'km 12/2020/đường tỉnh',
    '1.000-NQ',
    'số 15/2019',
    'điện thoại 0203-3825/TW',
  ])('no document: %s', (text) => {
    expect(recogniseCitations(text)).toEqual([]);
  });

  it.each([
    ['Luật số 999/2025/QH15', 'luật'],
    ['Nghị quyết số 999/2025/QH15', 'nghị quyết'],
    ['Quyết định 999-QĐ/TW', 'quyết định'],
    ['Quy định số: 999-QĐ/TW', 'quy định'],
  ])('%s says its type itself', (text, type) => {
    expect(recogniseCitations(text).map((citation) => citation.type)).toEqual([type]);
  });

  it('stops before what follows the number', () => {
    const text = 'Quyết định 15/2019/QĐ-UBND - UBND tỉnh; 42-NQ/TW-BTC; 232/QĐ-TTg.';
    expect(recogniseCitations(text).map(({ surface }) => surface)).toEqual([
      '15/2019/QĐ-UBND',
      '42-NQ/TW',
      '232/QĐ-TTg',
    ]);
  });

  it('finds several in one sentence, in order and apart', () => {
    const text =
      'Luật số 77/2015/QH13, sửa bằng 47/2019/QH14; Nghị định 108/2014/NĐ-CP và 113/2018/NĐ-CP.';
    const found = recogniseCitations(text);
    expect(found.map(({ number }) => number)).toEqual([
      '77/2015/QH13',
      '47/2019/QH14',
      '108/2014/NĐ-CP',
      '113/2018/NĐ-CP',
    ]);
    for (const [i, { start }] of found.entries()) {
      expect(start).toBeGreaterThanOrEqual(found[i - 1]?.end ?? 0);
    }
  });

  // Work that grows with the square of such texts outlasts the patience of a test.
  it('comes to an end with hostile input', () => {
    const digits = '1/'.repeat(50_000);
    const capitals = `1/2020/QĐ-${'A'.repeat(100_000)}`;
    const dashes = `1/QĐ-${'AB-'.repeat(30_000)}`;
    for (const text of [digits, capitals, dashes, ' '.repeat(100_000)])
      expect(recogniseCitations(text).length).toBeLessThan(2);
  });
});
