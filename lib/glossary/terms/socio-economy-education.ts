import type { Sense, Term } from '../term.ts';
import { han } from './han.ts';
import { byLaws, precededBy, sense, sinceLaws, uncheckedUntil, undated } from './senses.ts';
import * as earlier from './sources-earlier.ts';
import * as law from './sources-economy.ts';
import * as text from './sources-texts.ts';
import { word } from './sources-words.ts';
import { at } from './sources.ts';

/** A school term under the law of 2019, which was read; that of 2025 was only seen to be in force. */
const since2019 = (article: string): readonly Sense[] =>
  sinceLaws(
    {
      source: at(law.educationLaw2019, article),
      status: 'verified',
      meaning: { vi: 'Theo Luật Giáo dục năm 2019.', en: 'Under the Education Law of 2019.' },
    },
    {
      source: law.educationLaw2025,
      status: 'partly',
      meaning: {
        vi: 'Luật Giáo dục đã sửa đổi năm 2025; nội dung sửa chưa được đối chiếu.',
        en: 'The Education Law as amended in 2025; the changes have not been checked.',
      },
    },
  );

/** A school term, at its article in the law of 2019 and, where known, in that of 2005. */
const educationLaws = (article: string, before?: string): readonly Sense[] =>
  before === undefined
    ? [uncheckedUntil('2020-06-30'), ...since2019(article)]
    : [
        uncheckedUntil('2005-12-31'),
        sense(
          {
            from: '2006-01-01',
            to: '2020-06-30',
            source: at(earlier.educationLaw2005, before),
            status: 'verified',
          },
          { vi: 'Theo Luật Giáo dục năm 2005.', en: 'Under the Education Law of 2005.' },
        ),
        ...since2019(article),
      ];

