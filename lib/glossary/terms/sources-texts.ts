import { source } from './sources.ts';

/** Full texts of laws as in force about 2021, collected by the underthesea project. */
const corpus = (file: string): string =>
  `https://github.com/undertheseanlp/resources/blob/master/resources/CP_Vietnamese-VLC/corpus/${file}.txt`;

/** Consolidated texts that candidates for the civil service study from. */
const studyFile = (id: string): string =>
  `https://github.com/tungpnkp/Onthicongchuc-backend/blob/main/public/documents/${id}.pdf`;

/** Articles of laws in the data of a public competition in legal question answering. */
const competition =
  'https://github.com/DucLong06/ALQAC2023/blob/master/data/training/all_articles_2023.json';

const localGovernmentText2015 = {
  number: '77/2015/QH13',
  title: 'Luật Tổ chức chính quyền địa phương',
  effective: '2016-01-01',
  url: studyFile('1628620381'),
} as const;

/** The consolidated text 22/VBHN-VPQH of 2019, with the amendments of that year. */
export const councilGroups2015 = source({ ...localGovernmentText2015, article: 'Điều 18(4), 112' });
export const voterOpinions2015 = source({ ...localGovernmentText2015, article: 'Điều 131' });

const civilServiceText2008 = {
  number: '22/2008/QH12',
  title: 'Luật Cán bộ, công chức',
  effective: '2010-01-01',
  url: studyFile('1628620408'),
} as const;

export const posts2008 = source({ ...civilServiceText2008, article: 'Điều 7(3)' });

export const resignations2008 = source({ ...civilServiceText2008, article: 'Điều 30, 54' });

/** In the wording of Law 52/2019/QH14, in force since 1 July 2020. */
export const penalties2020 = source({ ...civilServiceText2008, article: 'Điều 79' });

export const gradings2020 = source({ ...civilServiceText2008, article: 'Điều 58' });

/** In the wording of Law 52/2019/QH14; before 1 July 2020 only an examination led upwards. */
export const grades2019 = source({
  ...civilServiceText2008,
  title: 'Luật Cán bộ, công chức (sửa đổi năm 2019)',
  article: 'Điều 7(4), 44',
  effective: '2020-07-01',
});

const legalDocumentsText2015 = {
  number: '80/2015/QH13',
  title: 'Luật Ban hành văn bản quy phạm pháp luật',
  effective: '2016-07-01',
  url: studyFile('1628620487'),
} as const;

export const divisions2015 = source({ ...legalDocumentsText2015, article: 'Điều 8(3)' });
export const amendments2015 = source({ ...legalDocumentsText2015, article: 'Điều 12(1)' });

export const treasury2015 = source({
  number: '26/2015/QĐ-TTg',
  title: 'Quyết định về chức năng và tổ chức của Kho bạc Nhà nước',
  article: 'Điều 3',
  effective: '2015-08-25',
  url: studyFile('1628620529'),
});

/** Scanned; the number of the decision cannot be read in it. */
export const taxOffices2018 = source({
  title: 'Quyết định của Bộ Tài chính ngày 8-10-2018 về Cục Thuế trực thuộc Tổng cục Thuế',
  article: 'Điều 1, 3',
  effective: '2018-11-15',
  url: studyFile('1628621475'),
});

const councilsLaw2003 = {
  number: '11/2003/QH11',
  title: 'Luật Tổ chức Hội đồng nhân dân và Ủy ban nhân dân',
  url: corpus('luat-to-chuc-hoi-dong-nhan-dan-va-uy-ban-nhan-dan'),
} as const;

/** Passed on 26 November 2003; its own text names no day of effect. */
export const councilMeetings2003 = source({ ...councilsLaw2003, article: 'Điều 48' });
export const committees2003 = source({ ...councilsLaw2003, article: 'Điều 4, 119' });

const publicEmployeeText2010 = {
  number: '58/2010/QH12',
  title: 'Luật Viên chức',
  effective: '2012-01-01',
  url: competition,
} as const;

export const employeeTitles2010 = source({ ...publicEmployeeText2010, article: 'Điều 8, 31' });

const awardText2003 = {
  number: '15/2003/QH11',
  title: 'Luật Thi đua, khen thưởng',
  effective: '2004-07-01',
  url: corpus('luat-thi-dua-khen-thuong'),
} as const;

export const heroOfLabour2003 = source({ ...awardText2003, article: 'Điều 61' });
export const heroOfTheForces2003 = source({ ...awardText2003, article: 'Điều 60' });
export const goodExamples2003 = source({ ...awardText2003, article: 'Điều 13, 17(4)' });

const awardLaw2022 = {
  number: '06/2022/QH15',
  title: 'Luật Thi đua, khen thưởng',
  effective: '2024-01-01',
  url: 'https://vi.wikisource.org/wiki/Trang:Cong_bao_Chinh_phu_571_572_nam_2022.pdf/40',
} as const;

/** The list of State honours; the page shows Article 59 and the start of Article 60. */
export const honours2022 = source({ ...awardLaw2022, article: 'Điều 59' });

export const socialInfrastructure2014 = source({
  number: '50/2014/QH13',
  title: 'Luật Xây dựng',
  article: 'Điều 3(23)',
  effective: '2015-01-01',
  url: corpus('luat-xay-dung'),
});

export const logistics2005 = source({
  number: '36/2005/QH11',
  title: 'Luật Thương mại',
  article: 'Điều 233',
  effective: '2006-01-01',
  url: corpus('luat-thuong-mai'),
});

