import type { Sense, Term } from '../term.ts';
import { han } from './han.ts';
import { byLaws, fromMemory, precededBy, sense, uncheckedUntil, undated } from './senses.ts';
import * as earlier from './sources-earlier.ts';
import * as law from './sources-economy.ts';
import * as text from './sources-texts.ts';
import { word } from './sources-words.ts';
import { at } from './sources.ts';

/** A term of the bidding law: before 2024 an older law, which was not checked. */
const biddingLaw = (before: string, article: string): readonly Sense[] =>
  byLaws(
    {
      source: at(earlier.biddingLaw2013, before),
      status: 'verified',
      meaning: { vi: 'Theo Luật Đấu thầu năm 2013.', en: 'Under the Bidding Law of 2013.' },
    },
    {
      source: at(law.biddingLaw2023, article),
      status: 'verified',
      meaning: { vi: 'Theo Luật Đấu thầu năm 2023.', en: 'Under the Bidding Law of 2023.' },
    },
  );

/** A term of the investment law; the law of 2025 was seen to be in force, its wording was not. */
const investmentLaws = (article: string): readonly Sense[] =>
  byLaws(
    {
      source: at(law.investmentLaw2020, article),
      status: 'verified',
      meaning: { vi: 'Theo Luật Đầu tư năm 2020.', en: 'Under the Investment Law of 2020.' },
    },
    {
      source: law.investmentLaw2025,
      status: 'partly',
      meaning: {
        vi: 'Theo Luật Đầu tư năm 2025; nội dung chưa được đối chiếu.',
        en: 'Under the Investment Law of 2025; its wording has not been checked.',
      },
    },
  );

