import { source } from './sources.ts';

const library = 'https://thuvienphapluat.vn/van-ban';
const answers = 'https://thuvienphapluat.vn/phap-luat/ho-tro-phap-luat';
const gazette = 'https://congbao.chinhphu.vn/van-ban';

/** The laws passed in December 2025 with their days of effect, as listed by thuviennhadat.vn. */
const session10 =
  'https://thuviennhadat.vn/phap-luat/tong-hop-cac-luat-duoc-quoc-hoi-thong-qua-tai-ky-hop-thu-10-726151.html';

/** In force from 1 August 2024 by Law 43/2024/QH15, five months before the day its own text names. */
export const landLaw2024 = source({
  number: '31/2024/QH15',
  title: 'Luật Đất đai',
  effective: '2024-08-01',
  url: `${library}/Bat-dong-san/Luat-Dat-dai-2024-31-2024-QH15-523642.aspx`,
});

export const decree151of2025 = source({
  number: '151/2025/NĐ-CP',
  title:
    'Nghị định về phân định thẩm quyền của chính quyền địa phương 2 cấp trong lĩnh vực đất đai',
  effective: '2025-07-01',
  url: 'https://thuviennhadat.vn/hoi-dap/co-quan-nao-co-tham-quyen-cap-giay-chung-nhan-quyen-su-dung-dat-cho-cong-dan-viet-nam-tu-01-7-2025-689504.html',
});

export const resolution254of2025 = source({
  number: '254/2025/QH15',
  title: 'Nghị quyết về cơ chế, chính sách tháo gỡ khó khăn trong thi hành Luật Đất đai',
  effective: '2026-01-01',
  url: `${answers}/toan-van-du-thao-nghi-dinh-huong-dan-nghi-quyet-2542025qh15-ve-co-che-thao-go-kho-khan-trong-thi-ha-235294.html`,
});

export const planningLawText2017 = source({
  number: '21/2017/QH14',
  title: 'Luật Quy hoạch',
  article: 'Điều 3',
  effective: '2019-01-01',
  url: `${library}/Xay-dung-Do-thi/Luat-quy-hoach-322935.aspx`,
});

export const planningLawPassed2025 = source({
  number: '112/2025/QH15',
  title: 'Luật Quy hoạch',
  effective: '2026-03-01',
  url: 'https://thuviennhadat.vn/phap-luat/tai-file-du-thao-luat-quy-hoach-nam-2025-du-thao-da-thong-qua-726120.html',
});

export const urbanPlanningLawText2009 = source({
  number: '30/2009/QH12',
  title: 'Luật Quy hoạch đô thị',
  article: 'Điều 3',
  effective: '2010-01-01',
  url: `${library}/Xay-dung-Do-thi/Luat-quy-hoach-do-thi-2009-30-2009-QH12-90631.aspx`,
});

export const constructionLaw2014 = source({
  number: '50/2014/QH13',
  title: 'Luật Xây dựng',
  article: 'Điều 3',
  effective: '2015-01-01',
  url: `${library}/Xay-dung-Do-thi/Luat-Xay-dung-2014-238644.aspx`,
});

export const constructionLaw2025 = source({
  number: '135/2025/QH15',
  title: 'Luật Xây dựng',
  effective: '2026-07-01',
  url: session10,
});

export const biddingLaw2023 = source({
  number: '22/2023/QH15',
  title: 'Luật Đấu thầu',
  article: 'Điều 4',
  effective: '2024-01-01',
  url: `${library}/Dau-tu/Luat-Dau-thau-2023-22-2023-QH15-518805.aspx`,
});

export const partnershipLaw2020 = source({
  number: '64/2020/QH14',
  title: 'Luật Đầu tư theo phương thức đối tác công tư',
  article: 'Điều 3',
  effective: '2021-01-01',
  url: `${library}/Dau-tu/Luat-Dau-tu-theo-hinh-thuc-doi-tac-cong-tu-so-64-2020-QH14-374160.aspx`,
});