export const publicServices2013 = source({
  number: '43/2013/QH13',
  title: 'Luật Đấu thầu',
  article: 'Điều 4(39)',
  effective: '2014-07-01',
  url: corpus('luat-dau-thau'),
});

export const vocationalTraining2006 = source({
  number: '76/2006/QH11',
  title: 'Luật Dạy nghề',
  article: 'Điều 5(1)',
  effective: '2007-06-01',
  url: corpus('luat-day-nghe'),
});

export const workAbroad2020 = source({
  number: '69/2020/QH14',
  title: 'Luật Người lao động Việt Nam đi làm việc ở nước ngoài theo hợp đồng',
  article: 'Điều 3(1)',
  effective: '2022-01-01',
  url: corpus('luat-nguoi-lao-dong-viet-nam-di-lam-o-nuoc-ngoai-theo-hop-dong'),
});

export const jobs2019 = source({
  number: '45/2019/QH14',
  title: 'Bộ luật Lao động',
  article: 'Điều 9',
  effective: '2021-01-01',
  url: corpus('bo-luat-lao-dong'),
});

export const learningSociety2019 = source({
  number: '43/2019/QH14',
  title: 'Luật Giáo dục',
  article: 'Điều 4(3)',
  effective: '2020-07-01',
  url: competition,
});

export const youthFederation2020 = source({
  number: '57/2020/QH14',
  title: 'Luật Thanh niên',
  article: 'Điều 29(1)',
  effective: '2021-01-01',
  url: competition,
});

export const plantingAreaCodes2018 = source({
  number: '31/2018/QH14',
  title: 'Luật Trồng trọt',
  article: 'Điều 64(1)',
  effective: '2020-01-01',
  url: competition,
});

export const informationSecurity2010 = source({
  number: '63/QĐ-TTg',
  title: 'Quyết định phê duyệt Quy hoạch phát triển an toàn thông tin số quốc gia đến năm 2020',
  article: 'mục I(1)',
  effective: '2010-01-13',
  url: 'https://github.com/hieuhan/LuatVietNam/blob/master/App/DocFile/2010/Doc/10209603.doc',
});

// Statistics: what an indicator counts is written in the annexes of these circulars.

export const greenGrowthIndicators2023 = source({
  number: '10/2023/TT-BKHĐT',
  title: 'Thông tư quy định Bộ chỉ tiêu thống kê tăng trưởng xanh',
  effective: '2023-12-15',
  url: 'https://congbao.chinhphu.vn/van-ban/thong-tu-so-10-2023-tt-bkhdt-40324.htm',
});

export const statisticalReports2024 = source({
  number: '20/2024/TT-BKHĐT',
  title: 'Thông tư quy định Chế độ báo cáo thống kê ngành Thống kê',
  effective: '2025-01-01',
  url: 'https://congbao.chinhphu.vn/van-ban/thong-tu-so-20-2024-tt-bkhdt-43261.htm',
});

export const statisticalIndicators2023 = source({
  number: '06/2023/TT-BKHĐT',
  title: 'Thông tư quy định hệ thống chỉ tiêu thống kê ngành Thống kê',
  effective: '2024-01-01',
  url: 'https://congbao.chinhphu.vn/van-ban/thong-tu-so-06-2023-tt-bkhdt-40164.htm',
});

export const planningReports2025 = source({
  number: '03/2025/TT-BKHĐT',
  title: 'Thông tư quy định chế độ báo cáo thống kê ngành Kế hoạch và Đầu tư',
  effective: '2025-04-01',
  url: 'https://congbao.chinhphu.vn/van-ban/thong-tu-so-03-2025-tt-bkhdt-44046.htm',
});

export const outputDefined2026 = source({
  number: '52/2026/TT-BTC',
  title: 'Thông tư hướng dẫn tiêu chí về xã nông thôn mới thuộc lĩnh vực Bộ Tài chính',
  effective: '2026-06-27',
  url: 'https://congbao.chinhphu.vn/van-ban/thong-tu-so-52-2026-tt-btc-469527.htm',
});

export const growthRate2023 = source({
  number: '05/2023/QĐ-TTg',
  title: 'Quyết định về Hệ thống chỉ tiêu thống kê cấp tỉnh, cấp huyện, cấp xã',
});

export const provincialOutput2023 = source({
  title: 'Niên giám thống kê tỉnh Quảng Trị 2023: giải thích thuật ngữ',
  url: 'https://cucthongke.quangtri.gov.vn/dbase/file/Nien%20giam%202023/files/basic-html/page111.html',
});

export const retailSales2021 = source({
  title: 'Niên giám thống kê tỉnh Hòa Bình 2021: giải thích thuật ngữ',
  url: 'http://thongkehoabinh.gso.gov.vn/NienGiam/niengiam2021/files/basic-html/page534.html',
});

export const islandCommunes2014 = source({
  number: '569/QĐ-TTg',
  title: 'Quyết định về tiêu chí, điều kiện, thủ tục công nhận xã đảo',
  effective: '2014-04-22',
  url: 'http://tintuc.thuvienphapluat.com/thoi-su-phap-luat/tu-van-phap-luat/50388/dieu-kien-cong-nhan-xa-dao-la-gi-danh-sach-xa-dao-o-viet-nam',
});

