import { describe, expect, it } from 'vitest';
import { firstDay, lastDay, senseHolds, senseOn } from '../../../lib/glossary/senses.ts';
import { makeSense, makeTerm } from '../../tools/make-term.ts';

describe('partial dates', () => {
  it.each([
    ['2020', '2020-01-01', '2020-12-31'],
    ['2025-06', '2025-06-01', '2025-06-31'],
    ['2025-06-30', '2025-06-30', '2025-06-30'],
  ])('%s', (date, first, last) => {
    expect(firstDay(date)).toBe(first);
    expect(lastDay(date)).toBe(last);
  });
});

describe('senseHolds', () => {
  it.each([
    ['before a year', '2016', null, '2015-12-31', false],
    ['the first day of a year', '2016', null, '2016-01-01', true],
    ['the last day of a year', null, '2024', '2024-12-31', true],
    ['after a year', null, '2024', '2025-01-01', false],
    ['the last day of a short month', null, '2025-06', '2025-06-30', true],
    ['the day after a month', null, '2025-06', '2025-07-01', false],
    ['February', '2020-02', '2020-02', '2020-02-29', true],
    ['the day itself', '2025-07-01', '2025-07-01', '2025-07-01', true],
    ['the day before', '2025-07-01', null, '2025-06-30', false],
    ['open at both ends', null, null, '1945-09-02', true],
  ])('%s', (_, from, to, day, expected) => {
    expect(senseHolds({ from, to }, day)).toBe(expected);
  });
});

describe('senseOn', () => {
  const dated = makeTerm('thành phố', {
    senses: [
      makeSense('1996', '2009-12-31'),
      makeSense('2016-01-01', '2025-06-30'),
      makeSense('2025-07-01', null),
    ],
  });

  it.each([
    ['before every period', '1995-12-31', -1],
    ['in the first', '2003-05-05', 0],
    ['the first’s last day', '2009-12-31', 0],
    ['in a gap', '2012-01-01', -1],
    ['the day after a gap', '2016-01-01', 1],
    ['the last day of a law', '2025-06-30', 1],
    ['the first day of the next', '2025-07-01', 2],
    ['far ahead', '2099-01-01', 2],
    ['a time of day late on the last day', '2025-06-30T23:59:59+07:00', 1],
    ['a time of day early on the first', '2025-07-01T00:00:00+07:00', 2],
  ])('%s', (_, date, index) => {
    expect(senseOn(dated, date)).toBe(index);
  });

  it('an undated term has its one sense on any day', () => {
    expect(senseOn(makeTerm('biên chế'), '1930-02-03')).toBe(0);
  });
});