export const investmentLaw2020 = source({
  number: '61/2020/QH14',
  title: 'Luật Đầu tư',
  article: 'Điều 3',
  effective: '2021-01-01',
  url: `${library}/Doanh-nghiep/Luat-Dau-tu-so-61-2020-QH14-321051.aspx`,
});

export const investmentLaw2025 = source({
  number: '143/2025/QH15',
  title: 'Luật Đầu tư',
  effective: '2026-03-01',
  url: session10,
});

export const publicInvestmentLawText2019 = source({
  number: '39/2019/QH14',
  title: 'Luật Đầu tư công',
  article: 'Điều 4',
  effective: '2020-01-01',
  url: `${library}/Dau-tu/Luat-Dau-tu-cong-2019-362113.aspx`,
});

export const publicInvestmentLawText2024 = source({
  number: '58/2024/QH15',
  title: 'Luật Đầu tư công',
  article: 'Điều 4',
  effective: '2025-01-01',
  url: 'https://thuvienphapluat.vn/phap-luat/von-dau-tu-cong-bao-gom-nhung-gi-theo-luat-dau-tu-cong-moi-nhat-13-nganh-va-linh-vuc-su-dung-von-da-225178.html',
});

export const mediumTermPlan2026 = source({
  number: '27/2026/QH16',
  title: 'Nghị quyết về Kế hoạch đầu tư công trung hạn giai đoạn 2026-2030',
  article: 'Điều 1, 2',
});

export const housingLaw2023 = source({
  number: '27/2023/QH15',
  title: 'Luật Nhà ở',
  article: 'Điều 2',
  effective: '2024-08-01',
  url: `${library}/Bat-dong-san/Luat-Nha-o-27-2023-QH15-528669.aspx`,
});

export const environmentLaw2020 = source({
  number: '72/2020/QH14',
  title: 'Luật Bảo vệ môi trường',
  article: 'Điều 3',
  effective: '2022-01-01',
  url: `${library}/Tai-nguyen-Moi-truong/Luat-so-72-2020-QH14-Bao-ve-moi-truong-2020-431147.aspx`,
});

export const budgetLawText2015 = source({
  number: '83/2015/QH13',
  title: 'Luật Ngân sách nhà nước',
  article: 'Điều 4',
  effective: '2017-01-01',
  url: `${library}/Tai-chinh-nha-nuoc/Luat-ngan-sach-nha-nuoc-nam-2015-281762.aspx`,
});

export const budgetLawText2025 = source({
  number: '89/2025/QH15',
  title: 'Luật Ngân sách nhà nước',
  effective: '2026-01-01',
  url: `${answers}/toan-van-luat-ngan-sach-nha-nuoc-2025-luat-so-892025qh15-tai-ve-toan-van-luat-ngan-sach-nha-nuoc-20-223957.html`,
});

export const publicAssetsLaw2017 = source({
  number: '15/2017/QH14',
  title: 'Luật Quản lý, sử dụng tài sản công',
  article: 'Điều 3',
  effective: '2018-01-01',
  url: `${library}/Tai-chinh-nha-nuoc/Luat-Quan-ly-su-dung-tai-san-cong-2017-322220.aspx`,
});

export const publicDebtLaw2017 = source({
  number: '20/2017/QH14',
  title: 'Luật Quản lý nợ công',
  article: 'Điều 3',
  effective: '2018-07-01',
  url: `${library}/Tai-chinh-nha-nuoc/Luat-Quan-ly-no-cong-337165.aspx`,
});

export const thriftLaw2013 = source({
  number: '44/2013/QH13',
  title: 'Luật Thực hành tiết kiệm, chống lãng phí',
  article: 'Điều 3',
  effective: '2014-07-01',
  url: `${library}/Bo-may-hanh-chinh/Luat-thuc-hanh-tiet-kiem-chong-lang-phi-2013-215837.aspx`,
});

