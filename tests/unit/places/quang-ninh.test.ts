import { describe, expect, it } from 'vitest';
import { createFormat } from '../../../lib/i18n/format.ts';
import { createI18n } from '../../../lib/i18n/i18n.ts';
import { formedText, nowText, thenText } from '../../../lib/i18n/place-text.ts';
import { provinces } from '../../../lib/places/data/provinces.ts';
import { quangNinh } from '../../../lib/places/data/quang-ninh.ts';
import { createGazetteer } from '../../../lib/places/gazetteer.ts';
import { placeStory, type PlaceStory } from '../../../lib/places/story.ts';
import {
  levelOf,
  unitHolds,
  UNIT_WORDS,
  type AdminUnit,
  type UnitType,
} from '../../../lib/places/unit.ts';

const gazetteer = createGazetteer([...provinces, ...quangNinh]);
const vi = { t: createI18n('vi').t, format: createFormat('vi') };
const en = { t: createI18n('en').t, format: createFormat('en') };

function storyOf(type: UnitType, name: string, date: string, district?: string): PlaceStory {
  const found = quangNinh.filter(
    (unit) =>
      unit.type === type &&
      unit.name === name &&
      unitHolds(unit, date) &&
      (district === undefined || gazetteer.unit(unit.parent ?? '')?.name === district),
  );
  const [unit] = found;
  if (unit === undefined || found.length > 1) throw new Error(`${found.length}: ${type} ${name}`);
  return placeStory(unit, { gazetteer, date, today: '2026-11-23' });
}

/** What the resolutions and the codes handed on say: the unit of 2020, its type then, today's units. */
const DISTRICTS: readonly [UnitType, string, readonly string[]][] = [
  [
    'city',
    'Hạ Long',
    [
      'phường Hà Tu',
      'phường Cao Xanh',
      'phường Việt Hưng',
      'phường Bãi Cháy',
      'phường Hà Lầm',
      'phường Hồng Gai',
      'phường Hạ Long',
      'phường Tuần Châu',
      'phường Hoành Bồ',
      'xã Quảng La',
      'xã Thống Nhất',
    ],
  ],
  [
    'city',
    'Móng Cái',
    [
      'phường Móng Cái 1',
      'phường Móng Cái 2',
      'phường Móng Cái 3',
      'xã Hải Sơn',
      'xã Hải Ninh',
      'xã Vĩnh Thực',
    ],
  ],
  [
    'city',
    'Cẩm Phả',
    ['phường Cẩm Phả', 'phường Cửa Ông', 'phường Quang Hanh', 'phường Mông Dương', 'xã Hải Hòa'],
  ],
  ['city', 'Uông Bí', ['phường Uông Bí', 'phường Vàng Danh', 'phường Yên Tử']],
  ['rural-district', 'Bình Liêu', ['xã Bình Liêu', 'xã Hoành Mô', 'xã Lục Hồn', 'xã Tiên Yên']],
  [
    'rural-district',
    'Tiên Yên',
    ['xã Tiên Yên', 'xã Điền Xá', 'xã Đông Ngũ', 'xã Hải Lạng', 'xã Hải Hòa'],
  ],
  ['rural-district', 'Đầm Hà', ['xã Đầm Hà', 'xã Quảng Tân']],
  ['rural-district', 'Hải Hà', ['xã Quảng Hà', 'xã Quảng Đức', 'xã Đường Hoa', 'xã Cái Chiên']],
  ['rural-district', 'Ba Chẽ', ['xã Ba Chẽ', 'xã Kỳ Thượng', 'xã Lương Minh']],
  ['rural-district', 'Vân Đồn', ['đặc khu Vân Đồn']],
  [
    'town',
    'Đông Triều',
    [
      'phường Mạo Khê',
      'phường Bình Khê',
      'phường An Sinh',
      'phường Đông Triều',
      'phường Hoàng Quế',
    ],
  ],
  [
    'town',
    'Quảng Yên',
    [
      'phường Quảng Yên',
      'phường Đông Mai',
      'phường Hiệp Hòa',
      'phường Hà An',
      'phường Liên Hòa',
      'phường Phong Cốc',
    ],
  ],
  ['rural-district', 'Cô Tô', ['đặc khu Cô Tô']],
];

