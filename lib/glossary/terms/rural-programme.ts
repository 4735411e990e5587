import type { Bilingual, Sense, Term } from '../term.ts';
import { han } from './han.ts';
import { precededBy, sense, uncheckedUntil, undated } from './senses.ts';
import * as earlier from './sources-earlier.ts';
import * as law from './sources-economy.ts';
import * as text from './sources-texts.ts';
import { word } from './sources-words.ts';
import { at } from './sources.ts';
import * as past from './sources.ts';

interface Meanings {
  until2021?: Bilingual;
  until2026: Bilingual;
  since2026: Bilingual;
}

/** A grade of new-style rural area under the successive sets of criteria. */
const ruralGrades = ({ until2021, until2026, since2026 }: Meanings): readonly Sense[] => [
  ...(until2021
    ? [
        uncheckedUntil('2009-04-15'),
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
          {
            from: '2016-12-01',
            to: '2021-12-31',
            source: past.ruralCriteria2016,
            status: 'partly',
          },
          until2021,
        ),
        sense(
          {
            from: '2022-01-01',
            to: '2022-03-07',
            source: past.ruralCriteria2022,
            status: 'verified',
          },
          {
            vi: 'Giữa hai bộ tiêu chí: các bộ mới có hiệu lực từ ngày 8-3-2022.',
            en: 'Between two sets of criteria: the new ones took effect on 8 March 2022.',
          },
        ),
      ]
    : [uncheckedUntil('2022-03-07')]),
  sense(
    {
      from: '2022-03-08',
      to: '2026-02-14',
      source: past.ruralCriteria2022,
      status: 'verified',
    },
    until2026,
  ),
  sense(
    { from: '2026-02-15', to: null, source: past.ruralCriteria2025, status: 'verified' },
    since2026,
  ),
];

/** The poverty line by period, as in the decrees of 2021 and 2025. */
const povertyLines = (now: Bilingual, next: Bilingual): readonly Sense[] => [
  uncheckedUntil('2016-01-04'),
  sense(
    { from: '2016-01-05', to: '2021-12-31', source: earlier.povertyLine2015, status: 'partly' },
    {
      vi: 'Theo chuẩn nghèo đa chiều giai đoạn 2016-2020 (Quyết định 59/2015/QĐ-TTg); các mức và việc áp dụng trong năm 2021 chưa được đối chiếu.',
      en: 'Under the multidimensional poverty line for 2016-2020 (Decision 59/2015); its amounts, and its use in 2021, have not been checked.',
    },
  ),
  sense(
    { from: '2022-01-01', to: '2026-12-31', source: past.povertyLine2021, status: 'partly' },
    now,
  ),
  sense(
    { from: '2027-01-01', to: '2030-12-31', source: past.povertyLine2025, status: 'partly' },
    next,
  ),
];