export const islandCommunes2025 = source({
  number: '40/2025/QĐ-TTg',
  title: 'Quyết định về tiêu chí, trình tự, thủ tục công nhận xã đảo và xã An toàn khu',
  effective: '2025-10-31',
  url: 'https://www.vietnamplus.vn/tieu-chi-cong-nhan-xa-dao-va-xa-an-toan-khu-trong-cac-thoi-ky-khang-chien-post1074184.vnp',
});

export const keyEconomicRegions2019 = source({
  title: 'Việt Nam có bao nhiêu vùng kinh tế trọng điểm? (Thời Đại, 26-4-2019)',
  url: 'https://thoidai.com.vn/viet-nam-co-bao-nhieu-vung-kinh-te-trong-diem-76042.html',
});

export const electronicDocuments2020 = source({
  number: '30/2020/NĐ-CP',
  title: 'Nghị định về công tác văn thư',
  article: 'Điều 3(4), 5(1)',
  effective: '2020-03-05',
  url: 'https://snv.hanam.gov.vn/Pages/gia-tri-phap-ly-cua-van-ban-dien-tu.aspx',
});

export const identityCards2023 = source({
  number: '26/2023/QH15',
  title: 'Luật Căn cước',
  effective: '2024-07-01',
  url: 'https://huyendakglei.kontum.gov.vn/thong-tin-tuyen-truyen/Gioi-thieu-Luat-can-cuoc-4763',
});

export const citizenCards2014 = source({
  number: '59/2014/QH13',
  title: 'Luật Căn cước công dân',
  effective: '2016-01-01',
  url: 'https://m.tieudungplus.vn/the-can-cuoc-cong-dan-la-gi-6467.html',
});

export const landRegistry2024 = source({
  number: '102/2024/NĐ-CP',
  title: 'Nghị định quy định chi tiết thi hành một số điều của Luật Đất đai',
  article: 'Điều 13',
  url: 'https://luatthienma.com.vn/van-phong-dang-ky-dat-dai-nhung-dieu-can-biet',
});

export const digitalTeams2022 = source({
  number: '793/BTTTT-THH',
  title: 'Công văn hướng dẫn thí điểm triển khai Tổ công nghệ số cộng đồng',
  effective: '2022-03-05',
  url: 'http://phuhuu.tpthuduc.hochiminhcity.gov.vn/tin-tuc-su-kien/huong-dan-thi-diem-trien-khai-to-cong-nghe-so-cong-dong/ct/5491/8102',
});

export const nationalStandardSchools = source({
  title: 'Công nhận trường tiểu học đạt chuẩn quốc gia (thủ tục hành chính tỉnh Đắk Nông)',
  url: 'http://tthc.daknong.edu.vn/thu-tuc-hanh-chinh/cong-nhan-truong-tieu-hoc-dat-chuan-quoc-gia',
});

export const sustainableDevelopment2005 = source({
  number: '52/2005/QH11',
  title: 'Luật Bảo vệ môi trường',
  article: 'Điều 3(4)',
  url: 'http://hethongphapluat.vn/luat-bao-ve-moi-truong-2005/dieu-3',
});

export const standingBoards2015 = source({
  ...localGovernmentText2015,
  article: 'Điều 6(3), 18(2)',
});
export const unscheduledMeetings2019 = source({
  ...localGovernmentText2015,
  title: 'Luật Tổ chức chính quyền địa phương (sửa đổi năm 2019)',
  article: 'Điều 78(2)',
  effective: '2020-07-01',
});

export const dividedUnits2013 = source({
  number: 'Hiến pháp 2013',
  title: 'Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam',
  article: 'Điều 110(1)',
  effective: '2014-01-01',
  url: corpus('hien-phap'),
});

export const civilDuty2008 = source({ ...civilServiceText2008, article: 'Điều 2' });
export const secondment2008 = source({ ...civilServiceText2008, article: 'Điều 7(12), 53' });
export const localDocuments2015 = source({ ...legalDocumentsText2015, article: 'Điều 4, 28, 30' });

export const resolution18Text = source({
  number: '18-NQ/TW',
  title: 'Nghị quyết Trung ương 6 khóa XII về đổi mới, sắp xếp tổ chức bộ máy',
  effective: '2017-10-25',
  url: studyFile('1628620863'),
});

export const congress13 = source({
  title: 'Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng',
  effective: '2021-02-01',
  url: studyFile('1628620842'),
});

export const reformText2021 = source({
  number: '76/NQ-CP',
  title: 'Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021-2030',
  effective: '2021-07-15',
  url: studyFile('1628620817'),
});

const corruptionText2018 = {
  number: '36/2018/QH14',
  title: 'Luật Phòng, chống tham nhũng',
  effective: '2019-07-01',
  url: corpus('luat-phong-chong-tham-nhung'),
} as const;

export const openness2018 = source({ ...corruptionText2018, article: 'Điều 3(4), 10' });
export const accountability2018 = source({ ...corruptionText2018, article: 'Điều 3(5)' });
export const harassment2018 = source({ ...corruptionText2018, article: 'Điều 3(6)' });

const criminalCode2015 = {
  number: '100/2015/QH13',
  title: 'Bộ luật Hình sự',
  url: corpus('bo-luat-hinh-su'),
} as const;

export const embezzlement2015 = source({ ...criminalCode2015, article: 'Điều 353' });
export const bribery2015 = source({ ...criminalCode2015, article: 'Điều 354, 364' });

export const emergencies2000 = source({
  number: 'Pháp lệnh ngày 23-3-2000',
  title: 'Pháp lệnh Tình trạng khẩn cấp',
  article: 'Điều 1',
  url: 'https://vov.vn/tin-24h/khi-nao-moi-ban-bo-tinh-trang-khan-cap-ve-dich-benh-1005046.vov',
});

