import type { LegalSource } from '../term.ts';

type Citation = Pick<LegalSource, 'title'> & Partial<LegalSource>;

export const source = (citation: Citation): LegalSource => ({
  number: null,
  article: null,
  effective: null,
  url: null,
  ...citation,
});

/** The same document, cited at one article. */
export const at = (document: LegalSource, article: string): LegalSource => ({
  ...document,
  article,
});

const localGovernmentLaw = 'Luật Tổ chức chính quyền địa phương';

export const law77of2015 = source({
  number: '77/2015/QH13',
  title: localGovernmentLaw,
  effective: '2016-01-01',
  url: 'https://danviet.vn/thon-to-dan-pho-khong-phai-la-mot-cap-hanh-chinh-20230721212605114.htm',
});

export const law65of2025 = source({
  number: '65/2025/QH15',
  title: localGovernmentLaw,
  effective: '2025-03-01',
  url: 'https://phobienphapluat.vn/luat-to-chuc-chinh-quyen-dia-phuong-2025-tang-cuong-phan-cap-phan-quyen-a728.html',
});

export const law72of2025 = source({
  number: '72/2025/QH15',
  title: localGovernmentLaw,
  effective: '2025-06-16',
  url: 'https://danhmucvanbanphapluatvietnam.blogspot.com/p/chuong-vii-ieu-khoan-thi-hanh_32.html',
});

export const resolution203of2025 = source({
  number: '203/2025/QH15',
  title: 'Nghị quyết sửa đổi, bổ sung một số điều của Hiến pháp năm 2013',
  effective: '2025-06-16',
  url: 'https://kinhtedothi.vn/nghi-quyet-sua-doi-bo-sung-mot-so-dieu-cua-hien-phap-nuoc-cong-hoa-xa-hoi-chu-nghia-viet-nam.736908.html',
});

export const resolution202of2025 = source({
  number: '202/2025/QH15',
  title: 'Nghị quyết về sắp xếp đơn vị hành chính cấp tỉnh',
  effective: '2025-06-12',
  url: 'https://dientuungdung.vn/tra-cuu-chi-tiet-3321-phuong-xa-dac-khu-cua-34-tinh-thanh-pho-sau-sap-xep-10143-10143.html',
});

export const resolution175of2024 = source({
  number: '175/2024/QH15',
  title: 'Nghị quyết thành lập thành phố Huế trực thuộc trung ương',
  effective: '2025-01-01',
  url: 'https://github.com/bamboo-filing-cabinet/vietnam-admin-units',
});

export const resolution30of2026 = source({
  number: '30/2026/QH16',
  title: 'Nghị quyết thành lập thành phố Đồng Nai trực thuộc trung ương',
  effective: '2026-04-30',
  url: 'https://github.com/thanglequoc/vietnamese-provinces-database',
});

export const resolution1679 = source({
  number: '1679/NQ-UBTVQH15',
  title: 'Nghị quyết sắp xếp các đơn vị hành chính cấp xã của tỉnh Quảng Ninh năm 2025',
  effective: '2025-06-16',
  url: 'https://thuviennhadat.vn/vbpl/nghi-quyet-1679-nq-ubtvqh15-2025-sap-xép-cac-don-vi-hanh-chinh-cap-xa-quang-ninh-661115.html',
});

export const unitRoster = source({
  title: 'Danh mục đơn vị hành chính (thanglequoc/vietnamese-provinces-database)',
  url: 'https://github.com/thanglequoc/vietnamese-provinces-database',
});

export const vanDonReport2017 = source({
  title: 'Quảng Ninh thông qua đề án thành lập đặc khu Vân Đồn (Sài Gòn Giải Phóng, 2017)',
  url: 'https://www.sggp.org.vn/quang-ninh-thong-qua-de-an-thanh-lap-dac-khu-van-don-post455479.html',
});

export const circular04of2012 = source({
  number: '04/2012/TT-BNV',
  title: 'Thông tư về tổ chức và hoạt động của thôn, tổ dân phố',
  url: 'https://danviet.vn/thon-to-dan-pho-khong-phai-la-mot-cap-hanh-chinh-20230721212605114.htm',
});

const urbanClasses = 'Nghị quyết về phân loại đô thị';

export const decree42of2009 = source({
  number: '42/2009/NĐ-CP',
  title: 'Nghị định về phân loại đô thị',
  effective: '2009-07-02',
  url: 'https://vnre.vn/tieu-chuan-do-thi-loai-2',
});

export const resolution1210of2016 = source({
  number: '1210/2016/UBTVQH13',
  title: urbanClasses,
  effective: '2016-05-25',
  url: 'https://thuvienphapluat.vn/van-ban/xay-dung-do-thi/van-ban-hop-nhat-18-vbhn-vpqh-2022-nghi-quyet-phan-loai-do-thi-559967.aspx',
});

export const resolution26of2022 = source({
  number: '26/2022/UBTVQH15',
  title: 'Nghị quyết sửa đổi, bổ sung một số điều của Nghị quyết 1210/2016/UBTVQH13',
  effective: '2023-01-01',
  url: 'http://tintuc.thuvienphapluat.com/thong-bao-van-ban-moi/email/42908/tu-ngay-01-01-2023-dieu-chinh-khung-diem-cac-tieu-chi-phan-loai-do-thi',
});

export const resolution111of2025 = source({
  number: '111/2025/UBTVQH15',
  title: urbanClasses,
  effective: '2026-01-01',
  url: 'https://xaydungchinhsach.chinhphu.vn/nghi-quyet-so-111-2025-ubtvqh15-ve-phan-loai-do-thi-119260101170432239.htm',
});

export const planningPeriods2017 = source({
  number: '21/2017/QH14',
  title: 'Luật Quy hoạch',
  article: 'Điều 8',
  effective: '2019-01-01',
  url: 'https://thuvienphapluat.vn/van-ban/Xay-dung-Do-thi/Luat-quy-hoach-2016-322935.aspx',
});

export const urbanRuralPlanningLaw = source({
  number: '47/2024/QH15',
  title: 'Luật Quy hoạch đô thị và nông thôn',
  effective: '2025-07-01',
  url: 'https://pbgdpl.thaibinh.gov.vn/tin-chinh-sach-phap-luat-moi/luat-quy-hoach-do-thi-va-nong-thon-so-472024qh15-nam-2024-hieu-luc-01072025-8268.html',
});

export const decision232of2019 = source({
  number: '232/QĐ-TTg',
  title:
    'Quyết định phê duyệt nhiệm vụ điều chỉnh quy hoạch chung xây dựng Khu kinh tế Vân Đồn đến năm 2040, tầm nhìn đến năm 2050',
  effective: '2019-02-26',
  url: 'https://thuvienphapluat.vn/bulletin/document.aspx?bid=916b4192-e81f-479d-999b-3a741394304d&key=GJ8hchVlpsWY%2BLLdEuhTdg%3D%3D',
});

export const guidance31 = source({
  number: '31-HD/BTCTW',
  title:
    'Hướng dẫn thành lập tổ chức đảng tương ứng với đơn vị hành chính mới và sắp xếp Mặt trận, đoàn thể',
  effective: '2025-04-23',
  url: 'https://quanghungmedia.com/thoi-su/bo-chinh-tri-ban-bi-thu-chi-dinh-bi-thu-tinh-uy-thanh-uy-sau-sap-nhap',
});

export const partyMerger2025 = source({
  title: 'Thanh Hóa ngày 11-2-2025: hợp nhất Ban Tuyên giáo và Ban Dân vận (Người Làm Báo)',
  url: 'https://nguoilambao.vn/public/post/tag/1477',
});

export const partyStatutes2011 = source({
  number: 'Điều lệ Đảng 2011',
  title: 'Điều lệ Đảng Cộng sản Việt Nam',
  article: 'Điều 9',
  url: 'https://123docz.net/document/15379406-bai-tap-tu-hoc-2-thuc-trang-viec-thuc-hien-cac-nguyen-tac-to-chuc-va-hoat-dong-cua-dang.htm',
});

export const resolution18 = source({
  number: '18-NQ/TW',
  title: 'Nghị quyết Trung ương 6 khóa XII về đổi mới, sắp xếp tổ chức bộ máy',
  effective: '2017-10-25',
  url: 'https://cafef.vn/chuc-danh-bi-thu.html',
});

export const dispatch03 = source({
  number: '03/CV-BCĐ',
  title: 'Công văn của Ban Chỉ đạo về chức danh lãnh đạo cấp xã',
  effective: '2025-04-15',
  url: 'https://tintuc.thuvienphapluat.com/ho-tro-phap-luat/chinh-sach-moi/83798/cac-chuc-danh-lanh-dao-cap-xa-cua-34-tinh-thanh-sau-sap-nhap',
});

export const mergedPostsStudy = source({
  title: 'Khái niệm nhất thể hóa, kiêm nhiệm (Tạp chí Chính trị và Phát triển)',
  url: 'https://chinhtrivaphattrien.vn/thuc-hien-chu-truong-doi-moi-sap-xep-to-chuc-bo-may-cua-he-thong-chinh-tri-va-kiem-nhiem-chuc-danh-a7906.html',
});

const partyDocuments = 'Quy định về thể loại, thẩm quyền ban hành và thể thức văn bản của Đảng';

export const regulation66 = source({
  number: '66-QĐ/TW',
  title: partyDocuments,
  effective: '2017-02-06',
  url: 'https://thuvienphapluat.vn/documents/law.aspx?id=M%3DpReU9URTTX&mode=09dsbGRWOHhOdzWk',
});

export const regulation399 = source({
  number: '399-QĐ/TW',
  title: partyDocuments,
  effective: '2026-01-09',
  url: 'https://nhansu.vn/van-ban-phap-luat/Quy-dinh-399-QD-TW-2026-the-loai-tham-quyen-ban-hanh-va-the-thuc-van-ban-cua-Dang-690017.html',
});

const legislationLaw = 'Luật Ban hành văn bản quy phạm pháp luật';

export const law80of2015 = source({
  number: '80/2015/QH13',
  title: legislationLaw,
  effective: '2016-07-01',
  url: 'https://tapchicongthuong.vn/bai-viet/mot-so-diem-moi-trong-viec-xay-dung-va-ban-hanh-van-ban-quy-pham-phap-luat-cua-hoi-dong-nhan-dan-va-uy-ban-nhan-dan-theo-luat-ban-hanh-van-ban-quy-pham-phap-luat-nam-2020-87207.htm',
});

export const law64of2025 = source({
  number: '64/2025/QH15',
  title: legislationLaw,
  effective: '2025-04-01',
  url: 'https://tailieu.vn/doc/luat-so-642025qh15-2891085.html',
});

export const law87of2025 = source({
  number: '87/2025/QH15',
  title: 'Luật sửa đổi, bổ sung Luật Ban hành văn bản quy phạm pháp luật',
  article: 'Điều 1',
  effective: '2025-07-01',
  url: 'https://cathai.haiphong.gov.vn/tuyen-truyen-pho-bien-phap-luat/9-diem-moi-cua-luat-sua-doi-luat-ban-hanh-van-ban-quy-pham-phap-luat-2025-779936',
});

