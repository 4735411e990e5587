import { source } from './sources.ts';

/** Full texts of laws as in force about 2021, collected by the underthesea project. */
const corpus = (file: string): string =>
  `https://github.com/undertheseanlp/resources/blob/master/resources/CP_Vietnamese-VLC/corpus/${file}.txt`;

/** Passed on 26 November 2003; its own text names no day of effect. */
export const councilsLaw2003 = source({
  number: '11/2003/QH11',
  title: 'Luật Tổ chức Hội đồng nhân dân và Ủy ban nhân dân',
  url: corpus('luat-to-chuc-hoi-dong-nhan-dan-va-uy-ban-nhan-dan'),
});

/** The Constitution of 2013 as read in full; later articles were amended in 2025. */
export const constitutionText2013 = source({
  number: 'Hiến pháp 2013',
  title: 'Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam',
  effective: '2014-01-01',
  url: corpus('hien-phap'),
});

export const cadreOrdinance1998 = source({
  number: '2-L/CTN',
  title: 'Pháp lệnh Cán bộ, công chức năm 1998',
  article: 'Điều 1',
  effective: '1998-05-01',
  url: 'https://vietjack.me/phap-luat/phap-lenh-can-bo-cong-chuc-nam-1998/chuong-1-12392.html',
});

export const publicEmployees2010 = source({
  number: '58/2010/QH12',
  title: 'Luật Viên chức',
  article: 'Điều 2',
  effective: '2012-01-01',
  url: 'https://hoatieu.vn/phap-luat/cong-chuc-la-gi-vien-chuc-la-gi-150631',
});

export const civilServants2025 = source({
  number: '80/2025/QH15',
  title: 'Luật Cán bộ, công chức',
  article: 'Điều 1',
  effective: '2025-07-01',
  url: 'http://tintuc.thuvienphapluat.com/ho-tro-phap-luat/chinh-sach-moi/88546/can-bo-cong-chuc-la-ai-theo-luat-can-bo-cong-chuc-2025',
});

export const staffNumbers2014 = source({
  number: '108/2014/NĐ-CP',
  title: 'Nghị định về chính sách tinh giản biên chế',
  article: 'Điều 3(1)',
  effective: '2015-01-10',
  url: 'https://hethongphapluat.com/nghi-dinh-108-2014-nd-cp-ve-chinh-sach-tinh-gian-bien-che/dieu-3/khoan-2',
});

export const inspectionLaw2010 = source({
  number: '56/2010/QH12',
  title: 'Luật Thanh tra',
  article: 'Điều 3',
  effective: '2011-07-01',
  url: corpus('luat-thanh-tra'),
});

export const landLawText2013 = source({
  number: '45/2013/QH13',
  title: 'Luật Đất đai',
  effective: '2014-07-01',
  url: corpus('luat-dat-dai'),
});

export const constructionLawText2014 = source({
  number: '50/2014/QH13',
  title: 'Luật Xây dựng',
  effective: '2015-01-01',
  url: corpus('luat-xay-dung'),
});

export const valueAddedTaxText2008 = source({
  number: '13/2008/QH12',
  title: 'Luật Thuế giá trị gia tăng',
  effective: '2009-01-01',
  url: corpus('luat-thue-gia-tri-gia-tang'),
});

export const antiCorruptionText2018 = source({
  number: '36/2018/QH14',
  title: 'Luật Phòng, chống tham nhũng',
  effective: '2019-07-01',
  url: corpus('luat-phong-chong-tham-nhung'),
});

export const policeLawText2018 = source({
  number: '37/2018/QH14',
  title: 'Luật Công an nhân dân',
  effective: '2019-07-01',
  url: corpus('luat-cong-an-nhan-dan'),
});

export const criminalProcedureText2015 = source({
  number: '101/2015/QH13',
  title: 'Bộ luật Tố tụng hình sự',
  url: corpus('bo-luat-to-tung-hinh-su'),
});

