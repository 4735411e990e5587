import { beforeAll, describe, expect, it } from 'vitest';
import type { Gazetteer } from '../../../lib/places/gazetteer.ts';
import { loadGazetteer } from '../../../lib/places/load.ts';
import { recognisePlaces, type PlacesFound } from '../../../lib/places/recognise.ts';
import { tokenise } from '../../../lib/text/tokens.ts';

let gazetteer: Gazetteer;
beforeAll(async () => {
  gazetteer = await loadGazetteer();
});

interface Asked {
  date?: string;
  province?: string | null;
}

function recognise(
  texts: readonly string[],
  { date = '2020-07-23', province = null }: Asked = {},
): PlacesFound {
  const pieces = texts.map((text, block) => ({ block, text, tokens: tokenise(text) }));
  return recognisePlaces(pieces, { gazetteer, date, province });
}

/** "surface = unit word's type name, unit above it" of every place of one text. */
function told(text: string, asked: Asked = {}): string[] {
  return recognise([text], asked).places.map(({ from, to, unit }) => {
    const above = unit.parent === null ? '' : ` < ${gazetteer.unit(unit.parent)?.name}`;
    return `${text.slice(from, to)} = ${unit.type}${above}`;
  });
}

const surfaces = (text: string, asked: Asked = {}): string[] =>
  recognise([text], asked).places.map(({ from, to }) => text.slice(from, to));

describe('with a unit word', () => {
  it.each<[string, string[]]>([
    ['tỉnh Quảng Ninh', ['tỉnh Quảng Ninh = province']],
    [
      'TP Cẩm Phả, TP. Hạ Long, Tp.Móng Cái',
      [
        'TP Cẩm Phả = city < Quảng Ninh',
        'TP. Hạ Long = city < Quảng Ninh',
        'Tp.Móng Cái = city < Quảng Ninh',
      ],
    ],
    [
      'TX Quảng Yên và thị xã Quảng Yên',
      ['TX Quảng Yên = town < Quảng Ninh', 'thị xã Quảng Yên = town < Quảng Ninh'],
    ],
    [
      'TT Cái Rồng, huyện Vân Đồn',
      ['TT Cái Rồng = township < Vân Đồn', 'huyện Vân Đồn = rural-district < Quảng Ninh'],
    ],
    [
      'xã Quảng La, TP Hạ Long',
      ['xã Quảng La = commune < Hạ Long', 'TP Hạ Long = city < Quảng Ninh'],
    ],
    [
      'quận 1, Q.7',
      ['quận 1 = urban-district < Hồ Chí Minh', 'Q.7 = urban-district < Hồ Chí Minh'],
    ],
    ['phường 5, quận 3', ['phường 5 = ward < 3', 'quận 3 = urban-district < Hồ Chí Minh']],
    [
      'TP.HCM, TPHCM, TP HCM, Tp. Hồ Chí Minh',
      [
        'TP.HCM = central-city',
        'TPHCM = central-city',
        'TP HCM = central-city',
        'Tp. Hồ Chí Minh = central-city',
      ],
    ],
    ['tỉnh Bà Rịa – Vũng Tàu', ['tỉnh Bà Rịa – Vũng Tàu = province']],
    [
      'huyện Ea H’leo, tỉnh Đăk Lăk',
      ['huyện Ea H’leo = rural-district < Đắk Lắk', 'tỉnh Đăk Lăk = province'],
    ],
    [
      'ĐẢNG BỘ TP CẨM PHẢ, TỈNH QUẢNG NINH',
      ['TP CẨM PHẢ = city < Quảng Ninh', 'TỈNH QUẢNG NINH = province'],
    ],
    ['UBND tỉnh Quảng Ninh Nguyễn Văn An', ['tỉnh Quảng Ninh = province']],
    ['huyện Hoành Bồ', ['huyện Hoành Bồ = rural-district < Quảng Ninh']],
    [
      'thành phố Hoà Bình'.normalize('NFD'),
      ['thành phố Hoà Bình = city < Hòa Bình'.normalize('NFD')],
    ],
  ])('%s', (text, expected) => {
    expect(told(text).map((line) => line.normalize('NFC'))).toEqual(
      expected.map((line) => line.normalize('NFC')),
    );
  });

  it('serves the names that go on in a list', () => {
    expect(told('các phường Cẩm Phú, Cẩm Thịnh và Cẩm Tây')).toEqual([
      'phường Cẩm Phú = ward < Cẩm Phả',
      'Cẩm Thịnh = ward < Cẩm Phả',
      'Cẩm Tây = ward < Cẩm Phả',
    ]);
    expect(surfaces('huyện Vân Đồn có 2 xã: Quan Lạn, Minh Châu')).toEqual([
      'huyện Vân Đồn',
      'Quan Lạn',
      'Minh Châu',
    ]);
  });

  it('leaves what it is like to the glossary: “huyện đảo Cô Tô”', () => {
    expect(told('huyện đảo Cô Tô')).toEqual(['Cô Tô = rural-district < Quảng Ninh']);
  });

  it('takes a unit that was listed as another type of its tier', () => {
    expect(told('huyện Thủy Nguyên')).toEqual(['huyện Thủy Nguyên = city < Hải Phòng']);
  });

  it('takes no word of any language for a unit word', () => {
    const text = 'Thành constructor, xã Quảng La, constructor và toString, TP Cẩm Phả';
    expect(surfaces(text, { province: 'Quảng Ninh' })).toEqual(['xã Quảng La', 'TP Cẩm Phả']);
  });

  it('keeps a place inside its block', () => {
    const found = recognise(['họp ở huyện', 'Đầm Hà\nTP\tHạ Long']);
    expect(found.places.map(({ block, bare }) => [block, bare])).toEqual([
      [1, true],
      [1, true],
    ]);
  });
});

