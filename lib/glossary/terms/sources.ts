import type { LegalSource } from '../term.ts';

type Citation = Pick<LegalSource, 'title'> & Partial<LegalSource>;

const source = (citation: Citation): LegalSource => ({
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

export const constitution2013 = source({
  number: 'Hiến pháp 2013',
  title: 'Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam',
  effective: '2014-01-01',
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
  effective: '2009-07-01',
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

export const planningLaw2017 = source({
  number: '21/2017/QH14',
  title: 'Luật Quy hoạch',
  article: 'Điều 3',
  effective: '2019-01-01',
  url: 'https://vietjack.me/phap-luat/luat-quy-hoach-2017/chuong-i-2163.html',
});

export const planningLaw2025 = source({
  title: 'Luật Quy hoạch năm 2025',
  url: 'https://hethongphapluat.com/luat-quy-hoach-2025/dieu-56',
});

export const urbanPlanningLaw2009 = source({
  number: '30/2009/QH12',
  title: 'Luật Quy hoạch đô thị',
  effective: '2010-01-01',
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

export const resolution19 = source({
  number: '19-NQ/TW',
  title: 'Nghị quyết Trung ương 6 khóa XII về đơn vị sự nghiệp công lập',
  effective: '2017-10-25',
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

export const reformProgramme2011 = source({
  number: '30c/NQ-CP',
  title: 'Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2011-2020',
});

export const reformProgramme2021 = source({
  number: '76/NQ-CP',
  title: 'Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021-2030',
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

export const budgetLaw2015 = source({
  number: '83/2015/QH13',
  title: 'Luật Ngân sách nhà nước',
  effective: '2017-01-01',
});

export const budgetLaw2025 = source({
  number: '89/2025/QH15',
  title: 'Luật Ngân sách nhà nước',
  effective: '2026-01-01',
});

export const publicInvestmentLaw2019 = source({
  number: '39/2019/QH14',
  title: 'Luật Đầu tư công',
  effective: '2020-01-01',
});

export const publicInvestmentLaw2024 = source({
  number: '58/2024/QH15',
  title: 'Luật Đầu tư công',
  effective: '2025-01-01',
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
export const resolution60of2025 = source({
  number: '60-NQ/TW',
  title: 'Nghị quyết Trung ương 11 khóa XIII (12-4-2025)',
  effective: '2025-04-12',
});

export const courts2025 = source({
  number: '81/2025/UBTVQH15',
  title: 'Nghị quyết thành lập tòa án nhân dân cấp tỉnh, tòa án nhân dân khu vực',
  effective: '2025-07-01',
  url: 'https://tinbong247news.net/danh-sach-34-toa-an-nhan-dan-cap-tinh-va-so-luong-toa-an-khu-vuc-193081.html',
});

export const inspectionLaw2022 = source({
  number: '11/2022/QH15',
  title: 'Luật Thanh tra',
  effective: '2023-07-01',
  url: 'https://thanhtra.laocai.gov.vn/thanh-tra/luat-thanh-tra-2025-chinh-thuc-co-hieu-luc-tu-ngay-01-7-2025-voi-nhieu-diem-moi-dang-chu-y-1524628',
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
  effective: '2016-10-17',
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
