import type { Term } from '../term.ts';
import { han } from './han.ts';
import { lawsSince, sense, undated } from './senses.ts';
import * as earlier from './sources-earlier.ts';
import { cooperativeLaw2023 } from './sources-economy.ts';
import * as text from './sources-texts.ts';
import { word } from './sources-words.ts';
import { at } from './sources.ts';
import * as law from './sources.ts';

export const ruralTerms: readonly Term[] = [
  {
    id: 'tieu-chi',
    headword: 'tiêu chí',
    variants: ['bộ tiêu chí'],
    abbreviations: [],
    category: 'rural',
    level: 3,
    hanViet: han('標志'),
    english: 'criterion',
    definition: {
      vi: 'Điều kiện dùng để xét một nơi có được công nhận hay không: nông thôn mới, đô thị loại I… Mỗi tiêu chí có thể gồm vài chỉ tiêu bằng số.',
      en: 'A condition for granting a place a status: new-style rural area, class-I urban area and so on. One criterion may hold several numerical targets.',
    },
    senses: undated(word('tiêu chí'), 'verified'),
    related: ['nong-thon-moi', 'phan-loai-do-thi', 'chi-tieu'],
    example: {
      vi: 'Đến nay xã đã đạt 17 tiêu chí.',
      en: 'So far the commune has met 17 criteria.',
    },
    cues: { everyday: true },
  },
  {
    id: 'nong-thon-moi',
    headword: 'nông thôn mới',
    variants: ['xây dựng nông thôn mới', 'chương trình xây dựng nông thôn mới'],
    abbreviations: ['NTM', 'XDNTM'],
    category: 'rural',
    level: 2,
    hanViet: han('農村·'),
    english: 'new-style rural area; new rural development',
    definition: {
      vi: 'Chương trình quốc gia làm lại đường, trường, nhà cửa và cách làm ăn ở nông thôn; xã nào đạt đủ tiêu chí thì được công nhận.',
      en: 'The national programme renewing roads, schools, homes and livelihoods in the countryside; communes that meet the criteria are recognised.',
    },
    senses: [
      sense(
        {
          from: '2009-04-16',
          to: '2016-11-30',
          source: earlier.ruralCriteria2009,
          status: 'verified',
        },
        {
          vi: 'Bộ tiêu chí năm 2009 (Quyết định 491/QĐ-TTg): xã phải đạt đủ 19 tiêu chí.',
          en: 'The criteria of 2009 (Decision 491): a commune had to meet all 19.',
        },
      ),
      sense(
        { from: '2016-12-01', to: '2021-12-31', source: law.ruralCriteria2016, status: 'partly' },
        {
          vi: 'Bộ tiêu chí giai đoạn 2016-2020, 19 tiêu chí cho xã.',
          en: 'Criteria for 2016-2020, 19 of them for communes.',
        },
      ),
      sense(
        { from: '2022-01-01', to: '2022-03-07', source: law.ruralCriteria2022, status: 'verified' },
        {
          vi: 'Quãng giữa hai bộ tiêu chí: các bộ mới có hiệu lực từ ngày 8-3-2022.',
          en: 'Between two sets of criteria: the new ones took effect on 8 March 2022.',
        },
      ),
      sense(
        { from: '2022-03-08', to: '2026-02-14', source: law.ruralCriteria2022, status: 'verified' },
        {
          vi: 'Các bộ tiêu chí giai đoạn 2021-2025 cho xã, huyện và tỉnh, có thêm bậc nâng cao và kiểu mẫu.',
          en: 'Criteria for 2021-2025 for communes, districts and provinces, with advanced and model grades added.',
        },
      ),
      sense(
        { from: '2026-02-15', to: null, source: law.ruralCriteria2025, status: 'verified' },
        {
          vi: 'Bộ tiêu chí giai đoạn 2026-2030: 10 tiêu chí, 47 chỉ tiêu, xã chia ba nhóm; thí điểm xã hiện đại; không còn cấp huyện.',
          en: 'Criteria for 2026-2030: 10 criteria and 47 targets, with communes in three groups; a “modern” commune on trial; no district level.',
        },
      ),
    ],
    related: ['tieu-chi', 'xa'],
    example: {
      vi: 'Cả xã góp sức xây dựng nông thôn mới.',
      en: 'The whole commune is joining in new rural development.',
    },
  },
  {
    id: 'ho-ngheo',
    headword: 'hộ nghèo',
    variants: ['hộ nghèo, hộ cận nghèo', 'hộ nghèo, cận nghèo', 'tỷ lệ hộ nghèo'],
    abbreviations: [],
    category: 'rural',
    level: 4,
    hanViet: han('戶·'),
    english: 'poor household',
    definition: {
      vi: 'Gia đình được xếp vào diện nghèo theo chuẩn của Nhà nước, xét cả thu nhập lẫn những thiếu thốn như nhà ở, nước sạch; được hưởng trợ giúp.',
      en: 'A family listed as poor under the State’s standard, which weighs income and lacks such as housing or clean water; it receives assistance.',
    },
    senses: [
      sense(
        { from: '2011-01-01', to: '2016-01-04', source: text.povertyLine2011, status: 'verified' },
        {
          vi: 'Theo chuẩn giai đoạn 2011-2015: thu nhập bình quân mỗi người một tháng từ 400.000 đồng trở xuống ở nông thôn, 500.000 đồng ở thành thị.',
          en: 'Under the line for 2011-2015: income per person a month of VND 400,000 or less in the countryside, VND 500,000 in towns.',
        },
      ),
      sense(
        {
          from: '2016-01-05',
          to: '2021-12-31',
          source: earlier.povertyLine2015,
          status: 'partly',
        },
        {
          vi: 'Theo chuẩn nghèo đa chiều giai đoạn 2016-2020 (Quyết định 59/2015/QĐ-TTg); các mức và việc áp dụng trong năm 2021 chưa được đối chiếu.',
          en: 'Under the multidimensional poverty line for 2016-2020 (Decision 59/2015); its amounts, and its use in 2021, have not been checked.',
        },
      ),
      sense(
        { from: '2022-01-01', to: '2026-12-31', source: law.povertyLine2021, status: 'partly' },
        {
          vi: 'Thu nhập mỗi người một tháng từ 1,5 triệu đồng trở xuống ở nông thôn, 2 triệu ở thành thị, và thiếu hụt từ 3 chỉ số; áp dụng đến hết năm 2026.',
          en: 'Monthly income per person of VND 1.5 million or less in the countryside, VND 2 million in towns, with at least three deprivations; applied until the end of 2026.',
        },
      ),
      sense(
        { from: '2027-01-01', to: '2030-12-31', source: law.povertyLine2025, status: 'verified' },
        {
          vi: 'Mức thu nhập nâng lên 2,2 triệu đồng ở nông thôn và 2,8 triệu đồng ở đô thị mỗi người một tháng.',
          en: 'The income line rises to VND 2.2 million in the countryside and VND 2.8 million in towns per person a month.',
        },
      ),
    ],
    related: ['an-sinh-xa-hoi', 'nong-thon-moi'],
  },
  {
    id: 'hop-tac-xa',
    headword: 'hợp tác xã',
    variants: [],
    abbreviations: ['HTX'],
    category: 'rural',
    level: 3,
    hanViet: han('合作社'),
    english: 'cooperative',
    definition: {
      vi: 'Tổ chức làm ăn do nhiều người cùng góp vốn, góp sức và cùng chia lợi; chữ “xã” ở đây không phải đơn vị hành chính.',
      en: 'A business whose members pool money and work and share the gains; the “xã” here is not the administrative unit.',
    },
    senses: lawsSince(
      {
        from: '2004-07-01',
        source: text.cooperatives2003,
        status: 'verified',
        meaning: {
          vi: 'Luật Hợp tác xã năm 2003: tổ chức kinh tế tập thể, có tư cách pháp nhân, do cá nhân, hộ gia đình, pháp nhân tự nguyện góp vốn, góp sức lập ra.',
          en: 'The Law on Cooperatives of 2003: a collective economic body and legal person which people, households and legal persons founded freely, giving capital and labour.',
        },
      },
      {
        source: at(earlier.cooperativeLaw2012, 'Điều 3(1)'),
        status: 'verified',
        meaning: {
          vi: 'Luật Hợp tác xã năm 2012: tổ chức kinh tế tập thể, có tư cách pháp nhân, do ít nhất 7 thành viên tự nguyện lập.',
          en: 'The Law on Cooperatives of 2012: a collective economic body and legal person founded freely by at least seven members.',
        },
      },
      {
        source: at(cooperativeLaw2023, 'Điều 4(7)'),
        status: 'verified',
        meaning: {
          vi: 'Luật Hợp tác xã năm 2023: có tư cách pháp nhân, do ít nhất 5 thành viên chính thức tự nguyện lập.',
          en: 'The Law on Cooperatives of 2023: a legal person founded freely by at least five full members.',
        },
      },
    ),
    related: ['nong-thon-moi'],
    example: {
      vi: 'Hợp tác xã giúp bà con bán vải thiều.',
      en: 'The cooperative helps local people sell their lychees.',
    },
  },
  {
    id: 'lien-minh-hop-tac-xa',
    headword: 'Liên minh Hợp tác xã',
    variants: ['Liên minh Hợp tác xã Việt Nam', 'Liên minh Hợp tác xã tỉnh'],
    abbreviations: ['Liên minh HTX'],
    category: 'rural',
    level: 5,
    hanViet: han('聯盟合作社'),
    english: 'Cooperative Alliance',
    definition: {
      vi: 'Tổ chức tập hợp các hợp tác xã ở mỗi tỉnh và cả nước: bênh vực, tư vấn, dạy nghề quản lý.',
      en: 'The body that unites cooperatives in each province and nationwide: it speaks for them, advises and trains managers.',
    },
    senses: undated(law.at(earlier.cooperativeLaw2012, 'Điều 58'), 'verified'),
    related: ['hop-tac-xa', 'kinh-te-tap-the'],
  },
];