export const socioEconomyEducationTerms: readonly Term[] = [
  {
    id: 'giao-duc-mam-non',
    headword: 'giáo dục mầm non',
    variants: ['mầm non', 'bậc mầm non'],
    abbreviations: [],
    category: 'socio-economy',
    level: 3,
    hanViet: han('教育··'),
    english: 'early childhood education',
    definition: {
      vi: 'Bậc đầu tiên, cho trẻ chưa đến tuổi vào lớp một: nhà trẻ rồi mẫu giáo.',
      en: 'The first level, for children not yet of age for grade one: crèche, then kindergarten.',
    },
    senses: precededBy(
      {
        from: '1999-06-01',
        source: text.schooling1998,
        status: 'verified',
        meaning: {
          vi: 'Luật Giáo dục năm 1998: gồm nhà trẻ và mẫu giáo.',
          en: 'Education Law of 1998: crèches and nursery schools.',
        },
      },
      educationLaws('Điều 6(2)', 'Điều 4, 25'),
    ),
    related: ['giao-duc-tieu-hoc', 'pho-cap-giao-duc'],
    example: {
      vi: 'Xã có hai trường mầm non đạt chuẩn quốc gia.',
      en: 'The commune has two nursery schools that meet national standards.',
    },
    cues: { everyday: true },
  },
  {
    id: 'giao-duc-tieu-hoc',
    headword: 'giáo dục tiểu học',
    variants: ['tiểu học', 'cấp tiểu học'],
    abbreviations: [],
    category: 'socio-economy',
    level: 3,
    hanViet: han('教育小學'),
    english: 'primary education',
    definition: {
      vi: 'Năm năm học từ lớp một đến lớp năm; trẻ vào học lúc sáu tuổi. Đây là bậc bắt buộc.',
      en: 'Five school years from grade one to grade five, entered at six. This level is compulsory.',
    },
    senses: precededBy(
      {
        from: '1999-06-01',
        source: text.schooling1998,
        status: 'verified',
        meaning: {
          vi: 'Luật Giáo dục năm 1998: bậc đầu của giáo dục phổ thông.',
          en: 'Education Law of 1998: the first level of general education.',
        },
      },
      educationLaws('Điều 14, 28', 'Điều 26'),
    ),
    related: ['giao-duc-mam-non', 'trung-hoc-co-so', 'pho-cap-giao-duc'],
    example: {
      vi: 'Trường tiểu học tổ chức khai giảng cho 400 học sinh.',
      en: 'The primary school opened its year with 400 pupils.',
    },
    cues: { everyday: true },
  },
  {
    id: 'trung-hoc-co-so',
    headword: 'trung học cơ sở',
    variants: ['cấp trung học cơ sở'],
    abbreviations: ['THCS'],
    category: 'socio-economy',
    level: 3,
    hanViet: han('中學基礎'),
    english: 'lower secondary education',
    definition: {
      vi: 'Bốn năm học từ lớp sáu đến lớp chín, tiếp sau lớp năm; học xong thì thi hoặc xét vào lớp mười, hoặc đi học nghề.',
      en: 'Four school years from grade six to grade nine; after it pupils compete for grade ten or learn a trade.',
    },
    senses: precededBy(
      {
        from: '1999-06-01',
        source: text.schooling1998,
        status: 'verified',
        meaning: {
          vi: 'Luật Giáo dục năm 1998: cấp đầu trong hai cấp của bậc trung học.',
          en: 'Education Law of 1998: the lower of the two stages of secondary education.',
        },
      },
      educationLaws('Điều 28', 'Điều 26'),
    ),
    related: ['giao-duc-tieu-hoc', 'trung-hoc-pho-thong'],
    example: {
      vi: 'Em học lớp 8 ở trường trung học cơ sở của xã.',
      en: 'She is in grade 8 at the commune’s lower secondary school.',
    },
    cues: { everyday: true },
    formCues: { THCS: { everyday: true, notAfter: ['trường'] } },
  },
  {
    id: 'trung-hoc-pho-thong',
    headword: 'trung học phổ thông',
    variants: ['cấp trung học phổ thông'],
    abbreviations: ['THPT'],
    category: 'socio-economy',
    level: 3,
    hanViet: han('中學普通'),
    english: 'upper secondary education',
    definition: {
      vi: 'Ba năm học cuối trước đại học, từ lớp mười đến lớp mười hai, kết thúc bằng kỳ thi tốt nghiệp.',
      en: 'The last three school years before university, grades ten to twelve, ending in the graduation examination.',
    },
    senses: precededBy(
      {
        from: '1999-06-01',
        source: text.schooling1998,
        status: 'verified',
        meaning: {
          vi: 'Luật Giáo dục năm 1998: cấp sau trong hai cấp của bậc trung học.',
          en: 'Education Law of 1998: the upper of the two stages of secondary education.',
        },
      },
      educationLaws('Điều 28', 'Điều 26'),
    ),
    related: ['trung-hoc-co-so', 'giao-duc-dai-hoc', 'giao-duc-nghe-nghiep'],
    example: {
      vi: 'Cả tỉnh có 15.000 thí sinh thi tốt nghiệp trung học phổ thông.',
      en: 'In the whole province 15,000 candidates sat the upper secondary graduation examination.',
    },
    cues: { everyday: true },
    formCues: { THPT: { everyday: true, notAfter: ['trường'] } },
  },
  {
    id: 'giao-duc-pho-thong',
    headword: 'giáo dục phổ thông',
    variants: ['chương trình giáo dục phổ thông', 'Chương trình Giáo dục phổ thông 2018'],
    abbreviations: ['GDPT'],
    category: 'socio-economy',
    level: 4,
    hanViet: han('教育普通'),
    english: 'general education',
    definition: {
      vi: 'Mười hai năm học chung cho mọi trẻ em, gồm ba cấp: tiểu học, trung học cơ sở, trung học phổ thông.',
      en: 'The twelve years of schooling common to all children, in three levels: primary, lower and upper secondary.',
    },
    senses: precededBy(
      {
        from: '1999-06-01',
        source: text.schooling1998,
        status: 'verified',
        meaning: {
          vi: 'Luật Giáo dục năm 1998: có hai bậc, tiểu học và trung học.',
          en: 'Education Law of 1998: two levels, primary and secondary.',
        },
      },
      educationLaws('Điều 6(2)', 'Điều 4, 26'),
    ),
    related: ['giao-duc-tieu-hoc', 'trung-hoc-co-so', 'trung-hoc-pho-thong'],
  },
  {
    id: 'giao-duc-nghe-nghiep',
    headword: 'giáo dục nghề nghiệp',
    variants: ['trường nghề', 'cao đẳng nghề', 'cơ sở giáo dục nghề nghiệp'],
    abbreviations: ['GDNN'],
    category: 'socio-economy',
    level: 4,
    hanViet: han('教育··'),
    english: 'vocational education',
    definition: {
      vi: 'Các bậc học để làm một nghề: sơ cấp, trung cấp, cao đẳng và các khóa nghề khác.',
      en: 'The levels that teach a trade: elementary, intermediate, college and other job courses.',
    },
    senses: precededBy(
      {
        from: '1999-06-01',
        source: text.schooling1998,
        status: 'verified',
        meaning: {
          vi: 'Luật Giáo dục năm 1998: gồm trung học chuyên nghiệp và dạy nghề.',
          en: 'Education Law of 1998: professional secondary schools and vocational training.',
        },
      },
      educationLaws('Điều 6(2)', 'Điều 4'),
    ),
    related: ['dao-tao-nghe', 'trung-hoc-pho-thong'],
  },
  {
    id: 'giao-duc-thuong-xuyen',
    headword: 'giáo dục thường xuyên',
    variants: [
      'trung tâm giáo dục thường xuyên',
      'trung tâm giáo dục nghề nghiệp - giáo dục thường xuyên',
    ],
    abbreviations: ['GDTX', 'GDNN-GDTX'],
    category: 'socio-economy',
    level: 4,
    hanViet: han('教育常川'),
    english: 'continuing education',
    definition: {
      vi: 'Lớp học linh hoạt cho người đi làm, người lớn tuổi, người bỏ học giữa chừng, để học bù hay học thêm suốt đời.',
      en: 'Flexible classes for working people, adults and early leavers to catch up or go on learning all their lives.',
    },
    senses: educationLaws('Điều 5(2)'),
    related: ['trung-tam-hoc-tap-cong-dong', 'giao-duc-nghe-nghiep'],
  },
  {
    id: 'trung-tam-hoc-tap-cong-dong',
    headword: 'trung tâm học tập cộng đồng',
    variants: [],
    abbreviations: [],
    category: 'socio-economy',
    level: 5,
    hanViet: han('中心學習共同'),
    english: 'community learning centre',
    definition: {
      vi: 'Nơi ở xã, phường mở lớp ngắn cho người dân: nghề nông, pháp luật, sức khỏe, tin học.',
      en: 'A place in a commune or ward that runs short courses for residents: farming, law, health, computers.',
    },
    senses: undated(at(law.educationLaw2019, 'Điều 65'), 'partly'),
    related: ['giao-duc-thuong-xuyen', 'nha-van-hoa'],
  },
  {
    id: 'giao-duc-dai-hoc',
    headword: 'giáo dục đại học',
    variants: ['cơ sở giáo dục đại học', 'bậc đại học'],
    abbreviations: ['GDĐH'],
    category: 'socio-economy',
    level: 4,
    hanViet: han('教育大學'),
    english: 'higher education',
    definition: {
      vi: 'Bậc học sau lớp mười hai, cấp bằng cử nhân, thạc sĩ, tiến sĩ.',
      en: 'Study beyond grade twelve, leading to bachelor’s, master’s and doctor’s degrees.',
    },
    senses: precededBy(
      {
        from: '1999-06-01',
        source: text.schooling1998,
        status: 'verified',
        meaning: {
          vi: 'Luật Giáo dục năm 1998: đào tạo trình độ cao đẳng và đại học; thạc sĩ, tiến sĩ gọi là sau đại học.',
          en: 'Education Law of 1998: college and university degrees; master’s and doctorates were called postgraduate.',
        },
      },
      educationLaws('Điều 6(2)', 'Điều 4'),
    ),
    related: ['trung-hoc-pho-thong', 'nguon-nhan-luc'],
  },
  {
    id: 'pho-cap-giao-duc',
    headword: 'phổ cập giáo dục',
    variants: [
      'phổ cập giáo dục mầm non',
      'phổ cập giáo dục tiểu học',
      'phổ cập giáo dục trung học cơ sở',
      'xóa mù chữ',
      'phổ cập giáo dục, xóa mù chữ',
    ],
    abbreviations: [],
    category: 'socio-economy',
    level: 4,
    hanViet: han('普及教育'),
    english: 'universal education',
    definition: {
      vi: 'Làm sao cho mọi người trong độ tuổi đều được học và đạt một trình độ nhất định; từng xã được kiểm tra và công nhận.',
      en: 'Seeing to it that everyone of the age in question goes to school and reaches a set level; each commune is checked and recognised.',
    },
    senses: educationLaws('Điều 5(8), 14'),
    related: ['giao-duc-mam-non', 'giao-duc-tieu-hoc'],
  },
  {
    id: 'truong-dat-chuan-quoc-gia',
    headword: 'trường đạt chuẩn quốc gia',
    variants: [
      'trường chuẩn quốc gia',
      'trường học đạt chuẩn quốc gia',
      'trường đạt chuẩn quốc gia mức độ 1',
      'trường đạt chuẩn quốc gia mức độ 2',
    ],
    abbreviations: [],
    category: 'socio-economy',
    level: 4,
    hanViet: han('場達準國家'),
    english: 'school meeting national standards',
    definition: {
      vi: 'Trường được công nhận đủ chuẩn của Bộ Giáo dục và Đào tạo về phòng học, giáo viên, quản lý, kết quả dạy học; có hai mức độ.',
      en: 'A school recognised as meeting the Ministry’s standards for rooms, teachers, management and results; there are two grades.',
    },
    senses: undated(text.nationalStandardSchools, 'partly'),
    related: ['giao-duc-pho-thong', 'nong-thon-moi'],
  },
  {
    id: 'truong-dan-toc-noi-tru',
    headword: 'trường phổ thông dân tộc nội trú',
    variants: [
      'trường dân tộc nội trú',
      'trường phổ thông nội trú',
      'trường phổ thông dân tộc bán trú',
      'trường nội trú, bán trú',
    ],
    abbreviations: ['PTDTNT', 'PTDTBT'],
    category: 'socio-economy',
    level: 5,
    hanViet: han('場普通民族內住'),
    english: 'ethnic boarding school',
    definition: {
      vi: 'Trường nuôi dạy học sinh dân tộc thiểu số, vùng cao: ăn ở luôn tại trường hoặc ở lại các ngày trong tuần.',
      en: 'A school that houses and teaches pupils from ethnic minorities and the highlands, all the time or during the week.',
    },
    senses: undated(at(law.educationLaw2019, 'Điều 61'), 'partly'),
    related: ['dan-toc-thieu-so', 'giao-duc-pho-thong'],
  },
  {
    id: 'truong-cong-lap',
    headword: 'trường công lập',
    variants: ['cơ sở giáo dục công lập'],
    abbreviations: [],
    category: 'socio-economy',
    level: 4,
    hanViet: han('場公立'),
    english: 'public school',
    definition: {
      vi: 'Trường do Nhà nước mở và cấp tiền; trường “tư thục” do tư nhân bỏ vốn.',
      en: 'A school founded and funded by the State; one called “tư thục” is privately funded.',
    },
    senses: educationLaws('Điều 47'),
    related: ['don-vi-su-nghiep-cong-lap', 'mien-hoc-phi'],
  },
  {
    id: 'mien-hoc-phi',
    headword: 'miễn học phí',
    variants: ['miễn, giảm học phí', 'miễn, hỗ trợ học phí', 'học phí'],
    abbreviations: [],
    category: 'socio-economy',
    level: 4,
    hanViet: han('免學費'),
    english: 'tuition exemption',
    definition: {
      vi: 'Không phải đóng tiền học; Nhà nước trả thay cho trường. Trường tư thì người học được hỗ trợ một phần.',
      en: 'Not having to pay school fees, which the State covers; pupils of private schools are given part of the cost.',
    },
    senses: [
      uncheckedUntil('2025-06-25'),
      sense(
        { from: '2025-06-26', to: null, source: law.schoolFees2025, status: 'verified' },
        {
          vi: 'Từ năm học 2025-2026: miễn cho trẻ mầm non, học sinh phổ thông trường công lập; hỗ trợ trẻ em, học sinh trường dân lập, tư thục.',
          en: 'From the school year 2025-2026: free for nursery and general schools that are public; support for those in private ones.',
        },
      ),
    ],
    related: ['truong-cong-lap', 'giao-duc-pho-thong'],
    cues: { everyday: true },
  },
  {
    id: 'tuyen-sinh',
    headword: 'tuyển sinh',
    variants: ['tuyển sinh lớp 10', 'kỳ tuyển sinh', 'tuyển sinh đầu cấp'],
    abbreviations: [],
    category: 'socio-economy',
    level: 4,
    hanViet: han('選生'),
    english: 'admissions',
    definition: {
      vi: 'Nhận người vào học một trường, một lớp, bằng thi hoặc xét hồ sơ, theo chỉ tiêu được giao.',
      en: 'Taking pupils or students into a school by examination or by file, up to a set number.',
    },
    senses: undated(word('tuyển sinh'), 'verified'),
    related: ['trung-hoc-pho-thong', 'giao-duc-dai-hoc'],
    cues: { everyday: true },
  },
  {
    id: 'xa-hoi-hoc-tap',
    headword: 'xã hội học tập',
    variants: ['học tập suốt đời', 'khuyến học, khuyến tài', 'khuyến học'],
    abbreviations: [],
    category: 'socio-economy',
    level: 5,
    hanViet: han('社會學習'),
    english: 'learning society',
    definition: {
      vi: 'Nơi ai cũng được học, học ở mọi tuổi; gia đình, dòng họ, thôn được khen vì việc học.',
      en: 'A place where everyone learns at every age, and families, clans and villages are praised for it.',
    },
    senses: undated(text.learningSociety2019, 'partly'),
    related: ['trung-tam-hoc-tap-cong-dong', 'giao-duc-thuong-xuyen'],
  },
  {
    id: 'thiet-che-van-hoa',
    headword: 'thiết chế văn hóa',
    variants: ['thiết chế văn hóa, thể thao', 'thiết chế văn hóa cơ sở'],
    abbreviations: [],
    category: 'socio-economy',
    level: 4,
    hanViet: han('設制文化'),
    english: 'cultural facility',
    definition: {
      vi: 'Nhà sinh hoạt, thư viện, sân bóng, bảo tàng cùng người trông coi và cách tổ chức của chúng.',
      en: 'Halls, libraries, sports grounds and museums, with their staff and organisation.',
    },
    senses: undated(text.culturalFacilities, 'secondary'),
    related: ['nha-van-hoa', 'do-thi-van-minh'],
  },
  {
    id: 'di-tich-lich-su-van-hoa',
    headword: 'di tích lịch sử - văn hóa',
    variants: [
      'di tích lịch sử, văn hóa',
      'di tích',
      'di tích quốc gia đặc biệt',
      'di tích cấp tỉnh',
      'di tích quốc gia',
    ],
    abbreviations: [],
    category: 'socio-economy',
    level: 4,
    hanViet: han('遺蹟歷史文化'),
    english: 'historical and cultural relic',
    definition: {
      vi: 'Đình, chùa, thành, nhà cũ, bãi chiến trường được Nhà nước xếp hạng để giữ gìn: cấp tỉnh, quốc gia, quốc gia đặc biệt.',
      en: 'Communal houses, pagodas, forts, old homes and battlefields that the State ranks for keeping: provincial, national, special national.',
    },
    senses: byLaws(
      {
        source: at(law.heritageLaw2001, 'Điều 4(3)'),
        status: 'verified',
        meaning: {
          vi: 'Theo Luật Di sản văn hóa năm 2001, sửa đổi năm 2009.',
          en: 'Under the Law on Cultural Heritage of 2001, amended in 2009.',
        },
      },
      {
        source: law.heritageLaw2024,
        status: 'partly',
        meaning: {
          vi: 'Theo Luật Di sản văn hóa năm 2024; nội dung chưa được đối chiếu.',
          en: 'Under the Law on Cultural Heritage of 2024; its wording has not been checked.',
        },
      },
    ),
    related: ['di-san-van-hoa', 'khu-du-lich'],
    cues: { everyday: true },
  },
  {
    id: 'di-san-van-hoa',
    headword: 'di sản văn hóa',
    variants: [
      'di sản văn hóa phi vật thể',
      'di sản văn hóa vật thể',
      'di sản thiên nhiên thế giới',
    ],
    abbreviations: [],
    category: 'socio-economy',
    level: 4,
    hanViet: han('遺產文化'),
    english: 'cultural heritage',
    definition: {
      vi: 'Những gì đời trước để lại và có giá trị: công trình, cổ vật (vật thể), hát ví, lễ hội, nghề cổ (phi vật thể).',
      en: 'What earlier generations left that has value: buildings and antiques (tangible), songs, festivals and old crafts (intangible).',
    },
    senses: byLaws(
      {
        source: at(law.heritageLaw2001, 'Điều 1, 4'),
        status: 'verified',
        meaning: {
          vi: 'Theo Luật Di sản văn hóa năm 2001, sửa đổi năm 2009.',
          en: 'Under the Law on Cultural Heritage of 2001, amended in 2009.',
        },
      },
      {
        source: law.heritageLaw2024,
        status: 'partly',
        meaning: {
          vi: 'Theo Luật Di sản văn hóa năm 2024; nội dung chưa được đối chiếu.',
          en: 'Under the Law on Cultural Heritage of 2024; its wording has not been checked.',
        },
      },
    ),
    related: ['di-tich-lich-su-van-hoa', 'khu-du-lich'],
    cues: { everyday: true },
  },
];
