import * as law from '../../glossary/terms/sources.ts';
import type { LegalDocument } from '../document.ts';
import { document } from './entry.ts';

const farmers =
  'https://tonghop.kiengiang.dcs.vn/sinh-hoat-to-ndtq-va-cac-doan-the/nhung-nghi-quyet-moi-cua-dang-lien-quan-den-nong-dan-107.html';
const fourPillars = 'https://lite.baomoi.com/bo-tu-tru-cot-giup-viet-nam-cat-canh-c52271582.epi';
const september2025 =
  'https://www.vietnam.vn/en/bo-chinh-tri-hoi-nghi-quan-triet-trien-khai-thuc-hien-4-nghi-quyet';
const regions =
  'http://thinhvuongvietnam.com/Content/muc-tieu-phat-trien-vung-bac-trung-bo-va-duyen-hai-trung-bo-la-vung-phat-trien-nang-dong-nhanh-va-ben-vung-manh-ve-kinh-te-bien-314017';
const january2026 =
  'https://www.sggp.org.vn/tang-cuong-noi-luc-vat-chat-va-cung-co-noi-luc-tinh-than-trong-giai-doan-phat-trien-moi-post839968.html';

/** Resolutions of the Central Committee and the Politburo. */
export const partyResolutions: readonly LegalDocument[] = [
  document(null, {
    number: '26-NQ/TW',
    title: 'Nghị quyết về nông nghiệp, nông dân, nông thôn',
    english: 'Resolution on agriculture, farmers and rural areas',
    subject: [
      'tam nông: gốc của chương trình nông thôn mới',
      'the root of the new rural development programme',
    ],
    body: 'central-committee',
    plenum: '10.7',
    signed: '2008-08-05',
    ended: ['2022-06-16', '19-NQ/TW'],
    seen: ['signed'],
    url: 'http://tuyengiao.hagiang.gov.vn/thong-tin-chuyen-de/ly-luan-chinh-tri-lich-su-dang/mot-so-noi-dung-moi-trong-chu-truong-cua-dang-ve-phat-trien-nong-nghiep-nong-dan-nong-thon.html',
    about: ['nông nghiệp', 'nông dân', 'nông thôn', 'tam nông'],
  }),
  document(null, {
    number: '29-NQ/TW',
    title: 'Nghị quyết về đổi mới căn bản, toàn diện giáo dục và đào tạo',
    english: 'Resolution on fundamental and comprehensive renewal of education and training',
    subject: [
      'đổi mới chương trình, thi cử, sách giáo khoa',
      'new curricula, examinations and textbooks',
    ],
    body: 'central-committee',
    plenum: '11.8',
    signed: '2013-11-04',
    seen: ['signed'],
    url: 'https://daidoanket.vn/doi-moi-can-ban-toan-dien-giao-duc-va-dao-tao-nhan-thuc-va-hanh-dong-10006196.html',
    about: ['giáo dục', 'đào tạo', 'nhà trường'],
  }),
  document(null, {
    number: '29-NQ/TW',
    title:
      'Nghị quyết về tiếp tục đẩy mạnh công nghiệp hóa, hiện đại hóa đất nước đến năm 2030, tầm nhìn đến năm 2045',
    english:
      'Resolution on continuing to accelerate national industrialization and modernization to 2030, with a vision to 2045',
    subject: ['công nghiệp hóa, hiện đại hóa', 'industrialisation and modernisation'],
    body: 'central-committee',
    plenum: '13.6',
    signed: '2022-11-17',
    memory: true,
    about: ['công nghiệp hóa', 'hiện đại hóa'],
  }),
  document(null, {
    number: '39-NQ/TW',
    title: 'Nghị quyết về tinh giản biên chế và cơ cấu lại đội ngũ cán bộ, công chức, viên chức',
    english:
      'Resolution on payroll streamlining and restructuring of cadres, civil servants and public employees',
    subject: ['giảm 10 % biên chế đến năm 2021', 'ten per cent fewer posts by 2021'],
    body: 'politburo',
    signed: '2015-04-17',
    memory: true,
    about: ['biên chế', 'tinh giản', 'tinh giảm'],
  }),
  document(law.resolution04of2016, {
    title:
      'Nghị quyết về tăng cường xây dựng, chỉnh đốn Đảng; ngăn chặn, đẩy lùi sự suy thoái về tư tưởng chính trị, đạo đức, lối sống',
    english:
      'Resolution on strengthening Party building and rectification and preventing degradation of political ideology, morality and lifestyle',
    subject: [
      '27 biểu hiện suy thoái, “tự diễn biến”',
      '27 signs of degradation and “self-evolution”',
    ],
    body: 'central-committee',
    plenum: '12.4',
    about: ['chỉnh đốn', 'suy thoái', 'tự diễn biến'],
  }),
  document(law.resolution18, {
    title:
      'Nghị quyết một số vấn đề về tiếp tục đổi mới, sắp xếp tổ chức bộ máy của hệ thống chính trị tinh gọn, hoạt động hiệu lực, hiệu quả',
    english:
      'Resolution on continued reform and rearrangement of the political system’s apparatus towards leanness, effectiveness and efficiency',
    subject: [
      'tinh gọn bộ máy, hợp nhất cơ quan, nhất thể hóa chức danh',
      'a leaner apparatus: agencies merged, posts unified',
    ],
    body: 'central-committee',
    plenum: '12.6',
    signed: '2017-10-25',
    seen: ['signed'],
    url: 'https://cafef.vn/chuc-danh-bi-thu.html',
    about: [
      'bộ máy',
      'tinh gọn',
      'hệ thống chính trị',
      'sắp xếp',
      'sáp nhập',
      'nhất thể hóa',
      'đầu mối',
      'biên chế',
      'hợp nhất',
    ],
  }),
  document(law.resolution19, {
    title:
      'Nghị quyết về tiếp tục đổi mới hệ thống tổ chức và quản lý, nâng cao chất lượng và hiệu quả hoạt động của các đơn vị sự nghiệp công lập',
    english:
      'Resolution on continued reform of the organization and management of public service units',
    subject: [
      'giảm đầu mối, tự chủ đơn vị sự nghiệp',
      'fewer and self-financing public service units',
    ],
    body: 'central-committee',
    plenum: '12.6',
    signed: '2017-10-25',
    seen: ['signed'],
    about: ['đơn vị sự nghiệp', 'sự nghiệp công lập', 'tự chủ'],
  }),
  document(null, {
    number: '26-NQ/TW',
    title:
      'Nghị quyết về tập trung xây dựng đội ngũ cán bộ các cấp, nhất là cấp chiến lược, đủ phẩm chất, năng lực và uy tín, ngang tầm nhiệm vụ',
    english:
      'Resolution on building a contingent of cadres at all levels, especially the strategic level, with the qualities, capacity and prestige their tasks demand',
    subject: [
      'cán bộ cấp chiến lược; bí thư không là người địa phương',
      'strategic cadres; secretaries from elsewhere',
    ],
    body: 'central-committee',
    plenum: '12.7',
    signed: '2018-05-19',
    seen: ['signed'],
    url: 'https://news.laodong.vn/thoi-su/cai-cach-tien-luong-chinh-sach-dai-ngo-voi-can-bo-cong-chuc-trong-nam-2026-1658885.ldo',
    about: ['đội ngũ cán bộ', 'cấp chiến lược', 'công tác cán bộ'],
  }),
  document(null, {
    number: '27-NQ/TW',
    title:
      'Nghị quyết về cải cách chính sách tiền lương đối với cán bộ, công chức, viên chức, lực lượng vũ trang và người lao động trong doanh nghiệp',
    english:
      'Resolution on reform of the salary policy for cadres, civil servants, public employees, the armed forces and workers in enterprises',
    subject: ['bảng lương theo vị trí việc làm', 'pay by job position'],
    body: 'central-committee',
    plenum: '12.7',
    signed: '2018-05-21',
    url: 'http://118.69.201.249:801/lao-dong-tien-luong/tim-kiem?page=18&q=Khai+b%C3%A1o+c%C6%B0+tr%C3%BA',
    about: ['tiền lương', 'bảng lương'],
  }),
  document(null, {
    number: '36-NQ/TW',
    title:
      'Nghị quyết về Chiến lược phát triển bền vững kinh tế biển Việt Nam đến năm 2030, tầm nhìn đến năm 2045',
    english:
      'Resolution on the Strategy for Sustainable Development of Viet Nam’s Marine Economy to 2030, with a vision to 2045',
    subject: [
      'kinh tế biển, du lịch, cảng, nuôi trồng',
      'the marine economy: tourism, ports, aquaculture',
    ],
    body: 'central-committee',
    plenum: '12.8',
    signed: '2018-10-22',
    seen: ['signed'],
    url: 'https://thuvienphapluat.vn/van-ban/Thuong-mai/Nghi-quyet-36-NQ-TW-2018-chien-luoc-phat-trien-ben-vung-kinh-te-bien-Viet-Nam-den-nam-2030-397978.aspx?tab=7',
    about: ['kinh tế biển', 'biển'],
  }),
  document(null, {
    number: '37-NQ/TW',
    title: 'Nghị quyết về việc sắp xếp các đơn vị hành chính cấp huyện và cấp xã',
    english: 'Resolution on the rearrangement of district- and commune-level administrative units',
    subject: ['nhập huyện, xã nhỏ', 'merging small districts and communes'],
    body: 'politburo',
    signed: '2018-12-24',
    seen: ['signed'],
    url: 'https://truongleduan.quangtri.gov.vn/vi/hoat-dong-khoa-hoc/savefile/Nghien-cuu-trao-doi/thuc-tien-cong-tac-sap-xep-don-vi-hanh-chinh-cap-huyen-cap-xa-tren-dia-ban-tinh-quang-tri-368.html',
    about: ['đơn vị hành chính', 'sáp nhập', 'sắp xếp'],
  }),
  document(null, {
    number: '52-NQ/TW',
    title:
      'Nghị quyết về một số chủ trương, chính sách chủ động tham gia cuộc Cách mạng công nghiệp lần thứ tư',
    english:
      'Resolution on guidelines and policies for active participation in the Fourth Industrial Revolution',
    subject: ['kinh tế số, cách mạng công nghiệp 4.0', 'the digital economy and Industry 4.0'],
    body: 'politburo',
    signed: '2019-09-27',
    url: 'https://kinhtedothi.vn/tag/vnpt-it',
    about: ['công nghiệp lần thứ tư', '4.0'],
  }),
  document(null, {
    number: '11-NQ/TW',
    title:
      'Nghị quyết về phương hướng phát triển kinh tế - xã hội, bảo đảm quốc phòng, an ninh vùng Trung du và miền núi Bắc Bộ đến năm 2030, tầm nhìn đến năm 2045',
    english:
      'Resolution on orientations for socio-economic development and defence and security of the Northern Midlands and Mountains to 2030, with a vision to 2045',
    subject: [
      'phát triển vùng Trung du và miền núi Bắc Bộ',
      'development of the Northern Midlands and Mountains',
    ],
    body: 'politburo',
    signed: '2022-02-10',
    seen: ['signed'],
    url: regions,
    about: ['miền núi Bắc Bộ', 'trung du'],
  }),
  document(null, {
    number: '13-NQ/TW',
    title:
      'Nghị quyết về phương hướng phát triển kinh tế - xã hội, bảo đảm quốc phòng, an ninh vùng Đồng bằng sông Cửu Long đến năm 2030, tầm nhìn đến năm 2045',
    english:
      'Resolution on orientations for socio-economic development and defence and security of the Mekong Delta to 2030, with a vision to 2045',
    subject: ['phát triển vùng Đồng bằng sông Cửu Long', 'development of the Mekong Delta'],
    body: 'politburo',
    signed: '2022-04-02',
    seen: ['signed'],
    url: 'https://lib.hutech.edu.vn/chi-tiet?id=457346',
    about: ['sông Cửu Long', 'ĐBSCL'],
  }),
  document(null, {
    number: '30-NQ/TW',
    title:
      'Nghị quyết về phát triển kinh tế - xã hội và bảo đảm quốc phòng, an ninh vùng Đồng bằng sông Hồng đến năm 2030, tầm nhìn đến năm 2045',
    english:
      'Resolution on socio-economic development and defence and security of the Red River Delta to 2030, with a vision to 2045',
    subject: ['phát triển vùng Đồng bằng sông Hồng', 'development of the Red River Delta'],
    body: 'politburo',
    signed: '2022-11-23',
    url: 'https://vnews.gov.vn/video/dua-vung-dong-bang-song-hong-phat-trien-dot-pha-70486.htm',
    about: ['sông Hồng'],
  }),
  document(null, {
    number: '18-NQ/TW',
    title:
      'Nghị quyết về tiếp tục đổi mới, hoàn thiện thể chế, chính sách, nâng cao hiệu lực, hiệu quả quản lý và sử dụng đất',
    english:
      'Resolution on continued improvement of institutions and policies and of the management and use of land',
    subject: [
      'gốc của Luật Đất đai 2024: bỏ khung giá đất',
      'the root of the Land Law of 2024: no more price frames',
    ],
    body: 'central-committee',
    plenum: '13.5',
    signed: '2022-06-16',
    seen: ['signed'],
    url: farmers,
    about: ['đất đai', 'sử dụng đất', 'giá đất', 'Luật Đất đai'],
  }),
  document(null, {
    number: '19-NQ/TW',
    title: 'Nghị quyết về nông nghiệp, nông dân, nông thôn đến năm 2030, tầm nhìn đến năm 2045',
    english: 'Resolution on agriculture, farmers and rural areas to 2030, with a vision to 2045',
    subject: [
      'nông nghiệp sinh thái, nông thôn hiện đại, nông dân văn minh',
      'ecological farming, modern countryside, civilised farmers',
    ],
    body: 'central-committee',
    plenum: '13.5',
    signed: '2022-06-16',
    seen: ['signed'],
    url: farmers,
    about: ['nông nghiệp', 'nông dân', 'nông thôn'],
  }),
  document(null, {
    number: '20-NQ/TW',
    title:
      'Nghị quyết về tiếp tục đổi mới, phát triển và nâng cao hiệu quả kinh tế tập thể trong giai đoạn mới',
    english:
      'Resolution on continued renewal, development and greater efficiency of the collective economy in the new period',
    subject: ['hợp tác xã, kinh tế tập thể', 'cooperatives and the collective economy'],
    body: 'central-committee',
    plenum: '13.5',
    signed: '2022-06-16',
    seen: ['signed'],
    url: farmers,
    about: ['kinh tế tập thể', 'hợp tác xã'],
  }),
  document(null, {
    number: '21-NQ/TW',
    title:
      'Nghị quyết về tăng cường củng cố, xây dựng tổ chức cơ sở đảng và nâng cao chất lượng đội ngũ đảng viên trong giai đoạn mới',
    english:
      'Resolution on consolidating and building grassroots Party organizations and raising the quality of Party members in the new period',
    subject: [
      'chi bộ, đảng bộ cơ sở, kết nạp đảng viên',
      'Party cells, grassroots organisations, new members',
    ],
    body: 'central-committee',
    plenum: '13.5',
    signed: '2022-06-16',
    url: 'https://www.quangninh.gov.vn/so/sokhdt/Trang/ChiTietTinTuc.aspx?nid=1638',
    about: ['tổ chức cơ sở đảng', 'đảng viên', 'chi bộ'],
  }),
  document(null, {
    number: '27-NQ/TW',
    title:
      'Nghị quyết về tiếp tục xây dựng và hoàn thiện Nhà nước pháp quyền xã hội chủ nghĩa Việt Nam trong giai đoạn mới',
    english:
      'Resolution on continuing to build and perfect the socialist rule-of-law State of Viet Nam in the new period',
    subject: ['nhà nước pháp quyền', 'the rule-of-law State'],
    body: 'central-committee',
    plenum: '13.6',
    signed: '2022-11-09',
    seen: ['signed'],
    url: 'http://www.luatnguyen.vn/tin-tuc/t-u-dang-thao-luan-ve-tieu-chuan-so-luong-dai-bieu-dai-hoi-xiv-366.html',
    about: ['pháp quyền'],
  }),
  document(null, {
    number: '42-NQ/TW',
    title:
      'Nghị quyết về tiếp tục đổi mới, nâng cao chất lượng chính sách xã hội, đáp ứng yêu cầu sự nghiệp xây dựng và bảo vệ Tổ quốc trong giai đoạn mới',
    english: 'Resolution on continued renewal and better quality of social policies',
    subject: ['an sinh, việc làm, nhà ở xã hội', 'social security, jobs and social housing'],
    body: 'central-committee',
    plenum: '13.8',
    signed: '2023-11-24',
    memory: true,
    about: ['chính sách xã hội', 'an sinh'],
  }),
  document(null, {
    number: '43-NQ/TW',
    title:
      'Nghị quyết về tiếp tục phát huy truyền thống, sức mạnh đại đoàn kết toàn dân tộc, xây dựng đất nước ta ngày càng phồn vinh, hạnh phúc',
    english:
      'Resolution on continuing to promote the tradition and strength of great national unity and building a prosperous and happy country',
    subject: ['đại đoàn kết toàn dân tộc', 'great national unity'],
    body: 'central-committee',
    plenum: '13.8',
    signed: '2023-11-24',
    seen: ['signed'],
    url: 'https://lawnet.vn/thong-tin-phap-luat/en/chinh-sach-moi/to-continue-to-perfect-the-policy-of-great-national-unity-in-the-new-period-in-vietnam-129327.html',
    about: ['đại đoàn kết'],
  }),
  document(law.resolution57, {
    title:
      'Nghị quyết về đột phá phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia',
    english:
      'Resolution on breakthroughs in science, technology, innovation and national digital transformation',
    subject: [
      'một trong “bộ tứ trụ cột”: khoa học, chuyển đổi số',
      'one of the “four pillars”: science and digital change',
    ],
    body: 'politburo',
    signed: '2024-12-22',
    seen: ['signed'],
    url: fourPillars,
    about: ['khoa học', 'chuyển đổi số', 'đổi mới sáng tạo', 'trụ cột'],
  }),
  document(null, {
    number: '59-NQ/TW',
    title: 'Nghị quyết về hội nhập quốc tế trong tình hình mới',
    english: 'Resolution on international integration in the new situation',
    subject: ['một trong “bộ tứ trụ cột”: hội nhập', 'one of the “four pillars”: integration'],
    body: 'politburo',
    signed: '2025-01-24',
    seen: ['signed'],
    url: fourPillars,
    about: ['hội nhập', 'trụ cột'],
  }),
  document(law.resolution60of2025, {
    title: 'Nghị quyết Hội nghị lần thứ 11 Ban Chấp hành Trung ương Đảng khóa XIII',
    english: 'Resolution of the 11th plenum of the 13th Party Central Committee',
    subject: [
      'đồng ý nhập tỉnh, bỏ cấp huyện, hai cấp chính quyền',
      'agrees to merge provinces and end the district tier',
    ],
    body: 'central-committee',
    plenum: '13.11',
    signed: '2025-04-12',
    seen: ['signed'],
    about: ['sáp nhập', 'cấp huyện', 'hai cấp', '2 cấp', 'sắp xếp'],
  }),
  document(null, {
    number: '66-NQ/TW',
    title:
      'Nghị quyết về đổi mới công tác xây dựng và thi hành pháp luật đáp ứng yêu cầu phát triển đất nước trong kỷ nguyên mới',
    english:
      'Resolution on renewal of law-making and law enforcement to meet the needs of national development in the new era',
    subject: [
      'một trong “bộ tứ trụ cột”: làm luật và thi hành luật',
      'one of the “four pillars”: making and applying law',
    ],
    body: 'politburo',
    signed: '2025-04-30',
    seen: ['signed'],
    url: 'https://www.quanlynhanuoc.vn/?p=48349',
    about: ['pháp luật', 'trụ cột'],
  }),
  document(null, {
    number: '68-NQ/TW',
    title: 'Nghị quyết về phát triển kinh tế tư nhân',
    english: 'Resolution on private economic development',
    subject: [
      'một trong “bộ tứ trụ cột”: kinh tế tư nhân',
      'one of the “four pillars”: the private economy',
    ],
    body: 'politburo',
    signed: '2025-05-04',
    seen: ['signed'],
    url: 'https://www.quanlynhanuoc.vn/?p=48349',
    about: ['kinh tế tư nhân', 'doanh nghiệp', 'hộ kinh doanh', 'trụ cột'],
  }),
  document(null, {
    number: '70-NQ/TW',
    title: 'Nghị quyết về bảo đảm an ninh năng lượng quốc gia đến năm 2030, tầm nhìn đến năm 2045',
    english: 'Resolution on national energy security to 2030, with a vision to 2045',
    subject: ['an ninh năng lượng, điện hạt nhân', 'energy security and nuclear power'],
    body: 'politburo',
    signed: '2025-08-20',
    url: 'https://znews.vn/hoi-nghi-toan-quoc-quan-triet-trien-khai-nghi-quyet-so-59-70-71-72-post1585065.html',
    about: ['năng lượng', 'điện'],
  }),
  document(null, {
    number: '71-NQ/TW',
    title: 'Nghị quyết về đột phá phát triển giáo dục và đào tạo',
    english: 'Resolution on breakthroughs in education and training',
    subject: [
      'phụ cấp nhà giáo, một bộ sách giáo khoa',
      'teachers’ allowances and one set of textbooks',
    ],
    body: 'politburo',
    signed: '2025-08-22',
    seen: ['signed'],
    url: september2025,
    about: ['giáo dục', 'đào tạo', 'trường'],
  }),
  document(null, {
    number: '72-NQ/TW',
    title:
      'Nghị quyết về một số giải pháp đột phá, tăng cường bảo vệ, chăm sóc và nâng cao sức khỏe Nhân dân',
    english:
      'Resolution on breakthrough solutions to strengthen the protection, care and improvement of the people’s health',
    subject: [
      'khám sức khỏe định kỳ miễn phí, y tế xã',
      'free yearly check-ups and commune health stations',
    ],
    body: 'politburo',
    signed: '2025-09-09',
    seen: ['signed'],
    url: september2025,
    about: ['sức khỏe', 'y tế', 'khám'],
  }),
  document(null, {
    number: '79-NQ/TW',
    title: 'Nghị quyết về phát triển kinh tế nhà nước',
    english: 'Resolution on development of the State economy',
    subject: [
      'doanh nghiệp nhà nước, nguồn lực của Nhà nước',
      'State enterprises and State resources',
    ],
    body: 'politburo',
    signed: '2026-01-06',
    seen: ['signed'],
    url: january2026,
    about: ['kinh tế nhà nước', 'doanh nghiệp nhà nước'],
  }),
  document(null, {
    number: '80-NQ/TW',
    title: 'Nghị quyết về phát triển văn hóa Việt Nam',
    english: 'Resolution on development of Vietnamese culture',
    subject: [
      'văn hóa là nền tảng, trụ cột của phát triển',
      'culture as a foundation and pillar of development',
    ],
    body: 'politburo',
    signed: '2026-01-07',
    seen: ['signed'],
    url: january2026,
    about: ['văn hóa'],
  }),
];