export const thriftLaw2025 = source({
  number: '110/2025/QH15',
  title: 'Luật Tiết kiệm, chống lãng phí',
  effective: '2026-07-01',
  url: session10,
});

export const feesLaw2015 = source({
  number: '97/2015/QH13',
  title: 'Luật Phí và lệ phí',
  article: 'Điều 3',
  effective: '2017-01-01',
  url: `${library}/Thue-Phi-Le-Phi/Luat-phi-va-le-phi-2015-298376.aspx`,
});

export const taxAdministrationLaw2019 = source({
  number: '38/2019/QH14',
  title: 'Luật Quản lý thuế',
  article: 'Điều 3',
  effective: '2020-07-01',
  url: `${library}/Thue-Phi-Le-Phi/Luat-quan-ly-thue-2019-387595.aspx`,
});

export const taxAdministrationLaw2025 = source({
  number: '108/2025/QH15',
  title: 'Luật Quản lý thuế',
  effective: '2026-07-01',
  url: session10,
});

export const privateEconomy2025 = source({
  number: '198/2025/QH15',
  title: 'Nghị quyết về một số cơ chế, chính sách đặc biệt phát triển kinh tế tư nhân',
  article: 'Điều 10',
  url: 'https://xaydungchinhsach.chinhphu.vn/nghi-quyet-198-2025-qh15-ve-mot-so-co-che-chinh-sach-dac-biet-phat-trien-kinh-te-tu-nhan-119250517191622422.htm',
});

export const personalIncomeTax2025 = source({
  number: '109/2025/QH15',
  title: 'Luật Thuế thu nhập cá nhân',
  effective: '2026-07-01',
  url: `${answers}/luat-thue-thu-nhap-ca-nhan-2025-la-luat-so-1092025qh15-chinh-thuc-duoc-thong-qua-ngay-10122025-ra-s-246748.html`,
});

export const decree29of2025 = source({
  number: '29/2025/NĐ-CP',
  title: 'Nghị định quy định chức năng, nhiệm vụ, cơ cấu tổ chức của Bộ Tài chính',
  effective: '2025-03-01',
  url: 'https://xaydungchinhsach.chinhphu.vn/nghi-dinh-29-2025-nd-cp-cuc-thue-cuc-hai-quan-va-bhxh-viet-nam-se-hoat-dong-theo-3-cap-119250228151912944.htm',
});

export const taxOffices2025 = source({
  title: 'Công văn của Cục Thuế gọi “Chi cục Thuế khu vực XX (nay là Thuế tỉnh An Giang)”',
  number: '5534/CT-CS',
  url: 'https://thuvienphapluat.vn/cong-van/Thue-Phi-Le-Phi/Cong-van-5534-CT-CS-2025-tra-loi-chinh-sach-thue-682071.aspx',
});

export const smallEnterpriseLaw2017 = source({
  number: '04/2017/QH14',
  title: 'Luật Hỗ trợ doanh nghiệp nhỏ và vừa',
  effective: '2018-01-01',
  url: `${library}/Doanh-nghiep/Luat-Ho-tro-doanh-nghiep-nho-va-vua-2017-320905.aspx`,
});

export const enterpriseLaw2020 = source({
  number: '59/2020/QH14',
  title: 'Luật Doanh nghiệp',
  effective: '2021-01-01',
  url: `${library}/Doanh-nghiep/Luat-Doanh-nghiep-so-59-2020-QH14-427301.aspx`,
});

export const cooperativeLaw2023 = source({
  number: '17/2023/QH15',
  title: 'Luật Hợp tác xã',
  article: 'Điều 4',
  effective: '2024-07-01',
  url: `${library}/Doanh-nghiep/Luat-Hop-tac-xa-2023-17-2023-QH15-499239.aspx`,
});

