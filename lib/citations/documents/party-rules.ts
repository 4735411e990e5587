import * as law from '../../glossary/terms/sources.ts';
import type { LegalDocument } from '../document.ts';
import { document } from './entry.ts';

const congressOrders = 'https://moj.gov.vn/ddt/tintuc/Pages/van-ban-tai-lieu-cap-tren.aspx?Page=12';

/** Directives, conclusions and regulations of the central Party bodies. */
export const partyRules: readonly LegalDocument[] = [
  document(null, {
    number: '03-CT/TW',
    title: 'Chỉ thị về tiếp tục đẩy mạnh việc học tập và làm theo tấm gương đạo đức Hồ Chí Minh',
    english:
      'Directive on continuing to promote studying and following Hồ Chí Minh’s moral example',
    subject: [
      'học tập và làm theo tấm gương Hồ Chí Minh',
      'studying and following Hồ Chí Minh’s example',
    ],
    body: 'politburo',
    signed: '2011-05-14',
    ended: ['2016-05-15', '05-CT/TW'],
    seen: ['signed'],
    url: 'https://thnhanchinh.pgdthanhxuan.edu.vn/chi-bo/chi-thi-05-cttw-cua-bo-chinh-tri-ve-hoc-tap-theo-tu-tuong-dao-duc-phong-cach-ho/ct/21366/11317',
    about: ['Hồ Chí Minh', 'tấm gương', 'theo Bác'],
  }),
  document(law.directive05of2016, {
    english:
      'Directive on promoting the study and following of Hồ Chí Minh’s thought, morality and style',
    subject: ['học tập và làm theo Bác', 'studying and following Hồ Chí Minh'],
    body: 'politburo',
    signed: '2016-05-15',
    seen: ['signed'],
    url: 'https://hdndtuyenquang.gov.vn/tin-hoat-dong/trang-402.html',
    about: ['Hồ Chí Minh', 'theo Bác', 'Bác Hồ'],
  }),
  document(null, {
    number: '01-KL/TW',
    title: 'Kết luận về tiếp tục thực hiện Chỉ thị số 05-CT/TW',
    english: 'Conclusion on continued implementation of Directive No. 05-CT/TW',
    subject: ['tiếp tục học tập và làm theo Bác', 'continued study and following of Hồ Chí Minh'],
    body: 'politburo',
    signed: '2021-05-18',
    seen: ['signed'],
    url: 'https://hodine.com/shopping/?alias=59ab0588800a2ae794c21c8673cce63d&site=product',
    about: ['Hồ Chí Minh', 'theo Bác', 'Chỉ thị 05', 'Chỉ thị số 05'],
  }),
  document(null, {
    number: '40-CT/TW',
    title: 'Chỉ thị về tăng cường sự lãnh đạo của Đảng đối với tín dụng chính sách xã hội',
    english: 'Directive on strengthening the Party’s leadership over social policy credit',
    subject: ['vốn Ngân hàng Chính sách xã hội', 'loans of the Bank for Social Policies'],
    body: 'secretariat',
    signed: '2014-11-22',
    ended: ['2024-10-30', '39-CT/TW'],
    seen: ['signed'],
    url: 'https://baonghean.vn/en/thuc-hien-chi-thi-40-cua-ban-bi-thu-trung-uong-nhan-len-hieu-qua-nguon-von-chinh-sach-10215462.html',
    about: ['tín dụng', 'Ngân hàng Chính sách', 'vay'],
  }),
  document(null, {
    number: '39-CT/TW',
    title: 'Chỉ thị về nâng cao hiệu quả của tín dụng chính sách xã hội trong giai đoạn mới',
    english: 'Directive on raising the effectiveness of social policy credit in the new period',
    subject: ['vốn Ngân hàng Chính sách xã hội', 'loans of the Bank for Social Policies'],
    body: 'secretariat',
    signed: '2024-10-30',
    seen: ['signed'],
    url: 'https://nhansu.vn/van-ban-phap-luat/Ke-hoach-522-KH-UBND-2025-trien-khai-Chi-thi-39-CT-TW-va-Quyet-dinh-1560-QD-TTg-Ha-Tinh-688020.html',
    about: ['tín dụng', 'Ngân hàng Chính sách', 'vay'],
  }),
  document(null, {
    number: '13-CT/TW',
    title:
      'Chỉ thị về tăng cường sự lãnh đạo của Đảng đối với công tác quản lý, bảo vệ và phát triển rừng',
    english:
      'Directive on strengthening the Party’s leadership over forest management, protection and development',
    subject: ['bảo vệ rừng, đóng cửa rừng tự nhiên', 'forest protection, natural forests closed'],
    body: 'secretariat',
    signed: '2017-01-12',
    seen: ['signed'],
    url: 'https://baobackan.vn/quan-ly-bao-ve-rung-goc-nhin-tu-nganh-chuc-nang-post50946.html',
    about: ['rừng', 'lâm nghiệp'],
  }),
  document(null, {
    number: '35-CT/TW',
    title:
      'Chỉ thị về đại hội đảng bộ các cấp tiến tới Đại hội đại biểu toàn quốc lần thứ XIII của Đảng',
    english: 'Directive on Party congresses at all levels towards the 13th National Party Congress',
    subject: ['cách chuẩn bị đại hội 2020-2025', 'how to prepare the congresses of 2020-2025'],
    body: 'politburo',
    signed: '2019-05-30',
    seen: ['signed'],
    url: congressOrders,
    about: ['XIII', '2020-2025', '2020 - 2025'],
  }),
  document(null, {
    number: '35-CT/TW',
    title:
      'Chỉ thị về đại hội đảng bộ các cấp tiến tới Đại hội đại biểu toàn quốc lần thứ XIV của Đảng',
    english: 'Directive on Party congresses at all levels towards the 14th National Party Congress',
    subject: ['cách chuẩn bị đại hội 2025-2030', 'how to prepare the congresses of 2025-2030'],
    body: 'politburo',
    signed: '2024-06-14',
    ended: ['2025-04-14', '45-CT/TW'],
    url: 'https://vov.vn/tag/%C4%91%E1%BA%A1i+h%E1%BB%99i+%C4%91%E1%BA%A3ng+b%E1%BB%99+c%C3%A1c+c%E1%BA%A5p',
    about: ['XIV', '2025-2030', '2025 - 2030'],
  }),
  document(null, {
    number: '45-CT/TW',
    title:
      'Chỉ thị về đại hội đảng bộ các cấp tiến tới Đại hội đại biểu toàn quốc lần thứ XIV của Đảng',
    english: 'Directive on Party congresses at all levels towards the 14th National Party Congress',
    subject: [
      'đại hội 2025-2030 theo bộ máy mới, không còn cấp huyện',
      'congresses of 2025-2030 without the district tier',
    ],
    body: 'politburo',
    signed: '2025-04-14',
    seen: ['signed'],
    url: 'https://ngaynay.vn/nhiem-vu-cua-cap-uy-to-chuc-dang-tinh-uy-thanh-uy-dang-uy-truc-thuoc-tw-post163686.html',
  }),
  document(null, {
    number: '185-KL/TW',
    title:
      'Kết luận về tăng cường lãnh đạo, chỉ đạo công tác tổ chức đại hội đảng bộ các cấp tiến tới Đại hội đại biểu toàn quốc lần thứ XIV của Đảng',
    english:
      'Conclusion on strengthening leadership of Party congresses at all levels towards the 14th National Party Congress',
    subject: ['sáu nhiệm vụ khi chuẩn bị đại hội', 'six tasks in preparing the congresses'],
    body: 'politburo',
    signed: '2025-08-22',
    seen: ['signed'],
    url: 'https://ngaynay.vn/nhiem-vu-cua-cap-uy-to-chuc-dang-tinh-uy-thanh-uy-dang-uy-truc-thuoc-tw-post163686.html',
  }),
  document(null, {
    number: '01-CT/TW',
    title:
      'Chỉ thị về nghiên cứu, học tập, quán triệt, tuyên truyền và triển khai thực hiện Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng',
    english:
      'Directive on studying and implementing the Resolution of the 13th National Party Congress',
    subject: [
      'học và thực hiện Nghị quyết Đại hội XIII',
      'studying and applying the 13th Congress’s resolution',
    ],
    body: 'politburo',
    signed: '2021-03-09',
    seen: ['signed'],
    url: 'https://www.totalmetal.net/chi-thi-01-ct-tw-moi-nhat/',
    about: ['XIII'],
  }),
  document(null, {
    number: '01-CT/TW',
    title:
      'Chỉ thị về nghiên cứu, học tập, quán triệt, tuyên truyền và triển khai thực hiện Nghị quyết Đại hội XIV của Đảng',
    english:
      'Directive on studying and implementing the Resolution of the 14th National Party Congress',
    subject: [
      'học và thực hiện Nghị quyết Đại hội XIV',
      'studying and applying the 14th Congress’s resolution',
    ],
    body: 'politburo',
    signed: '2026-01-23',
    seen: ['signed'],
    url: 'https://danchuphapluat.vn/phat-huy-tinh-than-khi-the-dai-hoi-xiv-cua-dang-quyet-tam-to-chuc-thanh-cong-cuoc-bau-cu-dai-bieu-quoc-hoi-khoa-xvi-va-dai-bieu-hoi-dong-nhan-dan-cac-cap-nhiem-ky-2026-2031-8691.html',
    about: ['XIV'],
  }),
  document(null, {
    number: '14-KL/TW',
    title:
      'Kết luận về chủ trương khuyến khích và bảo vệ cán bộ năng động, sáng tạo vì lợi ích chung',
    english:
      'Conclusion on encouraging and protecting dynamic and creative cadres for the common good',
    subject: ['bảo vệ cán bộ dám nghĩ, dám làm', 'protects cadres who dare to think and act'],
    body: 'politburo',
    signed: '2021-09-22',
    seen: ['signed'],
    url: 'https://kinhtedothi.vn/bo-chinh-tri-khuyen-khich-va-bao-ve-can-bo-nang-dong-sang-tao-vi-loi-ich-chung-435926.html',
  }),
  document(null, {
    number: '21-KL/TW',
    title:
      'Kết luận về đẩy mạnh xây dựng, chỉnh đốn Đảng và hệ thống chính trị; kiên quyết ngăn chặn, đẩy lùi, xử lý nghiêm cán bộ, đảng viên suy thoái',
    english:
      'Conclusion on promoting Party and political-system building and rectification and firmly dealing with degraded cadres and Party members',
    subject: [
      'xây dựng, chỉnh đốn Đảng và hệ thống chính trị',
      'building and rectifying the Party and political system',
    ],
    body: 'central-committee',
    plenum: '13.4',
    signed: '2021-10-25',
    seen: ['signed'],
    url: 'http://lyluanchinhtri.vn/home/index.php/component/k2/item/4105-day-manh-xay-dung-chinh-don-dang-va-he-thong-chinh-tri-ngan-chan-day-lui-suy-thoai-va-bieu-hien-%EF%BF%BD%EF%BF%BD%EF%BF%BDtu-dien-bien%EF%BF%BD%EF%BF%BD%EF%BF%BD-%EF%BF%BD%EF%BF%BD%EF%BF%BDtu-chuyen-hoa%EF%BF%BD%EF%BF%BD%EF%BF%BD.html',
  }),
  document(null, {
    number: '34-KL/TW',
    title: 'Kết luận về Chiến lược công tác kiểm tra, giám sát của Đảng đến năm 2030',
    english: 'Conclusion on the Strategy for the Party’s Inspection and Oversight Work to 2030',
    subject: ['kiểm tra, giám sát của Đảng', 'the Party’s inspection and oversight'],
    body: 'politburo',
    signed: '2022-04-18',
    seen: ['signed'],
    url: 'https://baohanam.com.vn/tag?tag=c%C3%B4ng+t%C3%A1c+ki%E1%BB%83m+tra+gi%C3%A1m+s%C3%A1t',
  }),
  document(null, {
    number: '121-KL/TW',
    title: 'Kết luận về tổng kết Nghị quyết số 18-NQ/TW của Ban Chấp hành Trung ương khóa XII',
    english: 'Conclusion reviewing Resolution No. 18-NQ/TW of the 12th Party Central Committee',
    subject: ['tổng kết việc tinh gọn bộ máy', 'reviews the slimming of the apparatus'],
    body: 'central-committee',
    signed: '2025-01-24',
    seen: ['signed'],
    url: 'https://societynewstech.com/banchinhsachchienluoc/xay-dung-dang/ket-luan-127-kl-tw-cua-bo-chinh-tri-ban-bi-thu-ve-trien-khai-nghien-cuu-de-xuat-tiep-tuc-sap-xep-to-chuc-bo-may-cua-he-t.html',
  }),
  document(null, {
    number: '126-KL/TW',
    title:
      'Kết luận về một số nội dung, nhiệm vụ tiếp tục sắp xếp, tinh gọn tổ chức bộ máy của hệ thống chính trị năm 2025',
    english:
      'Conclusion on continuing to rearrange and streamline the political system’s apparatus in 2025',
    subject: [
      'định hướng bỏ cấp huyện, nhập tỉnh',
      'points to ending the district tier and merging provinces',
    ],
    body: 'politburo',
    signed: '2025-02-14',
    seen: ['signed'],
    url: 'https://societynewstech.com/banchinhsachchienluoc/xay-dung-dang/ket-luan-127-kl-tw-cua-bo-chinh-tri-ban-bi-thu-ve-trien-khai-nghien-cuu-de-xuat-tiep-tuc-sap-xep-to-chuc-bo-may-cua-he-t.html',
  }),
  document(null, {
    number: '127-KL/TW',
    title:
      'Kết luận về triển khai nghiên cứu, đề xuất tiếp tục sắp xếp tổ chức bộ máy của hệ thống chính trị',
    english:
      'Conclusion on study and proposals for further rearrangement of the political system’s apparatus',
    subject: [
      'nhập một số tỉnh, bỏ cấp huyện, hai cấp',
      'some provinces merged, no district tier, two tiers',
    ],
    body: 'politburo',
    signed: '2025-02-28',
    seen: ['signed'],
    url: 'https://societynewstech.com/banchinhsachchienluoc/xay-dung-dang/ket-luan-127-kl-tw-cua-bo-chinh-tri-ban-bi-thu-ve-trien-khai-nghien-cuu-de-xuat-tiep-tuc-sap-xep-to-chuc-bo-may-cua-he-t.html',
  }),
  document(null, {
    number: '183-KL/TW',
    title: 'Kết luận về tiếp tục sắp xếp tổ chức bộ máy và chính quyền địa phương hai cấp',
    english: 'Conclusion on further rearrangement of the apparatus and two-tier local government',
    subject: [
      'giải quyết chế độ cho người nghỉ khi sắp xếp',
      'settles the entitlements of those who leave',
    ],
    body: 'politburo',
    signed: '2025-08-01',
    memory: true,
  }),
  document(law.conclusion230of2026, {
    english:
      'Conclusion on the rearrangement and streamlining of mass associations assigned tasks by the Party and the State',
    subject: ['sắp xếp các hội quần chúng', 'rearranges the mass associations'],
    body: 'politburo',
  }),
  document(law.enforcement2025, {
    title: 'Kết luận về mô hình thi hành án dân sự một cấp ở địa phương',
    english: 'Conclusion on the one-level model of local civil judgment enforcement',
    subject: [
      'thi hành án dân sự chỉ còn ở tỉnh',
      'civil judgment enforcement only at the province',
    ],
    body: 'politburo',
    signed: '2025-06-06',
    seen: ['signed'],
  }),
  document(null, {
    number: '217-QĐ/TW',
    title:
      'Quyết định ban hành Quy chế giám sát và phản biện xã hội của Mặt trận Tổ quốc Việt Nam và các đoàn thể chính trị - xã hội',
    english:
      'Decision issuing the Regulation on oversight and social criticism by the Viet Nam Fatherland Front and socio-political organizations',
    subject: ['Mặt trận giám sát và phản biện', 'oversight and criticism by the Front'],
    body: 'politburo',
    signed: '2013-12-12',
    effective: '2013-12-12',
    seen: ['signed', 'effective'],
    url: 'https://luatminhkhue.vn/quyet-dinh-217-qd-tw-nam-2013-ve-quy-che-giam-sat-va-phan-bien-xa-hoi-cua-mat-tran-to-quoc-viet-nam-va-cac-doan-the-chinh-tri---xa-hoi-do-ban-chap-hanh-trung-uong-ban-hanh.aspx',
  }),
  document(null, {
    number: '218-QĐ/TW',
    title:
      'Quyết định ban hành Quy định về việc Mặt trận Tổ quốc Việt Nam, các đoàn thể chính trị - xã hội và nhân dân tham gia góp ý xây dựng Đảng, xây dựng chính quyền',
    english:
      'Decision issuing the Regulation on contributions by the Fatherland Front, socio-political organizations and the people to Party and government building',
    subject: ['dân góp ý cho Đảng, chính quyền', 'the people’s advice to the Party and government'],
    body: 'politburo',
    signed: '2013-12-12',
    effective: '2013-12-12',
    seen: ['signed', 'effective'],
    url: 'http://www.lamdong.gov.vn/vi-VN/a/tinhuy/don-vi/vanphong/tin-tuc/Pages/HoinghicanbochuchotquantrietQuyetdinhso217-Q%C4%90TW.aspx',
  }),
  document(law.regulation219of2013, {
    english: 'Regulation on advisory agencies of provincial Party committees',
    subject: ['các ban của tỉnh ủy', 'the commissions of provincial Party committees'],
    ended: ['2023-12-01', '137-QĐ/TW'],
    seen: ['ended'],
    body: 'secretariat',
  }),
  document(law.regulation137of2023, {
    english: 'Regulation on advisory agencies of provincial Party committees',
    subject: ['các ban của tỉnh ủy', 'the commissions of provincial Party committees'],
    ended: ['2025', '329-QĐ/TW'],
    body: 'secretariat',
  }),
  document(law.regulation329of2025, {
    english: 'Regulation on advisory agencies of provincial Party committees',
    subject: [
      'các ban của tỉnh ủy sau sắp xếp',
      'the commissions of provincial Party committees after the mergers',
    ],
    signed: '2025',
    seen: ['signed'],
    body: 'secretariat',
  }),
  document(law.regulation29of2016, {
    english: 'Regulation on implementation of the Party Statutes',
    subject: ['hướng dẫn Điều lệ Đảng', 'how to apply the Party Statutes'],
    ended: ['2021-07-30', '24-QĐ/TW'],
    seen: ['ended'],
    body: 'central-committee',
  }),
  document(law.regulation24of2021, {
    english: 'Regulation on implementation of the Party Statutes',
    subject: ['hướng dẫn Điều lệ Đảng', 'how to apply the Party Statutes'],
    ended: ['2025-07-01', '294-QĐ/TW'],
    seen: ['ended'],
    body: 'central-committee',
  }),
  document(law.regulation294of2025, {
    english: 'Regulation on implementation of the Party Statutes',
    subject: [
      'hướng dẫn Điều lệ Đảng khi không còn cấp huyện',
      'how to apply the Party Statutes without the district tier',
    ],
    body: 'central-committee',
  }),
  document(law.regulation30of2016, {
    english: 'Regulation on the Party’s inspection, oversight and discipline',
    subject: ['kiểm tra, giám sát, kỷ luật đảng', 'Party inspection, oversight and discipline'],
    ended: ['2021-07-28', '22-QĐ/TW'],
    seen: ['ended'],
    body: 'central-committee',
  }),
  document(null, {
    number: '22-QĐ/TW',
    title: 'Quy định về công tác kiểm tra, giám sát và kỷ luật của Đảng',
    english: 'Regulation on the Party’s inspection, oversight and discipline',
    subject: ['kiểm tra, giám sát, kỷ luật đảng', 'Party inspection, oversight and discipline'],
    body: 'central-committee',
    signed: '2021-07-28',
    ended: ['2025-05-30', '296-QĐ/TW'],
    seen: ['signed', 'ended'],
    url: 'http://giaoduclyluanhcma.vn/Default.aspx?portalid=33&tabid=19&distid=215&name=Mot%2520so%2520diem%2520moi%2520ve%2520cong%2520tac%2520kiem%2520tra%2520giam%2520sat%2520va%2520ky%2520luat%2520cua%2520dang%2520trong%2520quy%2520dinh%2520so%252022QDTW',
  }),
  document(law.regulation296of2025, {
    english: 'Regulation on the Party’s inspection, oversight and discipline',
    subject: ['kiểm tra, giám sát, kỷ luật đảng', 'Party inspection, oversight and discipline'],
    body: 'central-committee',
    signed: '2025-05-30',
    seen: ['signed'],
    url: 'https://www.quanlynhanuoc.vn/?p=51516',
  }),
  document(law.regulation37of2021, {
    english: 'Regulation on what Party members must not do',
    subject: ['19 điều đảng viên không được làm', '19 things forbidden to Party members'],
    body: 'central-committee',
  }),
  document(law.regulation08of2018, {
    english: 'Regulation on the exemplary responsibility of cadres and Party members',
    subject: [
      'nêu gương, trước hết là Ủy viên Bộ Chính trị, Trung ương',
      'setting an example, the highest first',
    ],
    body: 'central-committee',
  }),
  document(law.regulation41of2021, {
    english: 'Regulation on dismissal and resignation of cadres',
    subject: ['miễn nhiệm, từ chức', 'dismissal and resignation'],
    ended: ['2025-10-08', '377-QĐ/TW'],
    body: 'politburo',
  }),
  document(law.successionPlanning2021, {
    english: 'Regulation on cadre planning',
    subject: ['quy hoạch cán bộ', 'succession planning of cadres'],
    ended: ['2025-10-08', '377-QĐ/TW'],
    body: 'politburo',
  }),
  document(null, {
    number: '80-QĐ/TW',
    title: 'Quy định về phân cấp quản lý cán bộ và bổ nhiệm, giới thiệu cán bộ ứng cử',
    english:
      'Regulation on delegated management of cadres and on appointment and nomination of candidates',
    subject: ['cấp nào quản lý, bổ nhiệm cán bộ nào', 'which level manages and appoints whom'],
    body: 'politburo',
    signed: '2022-08-18',
    effective: '2022-08-18',
    ended: ['2025-10-08', '377-QĐ/TW'],
    seen: ['signed', 'effective'],
    url: 'https://www.bqllang.gov.vn/tin-tuc/tin-tong-hop/12705-quy-dinh-moi-ve-viec-bo-nhiem-gioi-thieu-can-bo-ung-cu-chuc-vu-cao-hon.html',
  }),
  document(law.regulation377of2025, {
    english:
      'Regulation on delegated management of cadres and on planning, appointment, nomination, resignation and dismissal',
    subject: [
      'một quy định cho quy hoạch, bổ nhiệm, từ chức, miễn nhiệm',
      'one regulation for planning, appointment, resignation and dismissal',
    ],
    body: 'politburo',
  }),
  document(null, {
    number: '65-QĐ/TW',
    title: 'Quy định về luân chuyển cán bộ',
    english: 'Regulation on rotation of cadres',
    subject: ['luân chuyển giữa các cấp, các địa phương', 'rotation between levels and localities'],
    body: 'politburo',
    signed: '2022-04-28',
    effective: '2022-04-28',
    seen: ['signed', 'effective'],
    url: 'https://lsvn.vn/doi-tuong-chuc-danh-luan-chuyen-can-bo-theo-quy-dinh-moi-nhat1652287160.html',
  }),
  document(law.regulation69of2022, {
    english: 'Regulation on disciplining Party organizations and Party members',
    subject: [
      'khiển trách, cảnh cáo, cách chức, khai trừ',
      'reprimand, warning, removal and expulsion',
    ],
    body: 'politburo',
  }),
  document(law.regulation96of2023, {
    english: 'Regulation on votes of confidence in leading posts of the political system',
    subject: ['lấy phiếu tín nhiệm giữa nhiệm kỳ', 'confidence votes in mid-term'],
    signed: '2023',
    seen: ['signed'],
    body: 'politburo',
  }),
  document(law.regulation114of2023, {
    english:
      'Regulation on power control and prevention of corruption and negative phenomena in cadre work',
    subject: ['chống chạy chức, chạy quyền', 'against the buying of posts and power'],
    body: 'politburo',
  }),
  document(null, {
    number: '124-QĐ/TW',
    title:
      'Quy định về việc kiểm điểm và đánh giá, xếp loại chất lượng hằng năm đối với tập thể, cá nhân trong hệ thống chính trị',
    english:
      'Regulation on annual review, evaluation and classification of collectives and individuals in the political system',
    subject: ['kiểm điểm, xếp loại cuối năm', 'year-end review and rating'],
    body: 'politburo',
    signed: '2023-10-04',
    ended: ['2025-08-30', '366-QĐ/TW'],
    seen: ['signed', 'ended'],
    url: 'https://snv.dienbien.gov.vn/vi/news/van-phong/ban-chap-hanh-trung-uong-ban-hanh-quy-dinh-ve-viec-kiem-diem-va-danh-gia-xep-loai-chat-luong-hang-nam-doi-voi-tap-the-ca-nhan-trong-he-thong-chinh-tri-277.html',
  }),
  document(law.regulation366of2025, {
    english:
      'Regulation on review, evaluation and classification of collectives and individuals in the political system',
    subject: ['kiểm điểm, xếp loại cuối năm', 'year-end review and rating'],
    body: 'politburo',
  }),
  document(null, {
    number: '144-QĐ/TW',
    title: 'Quy định chuẩn mực đạo đức cách mạng của cán bộ, đảng viên giai đoạn mới',
    english:
      'Regulation on revolutionary ethical standards of cadres and Party members in the new period',
    subject: ['năm chuẩn mực đạo đức', 'five ethical standards'],
    body: 'politburo',
    signed: '2024-05-09',
    effective: '2024-05-09',
    seen: ['signed', 'effective'],
    url: 'https://qltt.vn/quy-dinh-so-144-qdtw-ve-chuan-muc-dao-duc-cach-mang-cua-can-bo-dang-vien-giai-doan-moi-100977.html',
  }),
  document(law.partyElections2024, {
    title: 'Quy chế bầu cử trong Đảng',
    english: 'Regulation on elections within the Party',
    subject: ['bầu cấp ủy, bỏ phiếu, số dư', 'electing committees, ballots and surplus candidates'],
    body: 'central-committee',
  }),
  document(law.regulation66, {
    english: 'Regulation on types, authority and format of Party documents',
    subject: ['các thể loại văn bản của Đảng', 'the kinds of Party documents'],
    ended: ['2026-01-09', '399-QĐ/TW'],
    seen: ['ended'],
    body: 'secretariat',
  }),
  document(law.regulation399, {
    english: 'Regulation on types, authority and format of Party documents',
    subject: ['thể loại văn bản của Đảng', 'the kinds of Party documents'],
    body: 'secretariat',
  }),
  document(law.regulation298of2025, {
    english: 'Regulation on Party committees of communes, wards and special zones',
    subject: [
      'đảng ủy xã, phường, đặc khu',
      'Party committees of communes, wards and special zones',
    ],
    body: 'secretariat',
  }),
  document(law.regulation299of2025, {
    english:
      'Regulation on advisory agencies of Party committees of communes, wards and special zones',
    subject: ['các ban của đảng ủy xã', 'the commissions of commune Party committees'],
    body: 'secretariat',
  }),
  document(law.partyDelegations2023, {
    title: 'Quy định về đảng đoàn, ban cán sự đảng ở Trung ương',
    english: 'Regulation on Party delegations and Party affairs committees at the centre',
    subject: ['đảng đoàn, ban cán sự đảng, nay đã thôi', 'Party delegations, now ended'],
    body: 'politburo',
  }),
  document(law.guidance31, {
    english:
      'Guidance on Party organizations of new administrative units and rearrangement of the Front and mass organizations',
    subject: [
      'lập đảng bộ xã mới, sắp xếp đoàn thể',
      'new commune Party organisations and mass bodies',
    ],
  }),
];