export const emergencies2025 = source({
  number: '104/2025/QH15',
  title: 'Luật Tình trạng khẩn cấp',
  article: 'Điều 2',
  effective: '2026-07-01',
  url: 'https://luatvietnam.vn/tin-van-ban-moi/da-co-luat-tinh-trang-khan-cap-2025-so-104-2025-qh15-186-106079-article.html?layout=amp',
});

export const certificates2003 = source({ ...awardText2003, article: 'Điều 70, 74' });
export const badges2003 = source({ ...awardText2003, article: 'Điều 69' });
export const honours2003 = source({ ...awardText2003, article: 'Điều 58, 77' });

export const heroicMothers2013 = source({
  number: '56/2013/NĐ-CP',
  title: 'Nghị định hướng dẫn Pháp lệnh về danh hiệu “Bà mẹ Việt Nam anh hùng”',
  article: 'Điều 2(1)',
  url: 'https://chinhsachonline.chinhphu.vn/print/dieu-kien-truy-tang-danh-hieu-ba-me-viet-nam-anh-hung-65608.htm',
});

export const frontOversight2015 = source({
  number: '75/2015/QH13',
  title: 'Luật Mặt trận Tổ quốc Việt Nam',
  article: 'Điều 25, 32',
  effective: '2016-01-01',
  url: corpus('luat-mat-tran-to-quoc-viet-nam'),
});

export const voterLists2015 = source({
  number: '85/2015/QH13',
  title: 'Luật Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân',
  article: 'Điều 29, 32, 33',
  effective: '2015-09-01',
  url: corpus('luat-bau-cu-dai-bieu-quoc-hoi'),
});

const criminalProcedure2015 = {
  number: '101/2015/QH13',
  title: 'Bộ luật Tố tụng hình sự',
  url: corpus('bo-luat-to-tung-hinh-su'),
} as const;

export const remand2015 = source({ ...criminalProcedure2015, article: 'Điều 117, 119' });
export const secondInstance2015 = source({ ...criminalProcedure2015, article: 'Điều 330' });
export const protests2015 = source({ ...criminalProcedure2015, article: 'Điều 331, 336, 373' });

export const labourContracts2019 = source({
  number: '45/2019/QH14',
  title: 'Bộ luật Lao động',
  article: 'Điều 13',
  effective: '2021-01-01',
  url: corpus('bo-luat-lao-dong'),
});

export const amendedPlans2014 = source({
  number: '50/2014/QH13',
  title: 'Luật Xây dựng',
  article: 'Điều 35, 38, 39',
  effective: '2015-01-01',
  url: corpus('luat-xay-dung'),
});

export const callUp2015 = source({
  number: '78/2015/QH13',
  title: 'Luật Nghĩa vụ quân sự',
  article: 'Điều 22, 33',
  effective: '2016-01-01',
  url: corpus('luat-nghia-vu-quan-su'),
});

export const childrenLaw2004 = source({
  number: '25/2004/QH11',
  title: 'Luật Bảo vệ, chăm sóc và giáo dục trẻ em',
  article: 'Điều 40',
  effective: '2005-01-01',
  url: corpus('luat-bao-ve-cham-soc-va-giao-duc-tre-em'),
});

export const urbanClasses2009 = source({
  number: '42/2009/NĐ-CP',
  title: 'Nghị định về phân loại đô thị',
  article: 'Điều 4',
  effective: '2009-07-02',
  url: 'https://tranvantoan.com/do-thi-loai-3-la-gi/',
});

export const smallestUrbanClass2009 = source({
  number: '42/2009/NĐ-CP',
  title: 'Nghị định về phân loại đô thị',
  effective: '2009-07-02',
  url: 'https://vuongphat.com.vn/do-thi-loai-v-la-gi-tieu-chi-quy-dinh-ve-do-thi-loai-v-the-nao-41698',
});

export const thirdUrbanClass2016 = source({
  number: '1210/2016/UBTVQH13',
  title: 'Nghị quyết về phân loại đô thị',
  article: 'Điều 6',
  effective: '2016-05-25',
  url: 'https://cafef.vn/viet-nam-co-bao-nhieu-do-thi-loai-iii-188230615133405989.chn',
});

export const specialMechanisms2023 = source({
  number: '98/2023/QH15',
  title:
    'Nghị quyết về thí điểm một số cơ chế, chính sách đặc thù phát triển Thành phố Hồ Chí Minh',
  url: 'https://github.com/mrbit4578/Congchuc2026/blob/main/public/downloads/v1-10-vbhn-15-co-che-dac-thu.md',
});

export const disasterPrinciples2013 = source({
  number: '33/2013/QH13',
  title: 'Luật Phòng, chống thiên tai',
  article: 'Điều 4(3)',
  effective: '2014-05-01',
  url: 'https://thuvienphapluat.vn/hoi-dap-phap-luat/iframe/35961-hd-nguyen-tac-co-ban-trong-phong-chong-thien-tai.html',
});

export const civilisedTowns2022 = source({
  number: '04/2022/QĐ-TTg',
  title: 'Quyết định về tiêu chí, trình tự, thủ tục xét công nhận đạt chuẩn đô thị văn minh',
  url: 'https://thanhphohaiphong.gov.vn/9-tieu-chi-danh-gia-cong-nhan-do-thi-van-minh.html/amp',
});

