import { describe, expect, it } from 'vitest';
import { loadGazetteer } from '../../../lib/places/load.ts';
import { headingOf } from '../../../lib/places/unit.ts';
import { createPlaceFinder } from '../../../lib/reader/find-places.ts';

const find = createPlaceFinder(await loadGazetteer());
const TODAY = '2026-11-24';
const found = (text: string, limit = 6) => find(text, { today: TODAY, limit });
const headings = (text: string) => found(text, 40).stories.map(({ unit }) => headingOf(unit));

describe('looking a place up', () => {
  it.each([
    'Cẩm Phả',
    'cẩm phả',
    'cam pha',
    'thành phố Cẩm Phả',
    'TP Cẩm Phả',
    'TP. Cẩm Phả',
    'tp cam pha',
  ])('“%s” finds the city that was', (text) => {
    expect(headings(text)).toContain('Thành phố Cẩm Phả');
  });

  it('tells what has become of it', () => {
    const city = found('TP Cẩm Phả').stories.find(({ unit }) => unit.type === 'city');
    expect(city?.changes.at(-1)?.into.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Cẩm Phả', 'Cửa Ông', 'Quang Hanh', 'Mông Dương', 'Hải Hòa']),
    );
  });

  it('keeps to the unit word that was typed', () => {
    expect(headings('phường Cẩm Phả')).toEqual(['Phường Cẩm Phả']);
    expect(headings('tỉnh Quảng Ninh')).toEqual(['Tỉnh Quảng Ninh']);
  });

  it('keeps to the tones that were typed', () => {
    expect(headings('Hà Nội')[0]).toBe('Thành phố Hà Nội');
    expect(headings('Hạ Nội')[0]).toBe('Thành phố Hà Nội');
    const toned = new Set(found('Tân Lập', 500).stories.map(({ unit }) => unit.name));
    expect([...toned]).toEqual(['Tân Lập']);
  });

  it('gives a bounded number, the higher tiers first, and counts the rest', () => {
    const { stories, total } = found('Hòa Bình');
    expect(stories).toHaveLength(6);
    expect(total).toBeGreaterThan(6);
    expect(stories[0]?.unit.type).toBe('province');
  });

  it.each(['', '   ', 'xã', 'x', 'đô thị loại I', '__proto__', 'a'.repeat(300_000)])(
    'finds nothing in “%.20s”',
    (text) => {
      expect(found(text).total).toBe(0);
    },
  );
});