export const statisticsLaw2021 = source({
  number: '01/2021/QH15',
  title: 'Luật sửa đổi, bổ sung Luật Thống kê và Danh mục chỉ tiêu thống kê quốc gia',
  effective: '2022-01-01',
  url: `${library}/Bo-may-hanh-chinh/Luat-sua-doi-bo-sung-Phu-luc-Danh-muc-chi-tieu-thong-ke-quoc-gia-Luat-Thong-ke-2021-486447.aspx`,
});

export const healthInsuranceLaw2008 = source({
  number: '25/2008/QH12',
  title: 'Luật Bảo hiểm y tế',
  article: 'Điều 2',
  effective: '2009-07-01',
  url: `${library}/Bao-hiem/Luat-bao-hiem-y-te-2008-25-2008-QH12-82196.aspx`,
});

export const healthInsuranceLaw2014 = source({
  number: '46/2014/QH13',
  title: 'Luật sửa đổi, bổ sung một số điều của Luật Bảo hiểm y tế',
  article: 'Điều 1',
  effective: '2015-01-01',
  url: `${library}/Bao-hiem/Luat-Bao-hiem-y-te-sua-doi-2014-238506.aspx`,
});

export const healthInsuranceLaw2024 = source({
  number: '51/2024/QH15',
  title: 'Luật sửa đổi, bổ sung một số điều của Luật Bảo hiểm y tế',
  article: 'Điều 1',
  effective: '2025-07-01',
  url: `${gazette}/luat-so-51-2024-qh15-43559.htm`,
});

export const socialInsuranceLaw2014 = source({
  number: '58/2014/QH13',
  title: 'Luật Bảo hiểm xã hội',
  article: 'Điều 3',
  effective: '2016-01-01',
  url: `${library}/Bao-hiem/Luat-Bao-hiem-xa-hoi-2014-259700.aspx`,
});

export const socialInsuranceLaw2024 = source({
  number: '41/2024/QH15',
  title: 'Luật Bảo hiểm xã hội',
  article: 'Điều 3',
  effective: '2025-07-01',
  url: `${gazette}/luat-so-41-2024-qh15-42576.htm`,
});

export const employmentLaw2013 = source({
  number: '38/2013/QH13',
  title: 'Luật Việc làm',
  article: 'Điều 3',
  effective: '2015-01-01',
  url: `${library}/Lao-dong-Tien-luong/Luat-viec-lam-nam-2013-215628.aspx`,
});

export const educationLaw2019 = source({
  number: '43/2019/QH14',
  title: 'Luật Giáo dục',
  effective: '2020-07-01',
  url: `${library}/Giao-duc/Luat-giao-duc-2019-367665.aspx`,
});

export const educationLaw2025 = source({
  number: '123/2025/QH15',
  title: 'Luật sửa đổi, bổ sung một số điều của Luật Giáo dục',
  effective: '2026-01-01',
  url: session10,
});

export const emulationLaw2022 = source({
  number: '06/2022/QH15',
  title: 'Luật Thi đua, khen thưởng',
  effective: '2024-01-01',
  url: `${library}/Linh-vuc-khac/Luat-Thi-dua-Khen-thuong-2022-418232.aspx`,
});

export const elderlyLaw2009 = source({
  number: '39/2009/QH12',
  title: 'Luật Người cao tuổi',
  article: 'Điều 2',
  effective: '2010-07-01',
  url: `${library}/Van-hoa-Xa-hoi/Luat-nguoi-cao-tuoi-nam-2009-98672.aspx`,
});

export const disabilityLaw2010 = source({
  number: '51/2010/QH12',
  title: 'Luật Người khuyết tật',
  article: 'Điều 2',
  effective: '2011-01-01',
  url: `${library}/Van-hoa-Xa-hoi/Luat-nguoi-khuyet-tat-2010-108081.aspx`,
});

export const childrenLaw2016 = source({
  number: '102/2016/QH13',
  title: 'Luật Trẻ em',
  article: 'Điều 4',
  effective: '2017-06-01',
  url: `${library}/Giao-duc/Luat-tre-em-2016-303313.aspx`,
});

