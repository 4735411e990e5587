import { unitsOfRosters } from '../roster.ts';
import { cityOfCamPha, communesOfQuangNinh, hoanhBoIntoHaLong, quangNinh2024 } from '../sources.ts';
import type { AdminUnit } from '../unit.ts';
import { quangNinhSince2025 } from './quang-ninh-since-2025.ts';
import { quangNinhUntil2025 } from './quang-ninh-until-2025.ts';

/**
 * The units of Quảng Ninh, over what its roster says: earlier forms, and what became of each as far
 * as documents seen tell it. Where they do not, a district's area is placed by the codes its
 * communes handed on, which may miss a part that crossed its border.
 */

const roster = unitsOfRosters(quangNinhUntil2025, quangNinhSince2025);
const byId = new Map(roster.map((unit) => [unit.id, unit]));

function idOf(name: string, among: (unit: AdminUnit) => boolean): string {
  const found = roster.filter((unit) => unit.name === name && among(unit));
  const [only] = found;
  if (only === undefined || found.length > 1) throw new Error(`not one unit: ${name}`);
  return only.id;
}
/** Id of a commune-level unit since 2025. */
const since = (name: string): string => idOf(name, ({ id }) => id.startsWith('w'));
/** Id of a commune-level unit until 2025; the district tells apart those of one name. */
const until = (district: string, name: string): string =>
  idOf(name, ({ parent }) => parent === district);

const HA_LONG = 'd193';
const MONG_CAI = 'd194';
const CAM_PHA = 'd195';
const TIEN_YEN = 'd199';
const BA_CHE = 'd202';
const VAN_DON = 'd203';
const DONG_TRIEU = 'd205';

/** Units of 1 July 2025 and the old ones that went into them whole, or only in part. */
const formed: readonly { into: string; district: string; whole: string[]; part?: string[] }[] = [
  { into: 'Quảng La', district: HA_LONG, whole: ['Bằng Cả', 'Dân Chủ', 'Tân Dân', 'Quảng La'] },
  {
    into: 'Thống Nhất',
    district: HA_LONG,
    whole: ['Vũ Oai', 'Hòa Bình', 'Thống Nhất'],
    part: ['Đồng Lâm'],
  },
  { into: 'Hải Hòa', district: TIEN_YEN, whole: [], part: ['Hải Lạng'] },
  { into: 'Hải Hòa', district: CAM_PHA, whole: [], part: ['Hải Hòa'] },
  {
    into: 'Tiên Yên',
    district: TIEN_YEN,
    whole: ['Tiên Yên', 'Phong Dụ', 'Tiên Lãng'],
    part: ['Yên Than', 'Đại Dực', 'Đông Ngũ'],
  },
  { into: 'Tiên Yên', district: 'd198', whole: [], part: ['Vô Ngại'] },
  { into: 'Điền Xá', district: TIEN_YEN, whole: ['Hà Lâu', 'Điền Xá'], part: ['Yên Than'] },
  { into: 'Đông Ngũ', district: TIEN_YEN, whole: ['Đông Hải'], part: ['Đại Dực', 'Đông Ngũ'] },
];

/** As the province's paper told it in June 2025; the clause of the resolution was not seen. */
const told: typeof formed = [
  {
    into: 'Móng Cái 1',
    district: MONG_CAI,
    whole: ['Trần Phú', 'Hải Hòa', 'Bình Ngọc', 'Trà Cổ', 'Hải Xuân'],
  },
];

type Fate = Pick<AdminUnit, 'successors' | 'certainty'> & { divided?: true };

/** What became of each old commune the two tables name. */
function fates(): Map<string, Fate> {
  const fate = new Map<string, Fate>();
  const add = (
    id: string,
    { into, certainty, divided }: { into: string; certainty: Fate['certainty']; divided: boolean },
  ): void => {
    const before = fate.get(id)?.successors ?? [];
    fate.set(id, {
      successors: [...before, since(into)],
      certainty,
      ...(divided ? { divided: true } : {}),
    });
  };
  for (const [table, certainty] of [
    [formed, 'verified'],
    [told, 'secondary'],
  ] as const) {
    for (const { into, district, whole, part = [] } of table) {
      for (const name of whole) add(until(district, name), { into, certainty, divided: false });
      for (const name of part) add(until(district, name), { into, certainty, divided: true });
    }
  }
  return fate;
}

const fate = fates();

/**
 * The units that bear the codes of a district's communes on, and those its communes are known to
 * have gone into; "Ba Chẽ" got a new code.
 */
function successorsOf(district: string): string[] {
  const known = roster
    .filter(({ parent }) => parent === district)
    .flatMap(({ id, heir }) => [...(heir ? [heir] : []), ...(fate.get(id)?.successors ?? [])]);
  return [...new Set(district === BA_CHE ? [...known, since('Ba Chẽ')] : known)];
}

