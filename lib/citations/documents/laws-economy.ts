import { landLawText2013 } from '../../glossary/terms/sources-earlier.ts';
import * as law from '../../glossary/terms/sources-economy.ts';
import { urbanRuralPlanningLaw } from '../../glossary/terms/sources.ts';
import type { LegalDocument } from '../document.ts';
import { document } from './entry.ts';

/** Laws on land, planning, investment, the budget and the economy. */
export const economyLaws: readonly LegalDocument[] = [
  document(landLawText2013, {
    english: 'Land Law',
    subject: [
      'giao đất, thu hồi, bồi thường, sổ đỏ',
      'land allocation, recovery, compensation and title',
    ],
    ended: ['2024-08-01', '31/2024/QH15'],
    seen: ['ended'],
  }),
  document(law.landLaw2024, {
    english: 'Land Law',
    subject: [
      'bỏ khung giá đất, bảng giá theo thị trường',
      'no more price frames; land prices follow the market',
    ],
  }),
  document(law.resolution254of2025, {
    english:
      'Resolution on mechanisms and policies to remove difficulties in applying the Land Law',
    subject: ['gỡ vướng khi thi hành Luật Đất đai', 'removes obstacles in applying the Land Law'],
  }),
  document(law.planningLawText2017, {
    english: 'Planning Law',
    subject: [
      'quy hoạch tích hợp quốc gia, vùng, tỉnh',
      'integrated national, regional and provincial plans',
    ],
    signed: '2017-11-24',
    ended: ['2026-03-01', '112/2025/QH15'],
    seen: ['signed', 'ended'],
  }),
  document(law.planningLawPassed2025, {
    english: 'Planning Law',
    subject: ['quy hoạch quốc gia, vùng, tỉnh', 'national, regional and provincial plans'],
  }),
  document(law.urbanPlanningLawText2009, {
    english: 'Law on Urban Planning',
    subject: [
      'quy hoạch chung, phân khu, chi tiết đô thị',
      'master, zoning and detailed plans of towns',
    ],
    ended: ['2025-07-01', '47/2024/QH15'],
    seen: ['ended'],
  }),
  document(urbanRuralPlanningLaw, {
    english: 'Law on Urban and Rural Planning',
    subject: ['một luật cho quy hoạch đô thị và nông thôn', 'one law for urban and rural plans'],
  }),
  document(law.constructionLaw2014, {
    english: 'Construction Law',
    subject: ['dự án, giấy phép, nghiệm thu xây dựng', 'projects, permits and acceptance of works'],
    ended: ['2026-07-01', '135/2025/QH15'],
    seen: ['ended'],
  }),
  document(law.constructionLaw2025, {
    english: 'Construction Law',
    subject: ['dự án, giấy phép, nghiệm thu xây dựng', 'projects, permits and acceptance of works'],
  }),
  document(null, {
    number: '43/2013/QH13',
    title: 'Luật Đấu thầu',
    english: 'Bidding Law',
    subject: ['chọn nhà thầu bằng tiền nhà nước', 'choosing contractors with public money'],
    effective: '2014-07-01',
    ended: ['2024-01-01', '22/2023/QH15'],
    memory: true,
  }),
  document(law.biddingLaw2023, {
    english: 'Bidding Law',
    subject: ['chọn nhà thầu, nhà đầu tư qua mạng', 'choosing contractors and investors online'],
  }),
  document(law.partnershipLaw2020, {
    english: 'Law on Public-Private Partnership Investment',
    subject: ['dự án đối tác công tư', 'public-private partnership projects'],
  }),
  document(law.investmentLaw2020, {
    english: 'Law on Investment',
    subject: ['ưu đãi, chấp thuận chủ trương đầu tư', 'incentives and approval of investment'],
    ended: ['2026-03-01', '143/2025/QH15'],
    seen: ['ended'],
  }),
  document(law.investmentLaw2025, {
    english: 'Law on Investment',
    subject: [
      'ít ngành nghề có điều kiện hơn, thủ tục gọn',
      'fewer conditional trades and shorter procedures',
    ],
  }),
  document(law.publicInvestmentLawText2019, {
    english: 'Law on Public Investment',
    subject: ['vốn và dự án nhà nước', 'public capital and projects'],
    ended: ['2025-01-01', '58/2024/QH15'],
    seen: ['ended'],
  }),
  document(law.publicInvestmentLawText2024, {
    english: 'Law on Public Investment',
    subject: [
      'tách giải phóng mặt bằng, phân cấp quyết định',
      'site clearance split off, decisions delegated',
    ],
  }),
  document(null, {
    number: '65/2014/QH13',
    title: 'Luật Nhà ở',
    english: 'Housing Law',
    subject: ['nhà ở, chung cư, nhà ở xã hội', 'housing, apartment blocks and social housing'],
    effective: '2015-07-01',
    ended: ['2024-08-01', '27/2023/QH15'],
    memory: true,
  }),
  document(law.housingLaw2023, {
    english: 'Housing Law',
    subject: ['nhà ở, chung cư, nhà ở xã hội', 'housing, apartment blocks and social housing'],
  }),
  document(law.budgetLawText2015, {
    english: 'State Budget Law',
    subject: ['thu, chi và phân cấp ngân sách', 'revenue, spending and budget tiers'],
    ended: ['2026-01-01', '89/2025/QH15'],
    seen: ['ended'],
  }),
  document(law.budgetLawText2025, {
    english: 'State Budget Law',
    subject: ['ngân sách theo chính quyền hai cấp', 'the budget under two-tier local government'],
  }),
  document(law.publicAssetsLaw2017, {
    english: 'Law on Management and Use of Public Assets',
    subject: ['trụ sở, xe, tài sản công', 'offices, vehicles and other public assets'],
  }),
  document(law.publicDebtLaw2017, {
    english: 'Law on Public Debt Management',
    subject: ['nợ Chính phủ và địa phương', 'debts of the Government and localities'],
  }),
  document(law.thriftLaw2013, {
    english: 'Law on Thrift Practice and Waste Combat',
    subject: ['tiết kiệm, chống lãng phí tiền công', 'thrift and no waste of public money'],
    ended: ['2026-07-01', '110/2025/QH15'],
  }),
  document(law.thriftLaw2025, {
    english: 'Law on Thrift and Waste Combat',
    subject: ['tiết kiệm, chống lãng phí tiền công', 'thrift and no waste of public money'],
  }),
  document(law.taxAdministrationLaw2019, {
    english: 'Law on Tax Administration',
    subject: [
      'khai, nộp, hoàn, cưỡng chế thuế',
      'declaring, paying, refunding and enforcing taxes',
    ],
    ended: ['2026-07-01', '108/2025/QH15'],
    seen: ['ended'],
  }),
  document(law.taxAdministrationLaw2025, {
    english: 'Law on Tax Administration',
    subject: [
      'bỏ thuế khoán, hộ kinh doanh tự khai',
      'no more lump-sum tax; household businesses declare',
    ],
  }),
  document(law.valueAddedTaxLaw2008, {
    english: 'Law on Value-Added Tax',
    subject: ['thuế giá trị gia tăng', 'value-added tax'],
    ended: ['2025-07-01', '48/2024/QH15'],
    seen: ['ended'],
  }),
  document(law.valueAddedTaxLaw2024, {
    english: 'Law on Value-Added Tax',
    subject: ['thuế giá trị gia tăng', 'value-added tax'],
  }),
  document(law.personalIncomeTax2025, {
    english: 'Law on Personal Income Tax',
    subject: ['thuế thu nhập cá nhân', 'personal income tax'],
  }),
  document(law.enterpriseLaw2020, {
    english: 'Law on Enterprises',
    subject: ['thành lập và quản lý doanh nghiệp', 'founding and running companies'],
  }),
  document(law.smallEnterpriseLaw2017, {
    english: 'Law on Support for Small and Medium-sized Enterprises',
    subject: ['hỗ trợ doanh nghiệp nhỏ và vừa', 'support for small and medium enterprises'],
  }),
  document(law.cooperativeLaw2023, {
    english: 'Law on Cooperatives',
    subject: ['hợp tác xã, tổ hợp tác', 'cooperatives and cooperative groups'],
  }),
  document(law.privateEconomy2025, {
    english: 'Resolution on special mechanisms and policies for private economic development',
    subject: [
      'bỏ lệ phí môn bài, thuế khoán; hỗ trợ doanh nghiệp tư nhân',
      'ends the licence fee and lump-sum tax; helps private firms',
    ],
  }),
  document(law.mineralLaw2010, {
    english: 'Mineral Law',
    subject: ['thăm dò, khai thác khoáng sản', 'exploring and mining'],
    ended: ['2025-07-01', '54/2024/QH15'],
    seen: ['ended'],
  }),
  document(law.mineralLaw2024, {
    english: 'Law on Geology and Minerals',
    subject: ['địa chất, khoáng sản theo bốn nhóm', 'geology, and minerals in four groups'],
  }),
  document(law.environmentLaw2020, {
    english: 'Law on Environmental Protection',
    subject: [
      'giấy phép môi trường, rác thải, ĐTM',
      'environmental permits, waste and impact assessment',
    ],
  }),
  document(law.forestryLaw2017, {
    english: 'Forestry Law',
    subject: [
      'rừng phòng hộ, đặc dụng, sản xuất',
      'protection, special-use and production forests',
    ],
  }),
  document(law.fisheriesLaw2017, {
    english: 'Fisheries Law',
    subject: ['tàu cá, khai thác, nuôi trồng', 'fishing vessels, catching and farming'],
  }),
  document(law.irrigationLaw2017, {
    english: 'Law on Hydraulic Works',
    subject: ['công trình thủy lợi', 'irrigation works'],
  }),
  document(law.livestockLaw2018, {
    english: 'Law on Animal Husbandry',
    subject: ['chăn nuôi, khu không được nuôi', 'livestock, and where it may not be kept'],
  }),
  document(law.roadTrafficLaw2008, {
    english: 'Road Traffic Law',
    subject: [
      'đường và xe; nay tách thành hai luật',
      'roads and vehicles; now split into two laws',
    ],
    ended: ['2025-01-01', '35/2024/QH15'],
  }),
  document(law.roadLaw2024, {
    english: 'Road Law',
    subject: ['đường bộ, cao tốc, vận tải', 'roads, expressways and transport'],
  }),
  document(law.tourismLaw2017, {
    english: 'Law on Tourism',
    subject: ['điểm, khu du lịch, hướng dẫn viên', 'tourist sites, zones and guides'],
  }),
];