export const disasterLaw2013 = source({
  number: '33/2013/QH13',
  title: 'Luật Phòng, chống thiên tai',
  article: 'Điều 3',
  effective: '2014-05-01',
  url: `${library}/Van-hoa-Xa-hoi/Luat-phong-chong-thien-tai-nam-2013-197310.aspx`,
});

export const dykeLaw2006 = source({
  number: '79/2006/QH11',
  title: 'Luật Đê điều',
  article: 'Điều 3',
  effective: '2007-07-01',
  url: `${library}/Xay-dung-Do-thi/Luat-de-dieu-2006-79-2006-QH11-15872.aspx`,
});

export const irrigationLaw2017 = source({
  number: '08/2017/QH14',
  title: 'Luật Thủy lợi',
  article: 'Điều 2',
  effective: '2018-07-01',
  url: `${library}/Tai-nguyen-Moi-truong/Luat-08-2017-QH14-Thuy-loi-2017-322933.aspx`,
});

export const forestryLaw2017 = source({
  number: '16/2017/QH14',
  title: 'Luật Lâm nghiệp',
  article: 'Điều 2',
  effective: '2019-01-01',
  url: `${library}/Linh-vuc-khac/Luat-lam-nghiep-367277.aspx`,
});

export const fisheriesLaw2017 = source({
  number: '18/2017/QH14',
  title: 'Luật Thủy sản',
  article: 'Điều 3',
  effective: '2019-01-01',
  url: `${library}/Tai-nguyen-Moi-truong/Luat-Thuy-san-338490.aspx`,
});

export const livestockLaw2018 = source({
  number: '32/2018/QH14',
  title: 'Luật Chăn nuôi',
  article: 'Điều 2',
  effective: '2020-01-01',
  url: `${library}/Linh-vuc-khac/Luat-Chan-nuoi-2018-353242.aspx`,
});

export const tourismLaw2017 = source({
  number: '09/2017/QH14',
  title: 'Luật Du lịch',
  article: 'Điều 3',
  effective: '2018-01-01',
  url: `${library}/Van-hoa-Xa-hoi/Luat-du-lich-2017-322936.aspx`,
});

export const foodSafetyLaw2010 = source({
  number: '55/2010/QH12',
  title: 'Luật An toàn thực phẩm',
  article: 'Điều 2',
  effective: '2011-07-01',
  url: `${library}/Thuong-mai/Luat-an-toan-thuc-pham-2010-108074.aspx`,
});

export const targetProgramme2026 = source({
  number: '257/2025/QH15',
  title:
    'Nghị quyết phê duyệt chủ trương đầu tư Chương trình mục tiêu quốc gia xây dựng nông thôn mới, giảm nghèo bền vững và phát triển kinh tế - xã hội vùng đồng bào dân tộc thiểu số và miền núi giai đoạn 2026-2035',
  url: 'https://thuvienphapluat.vn/van-ban/Dau-tu/Thong-bao-631-TB-VPCP-2025-bao-cao-de-xuat-chu-truong-dau-tu-chuong-trinh-xay-dung-nong-thon-moi-681544.aspx',
});

export const regions2025 = source({
  number: '306/NQ-CP',
  title: 'Nghị quyết về điều chỉnh Quy hoạch tổng thể quốc gia (2025), phân vùng kinh tế - xã hội',
  url: 'https://thuvienphapluat.vn/phap-luat/tinh-co-dien-tich-nho-nhat-vung-duyen-hai-nam-trung-bo-va-tay-nguyen-sau-sap-nhap-nam-2025-la-tinh--608613-245683.html',
});

export const processingIndustry2020 = source({
  number: '01-NQ/TU',
  title: 'Nghị quyết của Tỉnh ủy Quảng Ninh về phát triển công nghiệp chế biến, chế tạo (2020)',
  url: 'https://www.quangninh.gov.vn/Trang/ChiTietTinTuc.aspx?nid=113139',
});

