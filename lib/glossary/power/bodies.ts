import type { PowerBody } from './power-model.ts';

type Always = Omit<PowerBody, 'from' | 'to'>;

const always = (body: Always): PowerBody => ({ ...body, from: null, to: null });

/** The district level ended on 1 July 2025 (Law 72/2025/QH15; Rule 294-QĐ/TW for the Party). */
const district = (body: Omit<Always, 'level'>): PowerBody => ({
  ...body,
  level: 'district',
  from: null,
  to: '2025-06-30',
});

export const powerBodies: readonly PowerBody[] = [
  always({
    id: 'national-congress',
    level: 'centre',
    role: 'congress',
    name: { vi: 'Đại hội đại biểu toàn quốc của Đảng', en: 'National Party Congress' },
    termId: 'dai-hoi-dai-bieu',
  }),
  always({
    id: 'central-committee',
    level: 'centre',
    role: 'committee',
    name: { vi: 'Ban Chấp hành Trung ương', en: 'Party Central Committee' },
    termId: 'ban-chap-hanh-trung-uong',
  }),
  always({
    id: 'politburo',
    level: 'centre',
    role: 'secretary',
    name: { vi: 'Bộ Chính trị, Tổng Bí thư', en: 'Politburo, General Secretary' },
    termId: 'bo-chinh-tri',
  }),
  always({
    id: 'national-assembly',
    level: 'centre',
    role: 'assembly',
    name: { vi: 'Quốc hội', en: 'National Assembly' },
    termId: 'quoc-hoi',
  }),
  always({
    id: 'na-standing-committee',
    level: 'centre',
    role: 'standing',
    name: { vi: 'Ủy ban Thường vụ Quốc hội', en: 'Standing Committee of the National Assembly' },
    termId: 'uy-ban-thuong-vu-quoc-hoi',
  }),
  always({
    id: 'prime-minister',
    level: 'centre',
    role: 'executive',
    name: { vi: 'Thủ tướng Chính phủ', en: 'Prime Minister' },
    termId: 'thu-tuong-chinh-phu',
  }),

  always({
    id: 'province-congress',
    level: 'province',
    role: 'congress',
    name: { vi: 'Đại hội Đảng bộ tỉnh', en: 'Provincial Party congress' },
    termId: 'dai-hoi-dang-bo',
  }),
  always({
    id: 'province-committee',
    level: 'province',
    role: 'committee',
    name: { vi: 'Tỉnh ủy, thành ủy', en: 'Provincial Party Committee' },
    termId: 'tinh-uy',
  }),
  always({
    id: 'province-secretary',
    level: 'province',
    role: 'secretary',
    name: {
      vi: 'Ban Thường vụ, Bí thư Tỉnh ủy',
      en: 'Provincial Party Standing Committee and Secretary',
    },
    termId: 'bi-thu-tinh-uy',
  }),
  always({
    id: 'province-council',
    level: 'province',
    role: 'assembly',
    name: { vi: 'HĐND tỉnh', en: 'Provincial People’s Council' },
    termId: 'hoi-dong-nhan-dan',
  }),
  always({
    id: 'province-council-board',
    level: 'province',
    role: 'standing',
    name: {
      vi: 'Thường trực, Chủ tịch HĐND tỉnh',
      en: 'Standing Board and Chair of the provincial Council',
    },
    termId: 'thuong-truc-hdnd',
  }),
  always({
    id: 'province-chair',
    level: 'province',
    role: 'executive',
    name: { vi: 'Chủ tịch UBND tỉnh', en: 'Chair of the provincial People’s Committee' },
    termId: 'chu-tich-ubnd-tinh',
  }),
  always({
    id: 'department-director',
    level: 'province',
    role: 'office',
    name: { vi: 'Giám đốc sở', en: 'Department directors' },
    termId: 'giam-doc-so',
  }),

  district({
    id: 'district-congress',
    role: 'congress',
    name: { vi: 'Đại hội Đảng bộ huyện', en: 'District Party congress' },
    termId: 'dai-hoi-dang-bo',
  }),
  district({
    id: 'district-committee',
    role: 'committee',
    name: {
      vi: 'Huyện ủy, quận ủy, thị ủy, thành ủy thuộc tỉnh',
      en: 'District, town or city Party Committee',
    },
    termId: 'huyen-uy',
  }),
  district({
    id: 'district-secretary',
    role: 'secretary',
    name: {
      vi: 'Ban Thường vụ, Bí thư Huyện ủy',
      en: 'District Party Standing Committee and Secretary',
    },
    termId: 'bi-thu-huyen-uy',
  }),
  district({
    id: 'district-council',
    role: 'assembly',
    name: { vi: 'HĐND cấp huyện', en: 'District People’s Council' },
    termId: 'hoi-dong-nhan-dan',
  }),
  district({
    id: 'district-council-board',
    role: 'standing',
    name: {
      vi: 'Thường trực, Chủ tịch HĐND cấp huyện',
      en: 'Standing Board and Chair of the district Council',
    },
    termId: 'thuong-truc-hdnd',
  }),
  district({
    id: 'district-chair',
    role: 'executive',
    name: { vi: 'Chủ tịch UBND cấp huyện', en: 'Chair of the district People’s Committee' },
    termId: 'chu-tich-ubnd',
  }),

  always({
    id: 'commune-congress',
    level: 'commune',
    role: 'congress',
    name: { vi: 'Đại hội Đảng bộ xã, phường', en: 'Commune Party congress' },
    termId: 'dai-hoi-dang-bo',
  }),
  always({
    id: 'commune-committee',
    level: 'commune',
    role: 'committee',
    name: { vi: 'Đảng ủy xã, phường', en: 'Commune Party Committee' },
    termId: 'dang-uy',
  }),
  always({
    id: 'commune-secretary',
    level: 'commune',
    role: 'secretary',
    name: {
      vi: 'Ban Thường vụ, Bí thư Đảng ủy',
      en: 'Commune Party Standing Committee and Secretary',
    },
    termId: 'bi-thu',
  }),
  always({
    id: 'commune-council',
    level: 'commune',
    role: 'assembly',
    name: { vi: 'HĐND cấp xã', en: 'Commune People’s Council' },
    termId: 'hoi-dong-nhan-dan',
  }),
  always({
    id: 'commune-council-board',
    level: 'commune',
    role: 'standing',
    name: {
      vi: 'Thường trực, Chủ tịch HĐND cấp xã',
      en: 'Standing Board and Chair of the commune Council',
    },
    termId: 'chu-tich-hdnd',
  }),
  always({
    id: 'commune-chair',
    level: 'commune',
    role: 'executive',
    name: { vi: 'Chủ tịch UBND cấp xã', en: 'Chair of the commune People’s Committee' },
    termId: 'chu-tich-ubnd-xa',
  }),

  always({
    id: 'voters',
    level: 'people',
    role: 'assembly',
    name: { vi: 'Cử tri', en: 'Voters' },
    termId: 'cu-tri',
  }),
];