export const resolution176of2025 = source({
  number: '176/2025/QH15',
  title: 'Nghị quyết về cơ cấu tổ chức của Chính phủ nhiệm kỳ Quốc hội khóa XV',
  effective: '2025-03-01',
  url: 'https://news.laodong.vn/thoi-su/bo-may-cua-chinh-phu-sau-sap-xep-se-hoat-dong-tu-13-1469868.ldo',
});

/** The same resolution, with its list of ministries and what each was merged from. */
export const ministries2025 = source({
  number: '176/2025/QH15',
  title: 'Nghị quyết về cơ cấu tổ chức của Chính phủ nhiệm kỳ Quốc hội khóa XV',
  effective: '2025-03-01',
  url: 'https://sieucacuocnews.com/print/470461.html',
});

export const civilServiceLaw2008 = source({
  number: '22/2008/QH12',
  title: 'Luật Cán bộ, công chức',
  article: 'Điều 4',
  effective: '2010-01-01',
  url: 'http://www.hanhchinh.com.vn/forum/f35/nhung-noi-dung-moi-cua-luat-can-bo-cong-chuc-nam-2008-a-47627.html',
});

export const civilServiceLaw2025 = source({
  number: '80/2025/QH15',
  title: 'Luật Cán bộ, công chức',
  article: 'Điều 1',
  effective: '2025-07-01',
  url: 'http://tintuc.thuvienphapluat.com/ho-tro-phap-luat/chinh-sach-moi/88546/can-bo-cong-chuc-la-ai-theo-luat-can-bo-cong-chuc-2025',
});

export const publicEmployeeLaw2010 = source({
  number: '58/2010/QH12',
  title: 'Luật Viên chức',
  effective: '2012-01-01',
});

export const publicEmployeeLaw2025 = source({
  number: '129/2025/QH15',
  title: 'Luật Viên chức',
  article: 'Điều 1, 13',
  effective: '2026-07-01',
  url: 'https://phobienphapluat.ufl.udn.vn/?p=1348',
});

const staffCuts = 'Nghị định về tinh giản biên chế';

export const decree108of2014 = source({
  number: '108/2014/NĐ-CP',
  title: 'Nghị định về chính sách tinh giản biên chế',
  article: 'Điều 3(2)',
  effective: '2015-01-10',
  url: 'http://tntmedia-arizona.com/tinh-gian-bien-che-la-cai-giong-gi/',
});

export const decree29of2023 = source({
  number: '29/2023/NĐ-CP',
  title: staffCuts,
  effective: '2023-07-20',
  url: 'http://tintuc.thuvienphapluat.com/ho-tro-phap-luat/chinh-sach-moi/87364/khong-tinh-gian-bien-che-doi-voi-nhom-doi-tuong-nao-tai-nghi-dinh-154-2025-thay-the-nghi-dinh-29-2023-',
});

export const decree154of2025 = source({
  number: '154/2025/NĐ-CP',
  title: staffCuts,
  effective: '2025-06-16',
  url: 'https://plo.vn/quy-dinh-moi-ve-tinh-gian-bien-che-voi-can-bo-cong-chuc-nguoi-lao-dong-post855439.html',
});
const oneStopShop = 'Nghị định về cơ chế một cửa, một cửa liên thông';

export const decree61of2018 = source({
  number: '61/2018/NĐ-CP',
  title: oneStopShop,
  effective: '2018-06-21',
});

export const decree118of2025 = source({
  number: '118/2025/NĐ-CP',
  title: oneStopShop,
  effective: '2025-07-01',
  url: 'https://hethongphapluat.vn/quyet-dinh-128-2025-qd-ubnd-ve-quy-che-hoat-dong-cua-trung-tam-phuc-vu-hanh-chinh-cong-tinh-thanh-hoa.html',
});

export const resolution57 = source({
  number: '57-NQ/TW',
  title: 'Nghị quyết của Bộ Chính trị về khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số',
  url: 'https://lite.baomoi.com/bo-tu-tru-cot-giup-viet-nam-cat-canh-c52271582.epi',
});

export const fourPillars = source({
  number: '57, 59, 66, 68-NQ/TW',
  title: '“Bộ tứ trụ cột” (cách gọi ngày 18-5-2025)',
  effective: '2025-05-18',
  url: 'https://lite.baomoi.com/bo-tu-tru-cot-giup-viet-nam-cat-canh-c52271582.epi',
});

export const competitivenessRanking2022 = source({
  title: 'Quảng Ninh đứng đầu PAR Index, SIPAS, PCI, PAPI năm 2022 (VietnamPlus)',
  url: 'https://betaen.vietnamplus.vn/quang-ninh-tops-public-administration-indexes-for-fourth-consecutive-year-post251804.vnp',
});
export const quangNinhCongress2020 = source({
  title: 'Đại hội đại biểu Đảng bộ tỉnh Quảng Ninh lần thứ XV, ngày 25-27/9/2020 (Vnews)',
  url: 'https://vnews.gov.vn/nvideo/be-mac-dai-hoi-dai-bieu-dang-bo-tinh-quang-ninh-lan-thu-xv-192072.htm',
});

export const election2026 = source({
  title: 'Bầu cử Quốc hội khóa XVI và HĐND nhiệm kỳ 2026-2031 ngày 15-3-2026 (VietnamPlus)',
  url: 'https://www.vietnamplus.vn/cac-moc-thoi-gian-chinh-tu-nay-den-ngay-toan-dan-di-bau-cu-153-post1096441.vnp',
});

export const democracyOrdinance2007 = source({
  number: '34/2007/PL-UBTVQH11',
  title: 'Pháp lệnh Thực hiện dân chủ ở xã, phường, thị trấn',
  effective: '2007-07-01',
});

export const democracyLaw2022 = source({
  number: '10/2022/QH15',
  title: 'Luật Thực hiện dân chủ ở cơ sở',
  effective: '2023-07-01',
});

export const antiCorruptionLaw2018 = source({
  number: '36/2018/QH14',
  title: 'Luật Phòng, chống tham nhũng',
  effective: '2019-07-01',
});

/** Seen on a page known only by a bare IP address, which is no link to give a reader. */
export const courts2025 = source({
  number: '81/2025/UBTVQH15',
  title: 'Nghị quyết thành lập tòa án nhân dân cấp tỉnh, tòa án nhân dân khu vực',
  effective: '2025-07-01',
  url: 'https://tinbong247news.net/danh-sach-34-toa-an-nhan-dan-cap-tinh-va-so-luong-toa-an-khu-vuc-193081.html',
});

export const inspectionLaw2025 = source({
  number: '84/2025/QH15',
  title: 'Luật Thanh tra',
  article: 'Điều 2',
  effective: '2025-07-01',
  url: 'https://thanhtra.laocai.gov.vn/thanh-tra/luat-thanh-tra-2025-chinh-thuc-co-hieu-luc-tu-ngay-01-7-2025-voi-nhieu-diem-moi-dang-chu-y-1524628',
});

export const districtPoliceEnd = source({
  title: 'Không tổ chức công an cấp huyện từ ngày 1-3-2025 (CafeF)',
  url: 'https://cafef.vn/nhung-quy-dinh-quan-trong-co-hieu-luc-tu-thang-3-2025-188250301083814224.chn',
});

export const ruralCriteria2016 = source({
  number: '1980/QĐ-TTg',
  title: 'Bộ tiêu chí quốc gia về xã nông thôn mới giai đoạn 2016-2020',
  effective: '2016-12-01',
  url: 'http://tintuc.thuvienphapluat.com/thong-bao-van-ban-moi/email/14746/bo-tieu-chi-xa-nong-thon-moi-giai-doan-2016-2020',
});

export const ruralCriteria2022 = source({
  number: '318, 319, 320, 321/QĐ-TTg',
  title: 'Các bộ tiêu chí về nông thôn mới giai đoạn 2021-2025',
  effective: '2022-03-08',
  url: 'https://baonghean.vn/bo-tieu-chi-nong-thon-moi-tag9268.html',
});

export const ruralCriteria2025 = source({
  number: '51/2025/QĐ-TTg',
  title: 'Bộ tiêu chí quốc gia về nông thôn mới giai đoạn 2026-2030',
  effective: '2026-02-15',
  url: 'https://vneconomy.vn/bo-tieu-chi-nong-thon-moi-20262030-mo-duong-cho-xay-dung-nong-thon-hien-dai.htm',
});

export const povertyLine2021 = source({
  number: '07/2021/NĐ-CP',
  title: 'Nghị định quy định chuẩn nghèo đa chiều giai đoạn 2021-2025',
  article: 'Điều 3',
  effective: '2021-03-15',
  url: 'https://huengaynay.vn/chinh-tri-xa-hoi/an-sinh-xa-hoi/chuan-ngheo-da-chieu-quoc-gia-giai-doan-2026-2030-161540.html',
});

export const povertyLine2025 = source({
  number: '351/2025/NĐ-CP',
  title: 'Nghị định quy định chuẩn nghèo đa chiều quốc gia giai đoạn 2026-2030',
  url: 'https://huengaynay.vn/chinh-tri-xa-hoi/an-sinh-xa-hoi/chuan-ngheo-da-chieu-quoc-gia-giai-doan-2026-2030-161540.html',
});

const supervisionLaw = 'Luật Hoạt động giám sát của Quốc hội và Hội đồng nhân dân';

export const supervisionLaw2015 = source({
  number: '87/2015/QH13',
  title: supervisionLaw,
  article: 'Điều 2(1)',
  effective: '2016-07-01',
  url: 'http://caodangluatmientrung.edu.vn/vi/news/savefile/Nghien-cuu-trao-doi/HOAT-DONG-GIAM-SAT-CUA-QUOC-HOI-VIET-NAM-HIEN-NAY-1904.html',
});

export const questioning2015 = source({
  number: '87/2015/QH13',
  title: supervisionLaw,
  article: 'Điều 15, 60',
  effective: '2016-07-01',
  url: 'https://m.vietnamnet.vn/vn/thoi-su/dai-bieu-duoc-quay-clip-de-chat-van-274347.html',
});

export const confidenceVotes2023 = source({
  number: '96/2023/QH15',
  title: 'Nghị quyết về lấy phiếu tín nhiệm, bỏ phiếu tín nhiệm',
  url: 'https://tintuc.thuvienphapluat.com/ho-tro-phap-luat/tu-van-phap-luat/57177/phan-biet-lay-phieu-tin-nhiem-va-bo-phieu-tin-nhiem-cac-chuc-danh-do-quoc-hoi-hdnd-bau',
});

const awardLaw = 'Luật Thi đua, khen thưởng';

export const awardLaw2022 = source({
  number: '06/2022/QH15',
  title: awardLaw,
  article: 'Điều 33, 54',
  effective: '2024-01-01',
  url: 'http://tintuc.thuvienphapluat.com/thoi-su-phap-luat/chinh-sach-moi/54716/cac-loai-huan-chuong-huy-chuong-theo-luat-thi-dua-khen-thuong-2022',
});