/** A law firm’s account of how the law of 2014 sorted investors, beside that of 2005. */
export const investmentLaws2005And2014 = source({
  number: '59/2005/QH11, 67/2014/QH13',
  title: 'Luật Đầu tư năm 2005 và năm 2014',
  effective: '2006-07-01',
  url: 'http://www.bizconsult.vn/ban-tin-phap-ly-thang-1-2015-2/',
});

export const oneStopRules2007 = source({
  number: '93/2007/QĐ-TTg',
  title: 'Quy chế thực hiện cơ chế một cửa, một cửa liên thông ở địa phương',
  article: 'Điều 1',
  url: 'https://thuvienphapluat.vn/van-ban/Bo-may-hanh-chinh/Quyet-dinh-93-2007-QD-TTg-Quy-che-thuc-hien-co-che-mot-cua-lien-thong-co-quan-hanh-chinh-nha-nuoc-dia-phuong-21772.aspx?tab=3',
});

/** Two master programmes of reform, with their numbers and days, in one article of 2013. */
const reformReview2013 =
  'https://tapchicongsan.org.vn/en/hoat-ong-cua-lanh-ao-ang-nha-nuoc/-/2018/24788/tiep-tuc-day-manh-cai-cach-hanh-chinh-o-viet-nam-thoi-gian-toi.aspx';

export const reformProgramme2001 = source({
  number: '136/2001/QĐ-TTg',
  title: 'Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2001-2010',
  effective: '2001-09-17',
  url: reformReview2013,
});

export const reformProgrammeDated2011 = source({
  number: '30c/NQ-CP',
  title: 'Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2011-2020',
  effective: '2011-11-08',
  url: reformReview2013,
});

export const legalForce2015 = source({
  number: '80/2015/QH13',
  title: 'Luật Ban hành văn bản quy phạm pháp luật',
  article: 'Điều 151',
  effective: '2016-07-01',
  url: 'https://danluatold.thuvienphapluat.vn/xac-dinh-hieu-luc-cua-van-ban-quy-pham-phap-luat-180934.aspx?PostID=537356',
});

/** Issued on 31 October 2014. */
export const homeAffairs2014 = source({
  number: '15/2014/TT-BNV',
  title: 'Thông tư về chức năng, nhiệm vụ của Sở Nội vụ',
  url: 'https://text.123docz.net/document/2516942-tai-lieu-on-thi-tuyen-cong-chuc-nam-2014-mon-chuyen-nganh-chuyen-de-tt15.htm',
});

export const directors2020 = source({
  number: '107/2020/NĐ-CP',
  title: 'Nghị định về cơ quan chuyên môn thuộc UBND cấp tỉnh',
  article: 'Điều 1(4)',
  url: 'https://thuvienphapluat.vn/hoi-dap-phap-luat/iframe/53FBE-hd-nguoi-dung-dau-cap-pho-cua-nguoi-dung-dau-so-duoc-quy-dinh-ra-sao.html',
});

export const partyDelegations2009 = source({
  number: '216-QĐ/TW',
  title: 'Quy định về quan hệ lãnh đạo với một số tổ chức đảng trực thuộc ở Trung ương',
  effective: '2009-04-01',
  url: 'https://thuvienphapluat.vn/van-ban/Bo-may-hanh-chinh/Quy-dinh-bo-sung-216-QD-TW-quan-he-lanh-dao-chi-dao-Bo-Chinh-tri-Ban-Bi-thu-112944.aspx',
});

export const steeringBodies2023 = source({
  number: '23/2023/QĐ-TTg',
  title: 'Quyết định về tổ chức phối hợp liên ngành',
  article: 'Điều 2-5',
  url: 'https://thuvienphapluat.vn/van-ban/Bo-may-hanh-chinh/Quyet-dinh-23-2023-QD-TTg-thanh-lap-to-chuc-hoat-dong-to-chuc-phoi-hop-lien-nganh-579695.aspx?tab=4',
});

