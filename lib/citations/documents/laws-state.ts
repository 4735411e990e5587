import { constitutionText2013 } from '../../glossary/terms/sources-earlier.ts';
import * as law from '../../glossary/terms/sources.ts';
import type { LegalDocument } from '../document.ts';
import { document } from './entry.ts';

const constitutions =
  'https://hdll.vn/vi/nghien-cuu---trao-doi/mot-so-van-de-ly-luan-va-thuc-tien-ve-xay-dung-hoan-thien-nha-nuoc-phap-quyen-xa-hoi-chu-nghia-viet-nam-trong-thoi-ky-moi--%E2%80%8B--%E2%80%8B--%E2%80%8B.html';

/** Constitutions and the laws on how the State is organised and how it serves. */
export const stateLaws: readonly LegalDocument[] = [
  document(null, {
    number: 'Hiến pháp 1946',
    title: 'Hiến pháp nước Việt Nam Dân chủ Cộng hòa',
    english: 'Constitution of the Democratic Republic of Viet Nam, 1946',
    subject: [
      'hiến pháp đầu tiên của nước Việt Nam mới',
      'the first constitution of the new State',
    ],
    ended: ['1960', 'Hiến pháp 1959'],
    names: [],
    url: constitutions,
  }),
  document(null, {
    number: 'Hiến pháp 1959',
    title: 'Hiến pháp nước Việt Nam Dân chủ Cộng hòa',
    english: 'Constitution of the Democratic Republic of Viet Nam, 1959',
    subject: [
      'hiến pháp của miền Bắc thời kháng chiến',
      'the constitution of the North in the war years',
    ],
    ended: ['1980', 'Hiến pháp 1980'],
    url: constitutions,
    names: [],
  }),
  document(null, {
    number: 'Hiến pháp 1980',
    title: 'Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam',
    english: 'Constitution of the Socialist Republic of Viet Nam, 1980',
    subject: [
      'hiến pháp đầu tiên sau ngày thống nhất',
      'the first constitution after reunification',
    ],
    ended: ['1992-04-18', 'Hiến pháp 1992'],
    url: constitutions,
    names: [],
  }),
  document(null, {
    number: 'Hiến pháp 1992',
    title: 'Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam',
    english: 'Constitution of the Socialist Republic of Viet Nam, 1992',
    subject: [
      'hiến pháp của thời kỳ đầu Đổi mới, sửa năm 2001',
      'the constitution of early Renewal, amended in 2001',
    ],
    signed: '1992-04-15',
    effective: '1992-04-18',
    ended: ['2014-01-01', 'Hiến pháp 2013'],
    seen: ['signed', 'effective', 'ended'],
    names: [],
    url: 'https://motcua.dost-dongnai.gov.vn/Pages/LegalDocumentRelation.aspx?DocID=19318',
  }),
  document(constitutionText2013, {
    english: 'Constitution of the Socialist Republic of Viet Nam, 2013',
    subject: [
      'luật gốc của Nhà nước; sửa ngày 16-6-2025 để bỏ cấp huyện',
      'the State’s basic law; amended on 16 June 2025 to end the district tier',
    ],
    names: [],
  }),
  document(null, {
    number: '11/2003/QH11',
    title: 'Luật Tổ chức Hội đồng nhân dân và Ủy ban nhân dân',
    english: 'Law on Organization of People’s Councils and People’s Committees',
    subject: [
      'tổ chức HĐND và UBND ba cấp trước năm 2016',
      'councils and committees of three tiers before 2016',
    ],
    signed: '2003-11-26',
    ended: ['2016-01-01', '77/2015/QH13'],
    seen: ['signed'],
    url: 'https://tailieuxanh.com/vn/tlID739244_tim-hieu-ve-luat-cua-quoc-hoi-nuoc-cong-hoa-xa-hoi-chu-nghia-viet-nam-so-112003qh11-ngay-26-thang-11-nam-2003-ve-to-chuc-hoi-dong-nhan-dan-va-uy-ban-nhan-dan.html',
  }),
  document(law.law77of2015, {
    english: 'Law on Organization of Local Government',
    subject: [
      'chính quyền ba cấp: tỉnh, huyện, xã',
      'local government of three tiers: province, district, commune',
    ],
    signed: '2015-06-19',
    ended: ['2025-03-01', '65/2025/QH15'],
    seen: ['signed', 'ended'],
  }),
  document(null, {
    number: '47/2019/QH14',
    title:
      'Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương',
    english:
      'Law amending the Law on Organization of the Government and the Law on Organization of Local Government',
    subject: [
      'giảm số phó và cơ cấu HĐND, UBND',
      'fewer deputies and leaner councils and committees',
    ],
    signed: '2019-11-22',
    effective: '2020-07-01',
    ended: ['2025-03-01', '65/2025/QH15'],
    seen: ['signed', 'effective'],
    url: 'https://danhmucvanbanphapluatvietnam.blogspot.com/p/van-ban-hop-nhat-32vbhn-vpqh-nam-2023.html',
  }),
  document(law.law65of2025, {
    english: 'Law on Organization of Local Government',
    subject: [
      'phân quyền mạnh hơn, còn ba cấp; chỉ có hiệu lực ba tháng rưỡi',
      'more devolution, still three tiers; in force for three and a half months',
    ],
    ended: ['2025-06-16', '72/2025/QH15'],
    seen: ['ended'],
  }),
  document(law.law72of2025, {
    english: 'Law on Organization of Local Government',
    subject: [
      'chính quyền địa phương hai cấp: tỉnh và xã',
      'local government of two tiers: province and commune',
    ],
    signed: '2025-06-16',
    seen: ['signed'],
  }),
  document(null, {
    number: '76/2015/QH13',
    title: 'Luật Tổ chức Chính phủ',
    english: 'Law on Organization of the Government',
    subject: ['cơ cấu và quyền hạn của Chính phủ', 'the Government’s structure and powers'],
    effective: '2016-01-01',
    ended: ['2025-03-01', '63/2025/QH15'],
    memory: true,
  }),
  document(law.governmentLaw2025, {
    english: 'Law on Organization of the Government',
    subject: ['cơ cấu và quyền hạn của Chính phủ', 'the Government’s structure and powers'],
    signed: '2025-02-18',
    seen: ['signed'],
  }),
  document(law.assemblyDelegations2014, {
    english: 'Law on Organization of the National Assembly',
    subject: [
      'Quốc hội, các ủy ban và đại biểu',
      'the National Assembly, its committees and deputies',
    ],
  }),
  document(law.electionLaw2015, {
    title: 'Luật Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân',
    english: 'Law on Election of Deputies to the National Assembly and People’s Councils',
    subject: [
      'bầu cử Quốc hội và HĐND các cấp',
      'elections to the National Assembly and People’s Councils',
    ],
  }),
  document(law.supervisionLaw2015, {
    english: 'Law on Oversight Activities of the National Assembly and People’s Councils',
    subject: [
      'giám sát, chất vấn, lấy phiếu tín nhiệm',
      'oversight, questioning and confidence votes',
    ],
  }),
  document(law.civilServiceLaw2008, {
    title: 'Luật Cán bộ, công chức',
    english: 'Law on Cadres and Civil Servants',
    subject: [
      'cán bộ, công chức từ trung ương đến cấp xã',
      'cadres and civil servants from the centre to communes',
    ],
    signed: '2008-11-13',
    ended: ['2025-07-01', '80/2025/QH15'],
    seen: ['signed', 'ended'],
  }),
  document(null, {
    number: '52/2019/QH14',
    title: 'Luật sửa đổi, bổ sung một số điều của Luật Cán bộ, công chức và Luật Viên chức',
    english: 'Law amending the Law on Cadres and Civil Servants and the Law on Public Employees',
    subject: [
      'bỏ biên chế suốt đời với viên chức tuyển mới',
      'no more lifelong posts for newly hired public employees',
    ],
    signed: '2019-11-25',
    effective: '2020-07-01',
    ended: ['2026-07-01', '129/2025/QH15'],
    seen: ['signed', 'effective'],
    url: 'https://thukyluat.vn/news/thong-bao-van-ban-moi/da-co-file-chinh-thuc-luat-sua-doi-luat-cbcc-va-luat-vien-chuc-69618.html',
  }),
  document(law.civilServiceLaw2025, {
    english: 'Law on Cadres and Civil Servants',
    subject: [
      'công chức theo vị trí việc làm, xã ngang tỉnh',
      'civil servants by job position, commune staff on a par with the province’s',
    ],
  }),
  document(law.publicEmployeeLaw2010, {
    english: 'Law on Public Employees',
    subject: [
      'người làm ở trường, viện, bệnh viện công',
      'staff of public schools, institutes and hospitals',
    ],
    signed: '2010-11-15',
    ended: ['2026-07-01', '129/2025/QH15'],
    seen: ['signed', 'ended'],
  }),
  document(law.publicEmployeeLaw2025, {
    english: 'Law on Public Employees',
    subject: ['người làm ở đơn vị sự nghiệp công lập', 'staff of public service units'],
  }),
  document(law.law80of2015, {
    english: 'Law on Promulgation of Legal Normative Documents',
    subject: [
      'ai được ban hành văn bản luật nào và cách làm',
      'who may issue which legal documents, and how',
    ],
    ended: ['2025-04-01', '64/2025/QH15'],
    seen: ['ended'],
    names: ['Luật Ban hành văn bản quy phạm pháp luật'],
  }),
  document(law.law64of2025, {
    english: 'Law on Promulgation of Legal Normative Documents',
    subject: [
      'ít loại văn bản hơn, quy trình làm luật ngắn hơn',
      'fewer kinds of documents and a shorter law-making process',
    ],
    names: ['Luật Ban hành văn bản quy phạm pháp luật'],
  }),
  document(law.law87of2025, {
    english: 'Law amending the Law on Promulgation of Legal Normative Documents',
    subject: [
      'bỏ văn bản của cấp huyện, thêm thẩm quyền cấp xã',
      'no more district documents, more power to communes',
    ],
  }),
  document(null, {
    number: '56/2010/QH12',
    title: 'Luật Thanh tra',
    english: 'Law on Inspection',
    subject: [
      'thanh tra nhà nước và thanh tra nhân dân',
      'State inspection and people’s inspection',
    ],
    effective: '2011-07-01',
    ended: ['2023-07-01', '11/2022/QH15'],
    memory: true,
  }),
  document(law.inspectionLaw2022, {
    english: 'Law on Inspection',
    subject: [
      'thanh tra bộ, tỉnh, sở, huyện',
      'inspectorates of ministries, provinces, departments and districts',
    ],
    ended: ['2025-07-01', '84/2025/QH15'],
    seen: ['ended'],
  }),
  document(law.inspectionLaw2025, {
    english: 'Law on Inspection',
    subject: [
      'gom thanh tra về hai cấp: Chính phủ và tỉnh',
      'inspectorates brought together at two levels: Government and province',
    ],
  }),
  document(law.antiCorruptionLaw2018, {
    english: 'Law on Anti-Corruption',
    subject: [
      'kê khai tài sản, trách nhiệm người đứng đầu',
      'asset declarations and the duty of heads of agencies',
    ],
  }),
  document(law.complaintsLaw2011, {
    english: 'Law on Complaints',
    subject: ['khiếu nại quyết định hành chính', 'complaints against administrative decisions'],
  }),
  document(law.denunciationsLaw2018, {
    english: 'Law on Denunciations',
    subject: [
      'tố cáo hành vi vi phạm và bảo vệ người tố cáo',
      'denunciation of wrongdoing, and protection of those who denounce',
    ],
  }),
  document(law.receptionLaw2013, {
    english: 'Law on Citizen Reception',
    subject: ['lịch và cách cơ quan tiếp dân', 'how and when agencies receive citizens'],
  }),
  document(law.frontLaw2015, {
    english: 'Law on the Viet Nam Fatherland Front',
    subject: [
      'tổ chức, giám sát và phản biện của Mặt trận',
      'the Front’s organisation, oversight and social criticism',
    ],
  }),
  document(law.law97of2025, {
    english:
      'Law amending the laws on the Fatherland Front, Trade Unions, Youth and Grassroots Democracy',
    subject: ['các đoàn thể về trực thuộc Mặt trận', 'the mass organisations come under the Front'],
  }),
  document(law.democracyOrdinance2007, {
    english: 'Ordinance on the Exercise of Democracy in Communes, Wards and Townships',
    subject: ['dân biết, dân bàn ở cấp xã', 'what commune people must be told and may decide'],
    ended: ['2023-07-01', '10/2022/QH15'],
    seen: ['ended'],
  }),
  document(law.democracyLaw2022, {
    english: 'Law on the Exercise of Grassroots Democracy',
    subject: [
      'dân biết, bàn, làm, kiểm tra, giám sát, thụ hưởng',
      'people’s right to know, discuss, do, check, oversee and benefit',
    ],
  }),
  document(law.mediationLaw2013, {
    english: 'Law on Grassroots Mediation',
    subject: ['hòa giải ở thôn, tổ dân phố', 'mediation in villages and residential groups'],
  }),
  document(law.penaltiesLaw2012, {
    english: 'Law on Handling of Administrative Violations',
    subject: ['phạt hành chính và biện pháp xử lý', 'administrative fines and measures'],
  }),
  document(law.civilStatusLaw2014, {
    english: 'Law on Civil Status',
    subject: ['khai sinh, kết hôn, khai tử', 'registration of births, marriages and deaths'],
  }),
  document(law.populationData2014, {
    english: 'Law on Citizen Identification',
    subject: ['thẻ căn cước công dân', 'the citizen identity card'],
    ended: ['2024-07-01', '26/2023/QH15'],
    seen: ['ended'],
  }),
  document(null, {
    number: '26/2023/QH15',
    title: 'Luật Căn cước',
    english: 'Law on Identification',
    subject: ['thẻ căn cước, căn cước điện tử', 'the identity card and electronic identity'],
    signed: '2023-11-27',
    effective: '2024-07-01',
    seen: ['signed', 'effective'],
    url: 'https://huyendakglei.kontum.gov.vn/thong-tin-tuyen-truyen/Gioi-thieu-Luat-can-cuoc-4763',
  }),
  document(null, {
    number: '68/2020/QH14',
    title: 'Luật Cư trú',
    english: 'Law on Residence',
    subject: [
      'bỏ sổ hộ khẩu giấy, quản lý cư trú bằng dữ liệu',
      'no more paper household books; residence kept as data',
    ],
    signed: '2020-11-13',
    effective: '2021-07-01',
    seen: ['signed', 'effective'],
    url: 'https://canhsatbien.vn/portal/van-ban/9260',
  }),
  document(law.localSecurityLaw2023, {
    english: 'Law on Forces Participating in Protection of Security and Order at the Grassroots',
    subject: [
      'gộp dân phòng, bảo vệ dân phố, công an xã bán chuyên trách',
      'one local force out of three',
    ],
  }),
  document(law.militiaLaw2019, {
    english: 'Law on Militia and Self-Defence Forces',
    subject: ['dân quân tự vệ', 'the militia and self-defence forces'],
  }),
  document(law.militaryServiceLaw2015, {
    english: 'Law on Military Service',
    subject: ['nghĩa vụ quân sự, tuyển quân', 'conscription and call-up'],
  }),
  document(law.nationalDefence2018, {
    english: 'Law on National Defence',
    subject: ['quốc phòng toàn dân, khu vực phòng thủ', 'all-people defence and defence zones'],
  }),
  document(law.civilDefenceLaw2023, {
    english: 'Law on Civil Defence',
    subject: ['phòng chống thảm họa, sự cố', 'protection against disasters and incidents'],
  }),
  document(law.pressLaw2016, {
    english: 'Press Law',
    subject: ['cơ quan báo chí, nhà báo', 'press agencies and journalists'],
    ended: ['2026-07-01', '126/2025/QH15'],
    seen: ['ended'],
  }),
  document(law.pressLaw2025, {
    english: 'Press Law',
    subject: [
      'cơ quan báo chí, nhà báo, báo chí trên mạng',
      'press agencies, journalists and online journalism',
    ],
  }),
  document(law.religionLaw2016, {
    english: 'Law on Belief and Religion',
    subject: ['tín ngưỡng, tôn giáo, lễ hội', 'beliefs, religions and festivals'],
  }),
  document(law.youthLaw2020, {
    english: 'Youth Law',
    subject: ['người từ 16 đến 30 tuổi', 'people aged 16 to 30'],
  }),
];
