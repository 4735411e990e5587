import { describe, expect, it } from 'vitest';
import { createGazetteer } from '../../../lib/places/gazetteer.ts';
import { loadGazetteer } from '../../../lib/places/load.ts';
import { unitsSince2025 } from '../../../lib/places/data/units-since-2025.ts';
import { unitsUntil2025 } from '../../../lib/places/data/units-until-2025.ts';
import { provinces } from '../../../lib/places/data/provinces.ts';
import { quangNinh } from '../../../lib/places/data/quang-ninh.ts';
import { unitsOfRosters } from '../../../lib/places/roster.ts';
import { levelOf, unitHolds, type AdminUnit } from '../../../lib/places/unit.ts';

describe('reading rosters', () => {
  it('gives districts, their communes, and the communes since', () => {
    const units = unitsOfRosters(
      [['01', 'Q001 Ba Đình:p1 Phúc Xá,p3 12|H002 Ba Vì:']],
      [['01', 'p4 Ba Đình']],
    );
    expect(units.map(({ id, name, type, parent }) => [id, name, type, parent])).toEqual([
      ['d001', 'Ba Đình', 'urban-district', 'p01'],
      ['c00001', 'Phúc Xá', 'ward', 'd001'],
      ['c00004', '12', 'ward', 'd001'],
      ['d002', 'Ba Vì', 'rural-district', 'p01'],
      ['w00004', 'Ba Đình', 'ward', 'p01'],
    ]);
    expect(units.map(({ heir }) => heir)).toEqual([
      undefined,
      undefined,
      'w00004',
      undefined,
      undefined,
    ]);
  });

  it('knows a commune that became a ward in 2026', () => {
    const units = unitsOfRosters([], [['75', 'yjhy Lộc Ninh']]);
    expect(
      units.map(({ id, type, from, to, successors }) => [id, type, from, to, successors]),
    ).toEqual([
      ['w25270', 'commune', '2025-07-01', '2026', ['w25270w']],
      ['w25270w', 'ward', '2026', null, []],
    ]);
  });

  it.each(['p Phúc Xá', 'p3Phúc Xá', 'k3 Phúc Xá', 'p~ A'])('refuses %s', (row) => {
    expect(() => unitsOfRosters([], [['01', row]])).toThrow(/not a/u);
  });
});

describe('the rosters', () => {
  const national = unitsOfRosters(unitsUntil2025, unitsSince2025);
  const all: AdminUnit[] = [...provinces, ...quangNinh, ...national];
  const on = (date: string, level: string): AdminUnit[] =>
    all.filter((unit) => levelOf(unit.type) === level && unitHolds(unit, date));

  it.each([
    ['2025-06-30', 'district', 696],
    ['2025-06-30', 'commune', 10_035],
    ['2025-07-01', 'district', 0],
    ['2025-07-01', 'commune', 3321],
    ['2027-01-01', 'commune', 3321],
  ])('on %s hold every %s: %d', (date, level, count) => {
    expect(on(date, level)).toHaveLength(count);
  });

  it.each([
    ['2025-07-01', 2621, 687],
    ['2027-01-01', 2611, 697],
  ])('on %s have %d communes, %d wards and 13 special zones', (date, communes, wards) => {
    const types = on(date, 'commune').map(({ type }) => type);
    const count = (type: string): number => types.filter((one) => one === type).length;
    expect([count('commune'), count('ward'), count('special-zone')]).toEqual([communes, wards, 13]);
  });

  it('bear ids once, and every link leads to a unit', () => {
    const ids = new Set(all.map(({ id }) => id));
    expect(ids.size).toBe(all.length);
    for (const { id, parent, successors, heir } of all) {
      for (const link of [parent, heir, ...successors]) {
        if (link != null) expect(ids.has(link), `${id} → ${link}`).toBe(true);
      }
    }
  });

  it('are NFC with modern tone placement and nothing to trim', () => {
    const old = /(oà|oá|oả|oã|oạ|oè|oé|oẻ|oẽ|oẹ|(?<!q)u[ỳýỷỹỵ])(?!\p{L})/iu;
    for (const { name } of all) {
      expect(name.normalize('NFC').trim(), name).toBe(name);
      expect(name, name).not.toMatch(old);
      expect(name, name).toMatch(/^[\p{Lu}\d]/u);
    }
  });

  it('are found by name, whatever the spelling', () => {
    const gazetteer = createGazetteer(all);
    expect(gazetteer.named('cẩm phả').length).toBeGreaterThan(1);
    expect(gazetteer.longestFrom('bà')).toBe(5);
    for (const unit of national.slice(0, 400)) expect(gazetteer.unit(unit.id)).toBe(unit);
  });
});

it('the gazetteer of the pages holds them all', async () => {
  const gazetteer = await loadGazetteer();
  expect(gazetteer.unit('d195')?.name).toBe('Cẩm Phả');
  expect(gazetteer.unit('d001')?.name).toBe('Ba Đình');
  expect(gazetteer.unit('nowhere')).toBeUndefined();
});