export const financialAutonomy2021 = source({
  number: '60/2021/NĐ-CP',
  title: 'Nghị định về cơ chế tự chủ tài chính của đơn vị sự nghiệp công lập',
  effective: '2021-08-15',
  url: 'https://www.tapchicongthuong.vn/bai-viet/mot-so-diem-moi-cua-nghi-dinh-so-602021nd-cp-ve-co-che-tu-chu-tai-chinh-cua-don-vi-su-nghiep-cong-lap-85608.htm',
});

export const siteClearance = source({
  title: 'Giải phóng mặt bằng là gì? (Tổng đài Pháp luật)',
  url: 'https://tongdaiphapluat.vn/giai-phong-mat-bang',
});

export const deputySecretary2025 = source({
  title: 'Thanh Hóa phân công người phụ trách khi lãnh đạo chủ chốt vắng mặt (VnEconomy, 9-2025)',
  url: 'https://vneconomy.vn/thanh-hoa-phan-cong-nhan-su-phu-trach-khi-nhieu-lanh-dao-chu-chot-vang-mat.htm',
});

export const governmentLawText2015 = source({
  number: '76/2015/QH13',
  title: 'Luật Tổ chức Chính phủ',
  effective: '2016-01-01',
  url: corpus('luat-to-chuc-chinh-phu'),
});

export const assemblyLawText2014 = source({
  number: '57/2014/QH13',
  title: 'Luật Tổ chức Quốc hội',
  effective: '2016-01-01',
  url: corpus('luat-to-chuc-quoc-hoi'),
});

export const supervisionLawText2015 = source({
  number: '87/2015/QH13',
  title: 'Luật Hoạt động giám sát của Quốc hội và Hội đồng nhân dân',
  effective: '2016-07-01',
  url: corpus('luat-hoat-dong-giam-sat-cua-quoc-hoi-va-hoi-dong-nhan-dan'),
});

export const electionLawText2015 = source({
  number: '85/2015/QH13',
  title: 'Luật Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân',
  effective: '2015-09-01',
  url: corpus('luat-bau-cu-dai-bieu-quoc-hoi'),
});

export const awardLaw2003 = source({
  number: '15/2003/QH11',
  title: 'Luật Thi đua, khen thưởng',
  effective: '2004-07-01',
  url: corpus('luat-thi-dua-khen-thuong'),
});

export const cooperativeLaw2012 = source({
  number: '23/2012/QH13',
  title: 'Luật Hợp tác xã',
  effective: '2013-07-01',
  url: corpus('luat-hop-tac-xa'),
});

export const thriftLawText2013 = source({
  number: '44/2013/QH13',
  title: 'Luật Thực hành tiết kiệm, chống lãng phí',
  effective: '2014-07-01',
  url: corpus('luat-thuc-hanh-tiet-kiem-chong-lang-phi'),
});

export const defenceLawText2018 = source({
  number: '22/2018/QH14',
  title: 'Luật Quốc phòng',
  effective: '2019-01-01',
  url: corpus('luat-quoc-phong'),
});

export const securityLaw2004 = source({
  number: '32/2004/QH11',
  title: 'Luật An ninh quốc gia',
  effective: '2005-07-01',
  url: corpus('luat-an-ninh-quoc-gia'),
});

export const militaryServiceLaw2015 = source({
  number: '78/2015/QH13',
  title: 'Luật Nghĩa vụ quân sự',
  effective: '2016-01-01',
  url: corpus('luat-nghia-vu-quan-su'),
});

export const socialInsuranceText2014 = source({
  number: '58/2014/QH13',
  title: 'Luật Bảo hiểm xã hội',
  effective: '2016-01-01',
  url: corpus('luat-bao-hiem-xa-hoi'),
});

export const frontLawText2015 = source({
  number: '75/2015/QH13',
  title: 'Luật Mặt trận Tổ quốc Việt Nam',
  effective: '2016-01-01',
  url: corpus('luat-mat-tran-to-quoc-viet-nam'),
});