describe('districts of 2020', () => {
  it('are all there', () => {
    const then = quangNinh.filter(
      (unit) => levelOf(unit.type) === 'district' && unitHolds(unit, '2020-07-23'),
    );
    expect(then.map(({ name }) => name).toSorted()).toEqual(
      DISTRICTS.map(([, name]) => name).toSorted(),
    );
  });

  it.each(DISTRICTS)('%s %s', (type, name, today) => {
    const story = storyOf(type, name, '2020-07-23');
    expect(thenText(story, vi)).toBe(`${UNIT_WORDS[type]} thuộc tỉnh Quảng Ninh`);
    const last = story.changes.at(-1);
    expect(last?.kind).toBe('abolished');
    expect(last?.date).toBe('2025-07-01');
    const units = (last?.into ?? []).map((unit) => `${UNIT_WORDS[unit.type]} ${unit.name}`);
    expect(units.toSorted()).toEqual([...today].toSorted());
    expect(nowText(story, vi)).toContain('bỏ cùng cấp huyện từ 1/7/2025; địa bàn nay thuộc');
    expect(last?.source?.number).toBe('1679/NQ-UBTVQH15');
  });

  it('Cẩm Phả in both languages', () => {
    const story = storyOf('city', 'Cẩm Phả', '2020-07-23');
    expect(nowText(story, vi)).toBe(
      'bỏ cùng cấp huyện từ 1/7/2025; địa bàn nay thuộc phường Cẩm Phả, phường Cửa Ông, phường Mông Dương, phường Quang Hanh và xã Hải Hòa',
    );
    expect(thenText(story, en)).toBe('district-level city of Quảng Ninh province');
    expect(nowText(story, en)).toBe(
      'abolished with the district tier on 1 Jul 2025; its territory now belongs to Cẩm Phả ward, Cửa Ông ward, Mông Dương ward, Quang Hanh ward and Hải Hòa commune',
    );
    expect(story.changes[0]?.certainty).toBe('verified');
  });

  it('Đông Triều by way of the city of 2024', () => {
    const story = storyOf('town', 'Đông Triều', '2020-07-23');
    expect(story.changes.map(({ kind, date }) => [kind, date])).toEqual([
      ['became', '2024-11-01'],
      ['abolished', '2025-07-01'],
    ]);
    expect(nowText(story, vi)).toMatch(
      /^từ 1\/11\/2024 là thành phố Đông Triều; bỏ cùng cấp huyện/u,
    );
  });

  it('Hoành Bồ was taken into Hạ Long in 2020', () => {
    const story = storyOf('rural-district', 'Hoành Bồ', '2019-12-31');
    expect(nowText(story, vi)).toMatch(
      /^từ 1\/1\/2020 nhập vào thành phố Hạ Long; bỏ cùng cấp huyện/u,
    );
    expect(story.changes[0]?.source?.number).toBe('837/NQ-UBTVQH14');
  });
});