export const emulationTitles2022 = source({
  number: '06/2022/QH15',
  title: awardLaw,
  article: 'Điều 19, 20',
  effective: '2024-01-01',
  url: 'http://tintuc.thuvienphapluat.com/thoi-su-phap-luat/chinh-sach-moi/57739/cac-danh-hieu-thi-dua-khen-thuong-theo-luat-moi-nhat',
});

export const governmentLaw2025 = source({
  number: '63/2025/QH15',
  title: 'Luật Tổ chức Chính phủ',
  article: 'Điều 1, 2, 4',
  effective: '2025-03-01',
  url: 'https://thuviennhadat.vn/vbpl/luat-to-chuc-chinh-phu-2025-so-63-2025-qh15-639242.html',
});

export const ministries2021 = source({
  number: '08/2021/QH15',
  title: 'Nghị quyết về cơ cấu tổ chức của Chính phủ nhiệm kỳ Quốc hội khóa XV',
  effective: '2021-07-23',
  url: 'https://m.vietnamnet.vn/vn/thoi-su/quoc-hoi/quoc-hoi-thong-qua-co-cau-chinh-phu-nhiem-ky-moi-co-22-bo-nganh-758705.html',
});

export const decree45of2025 = source({
  number: '45/2025/NĐ-CP',
  title: 'Nghị định về cơ quan chuyên môn thuộc UBND cấp tỉnh, cấp huyện (28-2-2025)',
  url: 'http://hdnd.dongnai.gov.vn/Pages/glp-quydinhmoivecoquanchuyenmonthu-glpnd-34299-glpnc-4-glpsite-1.html',
});

const localOffices2025 = 'Nghị định về cơ quan chuyên môn thuộc UBND cấp tỉnh, cấp xã (12-6-2025)';

export const decree150of2025 = source({
  number: '150/2025/NĐ-CP',
  title: localOffices2025,
  article: 'Điều 8, 9, 10',
  url: 'https://luatvietnam.vn/linh-vuc-khac/7-diem-dang-chu-y-tai-nghi-dinh-150-2025-nd-cp-ve-to-chuc-so-phong-cap-tinh-cap-xa-883-102553-article.html',
});

export const communeOffices2025 = source({
  number: '150/2025/NĐ-CP',
  title: localOffices2025,
  url: 'https://kinhtedothi.vn/quy-dinh-so-luong-cap-pho-tai-cac-phong-chuyen-mon-trung-tam-phuc-vu-hanh-chinh-cong-cap-xa.878514.html',
});

export const communeCouncil2025 = source({
  title: 'Định hướng cơ cấu chính quyền cấp xã sau sắp xếp (UBND xã Phù Đổng, Hà Nội)',
  url: 'https://phudong.hanoi.gov.vn/cai-cach-hanh-chinh/dinh-huong-co-cau-chinh-quyen-dia-phuong-cap-xa-sau-sap-xep-2704250416085421898.htm',
});

export const committeeMembers2025 = source({
  number: '65/2025/QH15',
  title: localGovernmentLaw,
  article: 'Điều 37',
  effective: '2025-03-01',
  url: 'https://luatvietnam.vn/tin-van-ban-moi/co-cau-to-chuc-uy-ban-nhan-dan-xa-tu-01-3-2025-186-101306-article.html',
});

export const councils2015 = source({
  number: '77/2015/QH13',
  title: localGovernmentLaw,
  article: 'Điều 6',
  effective: '2016-01-01',
  url: 'https://luatminhkhue.vn/ki-hop-cua-hoi-dong-nhan-dan-la-gi---quy-dinh-ve-ky-hop-cua-hoi-dong-nhan-dan.aspx',
});

export const councilSessions2015 = source({
  number: '77/2015/QH13',
  title: localGovernmentLaw,
  article: 'Điều 78',
  effective: '2016-01-01',
  url: 'https://amp.baonghean.vn/trong-truong-hop-nao-se-phai-trieu-tap-ky-hop-hdnd-bat-thuong-264088.html',
});

export const devolution2025 = source({
  number: '65/2025/QH15',
  title: localGovernmentLaw,
  article: 'Điều 12',
  effective: '2025-03-01',
  url: 'http://tuphap.hatinh.gov.vn/chi-tiet-tin-tuc/van-de-phan-quyen-phan-cap-va-uy-quyen-theo-quy-dinh-cua-luat-to-chuc-chinh-quyen-dia-phuong-2025',
});

export const urbanGovernment2020 = source({
  number: '131/2020/QH14',
  title: 'Nghị quyết về tổ chức chính quyền đô thị tại Thành phố Hồ Chí Minh',
  effective: '2021-07-01',
  url: 'http://quochoitv.vn/Videos/chao-buoi-sang-chuc-binh-an/2020/11/thong-qua-nghi-quyet-thanh-lap-chinh-quyen-do-thi-tai-thanh-pho-ho-chi-minh-/458935',
});

export const deputies2013 = source({
  number: 'Hiến pháp 2013',
  title: 'Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam',
  article: 'Điều 79',
  effective: '2014-01-01',
  url: 'https://moj.gov.vn/qt/cacchuyenmuc/ctv/news/Pages/nghien-cuu-trao-doi.aspx?ItemID=6',
});

export const electionLaw = source({
  number: '85/2015/QH13',
  title: 'Luật Bầu cử đại biểu Quốc hội và đại biểu HĐND; Hiến pháp',
  article: 'Điều 1 (Luật), Điều 7 (Hiến pháp)',
  url: 'https://baothanhhoa.vn/viec-bau-cu-dbqh-dai-bieu-hdnd-duoc-tien-hanh-nbsp-theo-nhung-nguyen-tac-nao-274777.htm',
});

export const removals2008 = source({
  number: '22/2008/QH12',
  title: 'Luật Cán bộ, công chức',
  article: 'Điều 7',
  effective: '2010-01-01',
  url: 'https://luatvietnam.vn/can-bo-cong-chuc/5-tieu-chi-phan-biet-bai-nhiem-mien-nhiem-va-cach-chuc-566-19691-article.html',
});

const criminalProcedure = 'Bộ luật Tố tụng hình sự';

export const accused2015 = source({
  number: '101/2015/QH13',
  title: criminalProcedure,
  article: 'Điều 60, 61',
  url: 'https://tuyetnhunglaw.vn/phan-biet-bi-can-va-bi-cao',
});

export const prosecution2015 = source({
  number: '101/2015/QH13',
  title: criminalProcedure,
  article: 'Điều 143',
  url: 'https://chiakhoaphapluat.vn/phan-biet-khoi-to-vu-an-va-khoi-to-bi-can-theo-quy-dinh-phap-luat-hien-hanh',
});

export const investigators2025 = source({
  number: '11/2025/TT-BCA',
  title: 'Thông tư về tổ chức cơ quan điều tra trong Công an nhân dân',
  effective: '2025-03-01',
  url: 'https://vnexpress.net/co-quan-dieu-tra-cua-cong-an-duoc-to-chuc-nhu-the-nao-tu-1-3-4858987.html',
});

export const communeInvestigators2025 = source({
  title: 'Luật sửa đổi Bộ luật Tố tụng hình sự, thông qua ngày 27-6-2025 (Dân trí)',
  url: 'https://dantri.com.vn/xa-hoi/bo-sung-quyen-khoi-to-cho-dieu-tra-vien-cao-cap-la-truong-cong-an-xa-20250627104813041.htm',
});

export const civilStatusLaw2014 = source({
  number: '60/2014/QH13',
  title: 'Luật Hộ tịch',
  article: 'Điều 2, 3',
  url: 'https://bigbosslaw.com/tu-01-07-2025-viec-dang-ky-ho-tich-thi-duoc-giai-quyet-o-dau',
});

export const penaltiesLaw2012 = source({
  number: '15/2012/QH13',
  title: 'Luật Xử lý vi phạm hành chính',
  article: 'Điều 2, 21',
  url: 'https://giadinh.suckhoedoisong.vn/5-hinh-thuc-xu-phat-vi-pham-hanh-chinh-hien-nay-nguoi-dan-nen-cap-nhat-thong-tin-moi-nhat-172260109112703224.htm',
});

const complaintsPage =
  'http://quyhop.gov.vn/vi/pbgdpl/the-nao-goi-la-khieu-nai-to-cao-kien-nghi-phan-anh.html';

export const complaintsLaw2011 = source({
  number: '02/2011/QH13',
  title: 'Luật Khiếu nại',
  article: 'Điều 2(1)',
  url: complaintsPage,
});

export const denunciationsLaw2018 = source({
  number: '25/2018/QH14',
  title: 'Luật Tố cáo',
  article: 'Điều 2(1)',
  url: complaintsPage,
});

export const receptionLaw2013 = source({
  number: '42/2013/QH13',
  title: 'Luật Tiếp công dân',
  article: 'Điều 2(1)',
  effective: '2014-07-01',
  url: 'https://thuvienphapluat.vn/van-ban/Bo-may-hanh-chinh/Luat-tiep-cong-dan-2013-215839.aspx',
});
export const corruptionDefined = source({
  number: '36/2018/QH14',
  title: 'Luật Phòng, chống tham nhũng',
  article: 'Điều 3(1)',
  effective: '2019-07-01',
  url: 'https://thanhnien.vn/thoi-su/nhan-dien-hanh-vi-tham-nhung-cua-can-bo-cong-chuc-vien-chuc-1083707.html',
});
export const assetDeclarations2018 = source({
  number: '36/2018/QH14',
  title: 'Luật Phòng, chống tham nhũng',
  article: 'Điều 33, 34',
  effective: '2019-07-01',
  url: 'https://dichvubaocaothue.vn/mau-ke-khai-tai-san-thu-nhap-theo-nghi-dinh-130-moi-nhat-2024/',
});

export const assetDeclarations2025 = source({
  title: 'Luật sửa đổi Luật Phòng, chống tham nhũng, thông qua ngày 10-12-2025 (VietNamNet)',
  effective: '2026-07-01',
  url: 'https://vietnamnet.vn/can-bo-co-kim-khi-quy-da-quy-tai-san-150-trieu-dong-tro-len-phai-ke-khai-2471246.html',
});

export const thriftLaw2025 = source({
  number: '110/2025/QH15',
  title: 'Luật Tiết kiệm, chống lãng phí',
  effective: '2026-07-01',
  url: 'https://www.sggp.org.vn/nguoi-dau-tranh-chong-lang-phi-va-nguoi-than-duoc-bao-ve-post827843.html',
});

export const mediationLaw2013 = source({
  number: '35/2013/QH13',
  title: 'Luật Hòa giải ở cơ sở',
  article: 'Điều 2(1)',
  url: 'https://giadinh.bvhttdl.gov.vn/?p=1359',
});

export const legalAidLaw2017 = source({
  number: '11/2017/QH14',
  title: 'Luật Trợ giúp pháp lý',
  article: 'Điều 2',
  effective: '2018-01-01',
  url: 'https://thuvienphapluat.vn/hoi-dap-phap-luat/iframe/2EF70-hd-khai-niem-tro-giup-phap-ly-tu-nam-2018.html',
});

