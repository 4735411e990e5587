import { cityOfDongNai, cityOfHue, mergerOfProvinces } from '../sources.ts';
import type { AdminUnit } from '../unit.ts';

/**
 * The provinces and centrally run cities: 63 until 30 June 2025, 34 since (Nghị quyết
 * 202/2025/QH15). Ids are "p" with the statistical code of before the merger, "n" with that of
 * after it.
 */

/** Boundaries and name untouched in 2025: code, name. */
const kept: readonly (readonly [string, string])[] = [
  ['04', 'Cao Bằng'],
  ['11', 'Điện Biên'],
  ['12', 'Lai Châu'],
  ['14', 'Sơn La'],
  ['20', 'Lạng Sơn'],
  ['22', 'Quảng Ninh'],
  ['38', 'Thanh Hóa'],
  ['40', 'Nghệ An'],
  ['42', 'Hà Tĩnh'],
];

type Old = readonly [code: string, name: string, city?: 'city'];

/** What each merged unit bears as code and name, and the units it was formed of. */
const merged: readonly { code: string; name: string; city?: 'city'; of: readonly Old[] }[] = [
  {
    code: '08',
    name: 'Tuyên Quang',
    of: [
      ['02', 'Hà Giang'],
      ['08', 'Tuyên Quang'],
    ],
  },
  {
    code: '15',
    name: 'Lào Cai',
    of: [
      ['10', 'Lào Cai'],
      ['15', 'Yên Bái'],
    ],
  },
  {
    code: '19',
    name: 'Thái Nguyên',
    of: [
      ['06', 'Bắc Kạn'],
      ['19', 'Thái Nguyên'],
    ],
  },
  {
    code: '24',
    name: 'Bắc Ninh',
    of: [
      ['24', 'Bắc Giang'],
      ['27', 'Bắc Ninh'],
    ],
  },
  {
    code: '25',
    name: 'Phú Thọ',
    of: [
      ['17', 'Hòa Bình'],
      ['25', 'Phú Thọ'],
      ['26', 'Vĩnh Phúc'],
    ],
  },
  {
    code: '31',
    name: 'Hải Phòng',
    city: 'city',
    of: [
      ['30', 'Hải Dương'],
      ['31', 'Hải Phòng', 'city'],
    ],
  },
  {
    code: '33',
    name: 'Hưng Yên',
    of: [
      ['33', 'Hưng Yên'],
      ['34', 'Thái Bình'],
    ],
  },
  {
    code: '37',
    name: 'Ninh Bình',
    of: [
      ['35', 'Hà Nam'],
      ['36', 'Nam Định'],
      ['37', 'Ninh Bình'],
    ],
  },
  {
    code: '44',
    name: 'Quảng Trị',
    of: [
      ['44', 'Quảng Bình'],
      ['45', 'Quảng Trị'],
    ],
  },
  {
    code: '48',
    name: 'Đà Nẵng',
    city: 'city',
    of: [
      ['48', 'Đà Nẵng', 'city'],
      ['49', 'Quảng Nam'],
    ],
  },
  {
    code: '51',
    name: 'Quảng Ngãi',
    of: [
      ['51', 'Quảng Ngãi'],
      ['62', 'Kon Tum'],
    ],
  },
  {
    code: '52',
    name: 'Gia Lai',
    of: [
      ['52', 'Bình Định'],
      ['64', 'Gia Lai'],
    ],
  },
  {
    code: '56',
    name: 'Khánh Hòa',
    of: [
      ['56', 'Khánh Hòa'],
      ['58', 'Ninh Thuận'],
    ],
  },
  {
    code: '66',
    name: 'Đắk Lắk',
    of: [
      ['54', 'Phú Yên'],
      ['66', 'Đắk Lắk'],
    ],
  },
  {
    code: '68',
    name: 'Lâm Đồng',
    of: [
      ['60', 'Bình Thuận'],
      ['67', 'Đắk Nông'],
      ['68', 'Lâm Đồng'],
    ],
  },
  {
    code: '75',
    name: 'Đồng Nai',
    of: [
      ['70', 'Bình Phước'],
      ['75', 'Đồng Nai'],
    ],
  },
  {
    code: '79',
    name: 'Hồ Chí Minh',
    city: 'city',
    of: [
      ['74', 'Bình Dương'],
      ['77', 'Bà Rịa - Vũng Tàu'],
      ['79', 'Hồ Chí Minh', 'city'],
    ],
  },
  {
    code: '80',
    name: 'Tây Ninh',
    of: [
      ['72', 'Tây Ninh'],
      ['80', 'Long An'],
    ],
  },
  {
    code: '82',
    name: 'Đồng Tháp',
    of: [
      ['82', 'Tiền Giang'],
      ['87', 'Đồng Tháp'],
    ],
  },
  {
    code: '86',
    name: 'Vĩnh Long',
    of: [
      ['83', 'Bến Tre'],
      ['84', 'Trà Vinh'],
      ['86', 'Vĩnh Long'],
    ],
  },
  {
    code: '91',
    name: 'An Giang',
    of: [
      ['89', 'An Giang'],
      ['91', 'Kiên Giang'],
    ],
  },
  {
    code: '92',
    name: 'Cần Thơ',
    city: 'city',
    of: [
      ['92', 'Cần Thơ', 'city'],
      ['93', 'Hậu Giang'],
      ['94', 'Sóc Trăng'],
    ],
  },
  {
    code: '96',
    name: 'Cà Mau',
    of: [
      ['95', 'Bạc Liêu'],
      ['96', 'Cà Mau'],
    ],
  },
];

const province = (id: string, name: string, parts: Partial<AdminUnit> = {}): AdminUnit => ({
  id,
  name,
  type: 'province',
  parent: null,
  from: null,
  to: null,
  successors: [],
  certainty: 'verified',
  ...parts,
});

const oldUnits = merged.flatMap(({ code, of }) =>
  of.map(([oldCode, name, city]) =>
    province(`p${oldCode}`, name, {
      type: city ? 'central-city' : 'province',
      to: '2025-06-30',
      successors: [`n${code}`],
      ended: mergerOfProvinces,
    }),
  ),
);

const newUnits = merged.map(({ code, name, city }) =>
  province(`n${code}`, name, {
    type: city ? 'central-city' : 'province',
    from: '2025-07-01',
    began: mergerOfProvinces,
    ...(code === '75' ? { to: '2026-04-29', successors: ['n75c'], ended: cityOfDongNai } : {}),
  }),
);

/** Every form of every provincial unit. */
export const provinces: readonly AdminUnit[] = [
  ...kept.map(([code, name]) => province(`p${code}`, name)),
  province('p01', 'Hà Nội', { type: 'central-city' }),
  province('p46t', 'Thừa Thiên Huế', { to: '2024-12-31', successors: ['p46'], ended: cityOfHue }),
  province('p46', 'Huế', { type: 'central-city', from: '2025-01-01', began: cityOfHue }),
  ...oldUnits,
  ...newUnits,
  province('n75c', 'Đồng Nai', {
    type: 'central-city',
    from: '2026-04-30',
    began: cityOfDongNai,
  }),
];

const mergedCodes = new Set(merged.map(({ code }) => code));

/** Id of the provincial unit that bears a statistical code since 1 July 2025. */
export function provinceSince2025(code: string): string {
  return mergedCodes.has(code) ? `n${code}` : `p${code}`;
}