export const illegalFishing = source({
  title: 'Khai thác IUU và những quy định của Ủy ban châu Âu (Báo Thanh Hóa)',
  url: 'https://baothanhhoa.vn/kinh-te/infographics-khai-thac-iuu-va-nhung-quy-dinh-cua-uy-ban-chau-au-ve-chong-khai-thac-iuu/194829.htm',
});

export const distancing2020 = source({
  number: '16/CT-TTg',
  title: 'Chỉ thị về các biện pháp cấp bách phòng, chống dịch Covid-19',
  effective: '2020-04-01',
  url: 'https://doluong.gov.vn/noi-dung-co-ban-cua-chi-thi-16-cua-thu-tuong-chinh-phu/',
});

export const doubleGoal2021 = source({
  title: 'Báo cáo công tác của Chính phủ nhiệm kỳ 2016-2021 (Gia đình và Xã hội, 29-3-2021)',
  url: 'https://giadinh.net.vn/xa-hoi/dich-covid-19-nhu-mot-bai-kiem-tra-cuoi-nhiem-ky-cua-chinh-phu-20210329152259216.htm',
});

export const brownToGreen2023 = source({
  title: 'Quảng Ninh chuyển từ “nâu” sang “xanh” (VietNamNet, 10-2023)',
  url: 'https://vietnamnet.vn/ky-tich-vung-than-den-quang-ninh-thanh-diem-sang-tang-truong-kinh-te-viet-nam-2207783.html',
});

export const enforcementBodies2008 = source({
  number: '26/2008/QH12',
  title: 'Luật Thi hành án dân sự',
  article: 'Điều 13',
  url: 'https://thoimocua.com/dan-su-hinh-su/dan-su/2568-h-thng-t-chc-thi-hanh-an-dan-s.html',
});

export const defenceLaws2025 = source({
  number: '98/2025/QH15',
  title: 'Luật sửa đổi, bổ sung một số điều của 11 luật về quân sự, quốc phòng',
  effective: '2025-07-01',
  url: 'https://www.vietnamplus.vn/thi-hanh-luat-sua-doi-bo-sung-mot-so-dieu-cua-11-luat-ve-quan-su-quoc-phong-post1057198.vnp',
});

export const organicFarming2018 = source({
  number: '109/2018/NĐ-CP',
  title: 'Nghị định về nông nghiệp hữu cơ',
  article: 'Điều 4',
  effective: '2018-10-15',
  url: 'https://tapchicongthuong.vn/5-nguyen-tac-san-xuat-nong-nghiep-huu-co-55240.htm',
});

export const urbanisationRate2023 = source({
  title: 'Hệ thống chỉ tiêu thống kê quốc gia: Tỷ lệ đô thị hóa (Tổng cục Thống kê)',
  url: 'https://www.gso.gov.vn/du-lieu-dac-ta/2023/09/htcttkqg-ty-le-do-thi-hoa/',
});

export const labourProductivity2019 = source({
  title: 'Hệ thống chỉ tiêu thống kê quốc gia: Năng suất lao động xã hội (Tổng cục Thống kê)',
  url: 'https://www.gso.gov.vn/du-lieu-dac-ta/2019/12/htcttkqg-nang-suat-lao-dong-xa-hoi/',
});

export const consumerPrices2013 = source({
  title: 'Chỉ số giá tiêu dùng: khái niệm và cách tính (Cục Thống kê tỉnh Kiên Giang, 3-6-2013)',
  url: 'http://cucthongkekg.gov.vn/news.php?id=91',
});

export const trainedWorkers2012 = source({
  title: 'Tỷ lệ lao động đã qua đào tạo (Công báo số 661 + 662, 23-11-2012)',
  url: 'https://123docz.net/trich-doan/3887575-ty-le-lao-dong-dang-lam-viec-trong-nen-kinh-te-da-qua-dao-tao-1-muc-dich-y-nghia.htm',
});

export const geologyLaw2024 = source({
  number: '54/2024/QH15',
  title: 'Luật Địa chất và khoáng sản',
  article: 'Điều 2(2)',
  effective: '2025-07-01',
  url: 'http://www.hethongphapluat.com/luat-dia-chat-va-khoang-san-2024/dieu-2',
});

export const planCouncils2013 = source({
  number: '45/2013/QH13',
  title: 'Luật Đất đai',
  article: 'Điều 44',
  effective: '2014-07-01',
  url: corpus('luat-dat-dai'),
});

export const recruitment2010 = source({ ...publicEmployeeText2010, article: 'Điều 23' });
export const unitCriteria2015 = source({ ...localGovernmentText2015, article: 'Điều 3(2)' });
export const communePosts2008 = source({ ...civilServiceText2008, article: 'Điều 61' });
export const officeManners2008 = source({ ...civilServiceText2008, article: 'Điều 16, 17' });

export const deputyMinisters2015 = source({
  number: '76/2015/QH13',
  title: 'Luật Tổ chức Chính phủ',
  article: 'Điều 38',
  effective: '2016-01-01',
  url: corpus('luat-to-chuc-chinh-phu'),
});

export const candidates2015 = source({
  number: '85/2015/QH13',
  title: 'Luật Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân',
  article: 'Điều 66, 67',
  effective: '2015-09-01',
  url: corpus('luat-bau-cu-dai-bieu-quoc-hoi'),
});

export const youthMonth2020 = source({
  number: '57/2020/QH14',
  title: 'Luật Thanh niên',
  article: 'Điều 9',
  effective: '2021-01-01',
  url: competition,
});