export const enforcement2025 = source({
  number: '162-KL/TW',
  title: 'Kết luận của Bộ Chính trị về mô hình thi hành án dân sự một cấp ở địa phương (6-6-2025)',
  url: 'https://demothads.moj.gov.vn/gialai/tin-tuc/chi-tiet/mot-so-iem-moi-cua-luat-thi-hanh-an-dan-su-nam-2025-t8vulj.html',
});

export const enforcementLaw2025 = source({
  number: '106/2025/QH15',
  title: 'Luật Thi hành án dân sự',
  effective: '2026-07-01',
  url: 'https://xaydungchinhsach.chinhphu.vn/noi-dung-moi-co-ban-cua-luat-thi-hanh-an-dan-su-so-106-2025-qh15-119260114104054011.htm',
});

export const stateAudit2013 = source({
  number: 'Hiến pháp 2013',
  title: 'Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam',
  article: 'Điều 118',
  effective: '2014-01-01',
  url: 'https://binhluanhienphapvietnam.blogspot.com/2023/03/ieu-118binh-luan-phan-tich-hien-phap.html',
});

export const inspectionKinds2022 = source({
  number: '11/2022/QH15',
  title: 'Luật Thanh tra',
  article: 'Điều 2(1)',
  effective: '2023-07-01',
  url: 'https://thanhtratinh.tayninh.gov.vn/vi/news/thong/tuyen-truyen-ve-luat-thanh-tra-2022-818.html',
});

export const inspectionTerms2025 = source({
  number: '84/2025/QH15',
  title: 'Luật Thanh tra',
  article: 'Điều 2',
  effective: '2025-07-01',
  url: 'https://thuviennhadat.vn/van-ban-phap-luat-viet-nam/luat-thanh-tra-2025-so-84-2025-qh15-655378.html',
});

export const decree63of2010 = source({
  number: '63/2010/NĐ-CP',
  title: 'Nghị định về kiểm soát thủ tục hành chính',
  article: 'Điều 3',
  effective: '2010-10-14',
  url: 'http://hethongphapluat.vn/nghi-dinh-63-2010-nd-cp-ve-kiem-soat-thu-tuc-hanh-chinh/dieu-3',
});

export const oneStopDefined2018 = source({
  number: '61/2018/NĐ-CP',
  title: oneStopShop,
  article: 'Điều 3',
  effective: '2018-06-21',
  url: 'https://vietjack.me/phap-luat/nghi-dinh-61-2018-nd-cp-ve-thuc-hien-co-che-mot-cua-mot-cua-lien-thong-trong-giai-quyet-thu-tuc-hanh/chuong-i-4656.html',
});

export const onlineServices2011 = source({
  number: '43/2011/NĐ-CP',
  title: 'Nghị định về cung cấp thông tin và dịch vụ công trực tuyến',
  article: 'Điều 3(4)',
  url: 'http://pleiku.gialai.gov.vn/Xa-An-Phu/chuyenmuc/Thong-tin-tuyen-truyen/dich-vu-cong-truc-tuyen.aspx?page=9',
});

export const onlineServices2022 = source({
  number: '42/2022/NĐ-CP',
  title: 'Nghị định về cung cấp thông tin và dịch vụ công trực tuyến của cơ quan nhà nước',
  article: 'Điều 11(1)',
  effective: '2022-08-15',
  url: 'https://sotuphap.haugiang.gov.vn/xem-chi-tiet-tin_new/-/tin-tuc/Muc-o-cung-cap-dich-vu-cong-truc-tuyen-tren-moi-truong-mang26362',
});

export const project06 = source({
  number: '06/QĐ-TTg',
  title:
    'Quyết định phê duyệt Đề án phát triển ứng dụng dữ liệu về dân cư, định danh và xác thực điện tử',
  effective: '2022-01-06',
  url: 'https://kenh14.vn/huong-dan-dang-ky-tai-khoan-dinh-danh-dien-tu-co-the-thuc-hien-ngay-tren-dien-thoai-20220724112150259.chn',
});

export const electronicIdentity2022 = source({
  number: '59/2022/NĐ-CP',
  title: 'Nghị định về định danh và xác thực điện tử',
  article: 'Điều 3',
  url: 'https://nhoquan.ninhbinh.gov.vn/chuyen-doi-so/ly-do-phai-dang-ki-tai-khoan-dinh-danh-dien-tu-muc-do-2-315625',
});

export const electronicTransactions2023 = source({
  number: '20/2023/QH15',
  title: 'Luật Giao dịch điện tử',
  article: 'Điều 3',
  effective: '2024-07-01',
  url: 'https://ictvietnam.vn/chu-ky-dien-tu-thuc-hien-toan-trinh-cac-giao-dich-tren-khong-gian-mang-60617.html',
});

export const populationData2014 = source({
  number: '59/2014/QH13',
  title: 'Luật Căn cước công dân',
  article: 'Điều 3(4)',
  url: 'https://luatnamson.com/co-so-du-lieu-quoc-gia-ve-dan-cu/',
});

export const papiAndPci = source({
  title: 'Giữa PAPI và PCI có những gì tương đồng và khác biệt? (papi.org.vn)',
  url: 'https://papi.org.vn/hoi-dap/?title=giua-papi-va-pci-co-nhung-gi-tuong-dong-va-khac-biet',
});

export const parIndexAndSipas = source({
  title: 'Chỉ số PAR INDEX, SIPAS và PAPI (UBND xã Vĩnh Lâm, Quảng Trị)',
  url: 'https://vinhlam.vinhlinh.quangtri.gov.vn/vi/chi-tiet-tin/-/view-article/1/1650859357216/1695178824059',
});

export const greenIndex2023 = source({
  title: 'Quảng Ninh đứng đầu PAR Index, SIPAS, PCI và PGI năm 2023 (TTXVN)',
  url: 'https://nvsk.vnanet.vn/quang-ninh-dung-dau-tren-ca-4-bang-xep-hang-par-index-sipas-pci-va-pgi-nam-2023-1-146002.vna',
});

export const ddciHaLong = source({
  title: 'Hạ Long dẫn đầu PAR INDEX, DDCI, DTI của tỉnh Quảng Ninh (Vietnam.vn)',
  url: 'https://www.vietnam.vn/en/tp-ha-long-dan-dau-bang-xep-hang-par-index-ddci-dti-cua-tinh-quang-ninh',
});

export const digitalPillars = source({
  title: 'Ba trụ cột chuyển đổi số quốc gia: Chính phủ số, kinh tế số, xã hội số (Báo Chính phủ)',
  url: 'https://baochinhphu.vn/Cong-Dich-vu-cong-Quoc-gia-voi-nguoi-dan-doanh-nghiep/Infographic-Xay-dung-Chinh-phu-dien-tu-20162020/425317.vgp',
});

export const serviceCentres2025 = source({
  number: '118/2025/NĐ-CP',
  title: oneStopShop,
  effective: '2025-07-01',
  url: 'https://giaobinh.ninhbinh.gov.vn/bai-viet/nghi-dinh-1182025nd-cp-quy-dinh-ve-to-chuc-trung-tam-phuc-vu-hanh-chinh-cong-cap-tinh-cap-xa-tu-17',
});

export const defenceZones2018 = source({
  number: '22/2018/QH14',
  title: 'Luật Quốc phòng',
  article: 'Điều 9',
  url: 'http://hethongphapluat.vn/luat-quoc-phong-2018/dieu-9',
});

export const militiaLaw2019 = source({
  number: '48/2019/QH14',
  title: 'Luật Dân quân tự vệ',
  article: 'Điều 2(1)',
  effective: '2020-07-01',
  url: 'https://hethongphapluat.vn/dan-quan-tu-ve.html',
});

export const militaryServiceLaw2015 = source({
  number: '78/2015/QH13',
  title: 'Luật Nghĩa vụ quân sự',
  article: 'Điều 4, 30',
  url: 'https://ttphuloc.thuathienhue.gov.vn/?cn=103&gd=4&tc=11608',
});

export const fireLaw2001 = source({
  number: '27/2001/QH10',
  title: 'Luật Phòng cháy và chữa cháy',
  effective: '2001-10-04',
  url: 'https://thinksmartlaw.vn/nhung-diem-moi-cua-luat-phong-chay-chua-chay-va-cuu-nan-cuu-ho-2024',
});

export const fireLaw2024 = source({
  number: '55/2024/QH15',
  title: 'Luật Phòng cháy, chữa cháy và cứu nạn, cứu hộ',
  url: 'https://thinksmartlaw.vn/nhung-diem-moi-cua-luat-phong-chay-chua-chay-va-cuu-nan-cuu-ho-2024',
});

export const localSecurityLaw2023 = source({
  number: '30/2023/QH15',
  title: 'Luật Lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở',
  effective: '2024-07-01',
  url: 'https://stp.hanam.gov.vn/Pages/luat-luc-luong-tham-gia-bao-ve-an-ninh-trat-tu-o-co-so-2023.aspx',
});

export const civilDefenceLaw2023 = source({
  number: '18/2023/QH15',
  title: 'Luật Phòng thủ dân sự',
  article: 'Điều 2(1)',
  effective: '2024-07-01',
  url: 'https://thuviennhadat.vn/van-ban-phap-luat-viet-nam/luat-phong-thu-dan-su-2023-so-18-2023-qh15-519325.html',
});

export const civilDefenceCommands = source({
  number: '18/2023/QH15',
  title: 'Luật Phòng thủ dân sự',
  article: 'Chương VII',
  effective: '2024-07-01',
  url: 'http://hethongphapluat.vn/luat-phong-thu-dan-su-2023/chuong-7',
});

export const disasterLaw2013 = source({
  number: '33/2013/QH13',
  title: 'Luật Phòng, chống thiên tai',
  article: 'Điều 3',
  effective: '2014-05-01',
  url: 'https://thuvienphapluat.vn/van-ban/Tai-nguyen-Moi-truong/Van-ban-hop-nhat-21-VBHN-VPQH-2023-Luat-Phong-chong-thien-tai-589580.aspx',
});

export const borderDefenceLaw2020 = source({
  number: '66/2020/QH14',
  title: 'Luật Biên phòng Việt Nam',
  effective: '2022-01-01',
  url: 'http://pbgdpl.haiphong.gov.vn/Cong-tac-PBGDPL/Mot-so-noi-dung-ve-Bien-phong-Viet-Nam-83717.html',
});

export const districtCommandsEnd = source({
  number: '2786/QĐ-BQP',
  title: 'Quyết định giải thể Ban Chỉ huy Quân sự cấp huyện (14-6-2025)',
  url: 'https://xaydungchinhsach.chinhphu.vn/giai-the-26-ban-chi-huy-quan-su-huyen-thanh-lap-5-ban-chi-huy-phong-thu-khu-vuc-119250621171640667.htm',
});

export const communePolice2025 = source({
  title: 'Công an ba cấp từ 1-3-2025: việc làm tại công an cấp xã (Kenh14)',
  url: 'https://kenh14.vn/dung-bo-qua-35-thu-tuc-hanh-chinh-nay-co-the-lam-ngay-tai-cong-an-cap-xa-sai-1-buoc-la-mat-thoi-gian-gap-doi-215250324104132318.chn',
});