export const ruralProgrammeTerms: readonly Term[] = [
  {
    id: 'xa-nong-thon-moi',
    headword: 'xã nông thôn mới',
    variants: [
      'xã đạt chuẩn nông thôn mới',
      'đạt chuẩn nông thôn mới',
      'xã đạt chuẩn NTM',
      'xã NTM',
    ],
    abbreviations: [],
    category: 'rural',
    level: 3,
    hanViet: han('社農村·'),
    english: 'new-style rural commune',
    definition: {
      vi: 'Danh hiệu của xã đã đạt đủ các điều kiện về đường, trường, nhà ở, thu nhập, môi trường, tổ chức… theo bộ của từng giai đoạn.',
      en: 'The title of a commune that meets all the conditions on roads, schools, homes, income, environment and organisation set for its period.',
    },
    senses: ruralGrades({
      until2021: {
        vi: 'Bộ tiêu chí 2016-2020, 19 tiêu chí.',
        en: 'Criteria for 2016-2020, 19 in number.',
      },
      until2026: {
        vi: 'Bậc đầu trong ba bậc của giai đoạn 2021-2025; trên nó là nâng cao và kiểu mẫu.',
        en: 'The first of three grades in 2021-2025; above it stood the advanced and the model.',
      },
      since2026: {
        vi: 'Bộ tiêu chí 2026-2030: 10 tiêu chí, 47 chỉ tiêu, xã chia ba nhóm.',
        en: 'Criteria for 2026-2030: 10 criteria and 47 targets, communes in three groups.',
      },
    }),
    related: ['nong-thon-moi', 'nong-thon-moi-nang-cao', 'tieu-chi'],
    example: {
      vi: 'Năm 2020, huyện có thêm hai xã nông thôn mới.',
      en: 'In 2020 the district gained two new-style rural communes.',
    },
  },
  {
    id: 'nong-thon-moi-nang-cao',
    headword: 'nông thôn mới nâng cao',
    variants: [
      'xã nông thôn mới nâng cao',
      'xã đạt chuẩn nông thôn mới nâng cao',
      'đạt chuẩn nông thôn mới nâng cao',
    ],
    abbreviations: ['NTMNC', 'NTM nâng cao'],
    category: 'rural',
    level: 4,
    hanViet: han('農村···'),
    english: 'advanced new-style rural area',
    definition: {
      vi: 'Bậc cao hơn của xã đã đạt chuẩn, đòi hỏi nhiều hơn về thu nhập, môi trường, an ninh, dịch vụ.',
      en: 'A higher grade for communes already up to standard, asking more of income, environment, order and services.',
    },
    senses: ruralGrades({
      until2026: {
        vi: 'Bậc giữa trong ba bậc của giai đoạn 2021-2025.',
        en: 'The middle of three grades in 2021-2025.',
      },
      since2026: {
        vi: 'Bộ tiêu chí 2026-2030 không chia bậc như trước mà thí điểm xã nông thôn mới hiện đại; xã đã được công nhận trước đó có thể vẫn nêu danh hiệu này.',
        en: 'The criteria for 2026-2030 no longer grade in this way but try out a “modern” commune; those recognised earlier may still bear the title.',
      },
    }),
    related: ['xa-nong-thon-moi', 'nong-thon-moi-kieu-mau', 'nong-thon-moi-hien-dai'],
  },
  {
    id: 'nong-thon-moi-kieu-mau',
    headword: 'nông thôn mới kiểu mẫu',
    variants: [
      'xã nông thôn mới kiểu mẫu',
      'khu dân cư nông thôn mới kiểu mẫu',
      'thôn nông thôn mới kiểu mẫu',
      'đạt chuẩn nông thôn mới kiểu mẫu',
    ],
    abbreviations: ['NTM kiểu mẫu'],
    category: 'rural',
    level: 4,
    hanViet: han('農村···'),
    english: 'model new-style rural area',
    definition: {
      vi: 'Bậc cao nhất đến năm 2025: nơi làm gương, thường nổi về một mặt như sản xuất, văn hóa, chuyển đổi số; cũng có thôn kiểu mẫu.',
      en: 'The highest grade until 2025: a place held up as an example, often strong in one field such as production, culture or digital change; villages may earn it too.',
    },
    senses: ruralGrades({
      until2026: {
        vi: 'Bậc trên cùng trong ba bậc của giai đoạn 2021-2025.',
        en: 'The top of three grades in 2021-2025.',
      },
      since2026: {
        vi: 'Không còn là một bậc trong bộ tiêu chí 2026-2030; nơi đã được công nhận có thể vẫn nêu.',
        en: 'No longer a grade in the criteria for 2026-2030; places recognised before may still mention it.',
      },
    }),
    related: ['nong-thon-moi-nang-cao', 'xa-nong-thon-moi'],
  },
  {
    id: 'nong-thon-moi-hien-dai',
    headword: 'nông thôn mới hiện đại',
    variants: ['xã nông thôn mới hiện đại', 'xã hiện đại'],
    abbreviations: [],
    category: 'rural',
    level: 5,
    hanViet: han('農村·現代'),
    english: 'modern new-style rural area (pilot)',
    definition: {
      vi: 'Danh hiệu được làm thử cho những xã đi đầu trong giai đoạn 2026-2030.',
      en: 'A title on trial for leading communes in 2026-2030.',
    },
    senses: [
      sense(
        { from: '2026-02-15', to: null, source: past.ruralCriteria2025, status: 'verified' },
        {
          vi: 'Thí điểm theo bộ tiêu chí giai đoạn 2026-2030.',
          en: 'On trial under the criteria for 2026-2030.',
        },
      ),
    ],
    related: ['nong-thon-moi-kieu-mau', 'xa-nong-thon-moi', 'thi-diem'],
  },
  {
    id: 'huyen-nong-thon-moi',
    headword: 'huyện nông thôn mới',
    variants: ['huyện đạt chuẩn nông thôn mới', 'huyện nông thôn mới nâng cao'],
    abbreviations: [],
    category: 'rural',
    level: 4,
    hanViet: han('縣農村·'),
    english: 'new-style rural district',
    definition: {
      vi: 'Huyện có các xã đạt chuẩn và tự mình đạt thêm điều kiện về giao thông, quy hoạch, y tế, giáo dục; mất đi cùng với cấp huyện.',
      en: 'A district whose communes were up to standard and which met further conditions on roads, planning, health and schooling; it ended with the district level.',
    },
    senses: [
      uncheckedUntil('2022-03-07'),
      sense(
        {
          from: '2022-03-08',
          to: '2025-06-30',
          source: past.ruralCriteria2022,
          status: 'verified',
        },
        {
          vi: 'Có bộ tiêu chí riêng cho huyện trong giai đoạn 2021-2025.',
          en: 'Districts had criteria of their own in 2021-2025.',
        },
      ),
      sense(
        { from: '2025-07-01', to: null, source: past.ruralCriteria2025, status: 'verified' },
        {
          vi: 'Không còn cấp huyện; bộ tiêu chí 2026-2030 chỉ có xã và tỉnh.',
          en: 'There are no districts; the criteria for 2026-2030 are for communes and provinces only.',
        },
      ),
    ],
    related: ['xa-nong-thon-moi', 'huyen', 'cap-huyen'],
  },
  {
    id: 'chuong-trinh-muc-tieu-quoc-gia',
    headword: 'Chương trình mục tiêu quốc gia',
    variants: ['3 chương trình mục tiêu quốc gia', 'ba chương trình mục tiêu quốc gia'],
    abbreviations: ['CTMTQG', 'CT MTQG'],
    category: 'rural',
    level: 3,
    hanViet: han('章程目標國家'),
    english: 'National Target Programme',
    definition: {
      vi: 'Gói việc lớn của cả nước cho một mục tiêu xã hội trong năm năm, mười năm, có tiền riêng chia về từng tỉnh, từng xã.',
      en: 'A nationwide package for one social aim over five or ten years, with money of its own shared down to provinces and communes.',
    },
    senses: [
      uncheckedUntil('2019-12-31'),
      sense(
        {
          from: '2020-01-01',
          to: '2025-12-31',
          source: at(law.publicInvestmentLawText2019, 'Điều 4(9)'),
          status: 'partly',
        },
        {
          vi: 'Giai đoạn 2021-2025 có ba chương trình: nông thôn mới, giảm nghèo bền vững, vùng đồng bào dân tộc thiểu số và miền núi.',
          en: 'In 2021-2025 there were three: new rural development, sustainable poverty reduction, and ethnic minority and mountainous areas.',
        },
      ),
      sense(
        { from: '2026-01-01', to: null, source: law.targetProgramme2026, status: 'verified' },
        {
          vi: 'Giai đoạn 2026-2035, ba chương trình ấy gộp làm một.',
          en: 'For 2026-2035 those three are merged into one.',
        },
      ),
    ],
    related: ['nong-thon-moi', 'giam-ngheo-ben-vung', 'dau-tu-cong'],
    example: {
      vi: 'Xã lồng ghép vốn các chương trình mục tiêu quốc gia để làm đường.',
      en: 'The commune combined funds of the National Target Programmes to build its road.',
    },
  },
  {
    id: 'moi-xa-mot-san-pham',
    headword: 'Mỗi xã một sản phẩm',
    variants: [
      'chương trình OCOP',
      'Chương trình Mỗi xã một sản phẩm',
      'mỗi xã, phường một sản phẩm',
    ],
    abbreviations: ['OCOP'],
    category: 'rural',
    level: 4,
    hanViet: han('·社·產品'),
    english: 'One Commune One Product (OCOP)',
    definition: {
      vi: 'Chương trình giúp mỗi nơi chọn đặc sản của mình, làm nhãn mác, bao bì, tìm chỗ bán; Quảng Ninh làm trước cả nước, từ năm 2013.',
      en: 'A programme helping each place choose its speciality, give it a label and packaging and find a market; Quảng Ninh was first in the country, from 2013.',
    },
    senses: [
      sense(
        { from: '2013', to: '2018-05-06', source: text.ocopInQuangNinh, status: 'secondary' },
        {
          vi: 'Quảng Ninh làm thử ở quy mô một tỉnh.',
          en: 'Quảng Ninh tried it out on the scale of one province.',
        },
      ),
      sense(
        {
          from: '2018-05-07',
          to: '2022-07-31',
          source: law.productProgramme2018,
          status: 'verified',
        },
        {
          vi: 'Thành chương trình cả nước, giai đoạn 2018-2020.',
          en: 'Made a national programme, for 2018-2020.',
        },
      ),
      sense(
        { from: '2022-08-01', to: null, source: law.productProgramme2022, status: 'partly' },
        {
          vi: 'Giai đoạn 2021-2025; từ năm 2026 chưa được đối chiếu với văn bản.',
          en: 'For 2021-2025; from 2026 not checked against a document.',
        },
      ),
    ],
    related: ['san-pham-ocop', 'hop-tac-xa', 'nong-thon-moi'],
  },
  {
    id: 'san-pham-ocop',
    headword: 'sản phẩm OCOP',
    variants: [
      'sản phẩm đạt sao OCOP',
      'đạt OCOP',
      'sản phẩm OCOP 3 sao',
      'sản phẩm OCOP 4 sao',
      'sản phẩm OCOP 5 sao',
    ],
    abbreviations: [],
    category: 'rural',
    level: 4,
    hanViet: han('產品·'),
    english: 'OCOP product',
    definition: {
      vi: 'Món hàng của địa phương được chấm điểm và gắn sao; thường thấy ba, bốn sao, năm sao là hạng quốc gia.',
      en: 'A local product judged and given stars; three and four are usual, five is the national grade.',
    },
    senses: [
      uncheckedUntil('2019-08-20'),
      sense(
        { from: '2019-08-21', to: null, source: law.productStars2019, status: 'partly' },
        {
          vi: 'Chấm tối đa 100 điểm, chia năm hạng sao; năm sao (từ 90 điểm) là cấp quốc gia. Bộ tiêu chí về sau có sửa.',
          en: 'Judged out of 100 points in five star grades; five stars (from 90) is the national grade. The criteria were revised later.',
        },
      ),
    ],
    related: ['moi-xa-mot-san-pham', 'lang-nghe'],
  },
  {
    id: 'ho-can-ngheo',
    headword: 'hộ cận nghèo',
    variants: ['cận nghèo', 'hộ gia đình cận nghèo'],
    abbreviations: [],
    category: 'rural',
    level: 3,
    hanViet: han('戶近·'),
    english: 'near-poor household',
    definition: {
      vi: 'Gia đình có thu nhập thấp ngang hộ nghèo nhưng ít thiếu thốn hơn; vẫn được giúp một phần, như tiền bảo hiểm y tế.',
      en: 'A family as low in income as a poor one but lacking fewer things; it still gets part of the help, such as health insurance dues.',
    },
    senses: precededBy(
      {
        from: '2011-01-01',
        source: text.povertyLine2011,
        status: 'verified',
        meaning: {
          vi: 'Theo chuẩn giai đoạn 2011-2015: thu nhập bình quân mỗi người một tháng từ 401.000 đến 520.000 đồng ở nông thôn, từ 501.000 đến 650.000 đồng ở thành thị.',
          en: 'Under the line for 2011-2015: income per person a month of VND 401,000 to 520,000 in the countryside, VND 501,000 to 650,000 in towns.',
        },
      },
      povertyLines(
        {
          vi: 'Thu nhập mỗi người một tháng từ 1,5 triệu đồng trở xuống ở nông thôn, 2 triệu ở thành thị, thiếu hụt dưới 3 chỉ số; áp dụng đến hết năm 2026.',
          en: 'Monthly income per person of VND 1.5 million or less in the countryside, VND 2 million in towns, with fewer than three deprivations; applied until the end of 2026.',
        },
        {
          vi: 'Mức thu nhập nâng lên 2,2 triệu đồng ở nông thôn, 2,8 triệu ở đô thị; điều kiện khác chưa được đối chiếu.',
          en: 'The income line rises to VND 2.2 million in the countryside and VND 2.8 million in towns; the other conditions have not been checked.',
        },
      ),
    ),
    related: ['ho-ngheo', 'chuan-ngheo-da-chieu'],
    example: {
      vi: 'Hộ cận nghèo được hỗ trợ mua thẻ bảo hiểm y tế.',
      en: 'Near-poor households are helped to buy health insurance cards.',
    },
  },
  {
    id: 'chuan-ngheo-da-chieu',
    headword: 'chuẩn nghèo đa chiều',
    variants: ['chuẩn nghèo', 'chuẩn nghèo đa chiều quốc gia', 'nghèo đa chiều'],
    abbreviations: [],
    category: 'rural',
    level: 4,
    hanViet: han('準·多·'),
    english: 'multidimensional poverty line',
    definition: {
      vi: 'Thước để xét ai được coi là nghèo: không chỉ số tiền kiếm được mà cả việc làm, y tế, học hành, nhà ở, nước sạch, thông tin.',
      en: 'The yardstick for who counts as poor: not only earnings but also work, health, schooling, housing, clean water and information.',
    },
    senses: precededBy(
      {
        from: '2011-01-01',
        source: text.povertyLine2011,
        status: 'verified',
        meaning: {
          vi: 'Chưa có: chuẩn hộ nghèo giai đoạn 2011-2015 chỉ tính theo thu nhập.',
          en: 'Not yet: the poverty line for 2011-2015 went by income alone.',
        },
      },
      povertyLines(
        {
          vi: 'Thu nhập 1,5 triệu đồng một người một tháng ở nông thôn, 2 triệu ở thành thị, kèm các chỉ số thiếu hụt; kéo dài đến hết năm 2026.',
          en: 'An income of VND 1.5 million per person a month in the countryside and VND 2 million in towns, with deprivation indicators; kept until the end of 2026.',
        },
        {
          vi: 'Thu nhập 2,2 triệu đồng ở nông thôn, 2,8 triệu ở đô thị.',
          en: 'An income of VND 2.2 million in the countryside and VND 2.8 million in towns.',
        },
      ),
    ),
    related: ['ho-ngheo', 'ho-can-ngheo', 'giam-ngheo-ben-vung'],
  },
  {
    id: 'giam-ngheo-ben-vung',
    headword: 'giảm nghèo bền vững',
    variants: ['giảm nghèo', 'công tác giảm nghèo', 'giảm nghèo đa chiều', 'thoát nghèo'],
    abbreviations: [],
    category: 'rural',
    level: 3,
    hanViet: han('減···'),
    english: 'sustainable poverty reduction',
    definition: {
      vi: 'Giúp gia đình khó khăn khá lên và không tụt lại: việc làm, vốn, nhà ở, học hành, thay cho phát quà.',
      en: 'Helping poor families rise and not fall back: work, credit, homes and schooling rather than gifts.',
    },
    senses: undated(word('giảm', 'nghèo', 'bền vững'), 'partly'),
    related: ['ho-ngheo', 'chuong-trinh-muc-tieu-quoc-gia', 'tin-dung-chinh-sach'],
    example: {
      vi: 'Nhiều hộ viết đơn xin ra khỏi danh sách, nhờ giảm nghèo bền vững.',
      en: 'Many households asked to leave the list, thanks to sustainable poverty reduction.',
    },
  },
];