describe('without a unit word', () => {
  it.each<[string, string[]]>([
    ['Bí thư Thành ủy Cẩm Phả thăm trường', ['Cẩm Phả']],
    ['UBND Quảng Ninh, Tỉnh ủy Quảng Ninh', ['Quảng Ninh', 'Quảng Ninh']],
    ['Hải Phòng - Hạ Long - Móng Cái', ['Hải Phòng', 'Hạ Long', 'Móng Cái']],
    ['Tại Quảng Ninh có mưa', ['Quảng Ninh']],
    ['Thừa Thiên - Huế', ['Thừa Thiên - Huế']],
    ['Hải Dương và TP Hải Dương', ['Hải Dương', 'TP Hải Dương']],
    ['ở Thanh Hà (Hải Dương)', ['Thanh Hà', 'Hải Dương']],
  ])('%s', (text, expected) => {
    expect(surfaces(text)).toEqual(expected);
  });
});

describe('is not taken in by', () => {
  it.each([
    ['a sea', 'Thái Bình Dương rộng lớn'],
    ['a person', 'Nguyễn Thái Bình, Lê Quảng Ninh, chị Hà Giang, ông Long An'],
    ['a person before a comma', 'Đồng chí Vũ Hải Dương, phóng viên'],
    ['a credit', 'Ảnh: Hải Hà'],
    ['a hero', 'Đoàn Thanh niên Cộng sản Hồ Chí Minh, đường Hồ Chí Minh'],
    ['a victory', 'chiến thắng Điện Biên Phủ'],
    ['a plain word', 'Đời sống xã hội, hòa bình, tỉnh táo, quận công, thành phố thông minh'],
    ['peace with a capital', 'vì Hòa Bình và tiến bộ'],
    [
      'streets, bays and bridges',
      'đường Hà Nội, phố Hà Nội, Vịnh Hạ Long, cầu Bãi Cháy, sông Thái Bình',
    ],
    ['firms and schools', 'Công ty Than Hạ Long, Trường THPT Cẩm Phả, khách sạn Hạ Long'],
    ['clubs', 'CLB Than Quảng Ninh, CLB Hà Nội, Hà Nội FC'],
    ['a co-operative', 'hợp tác xã Quảng La'],
    ['another country', 'tỉnh Hà Nam (Trung Quốc)'],
    ['codes', '01/2018/TT-BXD, TT&TT'],
    ['capitals throughout', 'QUẢNG NINH PHÁT TRIỂN'],
    ['a longer name', 'Cung Quy hoạch Quảng Ninh Plaza'],
    ['a name with lower case', 'Hạ long trọng tổ chức'],
    ['a reporter', 'PV Thái Bình/VOV, ThS Hải Dương'],
    ['the second half of a unit word', 'thị xã Cửa Lò'],
    ['a number of units', 'có 13 phường và 6 xã, phường 5 xã 7'],
    ['nothing', ''],
  ])('%s', (_, text) => {
    expect(surfaces(text)).toEqual([]);
  });
});