export const employmentLaw2025 = source({
  number: '74/2025/QH15',
  title: 'Luật Việc làm',
  article: 'Điều 2',
  effective: '2026-01-01',
  url: 'https://xaydungchinhsach.chinhphu.vn/toan-van-luat-viec-lam-119250711173403835.htm',
});

export const schoolFees2025 = source({
  number: '217/2025/QH15',
  title: 'Nghị quyết về miễn, hỗ trợ học phí',
  effective: '2025-06-26',
  url: 'https://xaydungchinhsach.chinhphu.vn/thong-qua-nghi-quyet-mien-ho-tro-hoc-phi-doi-voi-tre-em-mam-non-hoc-sinh-pho-thong-119250626155606733.htm',
});

export const roadTrafficLaw2008 = source({
  number: '23/2008/QH12',
  title: 'Luật Giao thông đường bộ',
  effective: '2009-07-01',
  url: `${library}/Giao-thong-Van-tai/Luat-giao-thong-duong-bo-2008-23-2008-QH12-82203.aspx`,
});

export const roadLaw2024 = source({
  number: '35/2024/QH15',
  title: 'Luật Đường bộ',
  effective: '2025-01-01',
  url: 'https://xaydungchinhsach.chinhphu.vn/co-hieu-luc-tu-1-1-2025-luat-duong-bo-co-nhung-diem-moi-nao-119241230093357286.htm',
});

export const maritimeCode2015 = source({
  number: '95/2015/QH13',
  title: 'Bộ luật Hàng hải Việt Nam',
  article: 'Điều 73',
  effective: '2017-07-01',
  url: `${library}/Giao-thong-Van-tai/Bo-luat-hang-hai-Viet-Nam-2015-298374.aspx`,
});

export const mineralLaw2010 = source({
  number: '60/2010/QH12',
  title: 'Luật Khoáng sản',
  article: 'Điều 2',
  effective: '2011-07-01',
  url: `${library}/Tai-nguyen-Moi-truong/Luat-khoang-san-2010-115263.aspx`,
});

export const mineralLaw2024 = source({
  number: '54/2024/QH15',
  title: 'Luật Địa chất và khoáng sản',
  effective: '2025-07-01',
});

export const heritageLaw2001 = source({
  number: '28/2001/QH10',
  title: 'Luật Di sản văn hóa',
  effective: '2002-01-01',
  url: `${library}/Tai-nguyen-Moi-truong/Luat-di-san-van-hoa-2001-28-2001-QH10-47926.aspx`,
});

export const heritageLaw2024 = source({
  number: '45/2024/QH15',
  title: 'Luật Di sản văn hóa',
  effective: '2025-07-01',
  url: `${library}/Bo-may-hanh-chinh/Nghi-dinh-308-2025-ND-CP-huong-dan-va-bien-phap-to-chuc-Luat-Di-san-van-hoa-682621.aspx`,
});

export const valueAddedTaxLaw2008 = source({
  number: '13/2008/QH12',
  title: 'Luật Thuế giá trị gia tăng',
  article: 'Điều 2',
  effective: '2009-01-01',
  url: `${library}/Thue-Phi-Le-Phi/Luat-thue-gia-tri-gia-tang-2008-13-2008-QH12-66934.aspx`,
});

export const valueAddedTaxLaw2024 = source({
  number: '48/2024/QH15',
  title: 'Luật Thuế giá trị gia tăng',
  effective: '2025-07-01',
  url: 'https://thuvienphapluat.vn/cong-van/Doanh-nghiep/Cong-van-5348-CT-CS-2025-huong-dan-gop-von-dieu-le-681632.aspx',
});