export const ethnicAreas2020 = source({
  number: '33/2020/QĐ-TTg',
  title: 'Quyết định về tiêu chí phân định vùng đồng bào dân tộc thiểu số và miền núi 2021-2025',
  url: 'https://vietnamnet.vn/khong-de-khoang-trong-phap-ly-ve-xac-dinh-dia-ban-trien-khai-chinh-sach-dan-toc-2405329.html',
});

export const ethnicAreas2025 = source({
  number: '272/2025/NĐ-CP',
  title: 'Nghị định về phân định vùng đồng bào dân tộc thiểu số và miền núi 2026-2030 (16-10-2025)',
  url: 'https://vietnamnet.vn/nhung-diem-moi-trong-nghi-dinh-ve-chinh-sach-dan-toc-thieu-so-2453972.html',
});

export const regions2024 = source({
  title: 'Sáu quy hoạch vùng thời kỳ 2021-2030 đã được phê duyệt (Báo Bạc Liêu, 8-5-2024)',
  url: 'http://baobaclieu.vn/chu-truong-moi-chinh-sach-moi/6-quy-hoach-vung-da-duoc-thu-tuong-phe-duyet-94613.html',
});

export const regions2025 = source({
  number: '306/NQ-CP',
  title: 'Nghị quyết điều chỉnh Quy hoạch tổng thể quốc gia thời kỳ 2021-2030 (5-10-2025)',
  url: 'https://thuviennhadat.vn/phap-ly-nha-dat/06-vung-kinh-te-sau-sap-nhap-theo-nghi-quyet-306-2025-ban-do-cac-vung-kinh-te-sau-sap-nhap-713038.html?trang=2',
});

export const villageHeads2023 = source({
  number: '59/2023/NĐ-CP',
  title: 'Nghị định hướng dẫn Luật Thực hiện dân chủ ở cơ sở (14-8-2023)',
  url: 'https://dantri.com.vn/noi-vu/bo-noi-vu-huong-dan-quy-trinh-bau-truong-thon-to-truong-to-dan-pho-moi-20251020104018731.htm',
});

export const unitClasses2016 = source({
  number: '1211/2016/UBTVQH13',
  title: 'Nghị quyết về tiêu chuẩn và phân loại đơn vị hành chính',
  effective: '2016-05-25',
  url: 'https://thuvienphapluat.vn/van-ban/bo-may-hanh-chinh/van-ban-hop-nhat-19-vbhn-vpqh-2022-nghi-quyet-tieu-chuan-cua-don-vi-hanh-chinh-559968.aspx',
});

export const unitClasses2025 = source({
  number: '307/2025/NĐ-CP',
  title: 'Nghị định về phân loại đơn vị hành chính',
  article: 'Điều 2',
  effective: '2025-11-27',
  url: 'https://thuviennhadat.vn/vbpl/nghi-dinh-307-2025-nd-cp-phan-loai-don-vi-hanh-chinh-682439.html',
});

export const provincialCentres2025 = source({
  title: 'Phương án 34 tỉnh, thành phố và nơi đặt trung tâm chính trị - hành chính (6-2025)',
  url: 'https://nghean24h.vn/34-tinh-thanh-du-kien-hoat-dong-ngay-tu-ngay-172025-a753727.html',
});

/** Articles of the Party Statutes of 2011, each with the page where its wording was seen. */
export const statutesOverview = source({
  number: 'Điều lệ Đảng 2011',
  title: 'Điều lệ Đảng Cộng sản Việt Nam và 10 thông tin đảng viên cần biết',
  url: 'https://thuvienphapluat.vn/chinh-sach-phap-luat-moi/vn/thoi-su-phap-luat/tu-van-phap-luat/39781/dieu-le-dang-cong-san-viet-nam-va-10-thong-tin-dang-vien-can-biet',
});

export const statutesGrassroots = source({
  number: 'Điều lệ Đảng 2011',
  title: 'Điều lệ Đảng Cộng sản Việt Nam',
  article: 'Điều 21',
  url: 'http://dvdn247.net/dieu-kien-thanh-lap-chi-bo/',
});

export const statutesCells = source({
  number: 'Điều lệ Đảng 2011',
  title: 'Điều lệ Đảng Cộng sản Việt Nam',
  article: 'Điều 24',
  url: 'https://thuvienphapluat.vn/hoi-dap-phap-luat/38C68-hd-chi-bo-truc-thuoc-dang-bo.html',
});

export const statutesInspection = source({
  number: 'Điều lệ Đảng 2011',
  title: 'Điều lệ Đảng Cộng sản Việt Nam',
  article: 'Điều 32',
  url: 'https://accgroup.vn/dieu-32-dieu-le-dang',
});

export const statutesToBeAmended = source({
  number: 'Điều lệ Đảng 2011',
  title: 'Đại hội XIV quyết định sửa Điều lệ Đảng tại Đại hội XV (Thanh Niên, 7-2-2026)',
  url: 'https://thanhnien.vn/ong-le-minh-hung-10-noi-dung-tap-trung-nghien-cuu-sua-dieu-le-dang-185260207103355604.htm',
});

const statutesRules = 'Quy định thi hành Điều lệ Đảng';

export const regulation29of2016 = source({
  number: '29-QĐ/TW',
  title: statutesRules,
  effective: '2016-07-25',
  url: 'https://nptlawyer.com/phan-biet-hinh-thuc-xoa-ten-khoi-danh-sach-dang-vien-va-khai-tu-dang.html',
});

export const regulation24of2021 = source({
  number: '24-QĐ/TW',
  title: statutesRules,
  effective: '2021-07-30',
  url: 'http://danvan.vn/Home/Van-ban/Dang-Nha-nuoc/14431/Quy-dinh-so-24-QDTW-ngay-3072021-cua-Ban-Chap-hanh-Trung-uong-ve-thi-hanh-Dieu-le-Dang',
});

export const regulation294of2025 = source({
  number: '294-QĐ/TW',
  title: statutesRules,
  effective: '2025-07-01',
  url: 'https://thads.moj.gov.vn/noidung/tintuc/Lists/CongTacDang/View_Detail.aspx?ItemID=288',
});

export const regulation298of2025 = source({
  number: '298-QĐ/TW',
  title: 'Quy định về đảng ủy cấp trên trực tiếp của tổ chức cơ sở đảng ở xã, phường, đặc khu',
  article: 'Điều 4',
  effective: '2025-07-01',
  url: 'https://luatvietnam.vn/tin-van-ban-moi/bien-che-cua-dang-uy-cap-tren-truc-tiep-co-so-dang-xa-phuong-tu-01-7-2025-186-102448-article.html',
});

export const regulation299of2025 = source({
  number: '299-QĐ/TW',
  title: 'Quy định về cơ quan chuyên trách tham mưu, giúp việc đảng ủy xã, phường, đặc khu',
  effective: '2025-07-01',
  url: 'https://baogialai.com.vn/quy-dinh-chuc-nang-nhiem-vu-to-chuc-bo-may-co-quan-chuyen-trach-tham-muu-giup-viec-dang-uy-xa-phuong-dac-khu-post327347.html',
});

const provincialPartyOffices =
  'Quy định về cơ quan chuyên trách tham mưu, giúp việc tỉnh ủy, thành ủy trực thuộc Trung ương';

export const regulation219of2013 = source({
  number: '219-QĐ/TW',
  title: provincialPartyOffices,
  article: 'Điều 1',
  effective: '2013-12-27',
  url: 'https://tulieuvankien.dangcongsan.vn/he-thong-van-ban/van-ban-cua-dang/quy-dinh-so-219-qdtw-ngay-27122013-cua-ban-bi-thu-ve-chuc-nang-nhiem-vu-to-chuc-bo-may-co-quan-chuyen-trach-tham-muu-238',
});

export const regulation137of2023 = source({
  number: '137-QĐ/TW',
  title: provincialPartyOffices,
  article: 'Điều 1',
  effective: '2023-12-01',
  url: 'https://hethongphapluat.vn/quy-dinh-137-qd-tw-nam-2023-ve-chuc-nang-nhiem-vu-quyen-han-to-chuc-bo-may-co-quan-chuyen-trach-tham-muu-giup-viec-tinh-uy-thanh-uy-truc-thuoc-trung-uong-do-ban-chap-hanh-trung-uong-ban-hanh.html',
});

export const regulation329of2025 = source({
  number: '329-QĐ/TW',
  title: provincialPartyOffices,
  article: 'Điều 1',
  url: 'https://thuvienphapluat.vn/bulletin/document.aspx?bid=5ccf1c70-ab48-49e8-a69c-e56e34238442&key=4T5iS8GKCEajtP4MMKbPuA%3D%3D',
});

export const partyDelegations2023 = source({
  number: '97-QĐ/TW',
  title: 'Quy định về đảng đoàn, ban cán sự đảng ở Trung ương',
  effective: '2023-02-07',
  url: 'http://m.mattran.org.vn/chuong-trinh-phoi-hop/quy-dinh-so-97qdtw-cua-bo-chinh-tri-dang-doan-mttq-viet-nam-do-bo-chinh-tri-quyet-dinh-thanh-lap-thanh-vien-cua-dang-doan-do-bo-chinh-tri-quyet-dinh-50973.html',
});

export const partyBodiesPlan2024 = source({
  title:
    'Phương án kết thúc đảng đoàn, ban cán sự đảng, đảng ủy khối; lập hai đảng bộ cấp tỉnh (24h, 12-2024)',
  url: 'https://www.24h.com.vn/tin-tuc-trong-ngay/chi-tiet-phuong-an-sap-nhap-tinh-gon-cac-to-chuc-dang-chinh-phu-quoc-hoi-va-mat-tran-c46a1623157.html',
});

export const partyElections2024 = source({
  number: '190-QĐ/TW',
  title: 'Quy chế bầu cử trong Đảng',
  effective: '2024-10-10',
  url: 'https://www.vietnam.vn/ms/quy-che-bau-cu-trong-dang',
});

export const partyElections2009 = source({
  number: '32-HD/TW',
  title: 'Hướng dẫn thực hiện Quy chế bầu cử trong Đảng',
  effective: '2009-09-25',
  url: 'https://luatminhkhue.vn/huong-dan-32-hd-tw-thuc-hien-quy-che-bau-cu-trong-dang-do-ban-chap-hanh-trung-uong-ban-hanh.aspx',
});

export const regulation69of2022 = source({
  number: '69-QĐ/TW',
  title: 'Quy định về kỷ luật tổ chức đảng, đảng viên vi phạm',
  article: 'Điều 7',
  effective: '2022-07-06',
  url: 'https://thuvienphapluat.vn/chinh-sach-phap-luat-moi/vn/ho-tro-phap-luat/chinh-sach-moi/41466/da-co-quy-dinh-69-qd-tw-ky-luat-to-chuc-dang-dang-vien-vi-pham',
});

