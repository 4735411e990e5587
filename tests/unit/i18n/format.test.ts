import { describe, expect, it } from 'vitest';
import { createFormat } from '../../../lib/i18n/format.ts';

const vi = createFormat('vi');
const en = createFormat('en');

describe('dates', () => {
  it.each([
    [
      '2020-07-23T11:09:00+07:00',
      'Thứ Năm, 23 tháng 7, 2020, 11:09 (GMT+7)',
      'Thursday, 23 July 2020, 11:09 (GMT+7)',
    ],
    // 20:30 in London is half past three the next morning in Ha Noi.
    [
      '2020-07-22T20:30:00Z',
      'Thứ Năm, 23 tháng 7, 2020, 03:30 (GMT+7)',
      'Thursday, 23 July 2020, 03:30 (GMT+7)',
    ],
    ['2020-07-23', 'Thứ Năm, 23 tháng 7, 2020', 'Thursday, 23 July 2020'],
  ])('of publication: %s', (iso, vietnamese, english) => {
    expect(vi.published(iso)).toBe(vietnamese);
    expect(en.published(iso)).toBe(english);
  });

  it('of publication are null when they are none', () => {
    expect(vi.published('hôm qua')).toBeNull();
  });

  it.each([
    ['2016', '2016', '2016'],
    ['2016-05', 'tháng 5 năm 2016', 'May 2016'],
    ['2016-05-25', '25/5/2016', '25 May 2016'],
    ['2020-07-22T20:30:00Z', '23/7/2020', '23 Jul 2020'],
    ['chưa rõ', 'chưa rõ', 'chưa rõ'],
  ])('are no more precise than what is known: %s', (partial, vietnamese, english) => {
    expect(vi.date(partial)).toBe(vietnamese);
    expect(en.date(partial)).toBe(english);
  });

  it('of a moment are in GMT+7 wherever the reader is', () => {
    expect(vi.moment(Date.UTC(2026, 10, 23, 18, 5))).toBe('24/11/2026, 01:05');
  });
});

describe('numbers', () => {
  it('are written as the language writes them', () => {
    expect(vi.number(12345.6)).toBe('12.345,6');
    expect(en.number(12345.6)).toBe('12,345.6');
    expect(vi.bytes(1_480_000)).toBe('1,5 MB');
    expect(en.bytes(9_400)).toBe('9 kB');
    expect(vi.bytes(81_670_900_000)).toBe('81,7 GB');
  });
});