export const meritOrdinance2020 = source({
  number: '02/2020/UBTVQH14',
  title: 'Pháp lệnh Ưu đãi người có công với cách mạng',
  article: 'Điều 3',
  effective: '2021-07-01',
  url: 'https://thuviennhadat.vn/hoi-dap/ho-so-thu-tuc-mien-giam-tien-su-dung-dat-cho-nguoi-co-cong-duoc-cap-nhat-theo-quy-dinh-moi-nhat-693307.html',
});

export const ruralTrades2018 = source({
  number: '52/2018/NĐ-CP',
  title: 'Nghị định về phát triển ngành nghề nông thôn',
  article: 'Điều 3',
  effective: '2018-06-01',
  url: 'https://langngheviet.com.vn/quy-dinh-xet-cong-nhan-nghe-truyen-thong-lang-nghe-va-lang-nghe-truyen-thong-28628.html',
});

export const extension2018 = source({
  number: '83/2018/NĐ-CP',
  title: 'Nghị định về khuyến nông (Bộ pháp điển)',
  effective: '2018-07-10',
  url: 'https://xaydungchinhsach.chinhphu.vn/quy-dinh-moi-ve-trung-tam-khuyen-nong-cap-tinh-119251027131756364.htm',
});

export const minimumWage2025 = source({
  number: '293/2025/NĐ-CP',
  title: 'Nghị định quy định mức lương tối thiểu',
  article: 'Điều 3, 5',
  effective: '2026-01-01',
  url: 'https://thuvienphapluat.vn/phap-luat/muc-luong-toi-thieu-vung-2026-phuong-an-khanh-tphcm-moi-phuong-an-khanh-tphcm-thuoc-vung-nao-tu-112-241786.html',
});

export const businessRegistration2021 = source({
  number: '01/2021/NĐ-CP',
  title: 'Nghị định về đăng ký doanh nghiệp (Bộ pháp điển)',
  article: 'Điều 79',
  effective: '2021-01-04',
  url: 'https://github.com/diepxuan/diepxuan.github.io',
});

export const businessRegistration2025 = source({
  number: '168/2025/NĐ-CP',
  title: 'Nghị định về đăng ký doanh nghiệp',
  effective: '2025-07-01',
  url: 'https://thanhnien.vn/nhung-hoat-dong-nao-khong-can-phai-dang-ky-ho-kinh-doanh-185260122114045218.htm',
});

export const productProgramme2018 = source({
  number: '490/QĐ-TTg',
  title: 'Quyết định phê duyệt Chương trình mỗi xã một sản phẩm giai đoạn 2018-2020',
  effective: '2018-05-07',
  url: 'https://vietnamhoinhap.vn/vi/giai-phap-phat-trien-san-pham-ocop-trong-xay-dung-kinh-te-nong-thon-48729.htm',
});

export const productProgramme2022 = source({
  number: '919/QĐ-TTg',
  title: 'Quyết định phê duyệt Chương trình mỗi xã một sản phẩm giai đoạn 2021-2025',
  effective: '2022-08-01',
  url: 'https://vietnamhoinhap.vn/vi/giai-phap-phat-trien-san-pham-ocop-trong-xay-dung-kinh-te-nong-thon-48729.htm',
});

export const productStars2019 = source({
  number: '1048/QĐ-TTg',
  title: 'Quyết định ban hành Bộ tiêu chí đánh giá, phân hạng sản phẩm OCOP',
  effective: '2019-08-21',
  url: 'https://baomoi.zadn.vn/ban-hanh-bo-tieu-chi-danh-gia-phan-hang-san-pham-chuong-trinh-moi-xa-mot-san-pham-c31938553.epi',
});

export const personalNumber2025 = source({
  number: '86/2024/TT-BTC',
  title: 'Thông tư quy định về đăng ký thuế',
  article: 'Điều 5',
  url: 'https://xaydungchinhsach.chinhphu.vn/quy-dinh-moi-tu-1-7-2025-su-dung-so-dinh-danh-ca-nhan-thay-cho-ma-so-thue-119241228125210708.htm',
});
