import { roman } from './numerals.ts';

/** Bodies that issue documents, by the code their numbers end in. */
export interface Issuer {
  vi: string;
  en: string;
}

/** Codes of one body each. Source: Decree 30/2020/NĐ-CP, annex III, and the practice of the Party and the ministries. */
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
  BNNMT: { vi: 'Bộ Nông nghiệp và Môi trường', en: 'Ministry of Agriculture and Environment' },
  BNNPTNT: {
    vi: 'Bộ Nông nghiệp và Phát triển nông thôn',
    en: 'Ministry of Agriculture and Rural Development',
  },
  'BNN&PTNT': {
    vi: 'Bộ Nông nghiệp và Phát triển nông thôn',
    en: 'Ministry of Agriculture and Rural Development',
  },
  BLĐTBXH: {
    vi: 'Bộ Lao động - Thương binh và Xã hội',
    en: 'Ministry of Labour, War Invalids and Social Affairs',
  },
  BGTVT: { vi: 'Bộ Giao thông vận tải', en: 'Ministry of Transport' },
  BTTTT: { vi: 'Bộ Thông tin và Truyền thông', en: 'Ministry of Information and Communications' },
  BKHCN: { vi: 'Bộ Khoa học và Công nghệ', en: 'Ministry of Science and Technology' },
  BVHTTDL: {
    vi: 'Bộ Văn hóa, Thể thao và Du lịch',
    en: 'Ministry of Culture, Sports and Tourism',
  },
  BDTTG: { vi: 'Bộ Dân tộc và Tôn giáo', en: 'Ministry of Ethnic and Religious Affairs' },
  UBDT: { vi: 'Ủy ban Dân tộc', en: 'Committee for Ethnic Minority Affairs' },
  BNG: { vi: 'Bộ Ngoại giao', en: 'Ministry of Foreign Affairs' },
  NHNN: { vi: 'Ngân hàng Nhà nước Việt Nam', en: 'State Bank of Viet Nam' },
  KTNN: { vi: 'Kiểm toán nhà nước', en: 'State Audit Office' },
  VPQH: { vi: 'Văn phòng Quốc hội', en: 'Office of the National Assembly' },
  UBTVQH: {
    vi: 'Ủy ban Thường vụ Quốc hội',
    en: 'Standing Committee of the National Assembly',
  },
  TANDTC: { vi: 'Tòa án nhân dân tối cao', en: 'Supreme People’s Court' },
  VKSNDTC: { vi: 'Viện kiểm sát nhân dân tối cao', en: 'Supreme People’s Procuracy' },
  MTTW: {
    vi: 'Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam',
    en: 'Central Committee of the Viet Nam Fatherland Front',
  },
  TLĐ: {
    vi: 'Tổng Liên đoàn Lao động Việt Nam',
    en: 'Viet Nam General Confederation of Labour',
  },
  BTGTW: {
    vi: 'Ban Tuyên giáo Trung ương',
    en: 'Party Central Committee’s Commission for Publicity and Education',
  },
  ĐU: { vi: 'đảng ủy', en: 'a Party Committee' },
};

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
