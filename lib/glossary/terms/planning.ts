import type { Bilingual, Sense, Term } from '../term.ts';
import { han } from './han.ts';
import { byLaws, lawsSince, sense, sinceLaws, uncheckedUntil, undated } from './senses.ts';
import * as earlier from './sources-earlier.ts';
import * as economy from './sources-economy.ts';
import * as text from './sources-texts.ts';
import { word } from './sources-words.ts';
import { at } from './sources.ts';
import * as law from './sources.ts';

const planningLaws = (was: Bilingual, now: Bilingual): readonly Sense[] => [
  sense(
    {
      from: '2014-07-01',
      to: '2018-12-31',
      source: at(earlier.landLawText2013, 'Điều 3(2)'),
      status: 'verified',
    },
    {
      vi: 'Mỗi lĩnh vực theo luật riêng, chẳng hạn quy hoạch sử dụng đất theo Luật Đất đai năm 2013.',
      en: 'Each field had a law of its own; land-use planning, for one, came under the Land Law of 2013.',
    },
  ),
  sense(
    {
      from: '2019-01-01',
      to: '2026-02-28',
      source: economy.planningLawText2017,
      status: 'verified',
    },
    was,
  ),
  sense(
    { from: '2026-03-01', to: null, source: economy.planningLawPassed2025, status: 'verified' },
    now,
  ),
];

