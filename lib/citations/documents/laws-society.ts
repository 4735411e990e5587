import * as economy from '../../glossary/terms/sources-economy.ts';
import { roadOrderLaw2024 } from '../../glossary/terms/sources.ts';
import type { LegalDocument } from '../document.ts';
import { document } from './entry.ts';

/** Laws on schooling, health, insurance, culture and people in need. */
export const societyLaws: readonly LegalDocument[] = [
  document(economy.educationLaw2019, {
    english: 'Law on Education',
    subject: ['các cấp học, nhà giáo, học phí', 'levels of schooling, teachers and fees'],
  }),
  document(economy.educationLaw2025, {
    english: 'Law amending the Law on Education',
    subject: ['sửa Luật Giáo dục 2019', 'amends the Law on Education of 2019'],
  }),
  document(economy.schoolFees2025, {
    english: 'Resolution on exemption from and support for tuition fees',
    subject: [
      'miễn học phí từ mầm non đến phổ thông',
      'no tuition fees from nursery to upper secondary',
    ],
  }),
  document(economy.healthInsuranceLaw2008, {
    english: 'Law on Health Insurance',
    subject: ['thẻ bảo hiểm y tế', 'the health insurance card'],
  }),
  document(economy.healthInsuranceLaw2014, {
    english: 'Law amending the Law on Health Insurance',
    subject: ['bảo hiểm y tế theo hộ gia đình', 'health insurance by household'],
  }),
  document(economy.healthInsuranceLaw2024, {
    english: 'Law amending the Law on Health Insurance',
    subject: ['thông tuyến khám chữa bệnh', 'treatment across tiers'],
  }),
  document(economy.socialInsuranceLaw2014, {
    english: 'Law on Social Insurance',
    subject: ['hưu trí, thai sản, ốm đau', 'pensions, maternity and sickness'],
    ended: ['2025-07-01', '41/2024/QH15'],
    seen: ['ended'],
  }),
  document(economy.socialInsuranceLaw2024, {
    english: 'Law on Social Insurance',
    subject: [
      '15 năm đóng được hưởng lương hưu; trợ cấp từ 75 tuổi',
      'a pension after 15 years; an allowance from 75',
    ],
  }),
  document(economy.employmentLaw2013, {
    english: 'Law on Employment',
    subject: ['việc làm, bảo hiểm thất nghiệp', 'employment and unemployment insurance'],
    ended: ['2026-01-01', '74/2025/QH15'],
    seen: ['ended'],
  }),
  document(economy.employmentLaw2025, {
    english: 'Law on Employment',
    subject: ['việc làm, bảo hiểm thất nghiệp', 'employment and unemployment insurance'],
  }),
  document(economy.meritOrdinance2020, {
    english:
      'Ordinance on Preferential Treatment of People with Meritorious Service to the Revolution',
    subject: ['thương binh, gia đình liệt sĩ', 'war invalids and families of the fallen'],
  }),
  document(economy.elderlyLaw2009, {
    english: 'Law on the Elderly',
    subject: ['người từ đủ 60 tuổi', 'people aged 60 and over'],
  }),
  document(economy.disabilityLaw2010, {
    english: 'Law on Persons with Disabilities',
    subject: ['mức khuyết tật, trợ giúp', 'degrees of disability and support'],
  }),
  document(economy.childrenLaw2016, {
    english: 'Law on Children',
    subject: ['người dưới 16 tuổi', 'people under 16'],
  }),
  document(economy.heritageLaw2001, {
    english: 'Law on Cultural Heritage',
    subject: ['di tích, di sản, bảo vật', 'monuments, heritage and treasures'],
    ended: ['2025-07-01', '45/2024/QH15'],
    seen: ['ended'],
  }),
  document(economy.heritageLaw2024, {
    english: 'Law on Cultural Heritage',
    subject: ['di tích, di sản, bảo vật', 'monuments, heritage and treasures'],
  }),
  document(economy.disasterLaw2013, {
    english: 'Law on Natural Disaster Prevention and Control',
    subject: ['bão, lũ, quỹ phòng chống thiên tai', 'storms, floods and the disaster fund'],
  }),
  document(economy.foodSafetyLaw2010, {
    english: 'Law on Food Safety',
    subject: ['an toàn thực phẩm', 'food safety'],
  }),
  document(roadOrderLaw2024, {
    english: 'Law on Road Traffic Order and Safety',
    subject: ['quy tắc giao thông, điểm giấy phép lái xe', 'traffic rules and licence points'],
  }),
];
