import { describe, expect, it } from 'vitest';
import { createFormat } from '../../../lib/i18n/format.ts';
import { createI18n } from '../../../lib/i18n/i18n.ts';
import { nowText, thenText } from '../../../lib/i18n/place-text.ts';
import { provinces } from '../../../lib/places/data/provinces.ts';
import { createGazetteer } from '../../../lib/places/gazetteer.ts';
import { placeStory } from '../../../lib/places/story.ts';
import { unitHolds } from '../../../lib/places/unit.ts';
import { mergedIn2025 } from './merged-in-2025.ts';

const gazetteer = createGazetteer(provinces);
const vi = { t: createI18n('vi').t, format: createFormat('vi') };
const en = { t: createI18n('en').t, format: createFormat('en') };
const on = (date: string) => provinces.filter((unit) => unitHolds(unit, date));
const called = (type: string, name: string): string =>
  `${type === 'province' ? 'tỉnh' : 'thành phố'} ${name}`;

describe('how many there are', () => {
  it.each([
    ['2020-07-23', 58, 5],
    ['2024-12-31', 58, 5],
    ['2025-01-01', 57, 6],
    ['2025-06-30', 57, 6],
    ['2025-07-01', 28, 6],
    ['2026-04-29', 28, 6],
    ['2026-04-30', 27, 7],
    ['2026-11-23', 27, 7],
  ])('on %s', (date, tinh, cities) => {
    const types = on(date).map(({ type }) => type);
    expect([
      types.filter((type) => type === 'province').length,
      types.filter((type) => type === 'central-city').length,
    ]).toEqual([tinh, cities]);
  });

  it('each name once a day', () => {
    for (const date of ['2020-01-01', '2025-01-01', '2025-07-01', '2026-05-01']) {
      const names = on(date).map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
    }
  });
});

describe('then and now', () => {
  const before = on('2025-06-30');
  const story = (id: string, date: string) => {
    const unit = gazetteer.unit(id);
    if (unit === undefined) throw new Error(id);
    return placeStory(unit, { gazetteer, date, today: '2026-11-23' });
  };

  it.each(before.map((unit) => [unit.name, unit] as const))('%s', (name, unit) => {
    const told = story(unit.id, '2025-06-30');
    const city = unit.type === 'central-city';
    const state = city ? 'thành phố trực thuộc trung ương' : 'tỉnh';
    expect(thenText(told, vi)).toBe(state);
    const merger = mergedIn2025.find(({ of }) => of.includes(name));
    if (merger === undefined) {
      expect(nowText(told, vi)).toBe(`vẫn là ${state}`);
      return;
    }
    const others = before
      .filter((other) => other.name !== name && merger.of.includes(other.name))
      .toSorted((a, b) => a.name.localeCompare(b.name, 'vi'));
    expect(others).toHaveLength(merger.of.length - 1);
    const list = vi.format.list(others.map((other) => called(other.type, other.name)));
    const into = called(merger.city ? 'central-city' : 'province', merger.into);
    const later = merger.into === 'Đồng Nai' ? '; từ 30/4/2026 là thành phố Đồng Nai' : '';
    expect(nowText(told, vi)).toBe(`từ 1/7/2025 hợp nhất với ${list} thành ${into}${later}`);
  });

  it('all 63 were looked at, 52 of them merged into 23', () => {
    expect(before).toHaveLength(63);
    expect(mergedIn2025).toHaveLength(23);
    expect(mergedIn2025.flatMap(({ of }) => of)).toHaveLength(52);
  });

  it('Thừa Thiên Huế is a city by another name', () => {
    const told = story('p46t', '2020-07-23');
    expect(thenText(told, vi)).toBe('tỉnh');
    expect(nowText(told, vi)).toBe('từ 1/1/2025 là thành phố Huế');
    expect(nowText(told, en)).toBe('Huế city since 1 Jan 2025');
  });

  it('a province that had gone by the day of the article says so', () => {
    const told = story('p17', '2026-01-01');
    expect(thenText(told, vi)).toBe('không còn từ 1/7/2025; trước đó là tỉnh');
    expect(told.changes.map(({ into }) => into[0]?.name)).toEqual(['Phú Thọ']);
  });

  it('Đồng Nai before and after it became a city', () => {
    expect(thenText(story('n75', '2025-12-01'), vi)).toBe('tỉnh');
    expect(nowText(story('n75', '2025-12-01'), vi)).toBe('từ 30/4/2026 là thành phố Đồng Nai');
    expect(nowText(story('n75c', '2026-05-01'), vi)).toBe('vẫn là thành phố trực thuộc trung ương');
  });

  it('every change names its document', () => {
    for (const unit of provinces.filter(({ to }) => to !== null)) expect(unit.ended).toBeDefined();
    expect(provinces.filter(({ certainty }) => certainty !== 'verified')).toEqual([]);
  });
});