describe('communes', () => {
  const counted = (date: string): Record<string, number> => {
    const counts: Record<string, number> = {};
    for (const unit of quangNinh) {
      if (levelOf(unit.type) !== 'commune' || !unitHolds(unit, date)) continue;
      counts[UNIT_WORDS[unit.type]] = (counts[UNIT_WORDS[unit.type]] ?? 0) + 1;
    }
    return counts;
  };

  it('are as many as the resolutions of 2024 and 2025 say', () => {
    expect(counted('2024-11-01')).toEqual({ xã: 91, phường: 73, 'thị trấn': 7 });
    expect(counted('2025-07-01')).toEqual({ xã: 22, phường: 30, 'đặc khu': 2 });
  });

  it.each<[UnitType, string, string, string]>([
    ['commune', 'Bằng Cả', 'Hạ Long', 'từ 1/7/2025 sắp xếp vào xã Quảng La'],
    [
      'commune',
      'Đồng Lâm',
      'Hạ Long',
      'sắp xếp lại từ 1/7/2025; một phần địa bàn nay thuộc xã Thống Nhất',
    ],
    ['township', 'Tiên Yên', 'Tiên Yên', 'từ 1/7/2025 sắp xếp vào xã Tiên Yên'],
    ['commune', 'Yên Than', 'Tiên Yên', 'từ 1/7/2025 chia vào xã Điền Xá và xã Tiên Yên'],
    ['ward', 'Trà Cổ', 'Móng Cái', 'từ 1/7/2025 sắp xếp vào phường Móng Cái 1'],
    [
      'commune',
      'Hải Hòa',
      'Cẩm Phả',
      'sắp xếp lại từ 1/7/2025; một phần địa bàn nay thuộc xã Hải Hòa',
    ],
  ])('%s %s of %s', (type, name, district, now) => {
    const date = '2025-06-01';
    expect(nowText(storyOf(type, name, date, district), vi)).toBe(now);
  });

  it('says only what is known where no clause was seen', () => {
    const heir = storyOf('ward', 'Cẩm Thịnh', '2020-07-23');
    expect(thenText(heir, vi)).toBe(
      'phường thuộc thành phố Cẩm Phả, tỉnh Quảng Ninh (theo danh mục ngày 30/6/2025)',
    );
    expect(nowText(heir, vi)).toMatch(
      /^sắp xếp lại từ 1\/7\/2025; mã của đơn vị này nay là mã của phường Cửa Ông; địa bàn thành phố Cẩm Phả cũ nay thuộc phường Cẩm Phả, /u,
    );
    expect(heir.changes[0]?.certainty).toBe('partly');
    const gone = storyOf('ward', 'Cẩm Thành', '2020-07-23');
    expect(nowText(gone, vi)).toMatch(
      /^không còn trong danh mục từ 1\/7\/2025; địa bàn thành phố Cẩm Phả cũ/u,
    );
  });

  it('every old one tells where it was and that it ended', () => {
    for (const unit of quangNinh) {
      if (levelOf(unit.type) !== 'commune' || unit.to === null) continue;
      const story = placeStory(unit, { gazetteer, date: unit.to, today: '2026-11-23' });
      expect(
        story.then.above.map(({ name }) => name),
        unit.id,
      ).toHaveLength(2);
      expect(story.then.above[1]?.name, unit.id).toBe('Quảng Ninh');
      expect(story.changes.length, unit.id).toBeGreaterThan(0);
      const [first] = story.changes;
      expect(first?.into.length || first?.area?.into.length, unit.id).toBeGreaterThan(0);
    }
  });

  it('a commune of Đông Triều was one of the town before 2024', () => {
    const story = storyOf('ward', 'Mạo Khê', '2020-07-23');
    expect(story.then.above.map(({ type, name }) => `${type} ${name}`)).toEqual([
      'town Đông Triều',
      'province Quảng Ninh',
    ]);
    expect(thenText(storyOf('commune', 'Bình Khê', '2020-07-23'), vi)).toBe(
      'xã thuộc thị xã Đông Triều, tỉnh Quảng Ninh',
    );
  });

  it('a unit of today tells what it was formed of', () => {
    const ward = storyOf('ward', 'Cẩm Phả', '2025-08-01');
    expect(thenText(ward, vi)).toBe('phường thuộc tỉnh Quảng Ninh');
    expect(nowText(ward, vi)).toBe('vẫn là phường thuộc tỉnh Quảng Ninh');
    expect(formedText(ward, vi)).toBe('Lập từ 1/7/2025 trên địa bàn thành phố Cẩm Phả.');
    expect(formedText(storyOf('commune', 'Quảng La', '2025-08-01'), vi)).toBe(
      'Lập từ 1/7/2025 trên địa bàn xã Quảng La, xã Bằng Cả, xã Dân Chủ và xã Tân Dân.',
    );
    const early = placeStory(quangNinh.find(({ id }) => id === 'w06793') as AdminUnit, {
      gazetteer,
      date: '2025-05-01',
      today: '2026-11-23',
    });
    expect(early.presence).toBe('not-yet');
    expect(thenText(early, vi)).toBe('chưa có, lập từ 1/7/2025: phường thuộc tỉnh Quảng Ninh');
  });
});
