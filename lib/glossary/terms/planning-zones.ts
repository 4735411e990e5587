import type { Term } from '../term.ts';
import { han } from './han.ts';
import { byLaws, fromMemory, lawsSince, sense } from './senses.ts';
import * as earlier from './sources-earlier.ts';
import * as economy from './sources-economy.ts';
import { at } from './sources.ts';
import * as law from './sources.ts';

export const planningZoneTerms: readonly Term[] = [
  {
    id: 'khu-do-thi',
    headword: 'khu đô thị',
    variants: ['khu đô thị mới'],
    abbreviations: ['KĐT'],
    category: 'planning',
    level: 4,
    hanViet: han('區都市'),
    english: 'new urban area (housing development)',
    definition: {
      vi: 'Khu nhà ở, cửa hàng, công viên do một doanh nghiệp xây theo quy hoạch rồi bán; nằm trong phường, xã chứ không phải một cấp hành chính.',
      en: 'Housing, shops and parks built to a plan by a developer and sold; it lies within a ward or commune and is not an administrative unit.',
    },
    senses: byLaws(
      {
        source: at(economy.urbanPlanningLawText2009, 'Điều 3(3)'),
        status: 'verified',
        meaning: {
          vi: 'Luật Quy hoạch đô thị năm 2009 gọi là “khu đô thị mới”: xây mới đồng bộ hạ tầng kỹ thuật, hạ tầng xã hội và nhà ở.',
          en: 'The Urban Planning Law of 2009 calls it a “new urban area”: utilities, social works and housing built anew together.',
        },
      },
      {
        source: law.urbanRuralPlanningLaw,
        status: 'partly',
        meaning: {
          vi: 'Theo Luật Quy hoạch đô thị và nông thôn; nội dung chưa được đối chiếu.',
          en: 'Under the Law on Urban and Rural Planning; its wording has not been checked.',
        },
      },
    ),
    related: ['do-thi', 'chu-dau-tu'],
    // "khu [đô thị thông minh]"
    cues: { notBefore: ['thông minh'] },
  },
  {
    id: 'do-thi-thong-minh',
    headword: 'đô thị thông minh',
    variants: ['thành phố thông minh'],
    abbreviations: [],
    category: 'planning',
    level: 5,
    hanViet: han('都市聰明'),
    english: 'smart city',
    definition: {
      vi: 'Đô thị dùng dữ liệu, cảm biến và mạng để điều hành giao thông, an ninh, dịch vụ công.',
      en: 'An urban area that runs its traffic, security and public services with data, sensors and networks.',
    },
    senses: fromMemory,
    related: ['chuyen-doi-so', 'do-thi'],
  },
  {
    id: 'khu-kinh-te',
    headword: 'khu kinh tế',
    variants: ['khu kinh tế ven biển', 'khu kinh tế cửa khẩu'],
    abbreviations: ['KKT'],
    category: 'planning',
    level: 4,
    hanViet: han('區經濟'),
    english: 'economic zone',
    definition: {
      vi: 'Vùng rộng có ranh giới, được ưu đãi thuế và đất để thu hút đầu tư; bên trong có cả nhà máy, cảng, đô thị.',
      en: 'A large bounded area with tax and land incentives to draw investment; it may hold factories, ports and towns.',
    },
    senses: byLaws(
      {
        source: at(economy.investmentLaw2020, 'Điều 3(17)'),
        status: 'verified',
        meaning: {
          vi: 'Theo Luật Đầu tư năm 2020: gồm nhiều khu chức năng.',
          en: 'Under the Investment Law of 2020: made up of several functional areas.',
        },
      },
      {
        source: economy.investmentLaw2025,
        status: 'partly',
        meaning: {
          vi: 'Theo Luật Đầu tư năm 2025; nội dung chưa được đối chiếu.',
          en: 'Under the Investment Law of 2025; its wording has not been checked.',
        },
      },
    ),
    related: ['khu-cong-nghiep', 'khu-kinh-te-van-don'],
    cues: { notBefore: ['trọng điểm'] },
  },
  {
    id: 'khu-kinh-te-van-don',
    headword: 'Khu kinh tế Vân Đồn',
    variants: [],
    abbreviations: ['KKT Vân Đồn'],
    category: 'planning',
    level: 4,
    hanViet: han('區經濟雲屯'),
    english: 'Vân Đồn Economic Zone',
    definition: {
      vi: 'Khu kinh tế ven biển của Quảng Ninh, lập năm 2007 trên toàn bộ vùng đảo Vân Đồn; từng là một trong ba nơi được đề nghị thành “đặc khu”.',
      en: 'A coastal economic zone in Quảng Ninh, founded in 2007 over the whole Vân Đồn island area; once one of the three places proposed as special units.',
    },
    // Nothing before 2007: the zone did not exist.
    senses: [
      sense(
        { from: '2007', to: '2025-06-30', source: law.decision232of2019, status: 'partly' },
        {
          vi: 'Trùng với địa bàn huyện Vân Đồn; quy hoạch chung có từ năm 2009, nhiệm vụ điều chỉnh được duyệt năm 2019, từ cuối năm 2019 thí điểm ban quản lý riêng.',
          en: 'Covered Vân Đồn district; its general plan dated from 2009, the task of revising it was approved in 2019, and an authority of its own was on trial from late 2019.',
        },
      ),
      sense(
        { from: '2025-07-01', to: null, source: law.resolution1679, status: 'verified' },
        {
          vi: 'Huyện Vân Đồn đã thành đặc khu Vân Đồn, một đơn vị cấp xã. Khu kinh tế là khái niệm về đầu tư, không phải tên đơn vị hành chính.',
          en: 'Vân Đồn district has become Vân Đồn special zone, a commune-level unit. The economic zone is a notion of investment, not the name of an administrative unit.',
        },
      ),
    ],
    related: ['khu-kinh-te', 'dac-khu'],
  },
  {
    id: 'khu-cong-nghiep',
    headword: 'khu công nghiệp',
    variants: ['khu, cụm công nghiệp'],
    abbreviations: ['KCN'],
    category: 'planning',
    level: 3,
    hanViet: han('區工業'),
    english: 'industrial park',
    definition: {
      vi: 'Khu đất có ranh giới dành cho nhà máy và dịch vụ phục vụ sản xuất, dùng chung đường, điện, hệ thống xử lý nước thải.',
      en: 'Bounded land for factories and the services they need, with shared roads, power and sewage treatment.',
    },
    senses: lawsSince(
      {
        from: '2014-07-01',
        source: at(earlier.landLawText2013, 'Điều 149'),
        status: 'verified',
        meaning: {
          vi: 'Theo Luật Đất đai năm 2013, phải đúng quy hoạch; Nhà nước cho nhà đầu tư hạ tầng thuê đất, và phải có khu nhà ở cho người lao động bên ngoài.',
          en: 'Under the Land Law of 2013 it had to follow the plans; the State leased the land to the infrastructure developer, and workers’ housing was to be planned outside it.',
        },
      },
      {
        source: at(economy.investmentLaw2020, 'Điều 3(16)'),
        status: 'verified',
        meaning: {
          vi: 'Theo Luật Đầu tư năm 2020.',
          en: 'Under the Investment Law of 2020.',
        },
      },
      {
        source: economy.investmentLaw2025,
        status: 'partly',
        meaning: {
          vi: 'Theo Luật Đầu tư năm 2025; nội dung chưa được đối chiếu.',
          en: 'Under the Investment Law of 2025; its wording has not been checked.',
        },
      },
    ),
    related: ['khu-kinh-te', 'moi-truong-dau-tu-kinh-doanh'],
    example: {
      vi: 'Khu công nghiệp thu hút hơn 10.000 lao động.',
      en: 'The industrial park has drawn over 10,000 workers.',
    },
  },
];