describe('a name that many units bear', () => {
  it('stays open and is counted', () => {
    const { places, ambiguous } = recognise(['xã Tân Lập']);
    expect(places).toEqual([]);
    expect(ambiguous).toBe(1);
  });

  it('is settled by the unit above that follows it', () => {
    expect(told('xã Tân Lập (huyện Đầm Hà)')[0]).toBe('xã Tân Lập = commune < Đầm Hà');
    expect(told('xã Tân Lập, huyện Đan Phượng, Hà Nội')[0]).toBe(
      'xã Tân Lập = commune < Đan Phượng',
    );
    expect(told('xã Tân Lập, huyện Đan Phượng', { province: 'Quảng Ninh' })[0]).toBe(
      'xã Tân Lập = commune < Đan Phượng',
    );
  });

  it('is settled by the province of the paper', () => {
    expect(told('xã Tân Lập', { province: 'Quảng Ninh' })).toEqual([
      'xã Tân Lập = commune < Đầm Hà',
    ]);
    expect(told('huyện Châu Thành', { province: 'Bến Tre' })).toEqual([
      'huyện Châu Thành = rural-district < Bến Tre',
    ]);
  });

  it('is settled by the nearest unit named, also in another block', () => {
    expect(told('Huyện Đầm Hà lo nước cho dân. Hôm qua, xã Tân Lập đã có nước.')[1]).toBe(
      'xã Tân Lập = commune < Đầm Hà',
    );
    const { places } = recognise(['Huyện Đầm Hà', 'xã Tân Lập']);
    expect(places.map(({ unit }) => gazetteer.unit(unit.parent ?? '')?.name)).toEqual([
      'Quảng Ninh',
      'Đầm Hà',
    ]);
  });

  it('is not looked for in a district other than the last one named', () => {
    // The city's own ward of the name had been merged before the rosters begin.
    const text = 'Thị xã Buôn Hồ và thành phố Buôn Ma Thuột, nơi có phường Thống Nhất';
    expect(surfaces(text, { province: 'Đắk Lắk' })).toEqual([
      'Thị xã Buôn Hồ',
      'thành phố Buôn Ma Thuột',
    ]);
  });

  it('is no unit of another province in a paper that has none of the name', () => {
    expect(recognise(['xã Nghi Thiết'], { province: 'Quảng Ninh' })).toEqual({
      places: [],
      ambiguous: 1,
    });
  });
});

describe('the date', () => {
  it.each<[string, string, string]>([
    ['thành phố Huế', '2020-07-23', 'd474-1'],
    ['thành phố Huế', '2025-02-01', 'p46'],
    ['Thừa Thiên Huế', '2020-07-23', 'p46t'],
    ['tỉnh Phú Thọ', '2025-06-30', 'p25'],
    ['tỉnh Phú Thọ', '2025-07-01T00:00:00+07:00', 'n25'],
    ['tỉnh Hòa Bình', '2026-01-01', 'p17'],
    ['tỉnh Đồng Nai', '2026-04-29', 'n75'],
    ['thành phố Đồng Nai', '2026-04-30', 'n75c'],
    ['thị xã Đông Triều', '2020-07-23', 'd205-2015'],
    ['TP Đông Triều', '2024-11-01', 'd205'],
    ['thị xã Cẩm Phả', '2011-05-01', 'd195-1956'],
    ['TP Cẩm Phả', '2026-05-01', 'd195'],
    ['phường Cẩm Phả', '2026-05-01', 'w06793'],
    ['đặc khu Vân Đồn', '2025-08-01', 'w06994'],
    ['Huế', '2020-07-23', 'd474-1'],
    ['Huế', '2025-07-23', 'p46'],
    ['Hải Dương', '2026-05-01', 'p30'],
    ['Cẩm Phả', '2020-07-23', 'd195'],
    // The name alone means the unit that bears it on the day.
    ['Cẩm Phả', '2026-05-01', 'w06793'],
    ['Vân Đồn', '2026-05-01', 'w06994'],
    ['Đà Lạt', '2026-05-01', 'd672'],
  ])('%s on %s', (text, date, id) => {
    expect(
      recognise([text], { date, province: 'Quảng Ninh' }).places.map(({ unit }) => unit.id),
    ).toEqual([id]);
  });
});

it('gives offsets into the text, in order and never overlapping', () => {
  const text = 'Ở TP Hạ Long: các xã Quảng La, Bằng Cả; P. Hà Tu – Vân Đồn, TPHCM';
  let last = 0;
  for (const { from, to, first, end } of recognise([text], { province: 'Quảng Ninh' }).places) {
    expect(from).toBeGreaterThanOrEqual(last);
    expect(tokenise(text)[first]?.start).toBe(from);
    expect(tokenise(text)[end - 1]?.end).toBe(to);
    last = to;
  }
  expect(last).toBe(text.length);
});