export const emulationBlocs2023 = source({
  number: '15/2023/TT-BKHĐT',
  title: 'Thông tư hướng dẫn công tác thi đua, khen thưởng ngành Kế hoạch và Đầu tư',
  article: 'Điều 4(1)',
  url: 'https://congbao.chinhphu.vn/van-ban/thong-tu-so-15-2023-tt-bkhdt-40920.htm',
});

export const policyCredit2026 = source({
  number: '122/NQ-CP',
  title: 'Nghị quyết phiên họp Chính phủ thường kỳ tháng 4 năm 2026',
  effective: '2026-05-06',
  url: 'https://congbao.chinhphu.vn/van-ban/nghi-quyet-so-122-nq-cp-469492.htm',
});

export const organisation2026 = source({
  number: '105/NQ-CP',
  title: 'Nghị quyết về chương trình hành động thực hiện Kết luận số 210-KL/TW',
  effective: '2026-04-08',
  url: 'https://congbao.chinhphu.vn/van-ban/nghi-quyet-so-105-nq-cp-469364.htm',
});

export const congress14Actions2026 = source({
  number: '109/NQ-CP',
  title: 'Nghị quyết về chương trình hành động thực hiện Nghị quyết Đại hội XIV của Đảng',
  effective: '2026-04-16',
  url: 'https://congbao.chinhphu.vn/van-ban/nghi-quyet-so-109-nq-cp-469403.htm',
});

export const soldiersLoans2015 = source({
  number: '78/2015/QH13',
  title: 'Luật Nghĩa vụ quân sự',
  article: 'Điều 50(1)',
  effective: '2016-01-01',
  url: corpus('luat-nghia-vu-quan-su'),
});

export const grassrootsHealth1989 = source({
  number: '21-LCT/HĐNN8',
  title: 'Luật Bảo vệ sức khỏe nhân dân',
  article: 'Điều 17',
  url: corpus('luat-bao-ve-suc-khoe-nhan-dan'),
});

export const plotExchange2018 = source({
  number: '31/2018/QH14',
  title: 'Luật Trồng trọt',
  article: 'Điều 56',
  effective: '2020-01-01',
  url: competition,
});

export const largestCities = source({
  title: 'Các thành phố trực thuộc trung ương và loại đô thị (VnExpress)',
  url: 'https://vnexpress.net/giao-duc/thanh-pho-truc-thuoc-trung-uong-nao-rong-nhat-3886133-p6.html',
});

export const landKinds2003 = source({
  number: '13/2003/QH11',
  title: 'Luật Đất đai',
  article: 'Điều 13',
  effective: '2004-07-01',
  url: 'https://hethongphapluat.com/luat-dat-dai-2003/dieu-13',
});

export const landGrants2003 = source({
  number: '13/2003/QH11',
  title: 'Luật Đất đai',
  article: 'Điều 4(1)',
  effective: '2004-07-01',
  url: 'http://thinhvuongcorp.com.vn/chi-tiet-tin-tuc/49/Tin-Phap-Ly/Luat-dat-dai-2003',
});

export const landCertificate2003 = source({
  number: '13/2003/QH11',
  title: 'Luật Đất đai',
  article: 'Điều 4(20)',
  effective: '2004-07-01',
  url: 'https://hethongphapluat.com/giay-chung-nhan-quyen-su-dung-dat_khoan_20_dieu_4_3ea74d40110287d1bafa58fb8754b1a9.html',
});

export const landTaking2003 = source({
  number: '13/2003/QH11',
  title: 'Luật Đất đai (tóm tắt)',
  effective: '2004-07-01',
  url: 'http://thienbinhluat.com/0404-787-Luat-Dat-dai-so-132003QH11',
});

export const buildingPermits2003 = source({
  number: '16/2003/QH11',
  title: 'Luật Xây dựng (tóm tắt)',
  effective: '2004-07-01',
  url: 'https://vietjack.me/phap-luat/luat-xay-dung-2003/chuong-i-2072.html',
});

export const bidding2005 = source({
  number: '61/2005/QH11',
  title: 'Luật Đấu thầu',
  article: 'Điều 4(2)',
  effective: '2006-04-01',
  url: 'https://hethongphapluat.com/luat-dau-thau-2005/dieu-4',
});

export const cooperatives2003 = source({
  number: '18/2003/QH11',
  title: 'Luật Hợp tác xã',
  article: 'Điều 1',
  effective: '2004-07-01',
  url: 'https://thuviennhadat.vn/vbpl/luat-hop-tac-xa-2003-18-2003-qh11-51700.html',
});

export const courts2002 = source({
  number: '33/2002/QH10',
  title: 'Luật Tổ chức Tòa án nhân dân',
  article: 'Điều 1, 2',
  effective: '2002-04-12',
  url: 'https://vietjack.me/phap-luat/luat-to-chuc-toa-an-nhan-dan-2002/chuong-1-665.html',
});

export const procuracies2002 = source({
  number: '34/2002/QH10',
  title: 'Luật Tổ chức Viện kiểm sát nhân dân',
  article: 'Điều 1',
  effective: '2002-04-12',
  url: 'https://vbpl.vn/TW/Pages/ivbpq-toanvan.aspx?ItemID=22392',
});

/** Passed on 15 June 2004; the day of effect was not seen. */
export const peopleInspection2004 = source({
  number: '22/2004/QH11',
  title: 'Luật Thanh tra',
  article: 'Điều 2',
  url: 'https://hethongphapluat.com/luat-thanh-tra-2004/chuong-3/muc-3',
});

