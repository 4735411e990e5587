import { describe, expect, it } from 'vitest';
import { decodeNumber } from '../../../lib/citations/decode.ts';

describe('a document number taken apart', () => {
  it.each([
    ['1210/2016/UBTVQH13', '1210', 2016, null, 'state', 'year'],
    ['42-NQ/TW', '42', null, 'nghị quyết', 'party', 'dash-first'],
    ['15/2019/QĐ-UBND', '15', 2019, 'quyết định', 'state', 'year'],
    ['232/QĐ-TTg', '232', null, 'quyết định', 'state', 'slash-first'],
    ['217/QĐ-TW', '217', null, 'quyết định', 'party', 'issuer'],
    ['30a/2008/NQ-CP', '30a', 2008, 'nghị quyết', 'state', 'year'],
    ['01-NQ/TU', '01', null, 'nghị quyết', 'party', 'dash-first'],
  ])('%s', (number, running, year, type, of, by) => {
    const decoded = decodeNumber(number);
    expect(decoded).toMatchObject({ running, year, side: { of, by } });
    expect(decoded?.type?.name?.vi ?? null).toBe(type);
  });

  it('names the issuer, the legislature and each of two ministries', () => {
    expect(decodeNumber('72/2025/QH15')?.issuers[0]?.name?.en).toBe(
      'National Assembly, XV legislature',
    );
    expect(decodeNumber('12/2015/TTLT-BTC-BNV')?.issuers.map(({ name }) => name?.vi)).toEqual([
      'Bộ Tài chính',
      'Bộ Nội vụ',
    ]);
    expect(decodeNumber('18-NQ/T.Ư')?.issuers[0]?.name?.vi).toBe('cơ quan trung ương của Đảng');
    expect(decodeNumber('9/QĐ-ABCXYZ')?.issuers).toEqual([{ code: 'ABCXYZ', name: null }]);
  });

  it.each(['Hiến pháp 2013', 'Nghị quyết 18', '', '18-NQ'])('%s has no number to read', (name) => {
    expect(decodeNumber(name)).toBeNull();
  });
});
