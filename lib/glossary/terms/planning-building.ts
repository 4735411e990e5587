import type { Bilingual, Sense, Term } from '../term.ts';
import { han } from './han.ts';
import { byLaws, lawsSince, precededBy, sense, uncheckedUntil, undated } from './senses.ts';
import * as law from './sources-economy.ts';
import * as text from './sources-texts.ts';
import { word } from './sources-words.ts';
import { at } from './sources.ts';
import * as past from './sources.ts';

/** A term of the construction law; the law of 2025 was seen to be in force, its wording was not. */
const constructionLaws = (article: string): readonly Sense[] =>
  byLaws(
    {
      source: at(law.constructionLaw2014, article),
      status: 'verified',
      meaning: { vi: 'Theo Luật Xây dựng năm 2014.', en: 'Under the Construction Law of 2014.' },
    },
    {
      source: law.constructionLaw2025,
      status: 'partly',
      meaning: {
        vi: 'Theo Luật Xây dựng năm 2025; nội dung chưa được đối chiếu.',
        en: 'Under the Construction Law of 2025; its wording has not been checked.',
      },
    },
  );

const planLevels = (article: string, now: Bilingual): readonly Sense[] => [
  uncheckedUntil('2018-12-31'),
  sense(
    {
      from: '2019-01-01',
      to: '2026-02-28',
      source: at(law.planningLawText2017, article),
      status: 'verified',
    },
    { vi: 'Theo Luật Quy hoạch năm 2017.', en: 'Under the Planning Law of 2017.' },
  ),
  sense({ from: '2026-03-01', to: null, source: law.planningLawPassed2025, status: 'partly' }, now),
];

