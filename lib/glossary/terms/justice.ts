import type { Bilingual, LegalSource, Sense, Term } from '../term.ts';
import { han } from './han.ts';
import { precededBy, sense, uncheckedUntil, undated } from './senses.ts';
import * as earlier from './sources-earlier.ts';
import * as text from './sources-texts.ts';
import { word } from './sources-words.ts';
import * as law from './sources.ts';

/** Courts and procuracies: four tiers to mid-2025, three since. */
const judicialTiers = (source: LegalSource, was: Bilingual, now: Bilingual): readonly Sense[] => [
  uncheckedUntil('2015-05-31'),
  sense({ from: '2015-06-01', to: '2025-06-30', source, status: 'verified' }, was),
  sense({ from: '2025-07-01', to: null, source: law.courts2025, status: 'verified' }, now),
];

export const justiceTerms: readonly Term[] = [
  {
    id: 'kiem-tra',
    headword: 'kiểm tra',
    variants: [],
    abbreviations: [],
    category: 'justice',
    level: 2,
    hanViet: han('檢查'),
    english: 'check; inspect',
    definition: {
      vi: 'Đến xem tận nơi hoặc xét hồ sơ để biết việc làm đúng hay sai, nhanh hay chậm. Nhẹ hơn thanh tra: không nhất thiết ra kết luận pháp lý.',
      en: 'To go and see, or go through papers, to learn whether work is right or wrong, fast or slow. Lighter than “thanh tra”: no legal conclusion need follow.',
    },
    senses: undated(word('kiểm tra'), 'partly'),
    related: ['kiem-tra-giam-sat', 'thanh-tra', 'giam-sat'],
    example: {
      vi: 'Đoàn công tác kiểm tra tiến độ xây trường.',
      en: 'The working group checked progress on the school.',
    },
    cues: {
      everyday: true,
      notBefore: ['học kỳ', 'sức khỏe', 'thân nhiệt', 'nồng độ', 'giữa kỳ', 'cuối kỳ', 'bài cũ'],
      notAfter: ['bài', 'giờ', 'đề'],
    },
  },
  {
    id: 'giam-sat',
    headword: 'giám sát',
    variants: [],
    abbreviations: [],
    category: 'justice',
    level: 2,
    hanViet: han('監察'),
    english: 'supervise; oversee',
    definition: {
      vi: 'Theo dõi người khác làm để kịp nhắc khi sai. Có giám sát của Quốc hội, HĐND, của Mặt trận, của nhân dân và của Đảng.',
      en: 'To watch others at work so as to warn in time. It is done by the National Assembly, People’s Councils, the Front, the people and the Party.',
    },
    senses: undated(law.supervisionLaw2015, 'partly'),
    related: ['kiem-tra-giam-sat', 'kiem-tra', 'hoi-dong-nhan-dan'],
    example: {
      vi: 'HĐND giám sát việc sử dụng ngân sách.',
      en: 'The People’s Council oversees how the budget is used.',
    },
    cues: {
      everyday: true,
      notBefore: ['hành trình', 'dịch tễ', 'sức khỏe', 'thi công'],
      notAfter: ['camera', 'tư vấn', 'thiết bị', 'kỹ sư', 'vệ tinh'],
    },
  },
  {
    id: 'thanh-tra',
    headword: 'thanh tra',
    variants: [],
    abbreviations: [],
    category: 'justice',
    level: 2,
    hanViet: han('清查'),
    english: 'inspection; inspectorate',
    definition: {
      vi: 'Cơ quan hoặc hoạt động của Nhà nước xem xét việc chấp hành pháp luật theo trình tự luật định, ra kết luận và kiến nghị xử lý, thu hồi tiền.',
      en: 'The State body, or its work, that examines compliance with the law under legal procedure, issues conclusions and recommends penalties or recovery of money.',
    },
    senses: [
      sense(
        {
          from: '2011-07-01',
          to: '2023-06-30',
          source: earlier.inspectionLaw2010,
          status: 'verified',
        },
        {
          vi: 'Theo Luật Thanh tra năm 2010: gồm thanh tra hành chính, đối với cơ quan trực thuộc, và thanh tra chuyên ngành theo lĩnh vực.',
          en: 'Under the Inspection Law of 2010: administrative inspection, of subordinate bodies, and specialised inspection by field.',
        },
      ),
      sense(
        {
          from: '2023-07-01',
          to: '2025-06-30',
          source: law.inspectionKinds2022,
          status: 'verified',
        },
        {
          vi: 'Có thanh tra ở bộ, tổng cục, tỉnh, sở, huyện; chia thành thanh tra hành chính và thanh tra chuyên ngành.',
          en: 'Inspectorates existed in ministries, general departments, provinces, provincial departments and districts; administrative and specialised inspection were distinguished.',
        },
      ),
      sense(
        { from: '2025-07-01', to: null, source: law.inspectionLaw2025, status: 'verified' },
        {
          vi: 'Hai cấp: Thanh tra Chính phủ và thanh tra tỉnh, thành phố. Không còn thanh tra sở, thanh tra huyện, cũng không chia hai loại.',
          en: 'Two tiers: the Government Inspectorate and those of provinces and cities. Departmental and district inspectorates are gone, and so is the split into two kinds.',
        },
      ),
    ],
    related: ['kiem-tra', 'khieu-nai-to-cao', 'phong-chong-tham-nhung'],
    example: {
      vi: 'Cuộc thanh tra làm rõ nhiều sai phạm về đất đai.',
      en: 'The inspection brought many land violations to light.',
    },
    cues: { notAfter: ['ông', 'bà', 'anh', 'chị', 'cháu'] },
  },
  {
    id: 'tiep-cong-dan',
    headword: 'tiếp công dân',
    variants: ['tiếp dân', 'trụ sở tiếp công dân'],
    abbreviations: [],
    category: 'justice',
    level: 3,
    hanViet: han('接公民'),
    english: 'receiving citizens',
    definition: {
      vi: 'Việc cơ quan, người lãnh đạo đón dân để nghe, nhận khiếu nại, tố cáo, kiến nghị, phản ánh và hướng dẫn họ; có loại thường xuyên, định kỳ và đột xuất.',
      en: 'Meeting people at an office to hear and take in complaints, denunciations and requests and to guide them; held all the time, on set days, or when something urgent comes up.',
    },
    senses: undated(law.receptionLaw2013, 'verified'),
    related: ['khieu-nai-to-cao'],
  },
  {
    id: 'khieu-nai-to-cao',
    headword: 'khiếu nại, tố cáo',
    variants: [
      'khiếu nại tố cáo',
      'đơn thư khiếu nại, tố cáo',
      'giải quyết khiếu nại, tố cáo',
      'đơn khiếu nại, tố cáo',
    ],
    abbreviations: ['KNTC'],
    category: 'justice',
    level: 4,
    hanViet: han('叫奈訴告'),
    english: 'complaints and denunciations',
    definition: {
      vi: 'Hai quyền khác nhau: khiếu nại khi quyết định của cơ quan làm thiệt cho chính mình; tố cáo khi thấy người khác vi phạm pháp luật.',
      en: 'Two different rights: to complain when an office’s decision harms oneself, and to denounce when someone else breaks the law.',
    },
    senses: undated(law.complaintsLaw2011, 'verified'),
    related: ['tiep-cong-dan', 'thanh-tra'],
  },
  {
    id: 'phong-chong-tham-nhung',
    headword: 'phòng, chống tham nhũng',
    variants: [
      'phòng chống tham nhũng',
      'phòng, chống tham nhũng, tiêu cực',
      'phòng chống tham nhũng, tiêu cực',
      'phòng, chống tham nhũng, lãng phí, tiêu cực',
    ],
    abbreviations: ['PCTN', 'PCTNTC', 'PCTNLPTC'],
    category: 'justice',
    level: 3,
    hanViet: han('防·貪冗'),
    english: 'preventing and combating corruption',
    definition: {
      vi: 'Ngăn trước và xử lý người dùng chức vụ để trục lợi. Chữ “tiêu cực” và “lãng phí” ghép thêm cho thấy phạm vi ngày càng rộng.',
      en: 'Forestalling and punishing the use of office for gain. The added words “negative practices” and “waste” show how its scope has widened.',
    },
    senses: [
      uncheckedUntil('2019-06-30'),
      sense(
        {
          from: '2019-07-01',
          to: null,
          source: law.corruptionDefined,
          status: 'partly',
        },
        {
          vi: 'Theo luật năm 2018. Văn kiện Đảng ghép thêm “tiêu cực” từ năm 2021 và “lãng phí” từ năm 2024.',
          en: 'Under the law of 2018. Party documents added “negative practices” from 2021 and “waste” from 2024.',
        },
      ),
    ],
    related: ['thanh-tra', 'uy-ban-kiem-tra'],
  },
  {
    id: 'tham-nhung',
    headword: 'tham nhũng',
    variants: [],
    abbreviations: [],
    category: 'justice',
    level: 3,
    hanViet: han('貪冗'),
    english: 'corruption',
    definition: {
      vi: 'Dùng chức quyền được giao để kiếm lợi riêng: nhận hối lộ, lấy của công, vòi vĩnh.',
      en: 'Using entrusted office for private gain: taking bribes, embezzling, extorting.',
    },
    senses: undated(law.corruptionDefined, 'verified'),
    related: ['phong-chong-tham-nhung', 'thanh-tra'],
  },
  {
    id: 'toa-an-nhan-dan',
    headword: 'Tòa án nhân dân',
    variants: [],
    abbreviations: ['TAND'],
    category: 'justice',
    level: 4,
    hanViet: han('座案人民'),
    english: 'People’s Court',
    definition: {
      vi: 'Cơ quan xét xử của Nhà nước, phân theo cấp; người không đồng ý bản án sơ thẩm có thể kháng cáo lên cấp trên.',
      en: 'The State’s judicial body, arranged in tiers; whoever disagrees with a first judgment may appeal to the tier above.',
    },
    senses: precededBy(
      {
        from: '2002-04-12',
        source: text.courts2002,
        status: 'verified',
        meaning: {
          vi: 'Ba cấp: tối cao, cấp tỉnh và cấp huyện, cùng các tòa án quân sự.',
          en: 'Three tiers: supreme, provincial and district, with military courts beside them.',
        },
      },
      judicialTiers(
        law.at(earlier.courtsLaw2014, 'Điều 3'),
        {
          vi: 'Bốn cấp: tối cao, cấp cao, cấp tỉnh và cấp huyện.',
          en: 'Four tiers: supreme, high, provincial and district.',
        },
        {
          vi: 'Ba cấp: tối cao, 34 tòa cấp tỉnh và 355 tòa khu vực; không còn tòa cấp cao, cấp huyện.',
          en: 'Three tiers: supreme, 34 provincial and 355 regional courts; no more high or district courts.',
        },
      ),
    ),
    related: ['toa-an-nhan-dan-khu-vuc', 'vien-kiem-sat-nhan-dan'],
  },
  {
    id: 'toa-an-nhan-dan-khu-vuc',
    headword: 'Tòa án nhân dân khu vực',
    variants: [],
    abbreviations: ['TAND khu vực'],
    category: 'justice',
    level: 5,
    hanViet: han('座案人民區域'),
    english: 'regional People’s Court',
    definition: {
      vi: 'Tòa xử sơ thẩm cho một số xã, phường gần nhau, thay các tòa cấp huyện trước kia.',
      en: 'The court of first instance for several neighbouring communes and wards, in place of the former district courts.',
    },
    senses: precededBy(
      {
        from: '2002-04-12',
        source: text.courts2002,
        status: 'verified',
        meaning: {
          vi: 'Chưa có; tòa án ở địa phương là tòa cấp tỉnh và tòa cấp huyện.',
          en: 'Did not exist; the local courts were those of provinces and districts.',
        },
      },
      judicialTiers(
        law.at(earlier.courtsLaw2014, 'Điều 3, 44'),
        {
          vi: 'Chưa có; việc xử sơ thẩm khi ấy chủ yếu ở tòa cấp huyện.',
          en: 'Did not exist; first-instance trials were then mostly held in district courts.',
        },
        {
          vi: 'Có 355 tòa trên cả nước.',
          en: 'There are 355 of them nationwide.',
        },
      ),
    ),
    related: ['toa-an-nhan-dan', 'cap-huyen'],
  },
  {
    id: 'vien-kiem-sat-nhan-dan',
    headword: 'Viện kiểm sát nhân dân',
    variants: ['viện kiểm sát'],
    abbreviations: ['VKSND', 'VKS'],
    category: 'justice',
    level: 4,
    hanViet: han('院檢察人民'),
    english: 'People’s Procuracy',
    definition: {
      vi: 'Cơ quan truy tố bị can ra tòa và kiểm sát việc điều tra, xét xử, giam giữ có đúng luật không.',
      en: 'The body that brings the accused to court and checks that investigation, trial and detention follow the law.',
    },
    senses: precededBy(
      {
        from: '2002-04-12',
        source: text.procuracies2002,
        status: 'verified',
        meaning: {
          vi: 'Viện tối cao, các viện địa phương và các viện quân sự; thực hành quyền công tố và kiểm sát các hoạt động tư pháp.',
          en: 'A supreme procuracy, local ones and military ones, prosecuting and overseeing judicial work.',
        },
      },
      judicialTiers(
        law.at(earlier.procuraciesLaw2014, 'Điều 40'),
        {
          vi: 'Bốn cấp, tương ứng với các cấp tòa án.',
          en: 'Four tiers, matching those of the courts.',
        },
        {
          vi: 'Ba cấp, tương ứng với hệ thống tòa án mới.',
          en: 'Three tiers, matching the new court system.',
        },
      ),
    ),
    related: ['toa-an-nhan-dan'],
  },
];