/** Districts whose fate a source tells; the area of the others is placed by the codes. */
const CONFIRMED = new Set([CAM_PHA, VAN_DON, 'd207']);
/** When today's form of some districts came to be. */
const FOUNDED: Readonly<Record<string, Partial<AdminUnit>>> = {
  [CAM_PHA]: { from: '2012-02-21', began: cityOfCamPha },
  [DONG_TRIEU]: { from: '2024-11-01', began: quangNinh2024 },
};

const NEW_IN_2024 = new Set(
  ['Bình Dương', 'Thủy An', 'Bình Khê', 'Yên Đức'].map((name) => until(DONG_TRIEU, name)),
);
NEW_IN_2024.add(until(CAM_PHA, 'Hải Hòa'));
NEW_IN_2024.add(until(BA_CHE, 'Lương Minh'));

/** Units whose clause of the resolution was seen. */
const seen = new Set(formed.map(({ into }) => since(into)));

function completed(unit: AdminUnit): AdminUnit {
  if (unit.id.startsWith('w')) {
    const certainty = seen.has(unit.id) ? 'verified' : unit.certainty;
    return { ...unit, began: communesOfQuangNinh, certainty };
  }
  if (unit.id.startsWith('d')) {
    return {
      ...unit,
      ...FOUNDED[unit.id],
      successors: successorsOf(unit.id),
      ended: communesOfQuangNinh,
      certainty: CONFIRMED.has(unit.id) ? 'verified' : 'partly',
    };
  }
  const began = NEW_IN_2024.has(unit.id) ? { from: '2024-11-01', began: quangNinh2024 } : {};
  return { ...unit, ...began, ended: communesOfQuangNinh, ...fate.get(unit.id) };
}

const earlier = (
  id: string,
  parts: Pick<AdminUnit, 'name' | 'type' | 'parent' | 'to' | 'successors'> & Partial<AdminUnit>,
): AdminUnit => ({ id, from: null, certainty: 'verified', ...parts });

const commune2024 = (
  id: string,
  parts: Pick<AdminUnit, 'name' | 'parent' | 'successors'> & Partial<AdminUnit>,
): AdminUnit => earlier(id, { type: 'commune', to: '2024-10-31', ended: quangNinh2024, ...parts });

const TOWN = 'd205-2015';
const madeWards = ['Bình Dương', 'Thủy An', 'Bình Khê', 'Yên Đức'].map((name) => {
  const ward = until(DONG_TRIEU, name);
  return commune2024(`${ward}-x`, { name, parent: TOWN, successors: [ward] });
});

const history: readonly AdminUnit[] = [
  earlier('d195-1956', {
    name: 'Cẩm Phả',
    type: 'town',
    parent: 'p22',
    to: '2012-02-20',
    successors: [CAM_PHA],
    ended: cityOfCamPha,
  }),
  earlier(TOWN, {
    name: 'Đông Triều',
    type: 'town',
    parent: 'p22',
    to: '2024-10-31',
    successors: [DONG_TRIEU],
    ended: quangNinh2024,
  }),
  earlier('d204', {
    name: 'Hoành Bồ',
    type: 'rural-district',
    parent: 'p22',
    to: '2019-12-31',
    successors: [HA_LONG],
    ended: hoanhBoIntoHaLong,
  }),
  ...madeWards,
  commune2024('q-tan-viet', {
    name: 'Tân Việt',
    parent: TOWN,
    successors: [until(DONG_TRIEU, 'Việt Dân')],
  }),
  commune2024('q-dong-trieu', {
    name: 'Đông Triều',
    type: 'ward',
    parent: TOWN,
    successors: [until(DONG_TRIEU, 'Đức Chính')],
  }),
  ...['Minh Cầm', 'Lương Mông'].map((name) =>
    commune2024(`q-${name === 'Minh Cầm' ? 'minh-cam' : 'luong-mong'}`, {
      name,
      parent: BA_CHE,
      successors: [until(BA_CHE, 'Lương Minh')],
    }),
  ),
  ...['Cẩm Hải', 'Cộng Hòa'].map((name) =>
    commune2024(`q-${name === 'Cẩm Hải' ? 'cam-hai' : 'cong-hoa'}`, {
      name,
      parent: CAM_PHA,
      successors: [until(CAM_PHA, 'Hải Hòa')],
      certainty: 'secondary',
    }),
  ),
];

/** Every form of every unit of Quảng Ninh below the province. */
export const quangNinh: readonly AdminUnit[] = [...byId.values()].map(completed).concat(history);
