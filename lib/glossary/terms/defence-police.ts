import type { Term } from '../term.ts';
import { han } from './han.ts';
import { fromMemory, sense, undated } from './senses.ts';
import * as earlier from './sources-earlier.ts';
import { roadTrafficLaw2008 } from './sources-economy.ts';
import * as law from './sources.ts';

/** The police and public order. */
export const defencePoliceTerms: readonly Term[] = [
  {
    id: 'cong-an-tinh',
    headword: 'Công an tỉnh',
    variants: ['Công an cấp tỉnh', 'Giám đốc Công an tỉnh'],
    abbreviations: [],
    category: 'defence',
    level: 3,
    hanViet: han('公安省'),
    english: 'provincial police',
    definition: {
      vi: 'Cơ quan công an đứng đầu một tỉnh, chỉ huy các phòng nghiệp vụ và công an cấp dưới.',
      en: 'The head police office of a province, which commands its specialised divisions and the police below.',
    },
    senses: [
      sense(
        {
          from: '2019-07-01',
          to: '2025-02-28',
          source: law.at(earlier.policeLawText2018, 'Điều 17'),
          status: 'verified',
        },
        {
          vi: 'Một trong bốn cấp công an theo luật năm 2018: bộ, tỉnh, huyện, xã.',
          en: 'One of four police tiers under the law of 2018: ministry, province, district, commune.',
        },
      ),
      sense(
        { from: '2025-03-01', to: null, source: law.districtPoliceEnd, status: 'partly' },
        {
          vi: 'Chỉ huy thẳng công an xã, nhận các vụ án trước đó do công an huyện điều tra.',
          en: 'Commands commune police directly and took over cases the district police had been investigating.',
        },
      ),
    ],
    related: ['cong-an', 'cong-an-cap-xa', 'co-quan-dieu-tra'],
    example: {
      vi: 'Công an tỉnh triệt phá đường dây ma túy.',
      en: 'The provincial police broke up a drug ring.',
    },
  },
  {
    id: 'cong-an-cap-huyen',
    headword: 'Công an cấp huyện',
    variants: ['Công an huyện', 'Công an thị xã', 'Công an quận'],
    abbreviations: [],
    category: 'defence',
    level: 4,
    hanViet: han('公安級縣'),
    english: 'district police',
    definition: {
      vi: 'Công an ở huyện, quận, thị xã, thành phố cấp huyện trước đây.',
      en: 'The former police of rural and urban districts, towns and district-level cities.',
    },
    senses: [
      sense(
        {
          from: '2019-07-01',
          to: '2025-02-28',
          source: law.at(earlier.policeLawText2018, 'Điều 17'),
          status: 'partly',
        },
        {
          vi: 'Một trong bốn cấp công an, điều tra phần lớn vụ án ở địa bàn.',
          en: 'One of four police levels, investigating most local cases.',
        },
      ),
      sense(
        { from: '2025-03-01', to: null, source: law.districtPoliceEnd, status: 'partly' },
        {
          vi: 'Đã kết thúc hoạt động: 694 đơn vị trên cả nước.',
          en: 'Closed: 694 offices nationwide.',
        },
      ),
    ],
    related: ['cong-an-tinh', 'cong-an-cap-xa', 'cap-huyen'],
  },
  {
    id: 'cong-an-cap-xa',
    headword: 'Công an cấp xã',
    variants: [
      'công an xã',
      'công an phường',
      'công an xã, phường',
      'Công an xã, phường, đặc khu',
      'Trưởng Công an xã',
      'Trưởng công an phường',
    ],
    abbreviations: [],
    category: 'defence',
    level: 3,
    hanViet: han('公安級社'),
    english: 'commune police',
    definition: {
      vi: 'Công an ở xã, phường, gần dân nhất: giữ trật tự, làm căn cước, tiếp nhận tin báo.',
      en: 'The police of a commune or ward, closest to the people: keeping order, handling identity cards, taking reports.',
    },
    senses: [
      sense(
        {
          from: '2019-07-01',
          to: '2025-02-28',
          source: law.at(earlier.policeLawText2018, 'Điều 17'),
          status: 'verified',
        },
        {
          vi: 'Cấp cuối trong bốn cấp công an theo luật năm 2018, dưới công an cấp huyện.',
          en: 'The lowest of four police tiers under the law of 2018, below the district police.',
        },
      ),
      sense(
        {
          from: '2025-03-01',
          to: '2025-06-30',
          source: law.communePolice2025,
          status: 'secondary',
        },
        {
          vi: 'Trực tiếp dưới công an tỉnh, nhận nhiều việc của công an huyện cũ.',
          en: 'Directly under the provincial police, with many tasks of the former district police.',
        },
      ),
      sense(
        { from: '2025-07-01', to: null, source: law.communeInvestigators2025, status: 'partly' },
        {
          vi: 'Thêm quyền do luật sửa đổi năm 2025: trưởng, phó công an xã là điều tra viên có thể được giao khởi tố, điều tra tội ít nghiêm trọng, nghiêm trọng ở xã.',
          en: 'More powers under an amending law of 2025: its chief or deputy, if an investigator, may be assigned to open and investigate less serious and serious offences in the commune.',
        },
      ),
    ],
    related: ['cong-an', 'cong-an-tinh', 'luc-luong-tham-gia-bao-ve-an-ninh-trat-tu-o-co-so'],
    example: {
      vi: 'Công an cấp xã tiếp nhận tin báo suốt ngày đêm.',
      en: 'The commune police take reports day and night.',
    },
  },
  {
    id: 'luc-luong-tham-gia-bao-ve-an-ninh-trat-tu-o-co-so',
    headword: 'lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở',
    variants: [
      'lực lượng tham gia bảo vệ ANTT ở cơ sở',
      'tổ bảo vệ an ninh, trật tự',
      'tổ bảo vệ ANTT',
      'lực lượng bảo vệ an ninh, trật tự ở cơ sở',
      'lực lượng bảo vệ ANTT ở cơ sở',
      'bảo vệ dân phố',
      'công an xã bán chuyên trách',
    ],
    abbreviations: [],
    category: 'defence',
    level: 4,
    hanViet: han('力量參加保衛安寧秩序·基礎'),
    english: 'grassroots security support force',
    definition: {
      vi: 'Người dân tình nguyện ở thôn, tổ dân phố giúp công an xã tuần tra, nắm tình hình, chữa cháy ban đầu.',
      en: 'Volunteers in villages and quarters who help the commune police patrol, keep informed and fight fires early.',
    },
    senses: [
      sense(
        { from: null, to: '2024-06-30', source: law.localSecurityLaw2023, status: 'verified' },
        {
          vi: 'Còn là ba lực lượng riêng: bảo vệ dân phố, công an xã bán chuyên trách, dân phòng.',
          en: 'Still three separate forces: ward guards, part-time commune police and civil defenders.',
        },
      ),
      sense(
        { from: '2024-07-01', to: null, source: law.localSecurityLaw2023, status: 'verified' },
        {
          vi: 'Gộp thành một lực lượng, chia thành các tổ bảo vệ an ninh, trật tự ở thôn, tổ dân phố.',
          en: 'Merged into one force, divided into security teams in villages and quarters.',
        },
      ),
    ],
    related: ['cong-an-cap-xa', 'an-ninh-trat-tu', 'thon'],
  },
  {
    id: 'canh-sat-giao-thong',
    headword: 'cảnh sát giao thông',
    variants: ['lực lượng cảnh sát giao thông', 'Phòng Cảnh sát giao thông'],
    abbreviations: ['CSGT'],
    category: 'defence',
    level: 4,
    hanViet: han('警察交通'),
    english: 'traffic police',
    definition: {
      vi: 'Lực lượng công an tuần tra đường sá, xử lý vi phạm, điều tra tai nạn và đăng ký xe.',
      en: 'Police who patrol roads, deal with breaches, look into accidents and register vehicles.',
    },
    senses: undated(law.at(roadTrafficLaw2008, 'Điều 37, 87'), 'partly'),
    related: ['trat-tu-an-toan-giao-thong', 'cong-an'],
  },
  {
    id: 'phong-trao-toan-dan-bao-ve-an-ninh-to-quoc',
    headword: 'phong trào Toàn dân bảo vệ an ninh Tổ quốc',
    variants: [
      'Toàn dân bảo vệ an ninh Tổ quốc',
      'Ngày hội Toàn dân bảo vệ an ninh Tổ quốc',
      'Ngày hội Toàn dân bảo vệ ANTQ',
      'phong trào Toàn dân bảo vệ ANTQ',
    ],
    abbreviations: ['TDBVANTQ', 'BVANTQ'],
    category: 'defence',
    level: 4,
    hanViet: han('風潮全民保衛安寧祖國'),
    english: 'All People Protect National Security movement',
    definition: {
      vi: 'Phong trào do công an làm nòng cốt, vận động khu dân cư tự quản, báo tin, giúp người lầm lỗi.',
      en: 'A police-led movement urging neighbourhoods to run themselves, report wrongdoing and help offenders start anew.',
    },
    senses: undated(law.at(earlier.policeLawText2018, 'Điều 10, 16(12)'), 'partly'),
    related: ['an-ninh-trat-tu', 'the-tran-an-ninh-nhan-dan'],
  },
  {
    id: 'an-ninh-chinh-tri',
    headword: 'an ninh chính trị',
    variants: [],
    abbreviations: ['ANCT'],
    category: 'defence',
    level: 4,
    hanViet: han('安寧政治'),
    english: 'political security',
    definition: {
      vi: 'Sự vững vàng của chế độ và bộ máy lãnh đạo trước hoạt động chống phá; báo cáo hay viết “giữ vững an ninh chính trị”.',
      en: 'The firmness of the regime and its leadership against subversion; reports speak of “maintaining political security”.',
    },
    senses: fromMemory,
    related: ['quoc-phong-an-ninh', 'trat-tu-an-toan-xa-hoi'],
  },
  {
    id: 'trat-tu-an-toan-xa-hoi',
    headword: 'trật tự an toàn xã hội',
    variants: [
      'trật tự, an toàn xã hội',
      'an ninh, trật tự, an toàn xã hội',
      'an ninh chính trị, trật tự an toàn xã hội',
      'an ninh chính trị, trật tự, an toàn xã hội',
      'trật tự xã hội',
    ],
    abbreviations: ['TTATXH', 'TTXH'],
    category: 'defence',
    level: 3,
    hanViet: han('秩序安全社會'),
    english: 'social order and safety',
    definition: {
      vi: 'Tình trạng nơi công cộng yên ổn, người dân đi lại, làm ăn không lo trộm cướp, tai nạn, cháy nổ.',
      en: 'Calm in public places, where people move and work without fear of theft, accidents or fire.',
    },
    senses: undated(law.at(earlier.policeLawText2018, 'Điều 2'), 'partly'),
    related: ['an-ninh-trat-tu', 'an-ninh-chinh-tri'],
    example: {
      vi: 'Trật tự an toàn xã hội trên địa bàn được giữ vững.',
      en: 'Social order and safety in the area are well kept.',
    },
  },
  {
    id: 'trat-tu-an-toan-giao-thong',
    headword: 'trật tự an toàn giao thông',
    variants: [
      'an toàn giao thông',
      'trật tự, an toàn giao thông',
      'bảo đảm an toàn giao thông',
      'Ban An toàn giao thông',
    ],
    abbreviations: ['TTATGT', 'ATGT'],
    category: 'defence',
    level: 3,
    hanViet: han('秩序安全交通'),
    english: 'traffic order and safety',
    definition: {
      vi: 'Việc đi lại đúng luật, ít tai nạn và không ùn tắc, cùng các đợt kiểm tra nồng độ cồn, tốc độ.',
      en: 'Lawful travel with few accidents and jams, and the drives against drink-driving and speeding that serve it.',
    },
    senses: undated(law.roadOrderLaw2024, 'partly'),
    related: ['canh-sat-giao-thong'],
    example: {
      vi: 'Tỉnh mở đợt cao điểm bảo đảm trật tự an toàn giao thông dịp Tết.',
      en: 'The province launched a Tết drive for traffic order and safety.',
    },
  },
];
