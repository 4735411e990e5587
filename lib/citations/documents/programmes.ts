import { reformProgrammeDated2011 } from '../../glossary/terms/sources-earlier.ts';
import * as economy from '../../glossary/terms/sources-economy.ts';
import * as law from '../../glossary/terms/sources.ts';
import type { LegalDocument } from '../document.ts';
import { document } from './entry.ts';

const provincial =
  'https://hethongphapluat.vn/nghi-quyet-23-nq-hdnd-nam-2022-ve-giao-muc-tieu-nhiem-vu-va-ke-hoach-von-dau-tu-phat-trien-thuc-hien-03-chuong-trinh-muc-tieu-quoc-gia-giai-doan-2021-2025-tren-dia-ban-tinh-dak-nong.html';

/** Programmes and orders of the Government and the Prime Minister; their numbers begin again every year. */
export const programmes: readonly LegalDocument[] = [
  document(reformProgrammeDated2011, {
    type: 'nghị quyết',
    signed: '2011-11-08',
    english: 'Overall State administrative reform programme for 2011-2020',
    subject: ['cải cách hành chính 2011-2020', 'administrative reform in 2011-2020'],
  }),
  document(law.reformProgrammeSix, {
    type: 'nghị quyết',
    title: 'Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021-2030',
    signed: '2021-07-15',
    seen: ['signed'],
    english: 'Overall State administrative reform programme for 2021-2030',
    subject: ['sáu nội dung cải cách hành chính', 'administrative reform in six areas'],
    about: ['cải cách hành chính'],
  }),
  document(law.regions2025, {
    type: 'nghị quyết',
    title: 'Nghị quyết điều chỉnh Quy hoạch tổng thể quốc gia thời kỳ 2021-2030',
    signed: '2025-10-05',
    seen: ['signed'],
    english: 'Resolution adjusting the National Master Plan for 2021-2030',
    subject: ['chia lại sáu vùng kinh tế - xã hội', 'six socio-economic regions redrawn'],
  }),
  document(null, {
    number: '17/NQ-CP',
    title:
      'Nghị quyết về một số nhiệm vụ, giải pháp trọng tâm phát triển Chính phủ điện tử giai đoạn 2019-2020, định hướng đến 2025',
    english:
      'Resolution on key tasks and solutions for e-Government development in 2019-2020, with orientations to 2025',
    subject: ['xây dựng Chính phủ điện tử', 'building e-Government'],
    signed: '2019-03-07',
    seen: ['signed'],
    url: 'http://ict.thainguyen.gov.vn/tin-hoat-dong-2/diem-sang-trong-phat-trien-chinh-phu-dien-tu-huong-toi-chinh-phu-so-207.html',
    about: ['Chính phủ điện tử'],
  }),
  document(null, {
    number: '68/NQ-CP',
    title:
      'Nghị quyết về một số chính sách hỗ trợ người lao động và người sử dụng lao động gặp khó khăn do đại dịch COVID-19',
    english:
      'Resolution on policies to support workers and employers in difficulty because of the COVID-19 pandemic',
    subject: [
      'gói hỗ trợ 26 nghìn tỷ đồng năm 2021',
      'the support package of 26 trillion đồng in 2021',
    ],
    signed: '2021-07-01',
    seen: ['signed'],
    url: 'https://baodauthau.vn/12-chinh-sach-ho-tro-nguoi-lao-dong-tu-goi-26-000-ty-dong-post108974.html',
    about: ['COVID', 'đại dịch', 'người lao động'],
  }),
  document(null, {
    number: '128/NQ-CP',
    title:
      'Nghị quyết ban hành Quy định tạm thời “Thích ứng an toàn, linh hoạt, kiểm soát hiệu quả dịch COVID-19”',
    english:
      'Resolution issuing the interim provisions on safe, flexible adaptation to and effective control of COVID-19',
    subject: ['bốn cấp độ dịch thay cho giãn cách', 'four levels of risk in place of distancing'],
    signed: '2021-10-11',
    effective: '2021-10-11',
    seen: ['signed', 'effective'],
    url: 'https://vasep.com.vn/van-ban/chinh-phu/nghi-quyet-128-nq-cp-ban-hanh-quy-dinh-tam-thoi-thich-ung-an-toan-linh-hoat-kiem-soat-hieu-qua-dich-covid-19-2689.html',
    about: ['COVID', 'thích ứng an toàn', 'dịch'],
  }),
  document(null, {
    number: '16/CT-TTg',
    title: 'Chỉ thị về thực hiện các biện pháp cấp bách phòng, chống dịch COVID-19',
    english: 'Directive on urgent measures against COVID-19',
    subject: [
      'cách ly toàn xã hội: nhà cách nhà, ra ngoài khi cần',
      'nationwide distancing: stay home unless necessary',
    ],
    signed: '2020-03-31',
    ended: ['2021-10-11', '128/NQ-CP'],
    seen: ['signed', 'ended'],
    url: 'https://toanthua.com/khoang-cach-xa-hoi-theo-chi-thi-16-la-gi',
    about: ['COVID', 'dịch', 'giãn cách', 'cách ly'],
  }),
  document(null, {
    number: '15/CT-TTg',
    title: 'Chỉ thị về quyết liệt thực hiện đợt cao điểm phòng, chống dịch COVID-19',
    english: 'Directive on a peak campaign against COVID-19',
    subject: [
      'không tụ tập đông người, dừng dịch vụ không thiết yếu',
      'no crowds, non-essential services closed',
    ],
    signed: '2020-03-27',
    ended: ['2021-10-11', '128/NQ-CP'],
    seen: ['ended'],
    url: 'https://www.daibieunhandan.vn/cac-chi-thi-151619-cua-thu-tuong-khac-nhau-nhau-the-nao-1',
    about: ['COVID', 'dịch', 'giãn cách', 'cách ly'],
  }),
  document(null, {
    number: '800/QĐ-TTg',
    title:
      'Quyết định phê duyệt Chương trình mục tiêu quốc gia về xây dựng nông thôn mới giai đoạn 2010-2020',
    english:
      'Decision approving the National Target Programme on New Rural Development for 2010-2020',
    subject: ['chương trình nông thôn mới đầu tiên', 'the first new rural development programme'],
    signed: '2010-06-04',
    ended: ['2016', '1600/QĐ-TTg'],
    seen: ['signed'],
    url: 'https://lagi.binhthuan.dcs.vn/Tin-tức/Sự-kiện/post/256875/muc-tieu-moi-cua-thi-xa-la-gi-xay-dung-xa-tan-phuoc-dat-chuan-nong-thon-moi-nang-cao-trong-nam-2024.aspx',
    about: ['nông thôn mới'],
  }),
  document(null, {
    number: '1600/QĐ-TTg',
    title:
      'Quyết định phê duyệt Chương trình mục tiêu quốc gia xây dựng nông thôn mới giai đoạn 2016-2020',
    english:
      'Decision approving the National Target Programme on New Rural Development for 2016-2020',
    subject: ['nông thôn mới 2016-2020', 'new rural development in 2016-2020'],
    signed: '2016-08-16',
    ended: ['2021', '263/QĐ-TTg'],
    memory: true,
    about: ['nông thôn mới'],
  }),
  document(law.ruralCriteria2016, {
    type: 'quyết định',
    english: 'National criteria for new rural communes, 2016-2020',
    subject: ['19 tiêu chí xã nông thôn mới', '19 criteria of a new rural commune'],
    ended: ['2022-03-08', '318/QĐ-TTg'],
    seen: ['ended'],
    about: ['nông thôn mới', 'tiêu chí'],
  }),
  document(null, {
    number: '263/QĐ-TTg',
    title:
      'Quyết định phê duyệt Chương trình mục tiêu quốc gia xây dựng nông thôn mới giai đoạn 2021-2025',
    english:
      'Decision approving the National Target Programme on New Rural Development for 2021-2025',
    subject: ['nông thôn mới 2021-2025', 'new rural development in 2021-2025'],
    signed: '2022',
    ended: ['2026', '257/2025/QH15'],
    seen: ['signed'],
    url: provincial,
    about: ['nông thôn mới'],
  }),
  document(law.ruralCriteria2022, {
    number: '318/QĐ-TTg',
    type: 'quyết định',
    english: 'National criteria for new rural development, 2021-2025',
    subject: [
      'tiêu chí nông thôn mới, nâng cao, kiểu mẫu',
      'criteria of new, advanced and model rural communes',
    ],
    ended: ['2026-02-15', '51/2025/QĐ-TTg'],
    seen: ['effective', 'ended'],
    about: ['nông thôn mới', 'tiêu chí'],
  }),
  document(law.ruralCriteria2025, {
    type: 'quyết định',
    english: 'National criteria for new rural development, 2026-2030',
    subject: [
      'bộ tiêu chí nông thôn mới 2026-2030',
      'criteria of new rural development in 2026-2030',
    ],
  }),
  document(economy.targetProgramme2026, {
    english:
      'Resolution approving the National Target Programme on New Rural Development, Sustainable Poverty Reduction and Socio-economic Development in Ethnic Minority and Mountainous Areas for 2026-2035',
    subject: [
      'gộp ba chương trình mục tiêu quốc gia làm một',
      'three national target programmes made one',
    ],
    signed: '2025-12-11',
    seen: ['signed'],
  }),
  document(null, {
    number: '90/QĐ-TTg',
    title:
      'Quyết định phê duyệt Chương trình mục tiêu quốc gia giảm nghèo bền vững giai đoạn 2021-2025',
    english:
      'Decision approving the National Target Programme on Sustainable Poverty Reduction for 2021-2025',
    subject: ['giảm nghèo bền vững 2021-2025', 'sustainable poverty reduction in 2021-2025'],
    signed: '2022',
    ended: ['2026', '257/2025/QH15'],
    seen: ['signed'],
    url: provincial,
    about: ['giảm nghèo'],
  }),
  document(null, {
    number: '1719/QĐ-TTg',
    title:
      'Quyết định phê duyệt Chương trình mục tiêu quốc gia phát triển kinh tế - xã hội vùng đồng bào dân tộc thiểu số và miền núi giai đoạn 2021-2030, giai đoạn I: từ năm 2021 đến năm 2025',
    english:
      'Decision approving the National Target Programme on Socio-economic Development in Ethnic Minority and Mountainous Areas for 2021-2030, phase I: 2021-2025',
    subject: [
      'mười dự án cho vùng dân tộc thiểu số và miền núi',
      'ten projects for ethnic minority and mountain areas',
    ],
    signed: '2021-10-14',
    ended: ['2026', '257/2025/QH15'],
    seen: ['signed'],
    url: 'https://badt.thuathienhue.gov.vn/?gd=18&cn=170&tc=829',
    about: ['dân tộc thiểu số'],
  }),
  document(null, {
    number: '861/QĐ-TTg',
    title:
      'Quyết định phê duyệt danh sách các xã khu vực III, khu vực II, khu vực I thuộc vùng đồng bào dân tộc thiểu số và miền núi giai đoạn 2021-2025',
    english:
      'Decision approving the list of communes of zones III, II and I in ethnic minority and mountainous areas for 2021-2025',
    subject: ['xã nào là xã đặc biệt khó khăn', 'which communes count as especially difficult'],
    signed: '2021',
    seen: ['signed'],
    url: 'https://ls1.hethongphapluat.com/nghi-quyet-15-2022-nq-hdnd-quy-dinh-muc-ho-tro-tu-ngan-sach-nha-nuoc-de-thuc-hien-noi-dung-xay-dung-nong-thon-moi-giai-doan-2021-2025-tren-dia-ban-tinh-ninh-thuan.html',
    about: ['khu vực III', 'dân tộc thiểu số'],
  }),
  document(economy.productProgramme2018, {
    english: 'Decision approving the One Commune One Product Programme for 2018-2020',
    subject: ['chương trình OCOP đầu tiên', 'the first OCOP programme'],
    ended: ['2022-08-01', '919/QĐ-TTg'],
    seen: ['ended'],
    about: ['OCOP', 'mỗi xã một sản phẩm'],
  }),
  document(economy.productProgramme2022, {
    english: 'Decision approving the One Commune One Product Programme for 2021-2025',
    subject: ['chương trình OCOP 2021-2025', 'the OCOP programme of 2021-2025'],
    about: ['OCOP', 'mỗi xã một sản phẩm'],
  }),
  document(null, {
    number: '749/QĐ-TTg',
    title:
      'Quyết định phê duyệt Chương trình Chuyển đổi số quốc gia đến năm 2025, định hướng đến năm 2030',
    english:
      'Decision approving the National Digital Transformation Programme to 2025, with orientations to 2030',
    subject: ['chính phủ số, kinh tế số, xã hội số', 'digital government, economy and society'],
    signed: '2020-06-03',
    memory: true,
    about: ['chuyển đổi số'],
  }),
  document(null, {
    number: '505/QĐ-TTg',
    title: 'Quyết định về Ngày Chuyển đổi số quốc gia',
    english: 'Decision on the National Digital Transformation Day',
    subject: ['lấy ngày 10 tháng 10 hằng năm', 'sets 10 October of every year'],
    signed: '2022-04-22',
    seen: ['signed'],
    url: 'https://soxaydung.backan.gov.vn/Pages/chuyen-doi-so-405/lay-ngay-10-thang-10-hang-nam-la-ngay-chu-1165f933f8f57fcd.aspx',
    about: ['chuyển đổi số'],
  }),
  document(law.project06, {
    english:
      'Decision approving the project on population data, electronic identification and authentication for national digital transformation',
    subject: ['Đề án 06: dữ liệu dân cư, VNeID', 'Project 06: population data and VNeID'],
  }),
  document(law.decision232of2019, {
    english:
      'Decision approving the task of adjusting the general construction plan of Vân Đồn Economic Zone to 2040, with a vision to 2050',
    subject: ['lập lại quy hoạch Khu kinh tế Vân Đồn', 'a new plan for Vân Đồn Economic Zone'],
    about: ['Vân Đồn'],
  }),
];