export const planningBuildingTerms: readonly Term[] = [
  {
    id: 'quy-hoach-phan-khu',
    headword: 'quy hoạch phân khu',
    variants: [],
    abbreviations: ['QHPK'],
    category: 'planning',
    level: 4,
    hanViet: han('規劃分區'),
    english: 'subdivision plan',
    definition: {
      vi: 'Bản vẽ chia một phần đô thị thành từng khu đất, định chức năng và mức xây cho mỗi khu; cụ thể hơn bản vẽ toàn thành phố, chưa đến từng lô.',
      en: 'A plan dividing part of a city into blocks and fixing the use and building limits of each; finer than the city-wide plan, not yet down to lots.',
    },
    senses: [
      uncheckedUntil('2009-12-31'),
      sense(
        {
          from: '2010-01-01',
          to: '2025-06-30',
          source: at(law.urbanPlanningLawText2009, 'Điều 3(8)'),
          status: 'verified',
        },
        {
          vi: 'Theo Luật Quy hoạch đô thị năm 2009: cụ thể hóa quy hoạch chung cho một khu vực đô thị.',
          en: 'Under the Urban Planning Law of 2009: gives detail to the general plan for one part of a city.',
        },
      ),
      sense(
        {
          from: '2025-07-01',
          to: null,
          source: past.urbanRuralPlanningLaw,
          status: 'verified',
        },
        {
          vi: 'Cấp độ giữa, sau quy hoạch chung và trước quy hoạch chi tiết, trong Luật Quy hoạch đô thị và nông thôn.',
          en: 'The middle level, after the general and before the detailed plan, in the Law on Urban and Rural Planning.',
        },
      ),
    ],
    related: ['quy-hoach-chung', 'quy-hoach-chi-tiet'],
  },
  {
    id: 'quy-hoach-vung',
    headword: 'quy hoạch vùng',
    variants: [],
    abbreviations: [],
    category: 'planning',
    level: 5,
    hanViet: han('規劃·'),
    english: 'regional plan',
    definition: {
      vi: 'Bản định hướng không gian cho một nhóm tỉnh liền nhau, nối đường, nước, đô thị vượt qua ranh giới từng tỉnh.',
      en: 'The spatial guidance for a group of neighbouring provinces, joining roads, water and towns across provincial borders.',
    },
    senses: planLevels('Điều 3(7)', {
      vi: 'Theo Luật Quy hoạch năm 2025: Chính phủ xác định những vùng cần lập.',
      en: 'Under the Planning Law of 2025: the Government determines which regions need one.',
    }),
    related: ['quy-hoach-tinh', 'quy-hoach-tong-the-quoc-gia', 'lien-ket-vung'],
    // An area laid out for one crop or around one station is no region.
    cues: {
      notBefore: ['phụ cận', 'trồng', 'nguyên liệu', 'nuôi', 'sản xuất', 'chăn nuôi', 'rau', 'lúa'],
    },
  },
  {
    id: 'quy-hoach-tong-the-quoc-gia',
    headword: 'quy hoạch tổng thể quốc gia',
    variants: [],
    abbreviations: [],
    category: 'planning',
    level: 5,
    hanViet: han('規劃總體國家'),
    english: 'national master plan',
    definition: {
      vi: 'Bản định hướng cao nhất cho cả đất liền, biển đảo và vùng trời, chia nước thành các vùng; mọi bản quy hoạch khác phải theo.',
      en: 'The highest guidance for the country’s land, sea, islands and airspace, dividing it into regions; every other plan must follow it.',
    },
    senses: planLevels('Điều 3(2)', {
      vi: 'Theo Luật Quy hoạch năm 2025: đứng đầu hệ thống, cùng quy hoạch không gian biển, sử dụng đất quốc gia và ngành.',
      en: 'Under the Planning Law of 2025: at the head of the system, with marine, national land-use and sector plans.',
    }),
    related: ['quy-hoach', 'quy-hoach-vung', 'quy-hoach-tinh'],
  },
  {
    id: 'quy-hoach-do-thi',
    headword: 'quy hoạch đô thị',
    variants: ['quy hoạch xây dựng', 'quy hoạch đô thị và nông thôn'],
    abbreviations: [],
    category: 'planning',
    level: 4,
    hanViet: han('規劃都市'),
    english: 'urban planning',
    definition: {
      vi: 'Việc sắp xếp nhà cửa, phố xá, công viên, cấp thoát nước của một thành phố hay thị trấn; trình bày bằng bản vẽ và quy định kèm theo.',
      en: 'Laying out the buildings, streets, parks and utilities of a city or town, set down in drawings and rules.',
    },
    senses: [
      uncheckedUntil('2009-12-31'),
      sense(
        {
          from: '2010-01-01',
          to: '2025-06-30',
          source: at(law.urbanPlanningLawText2009, 'Điều 3(4)'),
          status: 'verified',
        },
        {
          vi: 'Theo Luật Quy hoạch đô thị năm 2009; nông thôn và khu chức năng theo Luật Xây dựng.',
          en: 'Under the Urban Planning Law of 2009; the countryside and functional areas came under the Construction Law.',
        },
      ),
      sense(
        { from: '2025-07-01', to: null, source: past.urbanRuralPlanningLaw, status: 'verified' },
        {
          vi: 'Gộp với quy hoạch nông thôn trong Luật Quy hoạch đô thị và nông thôn.',
          en: 'Joined with rural planning in the Law on Urban and Rural Planning.',
        },
      ),
    ],
    related: ['quy-hoach-chung', 'quy-hoach-phan-khu', 'quy-hoach-chi-tiet'],
  },
  {
    id: 'ha-tang-xa-hoi',
    headword: 'hạ tầng xã hội',
    variants: ['công trình hạ tầng xã hội'],
    abbreviations: [],
    category: 'planning',
    level: 4,
    hanViet: han('下層社會'),
    english: 'social infrastructure',
    definition: {
      vi: 'Trường, bệnh viện, chợ, công viên, nơi sinh hoạt văn hóa: những công trình phục vụ con người, đi cặp với đường, điện, nước.',
      en: 'Schools, hospitals, markets, parks and places for culture: works that serve people, the counterpart of roads, power and water.',
    },
    senses: undated(text.socialInfrastructure2014, 'verified'),
    related: ['ket-cau-ha-tang', 'khu-do-thi'],
  },
  {
    id: 'chinh-trang-do-thi',
    headword: 'chỉnh trang đô thị',
    variants: ['chỉnh trang'],
    abbreviations: [],
    category: 'planning',
    level: 4,
    hanViet: han('整妝都市'),
    english: 'urban upgrading',
    definition: {
      vi: 'Sửa lại bộ mặt phố phường: vỉa hè, mặt nhà, dây điện, cây xanh, cống thoát nước, khu nhà cũ.',
      en: 'Improving the look of streets: pavements, house fronts, cables, trees, drains and run-down blocks.',
    },
    senses: undated(word('chỉnh trang'), 'verified'),
    related: ['trat-tu-do-thi', 'do-thi'],
  },
  {
    id: 'trat-tu-do-thi',
    headword: 'trật tự đô thị',
    variants: [],
    abbreviations: [],
    category: 'planning',
    level: 4,
    hanViet: han('秩序都市'),
    english: 'urban order',
    definition: {
      vi: 'Nền nếp nơi phố phường: không lấn vỉa hè, treo biển, đỗ xe, bán hàng sai chỗ. Phường thường mở đợt ra quân để giữ.',
      en: 'Good order in the streets: no taking over of pavements, no signs, parking or selling in the wrong place. Wards run campaigns to keep it.',
    },
    senses: undated(word('trật tự', 'đô thị'), 'partly'),
    related: ['chinh-trang-do-thi', 'trat-tu-xay-dung'],
  },
  {
    id: 'trat-tu-xay-dung',
    headword: 'trật tự xây dựng',
    variants: [],
    abbreviations: ['TTXD'],
    category: 'planning',
    level: 4,
    hanViet: han('秩序··'),
    english: 'construction order',
    definition: {
      vi: 'Việc xây nhà, công trình đúng giấy phép và đúng quy hoạch; nhà xây sai có thể bị phạt hoặc buộc phá dỡ.',
      en: 'Building in keeping with permits and plans; what is built against them may be fined or pulled down.',
    },
    senses: undated(word('trật tự', 'xây dựng'), 'partly'),
    related: ['giay-phep-xay-dung', 'trat-tu-do-thi'],
  },
  {
    id: 'giay-phep-xay-dung',
    headword: 'giấy phép xây dựng',
    variants: ['cấp phép xây dựng'],
    abbreviations: ['GPXD'],
    category: 'planning',
    level: 3,
    hanViet: han('····'),
    english: 'construction permit',
    definition: {
      vi: 'Văn bản của cơ quan nhà nước cho chủ nhà, chủ dự án được dựng mới, sửa hoặc dời công trình. Một số công trình được miễn.',
      en: 'The paper by which the authorities let an owner build, alter or move a structure. Some structures are exempt.',
    },
    senses: precededBy(
      {
        from: '2004-07-01',
        source: text.buildingPermits2003,
        status: 'secondary',
        meaning: {
          vi: 'Theo Luật Xây dựng năm 2003, chủ đầu tư phải có giấy này trước khi khởi công.',
          en: 'Under the Construction Law of 2003 an owner had to have it before work began.',
        },
      },
      constructionLaws('Điều 3(17)'),
    ),
    related: ['trat-tu-xay-dung', 'chu-dau-tu'],
    example: {
      vi: 'Phường nhắc các hộ xin giấy phép xây dựng trước khi sửa nhà.',
      en: 'The ward reminds households to obtain a construction permit before altering their houses.',
    },
  },
  {
    id: 'nha-o-xa-hoi',
    headword: 'nhà ở xã hội',
    variants: [],
    abbreviations: ['NƠXH'],
    category: 'planning',
    level: 4,
    hanViet: han('··社會'),
    english: 'social housing',
    definition: {
      vi: 'Nhà Nhà nước giúp cho rẻ hơn (đất, thuế, vốn vay) để bán, cho thuê với người thu nhập thấp, công nhân, cán bộ.',
      en: 'Homes made cheaper with State help (land, tax, loans), sold or let to people on low incomes, workers and officials.',
    },
    senses: byLaws({
      source: at(law.housingLaw2023, 'Điều 2(7)'),
      status: 'verified',
      meaning: { vi: 'Theo Luật Nhà ở năm 2023.', en: 'Under the Housing Law of 2023.' },
    }),
    related: ['khu-cong-nghiep', 'an-sinh-xa-hoi'],
  },
  {
    id: 'nha-chung-cu',
    headword: 'nhà chung cư',
    variants: ['chung cư', 'chung cư cũ'],
    abbreviations: [],
    category: 'planning',
    level: 4,
    hanViet: han('··居'),
    english: 'apartment building',
    definition: {
      vi: 'Tòa nhà từ hai tầng trở lên có nhiều căn hộ, dùng chung cầu thang, hành lang; mỗi nhà có phần riêng và phần chung.',
      en: 'A building of two storeys or more with many flats sharing stairs and corridors; each owner has a private and a common part.',
    },
    senses: byLaws({
      source: at(law.housingLaw2023, 'Điều 2(3)'),
      status: 'verified',
      meaning: { vi: 'Theo Luật Nhà ở năm 2023.', en: 'Under the Housing Law of 2023.' },
    }),
    related: ['nha-o-xa-hoi', 'khu-do-thi'],
    cues: { everyday: true },
  },
  {
    id: 'nha-van-hoa',
    headword: 'nhà văn hóa',
    variants: ['nhà văn hóa thôn', 'nhà văn hóa khu phố'],
    abbreviations: ['NVH'],
    category: 'planning',
    level: 3,
    hanViet: han('·文化'),
    english: 'cultural house',
    definition: {
      vi: 'Nơi sinh hoạt chung của thôn, khu phố: họp dân, tập văn nghệ, thể thao, đọc sách; là một tiêu chí nông thôn mới.',
      en: 'A village’s or quarter’s meeting place, for assemblies, arts, sport and reading; one of the new-style rural criteria.',
    },
    senses: undated(word('nhà văn hoá'), 'partly'),
    related: ['thon', 'khu-dan-cu', 'nong-thon-moi'],
    example: {
      vi: 'Cuộc họp dân diễn ra tại nhà văn hóa thôn.',
      en: 'The residents’ meeting took place in the village’s cultural house.',
    },
  },
  {
    id: 'danh-gia-tac-dong-moi-truong',
    headword: 'đánh giá tác động môi trường',
    variants: ['báo cáo đánh giá tác động môi trường'],
    abbreviations: ['ĐTM'],
    category: 'planning',
    level: 4,
    hanViet: han('·價作動媒場'),
    english: 'environmental impact assessment',
    definition: {
      vi: 'Việc xét trước một dự án sẽ ảnh hưởng thế nào đến đất, nước, không khí, người dân và nêu cách giảm hại; có duyệt mới được làm.',
      en: 'Examining beforehand what a project will do to land, water, air and people, and how to lessen the harm; approval is needed to go ahead.',
    },
    senses: lawsSince(
      {
        from: '2016',
        source: text.environmentalImpact2014,
        status: 'secondary',
        meaning: {
          vi: 'Theo Luật Bảo vệ môi trường năm 2014.',
          en: 'Under the Law on Environmental Protection of 2014.',
        },
      },
      {
        source: at(law.environmentLaw2020, 'Điều 3(7)'),
        status: 'verified',
        meaning: {
          vi: 'Theo Luật Bảo vệ môi trường năm 2020.',
          en: 'Under the Law on Environmental Protection of 2020.',
        },
      },
    ),
    related: ['giay-phep-moi-truong', 'du-an'],
  },
  {
    id: 'giay-phep-moi-truong',
    headword: 'giấy phép môi trường',
    variants: [],
    abbreviations: [],
    category: 'planning',
    level: 5,
    hanViet: han('··媒場'),
    english: 'environmental permit',
    definition: {
      vi: 'Văn bản cho phép một cơ sở được xả thải ra ngoài trong giới hạn và kèm điều kiện nhất định.',
      en: 'The paper allowing a facility to discharge waste, within limits and on conditions.',
    },
    senses: byLaws({
      source: at(law.environmentLaw2020, 'Điều 3(8)'),
      status: 'verified',
      meaning: {
        vi: 'Theo Luật Bảo vệ môi trường năm 2020.',
        en: 'Under the Law on Environmental Protection of 2020.',
      },
    }),
    related: ['danh-gia-tac-dong-moi-truong'],
  },
];
