import * as economy from '../../glossary/terms/sources-economy.ts';
import * as law from '../../glossary/terms/sources.ts';
import type { LegalDocument } from '../document.ts';
import { document } from './entry.ts';

/** Decrees of the Government, and a circular or two that provincial papers quote as often. */
export const decrees: readonly LegalDocument[] = [
  document(law.decree42of2009, {
    english: 'Decree on classification of urban areas',
    subject: ['sáu loại đô thị theo điểm', 'six classes of urban areas by points'],
    ended: ['2016-05-25', '1210/2016/UBTVQH13'],
    seen: ['ended'],
  }),
  document(law.decree63of2010, {
    english: 'Decree on control of administrative procedures',
    subject: [
      'ban hành, công khai và rà soát thủ tục hành chính',
      'making, publishing and reviewing administrative procedures',
    ],
  }),
  document(law.circular04of2012, {
    english: 'Circular on organization and operation of villages and residential groups',
    subject: ['trưởng thôn, tổ trưởng tổ dân phố', 'heads of villages and residential groups'],
    ended: ['2023-08-14', '59/2023/NĐ-CP'],
  }),
  document(law.decree108of2014, {
    english: 'Decree on policies of payroll streamlining',
    subject: [
      'ai bị tinh giản và được trợ cấp ra sao',
      'who is made redundant and with what allowance',
    ],
    ended: ['2023-07-20', '29/2023/NĐ-CP'],
    seen: ['ended'],
  }),
  document(law.decree29of2023, {
    english: 'Decree on payroll streamlining',
    subject: ['tinh giản biên chế, kể cả cấp xã', 'payroll streamlining, communes included'],
    ended: ['2025-06-16', '154/2025/NĐ-CP'],
    seen: ['ended'],
  }),
  document(law.decree154of2025, {
    english: 'Decree on payroll streamlining',
    subject: [
      'tinh giản biên chế khi bỏ cấp huyện',
      'payroll streamlining as the district tier ends',
    ],
  }),
  document(null, {
    number: '178/2024/NĐ-CP',
    title:
      'Nghị định về chính sách, chế độ đối với cán bộ, công chức, viên chức, người lao động và lực lượng vũ trang trong thực hiện sắp xếp tổ chức bộ máy của hệ thống chính trị',
    english:
      'Decree on policies for cadres, civil servants, public employees, workers and the armed forces in the reorganization of the political system',
    subject: [
      'nghỉ hưu trước tuổi, thôi việc khi sắp xếp bộ máy',
      'early retirement and severance in the reorganisation',
    ],
    signed: '2024-12-31',
    effective: '2025-01-01',
    seen: ['signed'],
    url: 'https://baonghean.vn/nghi-dinh-moi-ve-che-do-doi-voi-can-bo-cong-chuc-vien-chuc-khi-sap-xep-to-chuc-bo-may-10293267.html',
  }),
  document(null, {
    number: '67/2025/NĐ-CP',
    title: 'Nghị định sửa đổi, bổ sung một số điều của Nghị định số 178/2024/NĐ-CP',
    english: 'Decree amending Decree No. 178/2024/NĐ-CP',
    subject: [
      'mở rộng người được hưởng chính sách nghỉ khi sắp xếp',
      'widens who may leave under the reorganisation policy',
    ],
    signed: '2025-03-15',
    effective: '2025-03-15',
    seen: ['signed', 'effective'],
    url: 'https://thuviennhadat.vn/vbpl/nghi-dinh-67-2025-nd-cp-sua-doi-nghi-dinh-178-2024-nd-cp-chinh-sach-sap-xep-to-chuc-bo-may-chinh-tri-646844.html',
  }),
  document(null, {
    number: '33/2023/NĐ-CP',
    title:
      'Nghị định quy định về cán bộ, công chức cấp xã và người hoạt động không chuyên trách ở cấp xã, ở thôn, tổ dân phố',
    english:
      'Decree on commune-level cadres and civil servants and part-time workers in communes, villages and residential groups',
    subject: [
      'số lượng, phụ cấp của người làm việc ở xã, thôn',
      'numbers and allowances of commune and village staff',
    ],
    effective: '2023-08-01',
    memory: true,
  }),
  document(null, {
    number: '138/2020/NĐ-CP',
    title: 'Nghị định về tuyển dụng, sử dụng và quản lý công chức',
    english: 'Decree on recruitment, employment and management of civil servants',
    subject: [
      'thi tuyển, bổ nhiệm, luân chuyển công chức',
      'recruiting, appointing and rotating civil servants',
    ],
    ended: ['2025-07-01', '170/2025/NĐ-CP'],
    memory: true,
  }),
  document(law.decree170of2025, {
    english: 'Decree on recruitment, employment and management of civil servants',
    subject: [
      'tuyển dụng, biệt phái, bổ nhiệm công chức',
      'recruiting, seconding and appointing civil servants',
    ],
  }),
  document(null, {
    number: '112/2020/NĐ-CP',
    title: 'Nghị định về xử lý kỷ luật cán bộ, công chức, viên chức',
    english: 'Decree on disciplining cadres, civil servants and public employees',
    subject: ['các hình thức kỷ luật và trình tự', 'forms of discipline and procedure'],
    ended: ['2025-07-01', '172/2025/NĐ-CP'],
    memory: true,
  }),
  document(law.decree172of2025, {
    english: 'Decree on disciplining cadres and civil servants',
    subject: ['các hình thức kỷ luật và trình tự', 'forms of discipline and procedure'],
  }),
  document(null, {
    number: '90/2020/NĐ-CP',
    title: 'Nghị định về đánh giá, xếp loại chất lượng cán bộ, công chức, viên chức',
    english:
      'Decree on evaluation and classification of cadres, civil servants and public employees',
    subject: ['xếp loại hằng năm bốn mức', 'yearly rating in four grades'],
    ended: ['2026-01-01', '335/2025/NĐ-CP'],
    memory: true,
  }),
  document(law.decree335of2025, {
    english:
      'Decree on evaluation and classification of State administrative agencies and civil servants',
    subject: ['đánh giá theo công việc cụ thể', 'rating by the work done'],
  }),
  document(law.decree73of2023, {
    english:
      'Decree on encouraging and protecting dynamic and innovative cadres who dare to think and act',
    subject: ['bảo vệ cán bộ dám nghĩ, dám làm', 'protects cadres who dare to think and act'],
  }),
  document(law.decree61of2018, {
    english: 'Decree on the one-stop-shop mechanism in handling administrative procedures',
    subject: ['bộ phận một cửa, trả kết quả đúng hẹn', 'one-stop desks and results on time'],
    ended: ['2025-07-01', '118/2025/NĐ-CP'],
    seen: ['ended'],
  }),
  document(law.decree118of2025, {
    english: 'Decree on the one-stop-shop mechanism in handling administrative procedures',
    subject: [
      'nộp hồ sơ không theo địa giới, trung tâm phục vụ ở xã',
      'file anywhere in the province; service centres in communes',
    ],
  }),
  document(law.onlineServices2022, {
    english: 'Decree on provision of information and online public services by State agencies',
    subject: ['dịch vụ công toàn trình và một phần', 'fully and partly online public services'],
  }),
  document(law.electronicIdentity2022, {
    english: 'Decree on electronic identification and authentication',
    subject: ['tài khoản định danh mức 1, mức 2', 'identity accounts of levels 1 and 2'],
  }),
  document(law.decree30of2020, {
    english: 'Decree on records management',
    subject: [
      'soạn, ký, đánh số văn bản hành chính',
      'drafting, signing and numbering administrative documents',
    ],
  }),
  document(law.decree45of2025, {
    english: 'Decree on specialized agencies under provincial and district People’s Committees',
    subject: ['sắp xếp lại sở và phòng', 'departments and district offices rearranged'],
    ended: ['2025-07-01', '150/2025/NĐ-CP'],
  }),
  document(law.decree150of2025, {
    english: 'Decree on specialized agencies under provincial and commune People’s Committees',
    subject: ['các sở của tỉnh, các phòng của xã', 'provincial departments and commune offices'],
  }),
  document(economy.decree151of2025, {
    english: 'Decree on delimitation of authority of two-tier local government in land affairs',
    subject: [
      'việc đất đai của huyện chuyển về xã, tỉnh',
      'district land powers go to communes and provinces',
    ],
  }),
  document(law.unitClasses2025, {
    english: 'Decree on classification of administrative units',
    subject: [
      'phân loại tỉnh, xã sau sắp xếp',
      'classes of provinces and communes after the mergers',
    ],
  }),
  document(law.decree59of2023, {
    title: 'Nghị định quy định chi tiết một số điều của Luật Thực hiện dân chủ ở cơ sở',
    english: 'Decree detailing the Law on the Exercise of Grassroots Democracy',
    subject: [
      'họp dân, trưởng thôn, ban giám sát cộng đồng',
      'village meetings, heads and community oversight boards',
    ],
  }),
  document(law.decree61of2023, {
    english: 'Decree on village covenants',
    subject: ['hương ước, quy ước của thôn', 'village covenants and conventions'],
  }),
  document(law.decree86of2023, {
    english: 'Decree on titles of cultured families, cultured villages and exemplary communes',
    subject: [
      'xét gia đình văn hóa, thôn văn hóa',
      'awarding the titles of cultured family and village',
    ],
  }),
  document(law.povertyLine2021, {
    english: 'Decree on multidimensional poverty lines for 2021-2025',
    subject: ['thế nào là hộ nghèo, cận nghèo', 'who counts as poor or near-poor'],
    ended: ['2026', '351/2025/NĐ-CP'],
  }),
  document(law.povertyLine2025, {
    english: 'Decree on national multidimensional poverty lines for 2026-2030',
    subject: ['thế nào là hộ nghèo, cận nghèo', 'who counts as poor or near-poor'],
  }),
  document(law.baseSalary2019, {
    english:
      'Decree on the base salary of cadres, civil servants, public employees and the armed forces',
    subject: ['mức lương cơ sở từ 1-7-2019', 'the base salary from 1 July 2019'],
    ended: ['2023-07-01', '24/2023/NĐ-CP'],
  }),
  document(null, {
    number: '24/2023/NĐ-CP',
    title:
      'Nghị định quy định mức lương cơ sở đối với cán bộ, công chức, viên chức và lực lượng vũ trang',
    english:
      'Decree on the base salary of cadres, civil servants, public employees and the armed forces',
    subject: ['mức lương cơ sở từ 1-7-2023', 'the base salary from 1 July 2023'],
    effective: '2023-07-01',
    ended: ['2024-07-01', '73/2024/NĐ-CP'],
    memory: true,
  }),
  document(null, {
    number: '73/2024/NĐ-CP',
    title:
      'Nghị định quy định mức lương cơ sở và chế độ tiền thưởng đối với cán bộ, công chức, viên chức và lực lượng vũ trang',
    english:
      'Decree on the base salary and bonuses of cadres, civil servants, public employees and the armed forces',
    subject: ['mức lương cơ sở từ 1-7-2024', 'the base salary from 1 July 2024'],
    effective: '2024-07-01',
    memory: true,
  }),
  document(economy.minimumWage2025, {
    english: 'Decree on minimum wages',
    subject: ['lương tối thiểu theo bốn vùng', 'minimum wages in four regions'],
  }),
  document(null, {
    number: '100/2019/NĐ-CP',
    title:
      'Nghị định quy định xử phạt vi phạm hành chính trong lĩnh vực giao thông đường bộ và đường sắt',
    english: 'Decree on administrative penalties for road and railway traffic offences',
    subject: ['mức phạt giao thông, nồng độ cồn', 'traffic fines, drink-driving'],
    effective: '2020-01-01',
    memory: true,
  }),
  document(null, {
    number: '168/2024/NĐ-CP',
    title:
      'Nghị định quy định xử phạt vi phạm hành chính về trật tự, an toàn giao thông trong lĩnh vực giao thông đường bộ; trừ điểm, phục hồi điểm giấy phép lái xe',
    english:
      'Decree on administrative penalties for road traffic order and safety offences, and licence points',
    subject: ['mức phạt giao thông mới, trừ điểm bằng lái', 'new traffic fines and licence points'],
    effective: '2025-01-01',
    memory: true,
  }),
  document(economy.businessRegistration2021, {
    title: 'Nghị định về đăng ký doanh nghiệp',
    english: 'Decree on enterprise registration',
    subject: ['đăng ký doanh nghiệp', 'registering companies'],
    ended: ['2025-07-01', '168/2025/NĐ-CP'],
    seen: ['ended'],
  }),
  document(economy.businessRegistration2025, {
    english: 'Decree on enterprise registration',
    subject: [
      'đăng ký doanh nghiệp, hộ kinh doanh',
      'registering companies and household businesses',
    ],
  }),
];