export const corporateTaxText2008 = source({
  number: '14/2008/QH12',
  title: 'Luật Thuế thu nhập doanh nghiệp',
  url: corpus('luat-thue-thu-nhap-doanh-nghiep'),
});

export const governmentOffice2025 = source({
  number: '36/2025/NĐ-CP',
  title: 'Nghị định về chức năng, nhiệm vụ của Văn phòng Chính phủ',
  article: 'Điều 1, 2',
  url: 'https://thuviennhadat.vn/vbpl/nghi-dinh-36-2025-nd-cp-chuc-nang-nhiem-vu-quyen-han-va-co-cau-to-chuc-cua-van-phong-chinh-phu-644368.html',
});

/** An encyclopaedia's list of the departments of a province before the mergers of 2025. */
export const departmentsBefore2025 = source({
  title: 'Sở (tổ chức hành chính Việt Nam), Wikipedia',
  url: 'https://vi.wikipedia.org/wiki/S%E1%BB%9F_(T%E1%BB%95_ch%E1%BB%A9c_H%C3%A0nh_ch%C3%ADnh_Vi%E1%BB%87t_Nam)',
});

export const courtsLaw2014 = source({
  number: '62/2014/QH13',
  title: 'Luật Tổ chức Tòa án nhân dân',
  effective: '2015-06-01',
  url: corpus('luat-to-chuc-toa-an-nhan-dan'),
});

export const procuraciesLaw2014 = source({
  number: '63/2014/QH13',
  title: 'Luật Tổ chức Viện kiểm sát nhân dân',
  effective: '2015-06-01',
  url: corpus('luat-to-chuc-vien-kiem-sat-nhan-dan'),
});

export const genderEqualityLaw2006 = source({
  number: '73/2006/QH11',
  title: 'Luật Bình đẳng giới',
  effective: '2007-07-01',
  url: corpus('luat-binh-dang-gioi'),
});

export const forestLaw2004 = source({
  number: '29/2004/QH11',
  title: 'Luật Bảo vệ và phát triển rừng',
  effective: '2005-04-01',
  url: corpus('luat-bao-ve-va-phat-trien-rung'),
});

export const biddingLaw2013 = source({
  number: '43/2013/QH13',
  title: 'Luật Đấu thầu',
  effective: '2014-07-01',
  url: corpus('luat-dau-thau'),
});

export const healthLaw1989 = source({
  number: '21-LCT/HĐNN8',
  title: 'Luật Bảo vệ sức khỏe nhân dân',
  url: corpus('luat-bao-ve-suc-khoe-nhan-dan'),
});

export const ruralCriteria2009 = source({
  number: '491/QĐ-TTg',
  title: 'Bộ tiêu chí quốc gia về nông thôn mới',
  effective: '2009-04-16',
  url: 'https://www.gso.gov.vn/du-lieu-dac-ta/2019/12/htcttk-cap-tinh-so-xa-duoc-cong-nhan-dat-tieu-chi-nong-thon-moi/',
});

export const povertyLine2015 = source({
  number: '59/2015/QĐ-TTg',
  title: 'Quyết định về chuẩn nghèo tiếp cận đa chiều giai đoạn 2016-2020',
  effective: '2016-01-05',
  url: 'https://baocaotaichinh.vn/thu-vien/quyet-dinh-so-59-2015-qd-ttg-ban-hanh-chuan-ngheo-tiep-can-da-chieu-ap-dung-cho-giai-doan-2016---2020-2108502745-126109',
});

export const educationLaw2005 = source({
  number: '38/2005/QH11',
  title: 'Luật Giáo dục',
  effective: '2006-01-01',
  url: 'https://hethongphapluat.com/luat-giao-duc-2005/chuong-1',
});

/** In force by 2016 at the latest; the day was not seen. */
export const environmentLaw2014 = source({
  number: '55/2014/QH13',
  title: 'Luật Bảo vệ môi trường',
  article: 'Điều 3(3)',
  url: 'http://hethongphapluat.vn/hoat-dong-bao-ve-moi-truong.html',
});