export const regulation30of2016 = source({
  number: '30-QĐ/TW',
  title: 'Quy định về công tác kiểm tra, giám sát, kỷ luật của Đảng',
  article: 'Điều 30',
  effective: '2016-07-26',
  url: 'http://quan12.hochiminhcity.gov.vn/sotaydangvien/default.aspx?ItemID=35&Mode=1&Source=%2Fsotaydangvien',
});

export const regulation296of2025 = source({
  number: '296-QĐ/TW',
  title: 'Quy định về công tác kiểm tra, giám sát và kỷ luật của Đảng',
  effective: '2025-05-30',
  url: 'https://tcnnld.vn/news/detail/68337/Quy-dinh-so-296-QDTW-ve-cong-tac-kiem-tra-giam-sat-va-ky-luat-cua-Dang.html',
});

export const regulation37of2021 = source({
  number: '37-QĐ/TW',
  title: 'Quy định về những điều đảng viên không được làm',
  effective: '2021-10-25',
  url: 'https://noichinh.vn/hoi-dap-phap-luat/202202/quy-dinh-moi-ve-nhung-dieu-dang-vien-khong-duoc-lam-310656/',
});

export const partyBadges2021 = source({
  number: '01-HD/TW',
  title: 'Hướng dẫn một số vấn đề cụ thể thi hành Điều lệ Đảng',
  article: 'Mục 18',
  effective: '2021-09-28',
  url: 'https://thuvienphapluat.vn/hoi-dap-phap-luat/55C58-hd-se-duoc-xet-tang-huy-hieu-dang-vao-nhung-nam-nao.html',
});

export const partyDues2026 = source({
  number: '01-QĐ/TW',
  title: 'Quy định của Bộ Chính trị về chế độ đảng phí',
  effective: '2026-02-03',
  url: 'https://baophutho.vn/quy-dinh-moi-cua-bo-chinh-tri-ve-che-do-dang-phi-247487.htm',
});

export const resolution04of2016 = source({
  number: '04-NQ/TW',
  title: 'Nghị quyết Trung ương 4 khóa XII về tăng cường xây dựng, chỉnh đốn Đảng',
  effective: '2016-10-30',
  url: 'https://xaydungdang.org.vn/ly-luan-thuc-tien/nhan-dien-va-ngan-chan-tu-dien-bien-tu-chuyen-hoa-trong-noi-bo-10086',
});

export const regulation08of2018 = source({
  number: '08-QĐi/TW',
  title: 'Quy định trách nhiệm nêu gương của cán bộ, đảng viên',
  effective: '2018-10-25',
  url: 'https://kienthuc.net.vn/xa-hoi/quy-dinh-trach-nhiem-neu-guong-cua-can-bo-dang-vien-1169970.html',
});

export const directive05of2016 = source({
  number: '05-CT/TW',
  title: 'Chỉ thị về đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh',
  effective: '2016-05-15',
  url: 'https://hdndtuyenquang.gov.vn/tin-hoat-dong/trang-402.html',
});

export const politicalSchools2018 = source({
  number: '09-QĐi/TW',
  title: 'Quy định về trường chính trị tỉnh, thành phố trực thuộc Trung ương',
  effective: '2018-11-13',
  url: 'http://tuyengiao.hagiang.gov.vn/thong-tin-chuyen-de/ly-luan-chinh-tri-lich-su-dang/day-manh-hoat-dong-nghien-cuu-khoa-hoc-dap-ung-muc-tieu-xay-dung-truong-chinh-tri-chuan.html',
});

export const districtPoliticalCentres = source({
  title: 'Trung tâm chính trị cấp huyện (Tuổi trẻ Bình Dương, 11-2024)',
  url: 'http://m.tuoitrebinhduong.vn/tin-tuc/thuc-trang-hoat-dong-cua-cac-trung-tam-chinh-tri-cap-huyen-tren-dia-ban-tinh-binh-duong-25105.html',
});

export const regulation41of2021 = source({
  number: '41-QĐ/TW',
  title: 'Quy định về việc miễn nhiệm, từ chức đối với cán bộ',
  article: 'Điều 2',
  effective: '2021-11-03',
  url: 'https://tapchinongthonmoi.vn/bo-chinh-tri-quy-dinh-ve-viec-mien-nhiem-tu-chuc-doi-voi-can-bo-16897.html',
});

export const regulation377of2025 = source({
  number: '377-QĐ/TW',
  title:
    'Quy định về phân cấp quản lý cán bộ và quy hoạch, bổ nhiệm, giới thiệu ứng cử, cho thôi giữ chức vụ, từ chức, miễn nhiệm',
  article: 'Điều 1',
  effective: '2025-10-08',
  url: 'https://baonghean.vn/quy-dinh-cua-bo-chinh-tri-ve-phan-cap-quan-ly-can-bo-va-quy-hoach-bo-nhiem-gioi-thieu-ung-cu-tam-dinh-chi-cong-tac-cho-thoi-giu-chuc-vu-tu-chuc-mien-nhiem-doi-voi-can-bo-10308353.html',
});

export const regulation366of2025 = source({
  number: '366-QĐ/TW',
  title: 'Quy định về kiểm điểm và đánh giá, xếp loại chất lượng tập thể, cá nhân',
  effective: '2025-08-30',
  url: 'https://thanhnien.vn/bo-chinh-tri-ban-hanh-tieu-chi-danh-gia-can-bo-dang-vien-theo-thang-diem-100-185250920111919699.htm',
});

export const regulation96of2023 = source({
  number: '96-QĐ/TW',
  title: 'Quy định về lấy phiếu tín nhiệm chức danh, chức vụ lãnh đạo, quản lý',
  url: 'https://phunuvietnam.vn/tin-nhiem-thap.html',
});

export const decree335of2025 = source({
  number: '335/2025/NĐ-CP',
  title: 'Nghị định về đánh giá, xếp loại chất lượng cơ quan hành chính nhà nước và công chức',
  effective: '2026-01-01',
  url: 'https://cafef.vn/cong-chuc-khong-hoan-thanh-nhiem-vu-trong-truong-hop-nao-188251228100335529.chn',
});

export const civilServiceGlossary2025 = source({
  number: '80/2025/QH15',
  title: 'Luật Cán bộ, công chức (bảng từ ngữ của Vietnam Law Magazine)',
  effective: '2025-07-01',
  url: 'https://vietnamlawmagazine.vn/glossary-of-the-2025-law-on-cadres-and-civil-servants-75702.html',
});

export const rotation2008 = source({
  number: '22/2008/QH12',
  title: 'Luật Cán bộ, công chức',
  article: 'Điều 7 khoản 11',
  effective: '2010-01-01',
  url: 'https://luathoangphi.vn/luan-chuyen-la-gi/',
});

export const decree170of2025 = source({
  number: '170/2025/NĐ-CP',
  title: 'Nghị định về tuyển dụng, sử dụng và quản lý công chức',
  effective: '2025-07-01',
  url: 'https://xaydungchinhsach.chinhphu.vn/bo-thi-nang-ngach-khong-quy-dinh-kiem-dinh-chat-luong-dau-vao-cong-chuc-119250702152441477.htm',
});

export const secondment2025 = source({
  number: '170/2025/NĐ-CP',
  title: 'Nghị định về tuyển dụng, sử dụng và quản lý công chức',
  article: 'Điều 26',
  effective: '2025-07-01',
  url: 'https://sites.google.com/view/xaydungchinhquyen-danang/chuyen-de-9',
});

export const decree172of2025 = source({
  number: '172/2025/NĐ-CP',
  title: 'Nghị định về xử lý kỷ luật cán bộ, công chức',
  effective: '2025-07-01',
  url: 'https://thuonghieuquocgia.nhandan.vn/4-hinh-thuc-xu-ly-ky-luat-doi-voi-can-bo-cong-chuc-theo-nghi-dinh-moi-post892539.html',
});

export const partTimeWorkers2025 = source({
  title: 'Kéo dài sử dụng người hoạt động không chuyên trách cấp xã đến trước 31-5-2026 (Dân trí)',
  url: 'https://dantri.com.vn/noi-vu/sau-315-nguoi-hoat-dong-khong-chuyen-trach-cap-xa-se-the-nao-20260308221201242.htm',
});

export const decree73of2023 = source({
  number: '73/2023/NĐ-CP',
  title: 'Nghị định về khuyến khích, bảo vệ cán bộ năng động, sáng tạo, dám nghĩ, dám làm',
  effective: '2023-09-29',
  url: 'https://khanhson.khanhhoa.gov.vn/tin-chi-tiet/id/22393/Nghi-dinh-so-73/2023/ND-CP-ngay-29/9/2023-cua-Chinh-phu-quy--dinh-ve-khuyen-khich,-bao-ve-can-bo-nang-dong,-sang-tao,-dam-nghi,-dam--lam,-dam-chiu-trach-nhiem-vi-loi-ich-chung',
});

export const frontLaw2015 = source({
  number: '75/2015/QH13',
  title: 'Luật Mặt trận Tổ quốc Việt Nam',
  article: 'Điều 32 khoản 1',
  url: 'https://123docz.net/trich-doan/3572760-chu-the-phan-bien-xa-hoi-cua-mat-tran-to-quoc-viet-nam.htm',
});

export const law97of2025 = source({
  number: '97/2025/QH15',
  title:
    'Luật sửa đổi, bổ sung Luật Mặt trận Tổ quốc, Luật Công đoàn, Luật Thanh niên và Luật Thực hiện dân chủ ở cơ sở',
  article: 'Điều 1',
  effective: '2025-07-01',
  url: 'https://hethongphapluat.com/luat-sua-doi-luat-mat-tran-to-quoc-viet-nam-luat-cong-doan-luat-thanh-nien-va-luat-thuc-hien-dan-chu-o-co-so-2025.html',
});

export const frontLawNews2025 = source({
  number: '97/2025/QH15',
  title: 'Quan hệ “trực thuộc” Mặt trận Tổ quốc Việt Nam (Kinh tế & Đô thị)',
  effective: '2025-07-01',
  url: 'https://kinhtedothi.vn/luat-so-97-2025-qh15-the-hien-ro-moi-quan-he-truc-thuoc-mat-tran-to-quoc-viet-nam.757958.html',
});

export const frontLevels = source({
  title: 'Hệ thống tổ chức của Mặt trận Tổ quốc Việt Nam (mattran.org.vn)',
  url: 'http://mattran.org.vn/van-ban-huong-dan/he-thong-to-chuc-cua-mat-tran-to-quoc-viet-nam-7146.html',
});

export const unionLaw2024 = source({
  number: '50/2024/QH15',
  title: 'Luật Công đoàn',
  article: 'Điều 8',
  url: 'https://tintuc.thuvienphapluat.com/ho-tro-phap-luat/chinh-sach-moi/82902/to-chuc-cong-doan-viet-nam-theo-4-cap-theo-luat-cong-doan-2024',
});

export const youthLaw2020 = source({
  number: '57/2020/QH14',
  title: 'Luật Thanh niên',
  article: 'Điều 1',
  effective: '2021-01-01',
  url: 'https://vietjack.me/phap-luat/luat-thanh-nien-2020/chuong-i-1959.html',
});

