/** Bodies that issue documents, by the code their numbers end in. */
export interface Issuer {
  vi: string;
  en: string;
}

/** Codes of one body each. Source: Decree 30/2020/NĐ-CP, annex III, and the Party's own practice. */
const ISSUERS: Readonly<Record<string, Issuer>> = {
  TW: { vi: 'cơ quan trung ương của Đảng', en: 'central Party bodies' },
  TU: { vi: 'tỉnh ủy hoặc thành ủy', en: 'provincial or municipal Party Committee' },
  HU: { vi: 'huyện ủy', en: 'district Party Committee' },
  BTCTW: { vi: 'Ban Tổ chức Trung ương', en: 'Party Central Committee’s Organisation Commission' },
  UBKTTW: {
    vi: 'Ủy ban Kiểm tra Trung ương',
    en: 'Party Central Committee’s Inspection Commission',
  },
  VPTW: { vi: 'Văn phòng Trung ương Đảng', en: 'Office of the Party Central Committee' },
  CP: { vi: 'Chính phủ', en: 'the Government' },
  TTg: { vi: 'Thủ tướng Chính phủ', en: 'the Prime Minister' },
  CTN: { vi: 'Chủ tịch nước', en: 'the State President' },
  VPCP: { vi: 'Văn phòng Chính phủ', en: 'the Government Office' },
  UBND: { vi: 'Ủy ban nhân dân', en: 'a People’s Committee' },
  HĐND: { vi: 'Hội đồng nhân dân', en: 'a People’s Council' },
  BNV: { vi: 'Bộ Nội vụ', en: 'Ministry of Home Affairs' },
  BXD: { vi: 'Bộ Xây dựng', en: 'Ministry of Construction' },
  BTC: { vi: 'Bộ Tài chính', en: 'Ministry of Finance' },
  BKHĐT: { vi: 'Bộ Kế hoạch và Đầu tư', en: 'Ministry of Planning and Investment' },
  BTNMT: { vi: 'Bộ Tài nguyên và Môi trường', en: 'Ministry of Natural Resources and Environment' },
  BQP: { vi: 'Bộ Quốc phòng', en: 'Ministry of National Defence' },
  BCA: { vi: 'Bộ Công an', en: 'Ministry of Public Security' },
  BTP: { vi: 'Bộ Tư pháp', en: 'Ministry of Justice' },
  BYT: { vi: 'Bộ Y tế', en: 'Ministry of Health' },
  BGDĐT: { vi: 'Bộ Giáo dục và Đào tạo', en: 'Ministry of Education and Training' },
  BCT: { vi: 'Bộ Công Thương', en: 'Ministry of Industry and Trade' },
  TTCP: { vi: 'Thanh tra Chính phủ', en: 'Government Inspectorate' },
};

const ROMAN: readonly (readonly [number, string])[] = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(number: number): string {
  let left = number;
  let text = '';
  for (const [value, sign] of ROMAN) {
    while (left >= value) {
      text += sign;
      left -= value;
    }
  }
  return text;
}

const LEGISLATURE = /^(UBTV)?QH(\d{1,2})$/u;

/**
 * The body behind the code at the end of a document number; null for a code we do not know.
 * "UBTVQH13" names the legislature too, which counts from 1946: QH14 is the one of 2016-2021.
 */
export function issuerOf(code: string): Issuer | null {
  const house = LEGISLATURE.exec(code);
  if (!house) return Object.hasOwn(ISSUERS, code) ? (ISSUERS[code] ?? null) : null;
  const term = roman(Number(house[2]));
  return house[1] === undefined
    ? { vi: `Quốc hội khóa ${term}`, en: `National Assembly, ${term} legislature` }
    : {
        vi: `Ủy ban Thường vụ Quốc hội khóa ${term}`,
        en: `Standing Committee of the National Assembly, ${term} legislature`,
      };
}