export const povertyLine2011 = source({
  number: '09/2011/QĐ-TTg',
  title:
    'Quyết định về chuẩn hộ nghèo, hộ cận nghèo giai đoạn 2011-2015 (Cổng thông tin tỉnh Bình Dương)',
  article: 'Điều 1',
  effective: '2011-01-01',
  url: 'https://binhduong.gov.vn/thong-tin-tuyen-truyen/2011/02/631-Quy-dinh-chuan-ngheo-tinh-Binh-Duong-giai-doan-2011-2015',
});

export const publicDebt2009 = source({
  number: '29/2009/QH12',
  title: 'Luật Quản lý nợ công',
  article: 'Điều 1(2)',
  effective: '2010-01-01',
  url: 'https://vietjack.me/phap-luat/luat-quan-ly-no-cong-2009/chuong-i-2585.html',
});

export const schooling1998 = source({
  number: '11/1998/QH10',
  title: 'Luật Giáo dục',
  article: 'Điều 6',
  effective: '1999-06-01',
  url: 'http://mamnon.com/newsDetails.aspx?topicID=2046',
});

/** Passed on 16 December 2002 and cited as in force in 2007; the day of effect was not seen. */
export const budgetRevenue2002 = source({
  number: '01/2002/QH11',
  title: 'Luật Ngân sách nhà nước',
  article: 'Điều 2(1)',
  url: 'https://tailieu.vn/doc/luat-ngan-sach-nha-nuoc-2777369.html',
});

export const minerals1996 = source({
  number: '47-L/CTN',
  title: 'Luật Khoáng sản',
  article: 'Điều 3(1)',
  effective: '1996-09-01',
  url: 'http://hethongphapluat.vn/luat-khoang-san-1996/chuong-1',
});

export const thrift2005 = source({
  number: '48/2005/QH11',
  title: 'Luật Thực hành tiết kiệm, chống lãng phí',
  article: 'Điều 1, 3(1)',
  effective: '2006-06-01',
  url: 'https://thuviennhadat.vn/vbpl/luat-thuc-hanh-tiet-kiem-chong-lang-phi-2005-48-2005-qh11-6923.html',
});

/** Passed on 28 August 2001 and cited as in force in 2007; the day of effect was not seen. */
export const fees2001 = source({
  number: '38/2001/PL-UBTVQH10',
  title: 'Pháp lệnh phí và lệ phí',
  article: 'Điều 2, 3',
  url: 'https://accgroup.vn/phap-lenh-phi-va-le-phi',
});

export const stateAssets2008 = source({
  number: '09/2008/QH12',
  title: 'Luật Quản lý, sử dụng tài sản nhà nước',
  article: 'Điều 1',
  effective: '2009-01-01',
  url: 'https://chinhphu.vn/default.aspx?docid=70798&pageid=27160',
});

export const fisheries2003 = source({
  number: '17/2003/QH11',
  title: 'Luật Thủy sản',
  article: 'Điều 2(4)',
  effective: '2004-07-01',
  url: 'http://vasep.com.vn/van-ban/quoc-hoi/luat-so-17-2003-qh11-luat-thuy-san-2.html',
});

export const foodHygiene2003 = source({
  number: '12/2003/PL-UBTVQH11',
  title: 'Pháp lệnh Vệ sinh an toàn thực phẩm',
  article: 'Điều 3(2)',
  effective: '2003-11-01',
  url: 'https://m.thuvienphapluat.vn/van-ban/The-thao-Y-te/Phap-lenh-ve-sinh-an-toan-thuc-pham-2003-12-2003-PL-UBTVQH11-55839.aspx',
});

/** Passed on 24 August 2000; the day of effect was not seen. */
export const dykes2000 = source({
  number: '26/2000/PL-UBTVQH10',
  title: 'Pháp lệnh Đê điều',
  article: 'Điều 1(2)',
  url: 'https://m.thuvienphapluat.vn/van-ban/Linh-vuc-khac/Phap-lenh-De-dieu-2000-26-2000-PL-UBTVQH10-46785.aspx',
});

export const valueAddedTax1997 = source({
  title: 'Luật Thuế giá trị gia tăng năm 1997 (Luật Minh Khuê)',
  url: 'https://luatminhkhue.vn/luat-thue-gia-tri-gia-tang-la-gi---tim-hieu-ve-luat-thue-gia-tri-gia-tang.aspx',
});

/** As consolidated in 2014. */
export const personalIncomeTax2007 = source({
  number: '04/2007/QH12',
  title: 'Luật Thuế thu nhập cá nhân',
  article: 'Điều 2, 3, 22',
  effective: '2009-01-01',
  url: studyFile('1630179514'),
});

export const lumpTax2019 = source({
  number: '38/2019/QH14',
  title: 'Luật Quản lý thuế',
  article: 'Điều 51',
  effective: '2020-07-01',
  url: studyFile('1628621604'),
});

/** Its table of contents and dates; the thresholds themselves were not seen. */
export const urbanClasses2001 = source({
  number: '72/2001/NĐ-CP',
  title: 'Nghị định về phân loại đô thị và cấp quản lý đô thị',
  article: 'Điều 8-13',
  effective: '2001-10-20',
  url: 'https://caselaw.vn/van-ban-phap-luat/120102-nghi-dinh-so-72-2001-nd-cp-ngay-05-10-2001-cua-chinh-phu-ve-viec-phan-loai-do-thi-va-cap-quan-ly-do-thi-van-ban-het-hieu-luc?luocdo=true',
});

