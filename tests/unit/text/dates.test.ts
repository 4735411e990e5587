import { describe, expect, it } from 'vitest';
import { parseMachineDate, parsePrintedDate, toVietnamTime } from '../../../lib/text/dates.ts';

describe('parsePrintedDate', () => {
  it.each([
    ['Thứ Ba, 15/11/2016, 15:32 (GMT+7)', '2016-11-15T15:32:00+07:00'],
    ['Thứ Ba, 15/11/2016, 15:32 [GMT+7]', '2016-11-15T15:32:00+07:00'],
    ['Cập nhật lúc10:37, Thứ Bảy, 23/04/2016 (GMT+7)', '2016-04-23T10:37:00+07:00'],
    ['10:12, 13/12/2022', '2022-12-13T10:12:00+07:00'],
    ['31/01/2013 - 11:39', '2013-01-31T11:39:00+07:00'],
    ['Thứ hai,  18/11/2019', '2019-11-18'],
    ['23-7-2020', '2020-07-23'],
    ['23/7/2020', '2020-07-23'],
    ['23.7.2020', '2020-07-23'],
    ['ngày 23 tháng 7 năm 2020', '2020-07-23'],
    ['Ngày 3 tháng 02 năm 2020, 8h05', '2020-02-03T08:05:00+07:00'],
    ['23 Tháng 7, 2020', '2020-07-23'],
    ['9/5/2026 10:17:01 PM', '2026-05-09T22:17:01+07:00'],
    ['9/5/2026 12:05:00 AM', '2026-05-09T00:05:00+07:00'],
    ['09/05/2026 12:05 CH', '2026-05-09T12:05:00+07:00'],
    ['Đăng lúc: 7g30, 01-02-2008', '2008-02-01T07:30:00+07:00'],
    ['Thứ 5, 05 / 07 / 2018 | 06:00 GMT+7', '2018-07-05T06:00:00+07:00'],
    ['05/07/2018 06:00:59', '2018-07-05T06:00:59+07:00'],
    ['Chủ nhật, ngày 29/02/2020', '2020-02-29'],
    ['Thứ năm, 05/07/2018 GMT+7', '2018-07-05'],
    ['Thứ\u00A0năm,\u00A005/07/2018', '2018-07-05'],
  ])('%s', (text, iso) => {
    expect(parsePrintedDate(text)).toEqual({ iso, hasTime: iso.length > 10 });
  });

  it.each([
    ['nothing', ''],
    ['no year', 'ngày 23/7'],
    ['a day that is none', '32/01/2020'],
    ['29 February of a common year', '29/02/2019'],
    ['31 April', '31/4/2020'],
    ['a month that is none', '10/13/2020'],
    ['day nought', '00/10/2020'],
    ['a span of years', 'nhiệm kỳ 2020-2025'],
    ['a decision’s number', '15/2019/QĐ-UBND'],
    ['a number with dots', '1.000.2020'],
    ['a telephone number', '0203.3825.2020'],
    ['a date that runs into a document code', '15/7/2020/QĐ-UBND'],
  ])('is null for %s', (_, text) => {
    expect(parsePrintedDate(text)).toBeNull();
  });

  it.each(['15/11/2016 24:00', '15/11/2016 12:75', '15/11/2016 10:20:99'])(
    'an impossible time of day is left out: %s',
    (text) => {
      const date = parsePrintedDate(text);
      expect(date?.iso.slice(0, 10)).toBe('2016-11-15');
      expect(Number.isNaN(Date.parse(date?.iso ?? ''))).toBe(false);
    },
  );
});

describe('parseMachineDate', () => {
  it.each([
    ['2020-07-15', '2020-07-15'],
    ['2020-07-15T08:30:00+07:00', '2020-07-15T08:30:00+07:00'],
    ['2020-07-15T08:30:00+0700', '2020-07-15T08:30:00+07:00'],
    ['2020-07-15T08:30:00.123+07:00', '2020-07-15T08:30:00+07:00'],
    ['2020-07-15T08:30+07:00', '2020-07-15T08:30:00+07:00'],
    ['2020-07-15 08:30:00 +07:00', '2020-07-15T08:30:00+07:00'],
    ['2020-07-15T08:30:00', '2020-07-15T08:30:00+07:00'],
    ['2020-07-15 08:30', '2020-07-15T08:30:00+07:00'],
    [' 2020-07-15T 08:30:00', '2020-07-15T08:30:00+07:00'],
    ['2020-07-15T01:30:00Z', '2020-07-15T08:30:00+07:00'],
    ['2020-07-15T20:30:00Z', '2020-07-16T03:30:00+07:00'],
    ['2020-12-31T12:00:00-08:00', '2021-01-01T03:00:00+07:00'],
    ['2020-07-15T00:00:00+09:00', '2020-07-14T22:00:00+07:00'],
    ['9/5/2026 10:17:01 PM', '2026-05-09T22:17:01+07:00'],
    ['Thứ Ba, 15/11/2016, 15:32 (GMT+7)', '2016-11-15T15:32:00+07:00'],
  ])('%s', (text, iso) => {
    expect(parseMachineDate(text)).toEqual({ iso, hasTime: iso.length > 10 });
  });

  it.each([
    ['no date', 'hôm nay'],
    ['a day that is none', '2019-02-29'],
    ['a month that is none', '2019-13-01T00:00:00Z'],
    ['an impossible hour', '2019-12-01T25:00:00Z'],
    ['the empty date of old servers', '0001-01-01T00:00:00'],
  ])('is null for %s', (_, text) => {
    expect(parseMachineDate(text)).toBeNull();
  });
});

describe('toVietnamTime', () => {
  it.each([
    [0, '1970-01-01T07:00:00+07:00'],
    [Date.UTC(2020, 11, 31, 17, 0, 0), '2021-01-01T00:00:00+07:00'],
    [Date.UTC(2020, 6, 15, 1, 30, 0, 999), '2020-07-15T08:30:00+07:00'],
  ])('%d', (ms, expected) => {
    expect(toVietnamTime(ms)).toBe(expected);
    expect(Date.parse(expected)).toBe(Math.floor(ms / 1000) * 1000);
  });
});
