import { describe, expect, it } from 'vitest';
import { provinceNamesOn } from '../../../lib/places/province-names.ts';

describe('the provinces of a day', () => {
  it.each([
    ['2020-07-23', 63, 'Thừa Thiên Huế'],
    ['2025-03-01', 63, 'Huế'],
    ['2025-07-01', 34, 'Huế'],
    ['2026-11-27', 34, 'Đồng Nai'],
  ])('%s: %i, among them %s', (day, count, name) => {
    const names = provinceNamesOn(day);
    expect(new Set(names).size).toBe(count);
    expect(names).toHaveLength(count);
    expect(names).toContain(name);
  });

  it('come in the order of the Vietnamese alphabet', () => {
    const names = provinceNamesOn('2020-01-01');
    expect(names[0]).toBe('An Giang');
    expect(names.indexOf('Đà Nẵng')).toBeGreaterThan(names.indexOf('Cao Bằng'));
    expect(names.indexOf('Đà Nẵng')).toBeLessThan(names.indexOf('Gia Lai'));
  });
});