export const environmentalImpact2014 = source({
  number: '55/2014/QH13',
  title: 'Luật Bảo vệ môi trường năm 2014 (Dân chủ và Pháp luật)',
  article: 'Điều 18',
  url: 'https://danchuphapluat.vn/phap-luat-ve-danh-gia-tac-dong-moi-truong-nhung-bat-cap-can-sua-doi-bo-sung',
});

/** Its list of articles gives the beginning of Điều 22; the day of effect was not seen. */
export const ministries2001 = source({
  number: '32/2001/QH10',
  title: 'Luật Tổ chức Chính phủ',
  article: 'Điều 22',
  url: 'https://thukyluat.vn/BEC4/luat-to-chuc-chinh-phu-2001/tag.html',
});

export const villages2026 = source({
  number: '185/2026/NĐ-CP',
  title: 'Nghị định về tổ chức, hoạt động của thôn, tổ dân phố',
  article: 'Điều 2, 10',
  effective: '2026-05-26',
  url: 'https://congbao.chinhphu.vn/van-ban/nghi-dinh-so-185-2026-nd-cp-469629.htm',
});

export const villageHeads2026 = source({
  number: '185/2026/NĐ-CP',
  title: 'Nghị định về tổ chức, hoạt động của thôn, tổ dân phố',
  article: 'Điều 4-7, 14',
  effective: '2026-05-26',
  url: 'https://congbao.chinhphu.vn/van-ban/nghi-dinh-so-185-2026-nd-cp-469629.htm',
});

export const partTimeWorkers2026 = source({
  number: '185/2026/NĐ-CP',
  title: 'Nghị định về tổ chức, hoạt động của thôn, tổ dân phố',
  article: 'Điều 14, 15',
  effective: '2026-05-26',
  url: 'https://congbao.chinhphu.vn/van-ban/nghi-dinh-so-185-2026-nd-cp-469629.htm',
});

export const roadStatistics2026 = source({
  number: '139/2026/NĐ-CP',
  title: 'Nghị định về chế độ báo cáo thống kê cấp quốc gia',
  effective: '2026-07-01',
  url: 'https://congbao.chinhphu.vn/van-ban/nghi-dinh-so-139-2026-nd-cp-469377.htm',
});

export const baseSalary2026 = source({
  number: '161/2026/NĐ-CP',
  title: 'Nghị định về mức lương cơ sở và chế độ tiền thưởng',
  effective: '2026-07-01',
  url: 'https://congbao.chinhphu.vn/van-ban/nghi-dinh-so-161-2026-nd-cp-469550.htm',
});

export const civilDefence2018 = source({
  number: '22/2018/QH14',
  title: 'Luật Quốc phòng',
  article: 'Điều 13',
  effective: '2019-01-01',
  url: corpus('luat-quoc-phong'),
});

export const ocopInQuangNinh = source({
  title: 'OCOP góp phần tái cơ cấu nông nghiệp Quảng Ninh (Thế giới & Việt Nam)',
  url: 'https://baoquocte.vn/ocop-gop-phan-tai-co-cau-nong-nghiep-quang-ninh-41863.html',
});

export const culturalFacilities = source({
  title: 'Thiết chế văn hóa theo Từ điển Bách khoa Việt Nam',
  url: 'https://123docz.net/trich-doan/916885-he-thong-cac-thiet-che-va-canh-quan-van-hoa.htm',
});

export const highTechFarming2019 = source({
  title: 'Nông nghiệp công nghệ cao là gì? (VietnamBiz, 18-11-2019)',
  url: 'https://vietnambiz.vn/nong-nghiep-cong-nghe-cao-high-technology-farming-la-gi-20191118180531131.htm',
});

/** As consolidated in 2026. */
export const incomeTaxScale2025 = source({
  number: '109/2025/QH15',
  title: 'Luật Thuế thu nhập cá nhân',
  article: 'Điều 9',
  effective: '2026-07-01',
  url: 'https://congbao.chinhphu.vn/van-ban/van-ban-hop-nhat-so-112-vbhn-vpqh-469595.htm',
});

export const minimumWage2022 = source({
  number: '38/2022/NĐ-CP',
  title: 'Nghị định về mức lương tối thiểu',
  article: 'Điều 3',
  effective: '2022-07-01',
  url: 'https://congbao.chinhphu.vn/van-ban/nghi-dinh-so-38-2022-nd-cp-37348.htm',
});

export const minimumWage2024 = source({
  number: '169/QĐ-BLĐTBXH',
  title: 'Quyết định công bố văn bản hết hiệu lực, nêu Nghị định 74/2024/NĐ-CP',
  url: 'https://congbao.chinhphu.vn/van-ban/quyet-dinh-so-169-qd-bldtbxh-44203.htm',
});

export const borderGates2003 = source({
  number: '06/2003/QH11',
  title: 'Luật Biên giới quốc gia',
  article: 'Điều 4(7)',
  effective: '2004-01-01',
  url: corpus('luat-bien-gioi-quoc-gia'),
});

export const wasteWater2023 = source({
  number: '10/2023/TT-BKHĐT',
  title: 'Thông tư về bộ chỉ tiêu thống kê tăng trưởng xanh',
  effective: '2023-12-15',
  url: 'https://congbao.chinhphu.vn/van-ban/thong-tu-so-10-2023-tt-bkhdt-40324.htm',
});
