import * as law from '../../glossary/terms/sources.ts';
import type { LegalDocument } from '../document.ts';
import { document } from './entry.ts';

/** Codes, and the laws on courts, awards and enforcement. */
export const justiceLaws: readonly LegalDocument[] = [
  document(null, {
    number: '100/2015/QH13',
    title: 'Bộ luật Hình sự',
    english: 'Penal Code',
    subject: ['tội phạm và hình phạt', 'crimes and punishments'],
    signed: '2015-11-27',
    effective: '2018-01-01',
    memory: true,
  }),
  document(law.accused2015, {
    title: 'Bộ luật Tố tụng hình sự',
    english: 'Criminal Procedure Code',
    subject: ['khởi tố, điều tra, truy tố, xét xử', 'prosecution, investigation and trial'],
  }),
  document(null, {
    number: '91/2015/QH13',
    title: 'Bộ luật Dân sự',
    english: 'Civil Code',
    subject: [
      'nhân thân, tài sản, hợp đồng, thừa kế',
      'persons, property, contracts and inheritance',
    ],
    signed: '2015-11-24',
    effective: '2017-01-01',
    seen: ['signed', 'effective'],
    url: 'https://luatcaonguyen.com/https-luatcaonguyen-com-p1087previewtrue/',
  }),
  document(null, {
    number: '92/2015/QH13',
    title: 'Bộ luật Tố tụng dân sự',
    english: 'Civil Procedure Code',
    subject: ['cách tòa giải quyết việc dân sự', 'how courts settle civil cases'],
    signed: '2015-11-25',
    effective: '2016-07-01',
    seen: ['signed', 'effective'],
    url: 'https://lenguyenlawoffice.com/en/civil-procedure-code-2015/',
  }),
  document(law.labourCode2019, {
    english: 'Labour Code',
    subject: ['hợp đồng, tiền lương, tuổi nghỉ hưu', 'contracts, wages and retirement age'],
  }),
  document(law.awardLaw2022, {
    title: 'Luật Thi đua, khen thưởng',
    english: 'Law on Emulation and Commendation',
    subject: [
      'danh hiệu thi đua, huân chương, bằng khen',
      'emulation titles, orders and certificates of merit',
    ],
  }),
  document(law.courts2025, {
    english: 'Resolution establishing provincial and regional People’s Courts',
    subject: ['tòa khu vực thay tòa cấp huyện', 'regional courts in place of district courts'],
  }),
  document(law.enforcementLaw2025, {
    english: 'Law on Enforcement of Civil Judgments',
    subject: [
      'thi hành án dân sự một cấp ở tỉnh',
      'enforcement of civil judgments at one provincial level',
    ],
  }),
  document(law.fireLaw2001, {
    english: 'Law on Fire Prevention and Fighting',
    subject: ['phòng cháy, chữa cháy', 'fire prevention and fighting'],
    ended: ['2025-07-01', '55/2024/QH15'],
  }),
  document(law.fireLaw2024, {
    english: 'Law on Fire Prevention, Firefighting, Rescue and Salvage',
    subject: ['phòng cháy, chữa cháy và cứu nạn', 'fire prevention, firefighting and rescue'],
  }),
  document(law.electronicTransactions2023, {
    english: 'Law on Electronic Transactions',
    subject: ['chữ ký số, văn bản điện tử', 'digital signatures and electronic documents'],
  }),
  document(law.unionLaw2024, {
    english: 'Trade Union Law',
    subject: ['tổ chức công đoàn, kinh phí 2 %', 'trade unions and their 2 % contribution'],
  }),
];