export const planningProjectTerms: readonly Term[] = [
  {
    id: 'chu-truong-dau-tu',
    headword: 'chủ trương đầu tư',
    variants: ['quyết định chủ trương đầu tư', 'phê duyệt chủ trương đầu tư'],
    abbreviations: [],
    category: 'planning',
    level: 3,
    hanViet: han('主張投資'),
    english: 'investment policy (decision in principle)',
    definition: {
      vi: 'Quyết định đầu tiên cho một dự án: có làm hay không, ở đâu, cỡ nào, tiền từ đâu. Có nó mới được lập dự án chi tiết.',
      en: 'The first decision on a project: whether to do it, where, how large and with whose money. Only then may the detailed project be drawn up.',
    },
    senses: [
      uncheckedUntil('2019-12-31'),
      sense(
        {
          from: '2020-01-01',
          to: '2024-12-31',
          source: at(law.publicInvestmentLawText2019, 'Điều 4(7)'),
          status: 'verified',
        },
        {
          vi: 'Với đầu tư công: theo Luật Đầu tư công năm 2019.',
          en: 'For public investment: under the law of 2019.',
        },
      ),
      sense(
        { from: '2025-01-01', to: null, source: law.publicInvestmentLawText2024, status: 'partly' },
        {
          vi: 'Với đầu tư công: theo Luật Đầu tư công năm 2024.',
          en: 'For public investment: under the law of 2024.',
        },
      ),
    ],
    related: ['chap-thuan-chu-truong-dau-tu', 'dau-tu-cong', 'du-an'],
    example: {
      vi: 'HĐND tỉnh quyết định chủ trương đầu tư tuyến đường ven biển.',
      en: 'The provincial People’s Council took the decision in principle on the coastal road.',
    },
  },
  {
    id: 'chap-thuan-chu-truong-dau-tu',
    headword: 'chấp thuận chủ trương đầu tư',
    variants: [],
    abbreviations: [],
    category: 'planning',
    level: 4,
    hanViet: han('·順主張投資'),
    english: 'in-principle approval of an investment project',
    definition: {
      vi: 'Sự đồng ý của Nhà nước cho một dự án của doanh nghiệp về mục tiêu, địa điểm, quy mô, tiến độ và nhà đầu tư.',
      en: 'The State’s consent to a private project: its aim, place, scale, schedule and investor.',
    },
    senses: investmentLaws('Điều 3(1)'),
    related: ['chu-truong-dau-tu', 'nha-dau-tu'],
  },
  {
    id: 'nha-thau',
    headword: 'nhà thầu',
    variants: ['đơn vị thi công', 'nhà thầu thi công'],
    abbreviations: [],
    category: 'planning',
    level: 3,
    hanViet: han('··'),
    english: 'contractor',
    definition: {
      vi: 'Bên dự thầu và ký hợp đồng để xây lắp, cung cấp hàng hay tư vấn cho chủ đầu tư.',
      en: 'The party that bids and signs a contract to build, supply or advise for the project owner.',
    },
    senses: precededBy(
      {
        from: '2006-04-01',
        source: text.bidding2005,
        status: 'partly',
        meaning: {
          vi: 'Luật Đấu thầu năm 2005: bên được chọn để thực hiện gói thầu; định nghĩa riêng chưa được đối chiếu.',
          en: 'Law on Bidding of 2005: the party chosen to carry out a package; its own definition has not been checked.',
        },
      },
      biddingLaw('Điều 4(35), 5', 'Điều 4(26)'),
    ),
    related: ['dau-thau', 'chu-dau-tu', 'goi-thau'],
    example: {
      vi: 'Nhà thầu cam kết thi công ba ca liên tục.',
      en: 'The contractor has undertaken to work three shifts without a break.',
    },
    cues: { everyday: true },
  },
  {
    id: 'dau-thau',
    headword: 'đấu thầu',
    variants: ['lựa chọn nhà thầu'],
    abbreviations: [],
    category: 'planning',
    level: 4,
    hanViet: han('鬥·'),
    english: 'bidding',
    definition: {
      vi: 'Cách chọn người làm cho dự án dùng tiền công: mời nhiều bên nộp hồ sơ rồi chấm, để có cạnh tranh và công khai.',
      en: 'How parties are chosen for publicly funded work: several submit files, which are scored, so that there is competition and openness.',
    },
    senses: precededBy(
      {
        from: '2006-04-01',
        source: text.bidding2005,
        status: 'verified',
        meaning: {
          vi: 'Luật Đấu thầu năm 2005: quá trình chọn nhà thầu đáp ứng yêu cầu của bên mời thầu để thực hiện gói thầu.',
          en: 'Law on Bidding of 2005: the process of choosing a contractor who meets the inviting party’s requirements to carry out a package.',
        },
      },
      biddingLaw('Điều 4(12)', 'Điều 4(8)'),
    ),
    related: ['nha-thau', 'goi-thau', 'dau-tu-cong'],
  },
  {
    id: 'goi-thau',
    headword: 'gói thầu',
    variants: [],
    abbreviations: [],
    category: 'planning',
    level: 4,
    hanViet: han('··'),
    english: 'bidding package',
    definition: {
      vi: 'Một phần của dự án được tách ra để mời người nhận làm, như phần đường, phần cầu, phần tư vấn giám sát.',
      en: 'A part of a project set apart to be contracted, such as the road, the bridge or the supervision.',
    },
    senses: precededBy(
      {
        from: '2006-04-01',
        source: text.bidding2005,
        status: 'partly',
        meaning: {
          vi: 'Luật Đấu thầu năm 2005: phần việc mà nhà thầu được chọn để làm; định nghĩa riêng chưa được đối chiếu.',
          en: 'Law on Bidding of 2005: the work a contractor is chosen to do; its own definition has not been checked.',
        },
      },
      biddingLaw('Điều 4(22)', 'Điều 4(15)'),
    ),
    related: ['dau-thau', 'nha-thau', 'du-an'],
  },
  {
    id: 'khoi-cong',
    headword: 'khởi công',
    variants: ['lễ khởi công', 'khởi công xây dựng'],
    abbreviations: [],
    category: 'planning',
    level: 2,
    hanViet: han('起工'),
    english: 'break ground',
    definition: {
      vi: 'Bắt đầu xây một công trình, thường có lễ động thổ với lãnh đạo dự.',
      en: 'To begin building, usually with a ceremony attended by leaders.',
    },
    senses: undated(word('khởi công'), 'verified'),
    related: ['khanh-thanh', 'du-an', 'nha-thau'],
    example: {
      vi: 'Tỉnh khởi công tuyến đường ven biển vào tháng 3.',
      en: 'The province broke ground on the coastal road in March.',
    },
  },
  {
    id: 'khanh-thanh',
    headword: 'khánh thành',
    variants: ['lễ khánh thành'],
    abbreviations: [],
    category: 'planning',
    level: 3,
    hanViet: han('慶成'),
    english: 'inaugurate (a work)',
    definition: {
      vi: 'Làm lễ mừng và đưa vào dùng một công trình đã xây xong.',
      en: 'To celebrate the completion of a work and put it into use.',
    },
    senses: undated(word('khánh thành'), 'verified'),
    related: ['khoi-cong', 'nghiem-thu'],
    example: {
      vi: 'Nhà văn hóa thôn được khánh thành đúng dịp Quốc khánh.',
      en: 'The village’s cultural house was inaugurated for National Day.',
    },
    // "xã Tân Khánh [thành xã …]": a name before another word.
    cues: { notBefore: ['xã', 'phường', 'thị trấn', 'đặc khu'] },
  },
  {
    id: 'nghiem-thu',
    headword: 'nghiệm thu',
    variants: [],
    abbreviations: [],
    category: 'planning',
    level: 4,
    hanViet: han('驗收'),
    english: 'acceptance (of works)',
    definition: {
      vi: 'Xem xét phần đã làm có đúng thiết kế, đúng chất lượng không rồi ký nhận; có ký mới được thanh toán.',
      en: 'Examining whether finished work matches design and quality, and signing for it; payment follows the signature.',
    },
    senses: undated(word('nghiệm thu'), 'partly'),
    related: ['nha-thau', 'quyet-toan', 'khanh-thanh'],
  },
  {
    id: 'tong-muc-dau-tu',
    headword: 'tổng mức đầu tư',
    variants: [],
    abbreviations: [],
    category: 'planning',
    level: 3,
    hanViet: han('總·投資'),
    english: 'total investment (of a project)',
    definition: {
      vi: 'Toàn bộ số tiền dự kiến để làm xong một dự án: xây lắp, thiết bị, bồi thường, quản lý, dự phòng.',
      en: 'All the money expected to finish a project: works, equipment, compensation, management and reserve.',
    },
    senses: undated(at(earlier.constructionLawText2014, 'Điều 134'), 'verified'),
    related: ['du-an', 'chu-truong-dau-tu'],
    example: {
      vi: 'Cây cầu có tổng mức đầu tư 500 tỷ đồng.',
      en: 'The bridge has a total investment of VND 500 billion.',
    },
  },
  {
    id: 'du-an-trong-diem',
    headword: 'dự án trọng điểm',
    variants: [
      'công trình trọng điểm',
      'công trình, dự án trọng điểm',
      'dự án, công trình trọng điểm',
      'dự án động lực',
    ],
    abbreviations: [],
    category: 'planning',
    level: 3,
    hanViet: han('預案重點'),
    english: 'key project',
    definition: {
      vi: 'Việc xây dựng được lãnh đạo chọn ra để dồn tiền, dồn người, họp giao ban riêng, vì có ý nghĩa lớn cho cả vùng.',
      en: 'A project that leaders single out for money, staff and meetings of its own because much depends on it.',
    },
    senses: undated(word('dự án', 'trọng điểm'), 'partly'),
    related: ['du-an', 'dau-tu-cong'],
    example: {
      vi: 'Tỉnh thành lập tổ công tác theo dõi các dự án trọng điểm.',
      en: 'The province set up a task force to follow its key projects.',
    },
  },
  {
    id: 'du-an-treo',
    headword: 'dự án treo',
    variants: ['quy hoạch treo', 'dự án chậm triển khai'],
    abbreviations: [],
    category: 'planning',
    level: 5,
    hanViet: han('預案·'),
    english: 'stalled project',
    definition: {
      vi: 'Việc đã duyệt mà nhiều năm không làm, khiến dân trong vùng không xây, không bán được đất. Cách nói của báo chí.',
      en: 'Something approved but left undone for years, so that people there can neither build nor sell. A press expression.',
    },
    senses: fromMemory,
    related: ['quy-hoach', 'thu-hoi-dat'],
  },
  {
    id: 'khu-che-xuat',
    headword: 'khu chế xuất',
    variants: [],
    abbreviations: ['KCX'],
    category: 'planning',
    level: 5,
    hanViet: han('區製出'),
    english: 'export processing zone',
    definition: {
      vi: 'Loại khu công nghiệp chuyên làm hàng bán ra nước ngoài.',
      en: 'A kind of industrial park that makes goods for export.',
    },
    senses: investmentLaws('Điều 3(15)'),
    related: ['khu-cong-nghiep', 'kim-ngach-xuat-khau'],
  },
  {
    id: 'cum-cong-nghiep',
    headword: 'cụm công nghiệp',
    variants: [],
    abbreviations: ['CCN'],
    category: 'planning',
    level: 4,
    hanViet: han('·工業'),
    english: 'industrial cluster',
    definition: {
      vi: 'Khu đất nhỏ hơn khu công nghiệp, dành cho cơ sở sản xuất nhỏ và vừa, hợp tác xã, làng nghề dời ra khỏi chỗ dân ở.',
      en: 'Ground smaller than an industrial park, for small and medium workshops, cooperatives and craft makers moved out of residential areas.',
    },
    senses: undated(at(earlier.landLawText2013, 'Điều 149'), 'partly'),
    related: ['khu-cong-nghiep', 'lang-nghe'],
  },
];