export const serviceUnits2017 = source({
  number: '19-NQ/TW',
  title: 'Nghị quyết Trung ương 6 khóa XII về đơn vị sự nghiệp công lập',
  effective: '2017-10-25',
  url: 'http://giaoduclyluanhcma.vn/Default.aspx?distid=2384&portalid=33&tabid=19',
});

/** Issued on 27 October 2015. */
export const healthStations2015 = source({
  number: '33/2015/TT-BYT',
  title: 'Thông tư về chức năng, nhiệm vụ của trạm y tế xã, phường, thị trấn',
  article: 'Điều 1, 2',
  url: 'https://thuvienphapluat.vn/van-ban/EN/The-thao-Y-te/Circular-33-2015-TT-BYT-guidelines-for-functions-and-duties-of-commune-level-healthcare-stations/433859/tieng-anh.aspx',
});

export const healthStations2025 = source({
  number: '43/2025/TT-BYT',
  title: 'Thông tư về trạm y tế xã, phường, đặc khu',
  effective: '2026-01-01',
  url: 'https://baogialai.com.vn/huong-dan-chuc-nang-nhiem-vu-co-cau-to-chuc-cua-tram-y-te-cap-xa-post573172.html',
});

export const residenceLaw2020 = source({
  number: '68/2020/QH14',
  title: 'Luật Cư trú',
  effective: '2021-07-01',
  url: corpus('luat-cu-tru'),
});

/** The Penal Code as amended up to 2021. */
export const penalCode2015 = source({
  number: '100/2015/QH13',
  title: 'Bộ luật Hình sự',
  url: corpus('bo-luat-hinh-su'),
});

export const officersLaw1999 = source({
  number: '16/1999/QH10',
  title: 'Luật Sĩ quan Quân đội nhân dân Việt Nam',
  article: 'Điều 11',
  effective: '2000-04-01',
  url: corpus('luat-sy-quan-quan-doi-nhan-dan-viet-nam'),
});

/** As the answers of the Central Inspection Commission quote it. */
export const inspectionRules2016 = source({
  number: '30-QĐ/TW',
  title: 'Quy định thi hành Chương VII và Chương VIII Điều lệ Đảng',
  article: 'Điều 31',
  url: 'http://ubkttw.vn/hoi-dap/-/asset_publisher/bHGXXiPdpxRC/content/uy-ban-kiem-tra-cung-cap-cua-ang-bo-lam-thoi-tren-uoc-thanh-lap-nhu-the-nao',
});

export const communeMilitaryCommand2019 = source({
  number: '48/2019/QH14',
  title: 'Luật Dân quân tự vệ',
  article: 'Điều 20(1)',
  url: 'https://www.giaidapchuan.com/2020/12/thanh-phan-ban-chi-huy-quan-su-cap-xa.html',
});

export const commissarEntry = source({
  title: 'Chính uỷ (Bách khoa toàn thư Việt Nam)',
  url: 'https://bktt.vn/Ch%C3%ADnh_u%E1%BB%B7',
});

export const tourismDepartmentHue = source({
  title: 'TP Huế hợp nhất Sở Văn hóa và Thể thao với Sở Du lịch (Tuổi Trẻ, 20-8-2026)',
  url: 'https://tuoitre.vn/tp-hue-hop-nhat-so-van-hoa-va-the-thao-voi-so-du-lich-de-tinh-gon-bo-may-100260820160329055.htm',
});

export const landFundCentreHaNoi = source({
  title: 'Nhổn - ga Hà Nội: 42 trường hợp sai nguồn gốc đất (Dân trí, 26-4-2021)',
  url: 'https://dantri.com.vn/xa-hoi/duong-sat-nhonga-ha-noi-phat-lo-42-truong-hop-sai-nguon-goc-dat-20210426142511625.htm',
});
