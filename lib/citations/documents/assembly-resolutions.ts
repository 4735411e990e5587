import * as economy from '../../glossary/terms/sources-economy.ts';
import * as law from '../../glossary/terms/sources.ts';
import type { LegalDocument } from '../document.ts';
import { document } from './entry.ts';

/** Resolutions of the National Assembly and its Standing Committee. */
export const assemblyResolutions: readonly LegalDocument[] = [
  document(law.resolution203of2025, {
    english: 'Resolution amending a number of articles of the 2013 Constitution',
    subject: [
      'sửa Hiến pháp để bỏ cấp huyện, đổi Mặt trận',
      'amends the Constitution: no district tier, a new Front',
    ],
  }),
  document(law.resolution202of2025, {
    english: 'Resolution on the rearrangement of provincial-level administrative units',
    subject: ['63 tỉnh, thành còn 34', 'from 63 provinces and cities to 34'],
  }),
  document(law.resolution176of2025, {
    english: 'Resolution on the structure of the Government in the 15th National Assembly’s term',
    subject: ['14 bộ, 3 cơ quan ngang bộ', '14 ministries and 3 ministry-level agencies'],
  }),
  document(law.ministries2021, {
    english: 'Resolution on the structure of the Government in the 15th National Assembly’s term',
    subject: ['18 bộ, 4 cơ quan ngang bộ', '18 ministries and 4 ministry-level agencies'],
    ended: ['2025-03-01', '176/2025/QH15'],
    seen: ['ended'],
  }),
  document(law.resolution175of2024, {
    english: 'Resolution establishing the centrally-run city of Huế',
    subject: [
      'Thừa Thiên Huế lên thành phố trực thuộc trung ương',
      'Thừa Thiên Huế becomes a centrally-run city',
    ],
  }),
  document(law.resolution30of2026, {
    english: 'Resolution establishing the centrally-run city of Đồng Nai',
    subject: [
      'Đồng Nai lên thành phố trực thuộc trung ương',
      'Đồng Nai becomes a centrally-run city',
    ],
  }),
  document(law.urbanGovernment2020, {
    english: 'Resolution on organization of urban government in Hồ Chí Minh City',
    subject: ['không có HĐND ở quận và phường', 'no councils in urban districts and wards'],
  }),
  document(law.confidenceVotes2023, {
    english:
      'Resolution on taking votes of confidence in holders of positions elected or approved by the National Assembly and People’s Councils',
    subject: ['lấy phiếu tín nhiệm giữa nhiệm kỳ', 'confidence votes in mid-term'],
    signed: '2023-06-23',
    effective: '2023-07-01',
    seen: ['signed', 'effective'],
  }),
  document(null, {
    number: '88/2019/QH14',
    title:
      'Nghị quyết phê duyệt Đề án tổng thể phát triển kinh tế - xã hội vùng đồng bào dân tộc thiểu số và miền núi giai đoạn 2021-2030',
    english:
      'Resolution approving the Overall Project on Socio-economic Development in Ethnic Minority and Mountainous Areas for 2021-2030',
    subject: [
      'chính sách chung cho vùng dân tộc thiểu số',
      'the overall policy for ethnic minority areas',
    ],
    signed: '2019-11-18',
    seen: ['signed'],
    url: 'https://bnews.vn/tieu-chi-moi-xac-dinh-cac-dan-toc-co-kho-khan-dac-thu/186453.html',
  }),
  document(null, {
    number: '98/2023/QH15',
    title:
      'Nghị quyết về thí điểm một số cơ chế, chính sách đặc thù phát triển Thành phố Hồ Chí Minh',
    english:
      'Resolution on piloting special mechanisms and policies for the development of Hồ Chí Minh City',
    subject: [
      'cơ chế đặc thù của Thành phố Hồ Chí Minh',
      'special mechanisms for Hồ Chí Minh City',
    ],
    effective: '2023-08-01',
    memory: true,
    about: ['TP HCM', 'TP.HCM', 'Thành phố Hồ Chí Minh', 'cơ chế đặc thù'],
  }),
  document(null, {
    number: '43/2022/QH15',
    title:
      'Nghị quyết về chính sách tài khóa, tiền tệ hỗ trợ Chương trình phục hồi và phát triển kinh tế - xã hội',
    english:
      'Resolution on fiscal and monetary policies in support of the Socio-economic Recovery and Development Programme',
    subject: [
      'gói phục hồi sau dịch, giảm thuế VAT còn 8 %',
      'the recovery package after COVID-19, VAT cut to 8 %',
    ],
    signed: '2022-01-11',
    memory: true,
    about: ['phục hồi', 'VAT', 'giá trị gia tăng'],
  }),
  document(economy.mediumTermPlan2026, {
    english: 'Resolution on the medium-term public investment plan for 2026-2030',
    subject: ['vốn đầu tư công 2026-2030', 'public investment in 2026-2030'],
  }),
  document(law.resolution1210of2016, {
    english: 'Resolution on urban classification',
    subject: ['sáu loại đô thị theo điểm', 'six classes of urban areas by points'],
    ended: ['2026-01-01', '111/2025/UBTVQH15'],
    seen: ['ended'],
  }),
  document(law.resolution26of2022, {
    english: 'Resolution amending Resolution No. 1210/2016/UBTVQH13 on urban classification',
    subject: ['sửa tiêu chuẩn phân loại đô thị', 'amends the criteria of urban classes'],
    ended: ['2026-01-01', '111/2025/UBTVQH15'],
    seen: ['ended'],
  }),
  document(law.resolution111of2025, {
    english: 'Resolution on urban classification',
    subject: ['ba loại đô thị', 'three classes of urban areas'],
  }),
  document(law.unitClasses2016, {
    english: 'Resolution on standards and classification of administrative units',
    subject: [
      'diện tích, dân số tối thiểu; loại I, II, III',
      'least area and population; classes I, II and III',
    ],
    ended: ['2025-11-27', '307/2025/NĐ-CP'],
    seen: ['ended'],
  }),
  document(null, {
    number: '653/2019/UBTVQH14',
    title:
      'Nghị quyết về việc sắp xếp các đơn vị hành chính cấp huyện, cấp xã trong giai đoạn 2019-2021',
    english:
      'Resolution on the rearrangement of district- and commune-level administrative units in 2019-2021',
    subject: [
      'nhập huyện, xã dưới 50 % tiêu chuẩn',
      'merges districts and communes under half the standard',
    ],
    signed: '2019-03',
    ended: ['2023', '35/2023/UBTVQH15'],
    url: 'http://caicachhanhchinh.gov.vn/chinh-quyen-dia-phuong/don-vi-hanh-chinh/uy-ban-thuong-vu-quoc-hoi-cong-bo-4-nghi-7517.html',
  }),
  document(null, {
    number: '35/2023/UBTVQH15',
    title: 'Nghị quyết về việc sắp xếp đơn vị hành chính cấp huyện, cấp xã giai đoạn 2023-2030',
    english:
      'Resolution on the rearrangement of district- and commune-level administrative units in 2023-2030',
    subject: ['nhập huyện, xã nhỏ 2023-2025', 'merges small districts and communes in 2023-2025'],
    signed: '2023-07-12',
    ended: ['2025-04', '76/2025/UBTVQH15'],
    memory: true,
  }),
  document(null, {
    number: '76/2025/UBTVQH15',
    title: 'Nghị quyết về việc sắp xếp đơn vị hành chính năm 2025',
    english: 'Resolution on the rearrangement of administrative units in 2025',
    subject: [
      'tiêu chuẩn và cách nhập tỉnh, xã năm 2025',
      'how provinces and communes were merged in 2025',
    ],
    signed: '2025-04-14',
    url: 'https://phunuvietnam.vn/cap-tinh.html',
  }),
  document(law.resolution1679, {
    english:
      'Resolution on the rearrangement of commune-level administrative units of Quảng Ninh Province in 2025',
    subject: [
      'các xã, phường, đặc khu của Quảng Ninh',
      'the communes, wards and special zones of Quảng Ninh',
    ],
    signed: '2025-06-16',
    seen: ['signed'],
  }),
];