/** Seen on a page known only by a bare IP address, which is no link to give a reader. */
export const veteransOrdinance2005 = source({
  number: 'Pháp lệnh Cựu chiến binh 2005',
  title: 'Pháp lệnh Cựu chiến binh',
  article: 'Điều 3',
});

export const conclusion230of2026 = source({
  number: '230-KL/TW',
  title: 'Kết luận về sắp xếp, tinh gọn các hội quần chúng do Đảng, Nhà nước giao nhiệm vụ',
  effective: '2026-01-05',
  url: 'https://vietnamnet.vn/trien-khai-ket-luan-cua-bo-chinh-tri-ban-bi-thu-ve-sap-xep-hoi-quan-chung-2496436.html',
});

export const electionLaw2015 = source({
  number: '85/2015/QH13',
  title: 'Luật Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân',
  url: 'https://www.slideshare.net/HungNguyen338/luat-bau-cu-dai-bieu-quoc-hoi-va-dai-bieu-hoi-dong-nhan-dan-2015',
});

export const electionQuestions2016 = source({
  number: '85/2015/QH13',
  title: '171 câu hỏi đáp về bầu cử, câu 111-112 (Tây Ninh)',
  url: 'https://tayninh.gov.vn/vi/news/dua-nghi/171-c-u-h-i--p-v-b-u-c--i-bi-u-qu-c-h-i-kh-a-xiv-v--ai-bi-u-h-i--ng-nh-n-d-n-c-c-c-p-nhi-m-k-2016-2021-26792.html',
});

export const democracyLaw2022Oversight = source({
  number: '10/2022/QH15',
  title: 'Luật Thực hiện dân chủ ở cơ sở',
  article: 'Điều 30-31',
  effective: '2023-07-01',
  url: 'http://hethongphapluat.vn/luat-thuc-hien-dan-chu-o-co-so-2022/chuong-2/muc-4',
});

export const decree59of2023 = source({
  number: '59/2023/NĐ-CP',
  title: 'Nghị định hướng dẫn Luật Thực hiện dân chủ ở cơ sở',
  article: 'Điều 17',
  effective: '2023-08-14',
  url: 'https://hethongphapluat.com/nghi-dinh-59-2023-nd-cp-huong-dan-luat-thuc-hien-dan-chu-o-co-so/dieu-17',
});

export const decree159of2016 = source({
  number: '159/2016/NĐ-CP',
  title: 'Nghị định về tổ chức và hoạt động của Ban Thanh tra nhân dân',
  effective: '2017-02-01',
  url: 'https://plo.vn/dan-duoc-tham-gia-ban-thanh-tra-de-giam-sat-tieu-cuc-post416508.html',
});

export const unityFestival2003 = source({
  number: '04/NQ/ĐCT-MTTW',
  title: 'Nghị quyết về Ngày hội Đại đoàn kết toàn dân tộc',
  effective: '2003-08-01',
  url: 'https://www.vietnamplus.vn/ngay-hoi-cua-y-dang-long-dan-ton-vinh-gia-tri-truyen-thong-tot-dep-cua-dan-toc-post908395.vnp',
});

export const trustedPersons = source({
  number: '12/2018/QĐ-TTg, 28/2023/QĐ-TTg',
  title: 'Quyết định về người có uy tín trong đồng bào dân tộc thiểu số',
  url: 'https://vietnamnet.vn/de-xuat-tieu-chi-lua-chon-va-chinh-sach-voi-nguoi-co-uy-tin-trong-dong-bao-dtts-2495241.html',
});

export const decree61of2023 = source({
  number: '61/2023/NĐ-CP',
  title: 'Nghị định về xây dựng và thực hiện hương ước, quy ước của cộng đồng dân cư',
  effective: '2023-08-16',
  url: 'https://luatvietnam.vn/tin-van-ban-moi/da-co-nghi-dinh-huong-dan-xay-dung-thuc-hien-huong-uoc-186-95238-article.html',
});

export const decree86of2023 = source({
  number: '86/2023/NĐ-CP',
  title:
    'Nghị định về “Gia đình văn hóa”, “Thôn, tổ dân phố văn hóa”, “Xã, phường, thị trấn tiêu biểu”',
  effective: '2024-01-30',
  url: 'https://baolaocai.vn/quy-dinh-moi-ve-khung-tieu-chuan-xet-tang-gia-dinh-van-hoa-post377085.html',
});
export const monthForThePoor = source({
  title: 'Tháng cao điểm “Vì người nghèo” (Pháp luật Khánh Hòa, 2016)',
  url: 'http://phapluatkhanhhoa.vn/tin-chi-tiet/id/5172/Phat-dong-Thang-cao-diem-%E2%80%98Vi-nguoi-ngheo%E2%80%99',
});

export const houseOfUnity = source({
  title: 'Quỹ vì người nghèo và nhà đại đoàn kết (Báo Mới, 2010)',
  url: 'https://baomoi.com/xay-dung-sua-chua-hon-1-trieu-can-nha-cho-nguoi-ngheo/c/5020959.epi',
});

export const emulationLaw2022 = source({
  number: '06/2022/QH15',
  title: 'Luật Thi đua, khen thưởng',
  article: 'Điều 3',
  effective: '2024-01-01',
  url: 'https://c1nguyendu.pgdcujut.edu.vn/luat-thi-dua-khen-thuong-2022.html',
});
export const decree30of2020 = source({
  number: '30/2020/NĐ-CP',
  title: 'Nghị định về công tác văn thư',
  article: 'Điều 3, 7',
  url: 'https://thuvienphapluat.vn/hoi-dap-phap-luat/83A16A6-hd-van-ban-hanh-chinh-la-gi-tong-hop-29-loai-van-ban-hanh-chinh-theo-quy-dinh-hien-nay.html',
});

export const partyDocumentTypes2026 = source({
  number: '399-QĐ/TW',
  title: partyDocuments,
  effective: '2026-01-09',
  url: 'https://lsvn.vn/thong-nhat-he-thong-van-ban-cua-dang-theo-quy-dinh-moi-cua-ban-bi-thu-a168642.html',
});

export const legalForce2025 = source({
  number: '64/2025/QH15',
  title: legislationLaw,
  article: 'Điều 53, 54',
  effective: '2025-04-01',
  url: 'http://www.hethongphapluat.com/luat-ban-hanh-van-ban-quy-pham-phap-luat-2025/chuong-6',
});

export const jointResolutions2025 = source({
  number: '64/2025/QH15',
  title: 'Nghị quyết liên tịch ba bên (Tạp chí Quản lý nhà nước, 10-2025)',
  effective: '2025-04-01',
  url: 'https://www.quanlynhanuoc.vn/2025/10/28/hoan-thien-co-che-ve-nghi-quyet-lien-tich-giua-uy-ban-thuong-vu-quoc-hoi-chinh-phu-doan-chu-tich-uy-ban-trung-uong-mat-tran-to-quoc-viet-nam',
});

export const urbanConsolidated2022 = source({
  number: '18/VBHN-VPQH',
  title: 'Văn bản hợp nhất nghị quyết về phân loại đô thị (2022)',
  url: 'https://thuvienphapluat.vn/van-ban/xay-dung-do-thi/van-ban-hop-nhat-18-vbhn-vpqh-2022-nghi-quyet-phan-loai-do-thi-559967.aspx',
});

export const reformProgrammeSix = source({
  number: '76/NQ-CP',
  title: 'Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021-2030 (15-7-2021)',
  url: 'https://luatvietnam.vn/hanh-chinh/nghi-quyet-76-nq-cp-205518-d1.html?layout=amp',
});

export const provincialChairs2025 = source({
  number: '65/2025/QH15',
  title: localGovernmentLaw,
  article: 'Điều 17',
  effective: '2025-03-01',
  url: 'https://nghean24h.vn/quy-dinh-moi-ve-quyen-han-cua-chu-tich-ubnd-tinh-a750371.html',
});

export const assemblyTerms2013 = source({
  number: 'Hiến pháp 2013',
  title: 'Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam',
  article: 'Điều 71, 83',
  effective: '2014-01-01',
  url: 'https://vi.m.wikipedia.org/wiki/%C4%90%E1%BA%B7c_bi%E1%BB%87t:So_s%C3%A1nh_di_%C4%91%E1%BB%99ng/63955960',
});

export const delegation2025 = source({
  number: '72/2025/QH15',
  title: localGovernmentLaw,
  article: 'Điều 13',
  effective: '2025-06-16',
  url: 'http://chinhsachonline.chinhphu.vn/Danh-sach-cau-hoi/pagetype2/Lao-dong-Tien-luong/section11/trang4.vgp',
});

export const unitKinds2025 = source({
  number: '72/2025/QH15',
  title: localGovernmentLaw,
  article: 'Điều 1',
  effective: '2025-06-16',
  url: 'https://th-giamien-langson.violet.vn/present/luat-to-chuc-chinh-quyen-dia-phuong-14799445.html',
});

export const assemblyDelegations2014 = source({
  number: '57/2014/QH13',
  title: 'Luật Tổ chức Quốc hội',
  article: 'Điều 43',
  effective: '2016-01-01',
  url: 'https://thuvienphapluat.vn/phap-luat/doan-dai-bieu-quoc-hoi-co-nhiem-vu-va-quyen-han-gi-trach-nhiem-cua-truong-doan-dai-bieu-quoc-hoi-la-56953.html',
});

export const armedForces2018 = source({
  number: '22/2018/QH14',
  title: 'Luật Quốc phòng',
  article: 'Điều 23(1)',
  url: 'https://luatsux.vn/luc-luong-vu-trang-nhan-dan-gom-cac-to-chuc-nao/',
});

export const nationalDefence2018 = source({
  number: '22/2018/QH14',
  title: 'Luật Quốc phòng',
  article: 'Điều 2(1)',
  url: 'https://vi.wikisource.org/wiki/Trang:Cong_bao_Chinh_phu_773_774_nam_2018.pdf/2',
});

export const infectiousDiseases2007 = source({
  number: '03/2007/QH12',
  title: 'Luật Phòng, chống bệnh truyền nhiễm',
  article: 'Điều 2',
  url: 'http://hethongphapluat.vn/luat-phong-chong-benh-truyen-nhiem-2007/dieu-2',
});

export const certifiedCopies2015 = source({
  number: '23/2015/NĐ-CP',
  title: 'Nghị định về cấp bản sao, chứng thực bản sao, chữ ký và hợp đồng',
  article: 'Điều 2(2)',
  url: 'https://hethongphapluat.com/chung-thuc-ban-sao-tu-ban-chinh_khoan_2_dieu_2_a29de3757f954534b1b377f53693a3e8.html',
});

export const notaryLaw2024 = source({
  number: '46/2024/QH15',
  title: 'Luật Công chứng',
  url: 'https://vietuytin.vn/cong-chung-va-chung-thuc-khac-nhau-nhu-the-nao',
});