export const planningTerms: readonly Term[] = [
  {
    id: 'quy-hoach',
    headword: 'quy hoạch',
    variants: [],
    abbreviations: [],
    category: 'planning',
    level: 2,
    hanViet: han('規劃'),
    english: 'plan; planning (of space and land)',
    definition: {
      vi: 'Sự sắp đặt trước cho tương lai: đất nào làm gì, đường, trường, nhà máy ở đâu. Đất nằm trong quy hoạch thường khó xây, khó bán, nên người dân rất để ý.',
      en: 'Laying out the future: what each piece of land is for, where roads, schools and factories go. Land under a plan is often hard to build on or sell, so people watch closely.',
    },
    senses: planningLaws(
      {
        vi: 'Theo Luật Quy hoạch năm 2017, gom các quy hoạch riêng lẻ vào một hệ thống.',
        en: 'Under the Planning Law of 2017, which gathered separate plans into one system.',
      },
      {
        vi: 'Theo Luật Quy hoạch năm 2025: một hệ thống gồm quy hoạch cấp quốc gia, vùng, tỉnh, chi tiết ngành, đô thị và nông thôn.',
        en: 'Under the Planning Law of 2025: one system of national, regional, provincial, detailed sector, and urban and rural plans.',
      },
    ),
    related: ['quy-hoach-chung', 'quy-hoach-tinh', 'quy-hoach-can-bo'],
    example: {
      vi: 'Khu đất này nằm trong quy hoạch làm công viên.',
      en: 'This plot is set aside for a park under the plan.',
    },
    cues: {
      notBefore: ['thực nghiệm', 'tuyến tính', 'toán học', 'nhân sự', 'lãnh đạo', 'động'],
      notAfter: ['diện'],
    },
  },
  {
    id: 'quy-hoach-chung',
    headword: 'quy hoạch chung',
    variants: [
      'quy hoạch chung thành phố',
      'quy hoạch chung xây dựng',
      'quy hoạch chung đô thị',
      'điều chỉnh quy hoạch chung',
    ],
    abbreviations: ['QHC'],
    category: 'planning',
    level: 4,
    hanViet: han('規劃·'),
    english: 'general (master) plan',
    definition: {
      vi: 'Bản vẽ lớn cho cả một thành phố hay khu kinh tế, định hướng phát triển trong nhiều năm; các quy hoạch nhỏ hơn phải theo nó.',
      en: 'The large-scale plan for a whole city or economic zone, setting its growth for many years; smaller plans must follow it.',
    },
    senses: [
      uncheckedUntil('2009-12-31'),
      sense(
        {
          from: '2010-01-01',
          to: '2025-06-30',
          source: at(economy.urbanPlanningLawText2009, 'Điều 3(7)'),
          status: 'verified',
        },
        {
          vi: 'Với đô thị, theo Luật Quy hoạch đô thị năm 2009; với khu chức năng như khu kinh tế, theo Luật Xây dựng năm 2014.',
          en: 'For cities, under the Urban Planning Law of 2009; for functional areas such as economic zones, under the Construction Law of 2014.',
        },
      ),
      sense(
        {
          from: '2025-07-01',
          to: null,
          source: law.urbanRuralPlanningLaw,
          status: 'verified',
        },
        {
          vi: 'Là cấp độ đầu trong ba cấp độ chung, phân khu, chi tiết của luật mới về quy hoạch đô thị và nông thôn.',
          en: 'The first of three levels, general, subdivision and detailed, in the new law on urban and rural planning.',
        },
      ),
    ],
    related: ['quy-hoach', 'quy-hoach-chi-tiet', 'dieu-chinh-quy-hoach', 'do-an'],
  },
  {
    id: 'quy-hoach-chi-tiet',
    headword: 'quy hoạch chi tiết',
    variants: ['quy hoạch chi tiết 1/500', 'quy hoạch chi tiết xây dựng'],
    abbreviations: ['QHCT'],
    category: 'planning',
    level: 4,
    hanViet: han('規劃枝節'),
    english: 'detailed plan',
    definition: {
      vi: 'Bản vẽ đến từng lô đất, từng tòa nhà, làm căn cứ cấp phép xây dựng; thường ở tỷ lệ 1/500.',
      en: 'A plan that goes down to each lot and building and on which building permits rest; usually at 1:500.',
    },
    senses: [
      uncheckedUntil('2009-12-31'),
      sense(
        {
          from: '2010-01-01',
          to: '2025-06-30',
          source: at(economy.urbanPlanningLawText2009, 'Điều 3(9)'),
          status: 'verified',
        },
        {
          vi: 'Theo Luật Quy hoạch đô thị năm 2009: cụ thể hóa quy hoạch phân khu hoặc quy hoạch chung.',
          en: 'Under the Urban Planning Law of 2009: gives detail to the subdivision or the general plan.',
        },
      ),
      sense(
        { from: '2025-07-01', to: null, source: law.urbanRuralPlanningLaw, status: 'verified' },
        {
          vi: 'Cấp độ cuối trong ba cấp độ của Luật Quy hoạch đô thị và nông thôn.',
          en: 'The last of the three levels in the Law on Urban and Rural Planning.',
        },
      ),
    ],
    related: ['quy-hoach-chung', 'quy-hoach'],
  },
  {
    id: 'quy-hoach-tinh',
    headword: 'quy hoạch tỉnh',
    variants: [],
    abbreviations: [],
    category: 'planning',
    level: 4,
    hanViet: han('規劃省'),
    english: 'provincial plan',
    definition: {
      vi: 'Quy hoạch gộp mọi ngành của một tỉnh vào một văn bản: giao thông, công nghiệp, đất đai, môi trường.',
      en: 'The plan that brings all of a province’s sectors into one document: transport, industry, land, environment.',
    },
    senses: planningLaws(
      {
        vi: 'Làm theo Luật Quy hoạch năm 2017.',
        en: 'Drawn up under the Planning Law of 2017.',
      },
      {
        vi: 'Theo Luật Quy hoạch năm 2025, là một bậc của hệ thống, dưới quy hoạch quốc gia và vùng.',
        en: 'Under the Planning Law of 2025, one level of the system, below national and regional plans.',
      },
    ),
    related: ['quy-hoach', 'tam-nhin'],
  },
  {
    id: 'dieu-chinh-quy-hoach',
    headword: 'điều chỉnh quy hoạch',
    variants: ['điều chỉnh cục bộ quy hoạch', 'điều chỉnh cục bộ'],
    abbreviations: [],
    category: 'planning',
    level: 4,
    hanViet: han('調整規劃'),
    english: 'adjust a plan',
    definition: {
      vi: 'Sửa một bản quy hoạch đã được duyệt, toàn bộ hay từng phần (“cục bộ”); phải lấy ý kiến và được duyệt lại.',
      en: 'To change a plan already approved, wholly or in part; it must be consulted on and approved again.',
    },
    senses: undated(text.amendedPlans2014, 'verified'),
    related: ['quy-hoach-chung', 'phe-duyet'],
  },
  {
    id: 'do-an',
    headword: 'đồ án',
    variants: ['đồ án quy hoạch'],
    abbreviations: [],
    category: 'planning',
    level: 4,
    hanViet: han('圖案'),
    english: 'planning scheme; design project',
    definition: {
      vi: 'Bộ bản vẽ và thuyết minh của một quy hoạch, do đơn vị tư vấn lập và trình cơ quan nhà nước duyệt.',
      en: 'The set of drawings and explanations making up a plan, prepared by consultants and submitted to the authorities for approval.',
    },
    senses: byLaws(
      {
        source: at(economy.urbanPlanningLawText2009, 'Điều 3(6)'),
        status: 'verified',
        meaning: {
          vi: 'Theo Luật Quy hoạch đô thị năm 2009: gồm bản vẽ, mô hình, thuyết minh và quy định quản lý.',
          en: 'Under the Urban Planning Law of 2009: drawings, models, explanations and management rules.',
        },
      },
      {
        source: law.urbanRuralPlanningLaw,
        status: 'partly',
        meaning: {
          vi: 'Theo Luật Quy hoạch đô thị và nông thôn.',
          en: 'Under the Law on Urban and Rural Planning.',
        },
      },
    ),
    related: ['quy-hoach-chung', 'phe-duyet', 'de-an'],
    cues: { notBefore: ['tốt nghiệp', 'môn học', 'sinh viên', 'cuối khóa'] },
  },
  {
    id: 'tam-nhin',
    headword: 'tầm nhìn',
    variants: [],
    abbreviations: [],
    category: 'planning',
    level: 3,
    hanViet: han('··'),
    english: 'vision (to a year)',
    definition: {
      vi: 'Phần định hướng xa hơn thời hạn chính của quy hoạch: “đến năm 2030, tầm nhìn đến năm 2050” nghĩa là kế hoạch tới 2030, còn 2050 chỉ là hướng đi.',
      en: 'The longer horizon beyond a plan’s own term: “to 2030, with a vision to 2050” means planned until 2030, with 2050 only as direction.',
    },
    senses: undated(law.planningPeriods2017, 'partly'),
    related: ['quy-hoach', 'quy-hoach-tinh'],
    example: {
      vi: 'Quy hoạch tỉnh đến năm 2030, tầm nhìn đến năm 2050 đã được công bố.',
      en: 'The provincial plan to 2030, with a vision to 2050, has been made public.',
    },
    // Elsewhere the word is eyesight or visibility.
    cues: {
      onlyBefore: [
        'đến',
        'tới',
        'năm',
        'chiến lược',
        'phát triển',
        'dài hạn',
        '2025',
        '2030',
        '2035',
        '2040',
        '2045',
        '2050',
        '2060',
        '2070',
      ],
    },
  },
  {
    id: 'phe-duyet',
    headword: 'phê duyệt',
    variants: [],
    abbreviations: [],
    category: 'planning',
    level: 2,
    hanViet: han('批閱'),
    english: 'approve',
    definition: {
      vi: 'Đồng ý chính thức bằng văn bản với quy hoạch, dự án hay đề án; từ lúc ấy mới được làm.',
      en: 'To agree formally in writing to a plan, project or scheme; only then may it go ahead.',
    },
    senses: undated(word('phê duyệt'), 'verified'),
    related: ['cap-co-tham-quyen', 'do-an', 'quyet-dinh'],
    example: {
      vi: 'Dự án đã được phê duyệt từ năm trước.',
      en: 'The project was approved last year.',
    },
  },
  {
    id: 'du-an',
    headword: 'dự án',
    variants: ['dự án đầu tư'],
    abbreviations: [],
    category: 'planning',
    level: 1,
    hanViet: han('預案'),
    english: 'project',
    definition: {
      vi: 'Một việc đầu tư cụ thể: xây gì, ở đâu, hết bao nhiêu tiền, khi nào xong. “Dự án luật” lại là bản thảo luật trình Quốc hội.',
      en: 'A definite investment: what is built, where, at what cost and by when. A “dự án luật”, however, is a draft law before the National Assembly.',
    },
    senses: lawsSince(
      {
        from: '2015-01-01',
        source: at(earlier.constructionLawText2014, 'Điều 3(15)'),
        status: 'verified',
        meaning: {
          vi: 'Với công trình, theo Luật Xây dựng năm 2014: các đề xuất dùng vốn để xây mới, sửa chữa hay cải tạo trong một thời hạn, với chi phí xác định.',
          en: 'For works, under the Construction Law of 2014: proposals for using capital to build, repair or improve within a set time and cost.',
        },
      },
      {
        source: at(economy.investmentLaw2020, 'Điều 3(4)'),
        status: 'verified',
        meaning: {
          vi: 'Với đầu tư kinh doanh, theo Luật Đầu tư năm 2020; dự án dùng tiền công theo Luật Đầu tư công.',
          en: 'For business investment, under the Investment Law of 2020; publicly funded ones come under the Public Investment Law.',
        },
      },
      {
        source: economy.investmentLaw2025,
        status: 'partly',
        meaning: {
          vi: 'Với đầu tư kinh doanh, theo Luật Đầu tư năm 2025; nội dung chưa được đối chiếu.',
          en: 'For business investment, under the Investment Law of 2025; its wording has not been checked.',
        },
      },
    ),
    related: ['chu-dau-tu', 'dau-tu-cong', 'de-an'],
    example: {
      vi: 'Dự án hoàn thành trước thời hạn hai tháng.',
      en: 'The project was finished two months ahead of time.',
    },
    cues: { everyday: true },
  },
  {
    id: 'chu-dau-tu',
    headword: 'chủ đầu tư',
    variants: [],
    abbreviations: [],
    category: 'planning',
    level: 3,
    hanViet: han('主投資'),
    english: 'project owner',
    definition: {
      vi: 'Cơ quan hay doanh nghiệp đứng tên dự án, lo vốn và chịu trách nhiệm về chất lượng, tiến độ; khác nhà thầu là bên nhận làm.',
      en: 'The body or firm in whose name a project stands, which finds the money and answers for quality and schedule; the contractor is the one hired to build.',
    },
    senses: byLaws(
      {
        source: at(economy.constructionLaw2014, 'Điều 3(9)'),
        status: 'verified',
        meaning: {
          vi: 'Với xây dựng: người sở hữu vốn, vay vốn hoặc được giao quản lý, sử dụng vốn, theo Luật Xây dựng năm 2014.',
          en: 'In construction: whoever owns, borrows or is assigned the capital, under the Construction Law of 2014.',
        },
      },
      {
        source: economy.constructionLaw2025,
        status: 'partly',
        meaning: {
          vi: 'Theo Luật Xây dựng năm 2025; nội dung chưa được đối chiếu.',
          en: 'Under the Construction Law of 2025; its wording has not been checked.',
        },
      },
    ),
    related: ['du-an', 'dau-tu-cong'],
    example: {
      vi: 'Chủ đầu tư phải khắc phục đoạn kè bị nứt.',
      en: 'The project owner must repair the cracked stretch of embankment.',
    },
  },
  {
    id: 'ket-cau-ha-tang',
    headword: 'kết cấu hạ tầng',
    variants: ['cơ sở hạ tầng', 'hạ tầng', 'hạ tầng kỹ thuật', 'hạ tầng giao thông'],
    abbreviations: ['KCHT'],
    category: 'planning',
    level: 2,
    hanViet: han('結構下層'),
    english: 'infrastructure',
    definition: {
      vi: 'Những công trình dùng chung làm nền cho đời sống và sản xuất: đường, cầu, điện, nước, trường, trạm y tế, mạng viễn thông.',
      en: 'The shared works on which life and production rest: roads, bridges, power, water, schools, clinics, telecoms.',
    },
    senses: undated(word('kết cấu hạ tầng'), 'verified'),
    related: ['du-an', 'do-thi'],
    example: {
      vi: 'Kết cấu hạ tầng của xã được đầu tư đồng bộ.',
      en: 'The commune’s infrastructure has been built up as a whole.',
    },
  },
  {
    id: 'giai-phong-mat-bang',
    headword: 'giải phóng mặt bằng',
    variants: ['bồi thường, giải phóng mặt bằng', 'đền bù, giải phóng mặt bằng'],
    abbreviations: ['GPMB'],
    category: 'planning',
    level: 2,
    hanViet: han('解放··'),
    english: 'site clearance',
    definition: {
      vi: 'Các bước để có đất trống cho dự án: kiểm đếm, bồi thường, dời nhà, dời mộ. Dự án chậm thường vì vướng khâu này.',
      en: 'The steps that free land for a project: counting assets, paying compensation, moving homes and graves. Delays often begin here.',
    },
    senses: undated(earlier.siteClearance, 'secondary'),
    related: ['thu-hoi-dat', 'boi-thuong-ho-tro-tai-dinh-cu'],
    example: {
      vi: 'Huyện tập trung giải phóng mặt bằng cho tuyến đường mới.',
      en: 'The district is concentrating on clearing the site for the new road.',
    },
  },
  {
    id: 'thu-hoi-dat',
    headword: 'thu hồi đất',
    variants: [],
    abbreviations: [],
    category: 'planning',
    level: 3,
    hanViet: han('收回·'),
    english: 'land recovery (by the State)',
    definition: {
      vi: 'Nhà nước, là đại diện chủ sở hữu, lấy lại đất đã giao cho người dùng, vì công trình chung hoặc vì người dùng vi phạm.',
      en: 'The State, which holds land on behalf of the people, taking it back from a user for public works or because of a violation.',
    },
    senses: sinceLaws(
      {
        source: at(earlier.landLawText2013, 'Điều 3(11), 16'),
        status: 'verified',
        meaning: {
          vi: 'Theo Luật Đất đai năm 2013: vì quốc phòng, an ninh, lợi ích quốc gia, công cộng; do vi phạm; hoặc do chấm dứt sử dụng theo luật, tự nguyện trả lại, có nguy cơ nguy hiểm.',
          en: 'Under the Land Law of 2013: for defence, security, national or public interest; for breaches; or when use ends by law, is given up freely, or lives are in danger.',
        },
      },
      {
        source: at(economy.landLaw2024, 'Điều 3(35), 79'),
        status: 'verified',
        meaning: {
          vi: 'Theo Luật Đất đai năm 2024, luật kể rõ các trường hợp vì lợi ích quốc gia, công cộng.',
          en: 'Under the Land Law of 2024, which lists the cases of national and public interest.',
        },
      },
    ),
    related: ['giai-phong-mat-bang', 'boi-thuong-ho-tro-tai-dinh-cu'],
    example: {
      vi: 'UBND xã thông báo thu hồi đất để mở rộng trường học.',
      en: 'The commune People’s Committee gave notice of land recovery to enlarge the school.',
    },
  },
  {
    id: 'boi-thuong-ho-tro-tai-dinh-cu',
    headword: 'bồi thường, hỗ trợ, tái định cư',
    variants: [
      'bồi thường, hỗ trợ và tái định cư',
      'tái định cư',
      'khu tái định cư',
      'bồi thường, tái định cư',
    ],
    abbreviations: ['TĐC'],
    category: 'planning',
    level: 3,
    hanViet: han('培償互助再定居'),
    english: 'compensation, support and resettlement',
    definition: {
      vi: 'Ba khoản người mất đất được hưởng: tiền cho đất và nhà, tiền giúp đổi nghề và ổn định đời sống, và chỗ ở mới.',
      en: 'What people who lose land receive: payment for land and house, help to change jobs and settle, and a new place to live.',
    },
    senses: sinceLaws(
      {
        source: at(earlier.landLawText2013, 'Điều 3(12), 3(14)'),
        status: 'verified',
        meaning: {
          vi: 'Theo Luật Đất đai năm 2013: bồi thường là trả lại giá trị quyền sử dụng đất, hỗ trợ là giúp ổn định đời sống, sản xuất.',
          en: 'Under the Land Law of 2013: compensation repays the value of the land-use right; support helps people settle and earn again.',
        },
      },
      {
        source: at(economy.landLaw2024, 'Điều 3(5), 3(24), 3(39)'),
        status: 'verified',
        meaning: {
          vi: 'Theo Luật Đất đai năm 2024.',
          en: 'Under the Land Law of 2024.',
        },
      },
    ),
    related: ['thu-hoi-dat', 'giai-phong-mat-bang'],
    example: {
      vi: 'Hai mươi hộ đã chuyển đến khu tái định cư.',
      en: 'Twenty households have moved to the resettlement area.',
    },
  },
  {
    id: 'nha-dau-tu',
    headword: 'nhà đầu tư',
    variants: [],
    abbreviations: [],
    category: 'planning',
    level: 3,
    hanViet: han('·投資'),
    english: 'investor',
    definition: {
      vi: 'Người hoặc doanh nghiệp bỏ vốn làm dự án để thu lời. Tỉnh mời gọi họ, giao hoặc cho thuê đất, và thu hồi nếu họ để đất hoang.',
      en: 'A person or firm putting capital into a project for gain. Provinces court them, allot or lease them land, and take it back if it lies idle.',
    },
    senses: lawsSince(
      {
        from: '2006-07-01',
        source: earlier.investmentLaws2005And2014,
        status: 'secondary',
        meaning: {
          vi: 'Theo Luật Đầu tư năm 2005, rồi luật năm 2014, luật này chia nhà đầu tư thành trong nước, nước ngoài và tổ chức kinh tế có vốn đầu tư nước ngoài.',
          en: 'Under the Investment Law of 2005, then that of 2014, which sorted investors into domestic ones, foreign ones and foreign-invested bodies.',
        },
      },
      {
        source: at(economy.investmentLaw2020, 'Điều 3(18)'),
        status: 'verified',
        meaning: {
          vi: 'Luật Đầu tư năm 2020: tổ chức, cá nhân trong nước hoặc nước ngoài thực hiện hoạt động đầu tư kinh doanh.',
          en: 'The Investment Law of 2020: any domestic or foreign person or body doing investment business.',
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
    related: ['chu-dau-tu', 'thu-hut-dau-tu'],
    example: {
      vi: 'Tỉnh trao giấy chứng nhận cho năm nhà đầu tư.',
      en: 'The province handed certificates to five investors.',
    },
    cues: { everyday: true },
  },
];