export const presidency2013 = source({
  number: 'Hiến pháp 2013',
  title: 'Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam',
  article: 'Điều 86, 87',
  effective: '2014-01-01',
  url: 'https://constitutions.unwomen.org/en/countries/asia/vietnam?f%5B0%5D=provisioncategory%3A710&f%5B1%5D=provisioncategory%3A713',
});

export const electionCouncil2013 = source({
  number: 'Hiến pháp 2013',
  title: 'Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam',
  article: 'Điều 117',
  effective: '2014-01-01',
  url: 'http://constitutions.unwomen.org/en/countries/asia/vietnam?provisioncategory=35a3f684146b4c5c878a6a2db96a7d9a&f%5B0%5D=provisioncategory%3A709',
});

export const appeals2015 = source({
  number: '101/2015/QH13',
  title: criminalProcedure,
  article: 'Điều 330, 331, 336',
  url: 'https://luatvietnam.vn/hinh-su/phan-biet-khang-cao-khang-nghi-569-20420-article.html',
});

export const roadOrderLaw2024 = source({
  number: '36/2024/QH15',
  title: 'Luật Trật tự, an toàn giao thông đường bộ',
  article: 'Điều 2(1)',
  effective: '2025-01-01',
  url: 'https://thuviennhadat.vn/vbpl/luat-trat-tu-an-toan-giao-thong-duong-bo-2024-so-36-2024-qh15-444251.html',
});

export const statutesLocal = source({
  number: 'Điều lệ Đảng 2011',
  title: 'Điều lệ Đảng Cộng sản Việt Nam',
  article: 'Điều 20',
  effective: '2011-01-19',
  url: 'https://hethongphapluat.com/dieu-le-dang-cong-san-viet-nam-2011/dieu-20',
});

export const statutesCentre = source({
  number: 'Điều lệ Đảng 2011',
  title: 'Điều lệ Đảng Cộng sản Việt Nam',
  article: 'Điều 17',
  effective: '2011-01-19',
  url: 'https://reference.vn/bo-chinh-tri-la-gi.html',
});

export const constitutionParty = source({
  number: 'Hiến pháp 2013',
  title: 'Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam',
  article: 'Điều 4',
  effective: '2014-01-01',
  url: 'https://kampuspedia.com/vi/%C4%90i%E1%BB%81u_4_Hi%E1%BA%BFn_ph%C3%A1p_n%C6%B0%E1%BB%9Bc_C%E1%BB%99ng_h%C3%B2a_x%C3%A3_h%E1%BB%99i_ch%E1%BB%A7_ngh%C4%A9a_Vi%E1%BB%87t_Nam',
});

export const fiveOrganisations2013 = source({
  number: 'Hiến pháp 2013',
  title: 'Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam',
  article: 'Điều 9 khoản 2',
  effective: '2014-01-01',
  url: 'https://trangtinphapluat.com/blog/bai-viet-hay/vuong-mac-phap-luat/viet-nam-co-bao-nhieu-to-chuc-chinh-tri-xa-hoi/',
});

export const frontAmended2025 = source({
  number: '203/2025/QH15',
  title: 'Nghị quyết sửa đổi, bổ sung một số điều của Hiến pháp năm 2013',
  article: 'Điều 9',
  effective: '2025-06-16',
  url: 'http://www.anhp.vn/quoc-hoi-thong-qua-nghi-quyet-sua-doi-bo-sung-mot-so-dieu-cua-hien-phap-nam-2013-va-mot-so-luat-d67354.html',
});

export const democracyLawInForce = source({
  number: '10/2022/QH15',
  title: 'Luật Thực hiện dân chủ ở cơ sở',
  article: 'Chương VI (hiệu lực thi hành)',
  effective: '2023-07-01',
  url: 'https://vietjack.me/phap-luat/luat-thuc-hien-dan-chu-o-co-so-2022/chuong-vi-910.html',
});
export const communeCadres2008 = source({
  number: '22/2008/QH12',
  title: 'Luật Cán bộ, công chức',
  article: 'Điều 4 khoản 3',
  effective: '2010-01-01',
  url: 'https://tracuuquyhoach.com/tin-tuc/cac-chuc-vu-cua-can-bo-xa-nam-2025-52242169',
});

export const publicServiceUnit2010 = source({
  number: '58/2010/QH12',
  title: 'Luật Viên chức',
  article: 'Điều 9 khoản 1',
  effective: '2012-01-01',
  url: 'https://lsx.vn/the-nao-la-don-vi-su-nghiep/',
});

export const legalSystem2015 = source({
  number: '80/2015/QH13',
  title: legislationLaw,
  article: 'Điều 4',
  effective: '2016-07-01',
  url: 'https://thuvienphapluat.vn/phap-luat-doanh-nghiep/cau-hoi-thuong-gap/nam-2023-o-viet-nam-co-nhung-loai-van-ban-quy-pham-phap-luat-nao-3344.html',
});

export const legalSystem2025 = source({
  number: '64/2025/QH15',
  title: legislationLaw,
  article: 'Điều 4',
  effective: '2025-04-01',
  url: 'https://tintuc.thuvienphapluat.com/ho-tro-phap-luat/chinh-sach-moi/82319/van-ban-quy-pham-phap-luat-la-gi-luat-ban-hanh-van-ban-quy-pham-phap-luat-moi-nhat-la-luat-nao',
});

export const successionPlanning2021 = source({
  number: '50-QĐ/TW',
  title: 'Quy định về công tác quy hoạch cán bộ',
  effective: '2021-12-27',
  url: 'https://hethongphapluat.vn/quy-dinh-50-qd-tw-nam-2021-ve-cong-tac-quy-hoach-can-bo-do-ban-chap-hanh-trung-uong-ban-hanh.html',
});

export const religionLaw2016 = source({
  number: '02/2016/QH14',
  title: 'Luật Tín ngưỡng, tôn giáo',
  article: 'Điều 2',
  effective: '2018-01-01',
  url: 'https://luatlvn.com/2023/02/19/chuc-sac-la-gi-khai-niem-dac-diem-va-vai-tro-cua-chuc-sac-ton-giao',
});

export const labourCode2019 = source({
  number: '45/2019/QH14',
  title: 'Bộ luật Lao động',
  effective: '2021-01-01',
  url: 'https://vietnam-business-law.squarespace.com/blog-lut-kinh-doanh/2021/8/30/khi-nim-v-ngi-lao-ng-hp-ng-lao-ng-v-ngi-lm-vic-khng-c-quan-h-lao-ng-theo-php-lut-lao-ng-vit-nam?format=amp',
});

export const baseSalary2019 = source({
  number: '38/2019/NĐ-CP',
  title:
    'Nghị định quy định mức lương cơ sở đối với cán bộ, công chức, viên chức và lực lượng vũ trang',
  article: 'Điều 3',
  effective: '2019-07-01',
  url: 'https://phunutoday.vn/luong-co-ban-cua-cong-chuc-vien-chuc-lao-dong-nam-2022-la-bao-nhieu-d333194.html',
});
export const accountability2018 = source({
  number: '36/2018/QH14',
  title: 'Luật Phòng, chống tham nhũng',
  article: 'Điều 3',
  effective: '2019-07-01',
  url: 'https://thanhtravietnam.vn/nghien-cuu-trao-doi/trach-nhiem-giai-trinh-trong-hoat-dong-cong-vu-nhan-thuc-quy-dinh-va-thuc-tien-thuc-hien-199455.html',
});

export const veterans2005 = source({
  number: 'Pháp lệnh Cựu chiến binh 2005',
  title: 'Pháp lệnh Cựu chiến binh',
  article: 'Điều 2',
  url: 'https://thuvienphapluat.vn/chinh-sach-phap-luat-moi/vn/ho-tro-phap-luat/tu-van-phap-luat/41875/doi-tuong-nao-duoc-cong-nhan-la-cuu-chien-binh?rel=tin_tuc_chitietvb',
});

export const pressLaw2016 = source({
  number: '103/2016/QH13',
  title: 'Luật Báo chí',
  article: 'Điều 41',
  effective: '2017-01-01',
  url: 'https://fdvn.vn/ca-nhan-muon-hop-bao-phai-lam-gi/',
});

export const pressLaw2025 = source({
  number: '126/2025/QH15',
  title: 'Luật Báo chí',
  effective: '2026-07-01',
  url: 'https://plo.vn/cong-bo-luat-bao-chi-2025-co-quan-bao-chi-chu-luc-da-phuong-tien-co-nhieu-co-quan-bao-chi-truc-thuoc-post890219.html',
});

export const regulation114of2023 = source({
  number: '114-QĐ/TW',
  title:
    'Quy định về kiểm soát quyền lực và phòng, chống tham nhũng, tiêu cực trong công tác cán bộ',
  effective: '2023-07-11',
  url: 'https://tapchimattran.vn/dan-nguyen/cong-cu-sac-ben-thuc-thi-kiem-soat-quyen-luc-va-phong-chong-tham-nhung-tieu-cuc-54353.html',
});

export const youthUnionCharter = source({
  number: 'Điều lệ Đoàn TNCS Hồ Chí Minh',
  title: 'Điều lệ Đoàn Thanh niên Cộng sản Hồ Chí Minh',
  article: 'Điều 34',
  url: 'http://www.thanhnienhanoi.vn/giao-duc-truyen-thong/giao-duc-truyen-thong/nghi-thuc-dieu-le/1756-chng-9-oan-ph-trach-i-thiu-nien-tin-phong-h-chi-minh.html',
});

export const actingChair2016 = source({
  number: '08/2016/NĐ-CP',
  title:
    'Nghị định quy định số lượng Phó Chủ tịch Ủy ban nhân dân và quy trình, thủ tục bầu, từ chức, miễn nhiệm, bãi nhiệm, điều động, cách chức thành viên Ủy ban nhân dân',
  article: 'Điều 15',
  url: 'https://thuviennhadat.vn/phap-luat-doi-song/tham-quyen-giao-quyen-chu-tich-uy-ban-nhan-dan-duoc-quy-dinh-the-nao-549620.html',
});

export const anniversaries2018 = source({
  number: '111/2018/NĐ-CP',
  title:
    'Nghị định quy định về ngày thành lập, ngày truyền thống, ngày hưởng ứng của các bộ, ngành, địa phương',
  url: 'https://baovephapluat.vn/tim-kiem/q/n%C4%83m-tr%C3%B2n',
});

export const inspectionLaw2022 = source({
  number: '11/2022/QH15',
  title: 'Luật Thanh tra',
  effective: '2023-07-01',
  url: 'https://thanhtra.laocai.gov.vn/thanh-tra/luat-thanh-tra-2025-chinh-thuc-co-hieu-luc-tu-ngay-01-7-2025-voi-nhieu-diem-moi-dang-chu-y-1524628',
});

export const resolution19 = source({
  number: '19-NQ/TW',
  title: 'Nghị quyết Trung ương 6 khóa XII về đơn vị sự nghiệp công lập',
  effective: '2017-10-25',
});

export const resolution60of2025 = source({
  number: '60-NQ/TW',
  title: 'Nghị quyết Trung ương 11 khóa XIII (12-4-2025)',
  effective: '2025-04-12',
});
