import type { Term } from '../term.ts';
import { han } from './han.ts';
import { sense, uncheckedUntil, undated } from './senses.ts';
import * as earlier from './sources-earlier.ts';
import * as law from './sources.ts';

/** Committees, cells and other units of the Party. */
export const partyBodyTerms: readonly Term[] = [
  {
    id: 'quan-uy',
    headword: 'Quận ủy',
    variants: [],
    abbreviations: [],
    category: 'party',
    level: 4,
    hanViet: han('郡委'),
    english: 'urban district Party Committee',
    definition: {
      vi: 'Cơ quan lãnh đạo của Đảng ở một quận nội thành, cùng bậc với huyện ủy. Kết thúc cùng lúc với cấp huyện.',
      en: 'The Party’s leading body in an urban district, of the same rank as a rural district committee. It ended together with the district level.',
    },
    senses: [
      sense(
        { from: null, to: '2025-06-30', source: law.statutesGrassroots, status: 'partly' },
        {
          vi: 'Đứng giữa thành ủy và các đảng ủy phường.',
          en: 'Stood between the city committee and the wards’ Party committees.',
        },
      ),
      sense(
        { from: '2025-07-01', to: null, source: law.regulation294of2025, status: 'verified' },
        {
          vi: 'Không còn: hệ thống của Đảng chỉ gồm trung ương, cấp tỉnh và cấp xã.',
          en: 'Gone: the Party is organised only at the Centre and at provincial and commune levels.',
        },
      ),
    ],
    related: ['huyen-uy', 'thanh-uy', 'quan'],
    cues: { notBefore: ['viên'] },
  },
  {
    id: 'thuong-truc-tinh-uy',
    headword: 'Thường trực Tỉnh ủy',
    variants: [
      'Thường trực Thành ủy',
      'Thường trực Huyện ủy',
      'Thường trực Thị ủy',
      'Thường trực Quận ủy',
      'Thường trực Đảng ủy',
      'Thường trực cấp ủy',
    ],
    abbreviations: [],
    category: 'party',
    level: 4,
    hanViet: han('常直省委'),
    english: 'Permanent Members of the provincial Party Committee',
    definition: {
      vi: 'Nhóm gồm bí thư và các phó bí thư, giải quyết việc hằng ngày giữa hai phiên họp của ban thường vụ. Khi báo viết “cho ý kiến”, thường là nhóm này.',
      en: 'The secretary and deputy secretaries together, who settle daily business between two meetings of the standing committee. When a report says the leadership “gave its opinion”, it is usually this group.',
    },
    senses: undated(law.statutesLocal, 'verified'),
    related: ['ban-thuong-vu', 'pho-bi-thu-thuong-truc', 'tinh-uy'],
    cues: { notAfter: ['phó bí thư'] },
  },
  {
    id: 'thuong-truc-ban-bi-thu',
    headword: 'Thường trực Ban Bí thư',
    variants: [],
    abbreviations: [],
    category: 'party',
    level: 4,
    hanViet: han('常直班秘書'),
    english: 'Permanent Member of the Secretariat',
    definition: {
      vi: 'Ủy viên Bộ Chính trị điều hành công việc hằng ngày của Ban Bí thư; nhiều quy định của Trung ương do người này ký thay mặt.',
      en: 'The Politburo member who runs the Secretariat’s daily work and signs many central regulations on behalf of the leadership.',
    },
    senses: undated(law.regulation377of2025, 'partly'),
    related: ['ban-bi-thu', 'bo-chinh-tri'],
  },
  {
    id: 'uy-vien-bo-chinh-tri',
    headword: 'Ủy viên Bộ Chính trị',
    variants: ['Ủy viên Bộ Chính trị khóa XIII', 'Ủy viên Bộ Chính trị khóa XIV'],
    abbreviations: [],
    category: 'party',
    level: 3,
    hanViet: han('委員部政治'),
    english: 'member of the Politburo',
    definition: {
      vi: 'Người trong nhóm lãnh đạo cao nhất của Đảng. Báo nêu danh vị này trước mọi chức vụ khác khi họ về thăm hoặc làm việc ở tỉnh.',
      en: 'Someone in the Party’s top leading group. Papers give this rank ahead of every other post when such a person visits or works in a province.',
    },
    senses: undated(law.statutesOverview, 'partly'),
    related: ['bo-chinh-tri', 'uy-vien-trung-uong-dang'],
    example: {
      vi: 'Đoàn công tác do một Ủy viên Bộ Chính trị dẫn đầu đã đến thăm xã đảo.',
      en: 'A delegation led by a member of the Politburo visited the island commune.',
    },
  },
  {
    id: 'to-chuc-dang',
    headword: 'tổ chức đảng',
    variants: [],
    abbreviations: [],
    category: 'party',
    level: 3,
    hanViet: han('組織黨'),
    english: 'Party organisation; Party body',
    definition: {
      vi: 'Tên gọi chung cho bất kỳ đơn vị nào của Đảng: chi bộ, đảng bộ, đảng ủy, tỉnh ủy. Một tổ chức như vậy cũng có thể bị kỷ luật chứ không chỉ từng người.',
      en: 'The general name for any unit of the Party: cell, organisation or committee of whatever level. Such a body can itself be disciplined, not only its members.',
    },
    senses: undated(law.regulation69of2022, 'verified'),
    related: ['to-chuc-co-so-dang', 'dang-bo', 'chi-bo'],
    example: {
      vi: 'Tổ chức đảng trong doanh nghiệp tư nhân còn ít.',
      en: 'There are still few Party bodies in private companies.',
    },
  },
  {
    id: 'to-chuc-co-so-dang',
    headword: 'tổ chức cơ sở đảng',
    variants: ['tổ chức đảng cơ sở'],
    abbreviations: ['TCCSĐ'],
    category: 'party',
    level: 4,
    hanViet: han('組織基礎黨'),
    english: 'grassroots Party organisation',
    definition: {
      vi: 'Đơn vị nền tảng của Đảng ở nơi ở hoặc nơi làm việc, lập được khi có từ ba đảng viên chính thức; là một chi bộ hoặc một đảng bộ.',
      en: 'The Party’s base unit where people live or work, set up once there are three full members; it is either a cell or a small organisation of several cells.',
    },
    senses: [
      uncheckedUntil('2011-01-18'),
      sense(
        {
          from: '2011-01-19',
          to: '2025-06-30',
          source: law.statutesGrassroots,
          status: 'verified',
        },
        {
          vi: 'Ở xã, phường, thị trấn, đơn vị này trực thuộc cấp ủy cấp huyện.',
          en: 'In communes, wards and townships it came under the district committee.',
        },
      ),
      sense(
        { from: '2025-07-01', to: null, source: law.regulation294of2025, status: 'verified' },
        {
          vi: 'Không còn cấp huyện; đảng bộ xã, phường được thí điểm làm cấp trên trực tiếp của các đơn vị nền tảng này.',
          en: 'There is no district level; commune and ward Party organisations are, on a pilot basis, the level directly above these units.',
        },
      ),
    ],
    related: ['chi-bo', 'dang-bo-co-so', 'to-chuc-dang'],
  },
  {
    id: 'dang-bo-co-so',
    headword: 'đảng bộ cơ sở',
    variants: [],
    abbreviations: [],
    category: 'party',
    level: 4,
    hanViet: han('黨部基礎'),
    english: 'grassroots Party organisation made up of several cells',
    definition: {
      vi: 'Đảng bộ ở bậc nền tảng, thường có nhiều chi bộ bên dưới và do một đảng ủy đứng đầu. Nơi ít đảng viên hơn thì chỉ có một chi bộ làm việc thay.',
      en: 'A Party organisation at the base tier, usually with several cells under it and a committee at its head. Where members are fewer, a single cell does the same job.',
    },
    senses: undated(law.statutesOverview, 'partly'),
    related: ['to-chuc-co-so-dang', 'chi-bo', 'dang-bo'],
  },
  {
    id: 'dang-uy-cap-tren-truc-tiep',
    headword: 'đảng ủy cấp trên trực tiếp của tổ chức cơ sở đảng',
    variants: [
      'cấp trên trực tiếp của tổ chức cơ sở đảng',
      'cấp trên trực tiếp cơ sở',
      'đảng bộ cấp trên trực tiếp của tổ chức cơ sở đảng',
    ],
    abbreviations: [],
    category: 'party',
    level: 5,
    hanViet: han('黨委級··接·組織基礎黨'),
    english: 'Party committee directly above the grassroots organisations',
    definition: {
      vi: 'Vị trí mới của đảng ủy xã, phường, đặc khu: không còn là bậc thấp nhất mà quản lý các chi bộ, đảng bộ nền tảng trong địa bàn.',
      en: 'The new standing of commune, ward and special-zone committees: no longer the lowest tier but in charge of the base cells and organisations on their territory.',
    },
    senses: [
      sense(
        { from: null, to: '2025-06-30', source: law.regulation294of2025, status: 'partly' },
        {
          vi: 'Vị trí này thuộc về cấp huyện; xã, phường là cấp cơ sở.',
          en: 'This standing belonged to the district level; communes and wards were the base.',
        },
      ),
      sense(
        { from: '2025-07-01', to: null, source: law.regulation298of2025, status: 'verified' },
        {
          vi: 'Đảng ủy xã, phường lập ba cơ quan giúp việc: văn phòng, ban xây dựng đảng và cơ quan ủy ban kiểm tra; đặc khu được lập tối đa bốn.',
          en: 'Commune and ward committees have three offices: a general office, a Party-building board and an inspection body; special zones may have up to four.',
        },
      ),
    ],
    related: ['dang-uy', 'to-chuc-co-so-dang', 'ban-xay-dung-dang'],
  },
  {
    id: 'chi-uy',
    headword: 'chi ủy',
    variants: ['chi ủy viên'],
    abbreviations: [],
    category: 'party',
    level: 4,
    hanViet: han('支委'),
    english: 'committee of a Party cell',
    definition: {
      vi: 'Nhóm được đảng viên trong chi bộ bầu ra để điều hành; theo Điều lệ, chi bộ có từ chín đảng viên chính thức trở lên mới bầu.',
      en: 'The group cell members elect to run it; under the Statutes only a cell with nine or more full members elects one.',
    },
    senses: undated(law.statutesCells, 'verified'),
    related: ['chi-bo', 'bi-thu-chi-bo', 'cap-uy'],
  },
  {
    id: 'to-dang',
    headword: 'tổ đảng',
    variants: ['tổ trưởng tổ đảng'],
    abbreviations: [],
    category: 'party',
    level: 4,
    hanViet: han('組黨'),
    english: 'Party group (within a cell)',
    definition: {
      vi: 'Nhóm nhỏ chia ra từ một chi bộ đông người để sinh hoạt cho tiện, có người đứng đầu riêng và hoạt động dưới sự chỉ đạo của chi ủy.',
      en: 'A smaller group split off from a large cell so that meetings are easier, with a leader of its own and under the cell committee’s direction.',
    },
    senses: undated(law.statutesCells, 'verified'),
    related: ['chi-bo', 'chi-uy'],
    cues: { notBefore: ['viên', 'bộ', 'ủy'] },
  },
  {
    id: 'ban-can-su-dang',
    headword: 'ban cán sự đảng',
    variants: [
      'Ban cán sự đảng UBND tỉnh',
      'Ban cán sự đảng UBND',
      'Ban cán sự đảng Chính phủ',
      'Ban cán sự',
    ],
    abbreviations: ['BCSĐ', 'BCS đảng'],
    category: 'party',
    level: 4,
    hanViet: han('班幹事黨'),
    english: 'Party civil affairs committee',
    definition: {
      vi: 'Nhóm đảng viên lãnh đạo đặt trong một cơ quan chính quyền, tòa án hay viện kiểm sát để bàn trước các việc lớn và nhân sự. Mô hình này đã kết thúc.',
      en: 'The group of leading Party members placed inside a government office, court or procuracy to settle major matters and appointments beforehand. The model has ended.',
    },
    senses: [
      sense(
        {
          from: '2009-04-01',
          to: '2023-02-06',
          source: earlier.partyDelegations2009,
          status: 'verified',
        },
        {
          vi: 'Ở trung ương có ban cán sự đảng Chính phủ, của các bộ, ngành, của Tòa án và Viện kiểm sát nhân dân tối cao, theo Quy định 216-QĐ/TW.',
          en: 'At the Centre the Government, the ministries and agencies, the Supreme People’s Court and Procuracy each had one, as Regulation 216-QĐ/TW lists them.',
        },
      ),
      sense(
        { from: '2023-02-07', to: '2025-01', source: law.partyDelegations2023, status: 'partly' },
        {
          vi: 'Còn hoạt động, theo quy định của Bộ Chính trị ở trung ương và quy định tương tự ở tỉnh.',
          en: 'Still at work, under Politburo rules at the Centre and similar ones in the provinces.',
        },
      ),
      sense(
        { from: '2025-02', to: null, source: law.partyBodiesPlan2024, status: 'partly' },
        {
          vi: 'Đã kết thúc; vai trò chuyển sang đảng ủy của khối chính quyền cùng cấp. Ngày chấm dứt mỗi nơi một khác.',
          en: 'Ended; its role passed to the Party committee of the government body at the same level. The exact day differs from place to place.',
        },
      ),
    ],
    related: ['dang-doan', 'dang-uy-ubnd-tinh'],
  },
  {
    id: 'dang-doan',
    headword: 'đảng đoàn',
    variants: [
      'Đảng đoàn HĐND',
      'Đảng đoàn HĐND tỉnh',
      'Đảng đoàn MTTQ',
      'Đảng đoàn Mặt trận Tổ quốc',
      'Đảng đoàn Quốc hội',
    ],
    abbreviations: [],
    category: 'party',
    level: 4,
    hanViet: han('黨團'),
    english: 'Party delegation (in an elected body or mass organisation)',
    definition: {
      vi: 'Nhóm đảng viên nòng cốt từng đặt trong HĐND, Mặt trận và các đoàn thể để đưa ý kiến của cấp ủy vào đó.',
      en: 'The core group of Party members formerly placed in People’s Councils, the Front and mass organisations to carry the Party committee’s views into them.',
    },
    senses: [
      uncheckedUntil('2023-02-06'),
      sense(
        { from: '2023-02-07', to: '2025-01', source: law.partyDelegations2023, status: 'partly' },
        {
          vi: 'Còn hoạt động; ở trung ương do Bộ Chính trị quyết định lập.',
          en: 'Still at work; at the Centre set up by decision of the Politburo.',
        },
      ),
      sense(
        { from: '2025-02', to: null, source: law.partyBodiesPlan2024, status: 'partly' },
        {
          vi: 'Đã kết thúc trong đợt sắp xếp đầu năm 2025; thay bằng đảng ủy các cơ quan Đảng cùng cấp.',
          en: 'Ended in the restructuring of early 2025; replaced by the committee of the Party agencies at the same level.',
        },
      ),
    ],
    related: ['ban-can-su-dang', 'dang-uy-cac-co-quan-dang-tinh'],
  },
  {
    id: 'dang-uy-khoi',
    headword: 'Đảng ủy Khối',
    variants: [
      'Đảng ủy Khối các cơ quan tỉnh',
      'Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh',
      'Đảng ủy Khối doanh nghiệp',
      'Đảng bộ Khối',
      'Đảng bộ Khối các cơ quan tỉnh',
      'Đảng bộ Khối các cơ quan và doanh nghiệp tỉnh',
    ],
    abbreviations: [],
    category: 'party',
    level: 4,
    hanViet: han('黨委塊'),
    english: 'Party Committee of the bloc of agencies or enterprises',
    definition: {
      vi: 'Cấp ủy từng gom các chi bộ, đảng bộ của cơ quan và doanh nghiệp cấp tỉnh về một mối, thay vì theo nơi ở.',
      en: 'The committee that used to bring together the cells and organisations of provincial offices and firms, by workplace rather than by place of residence.',
    },
    senses: [
      sense(
        { from: null, to: '2025-01', source: law.partyBodiesPlan2024, status: 'partly' },
        {
          vi: 'Còn hoạt động bên cạnh các huyện ủy, thành ủy.',
          en: 'Still at work beside the district and city committees.',
        },
      ),
      sense(
        { from: '2025-02', to: null, source: law.partyBodiesPlan2024, status: 'partly' },
        {
          vi: 'Đã kết thúc; các tổ chức bên dưới chia về hai đảng bộ mới cấp tỉnh, khối Đảng và khối chính quyền.',
          en: 'Ended; the bodies below were divided between two new provincial organisations, one for the Party side and one for the government side.',
        },
      ),
    ],
    related: ['dang-uy-ubnd-tinh', 'dang-uy-cac-co-quan-dang-tinh'],
  },
  {
    id: 'dang-uy-ubnd-tinh',
    headword: 'Đảng ủy UBND tỉnh',
    variants: [
      'Đảng ủy Ủy ban nhân dân tỉnh',
      'Đảng bộ UBND tỉnh',
      'Đảng ủy UBND thành phố',
      'Đảng bộ UBND thành phố',
      'Đảng ủy UBND',
      'Đảng bộ UBND',
    ],
    abbreviations: [],
    category: 'party',
    level: 4,
    hanViet: han('黨委·省'),
    english: 'Party Committee of the provincial People’s Committee',
    definition: {
      vi: 'Cấp ủy lãnh đạo các tổ chức đảng trong sở, đơn vị sự nghiệp và một số doanh nghiệp nhà nước của tỉnh; làm luôn phần việc của ban cán sự đảng trước kia.',
      en: 'The committee leading the Party bodies in a province’s departments, public service units and some State firms; it also does what the Party civil affairs committee used to do.',
    },
    senses: [
      sense(
        { from: null, to: '2025-01', source: law.partyBodiesPlan2024, status: 'partly' },
        {
          vi: 'Chưa có; khi ấy còn ban cán sự đảng và đảng ủy khối.',
          en: 'Did not exist yet; there were still the civil affairs committee and the bloc committee.',
        },
      ),
      sense(
        { from: '2025-02', to: null, source: law.partyBodiesPlan2024, status: 'partly' },
        {
          vi: 'Lập từ đầu năm 2025, trực thuộc tỉnh ủy; ngày lập mỗi tỉnh một khác.',
          en: 'Set up from early 2025 under the provincial committee; the day differs from province to province.',
        },
      ),
    ],
    related: ['ban-can-su-dang', 'dang-uy-cac-co-quan-dang-tinh', 'uy-ban-nhan-dan'],
  },
  {
    id: 'dang-uy-cac-co-quan-dang-tinh',
    headword: 'Đảng ủy các cơ quan Đảng tỉnh',
    variants: [
      'Đảng bộ các cơ quan Đảng tỉnh',
      'Đảng ủy các cơ quan Đảng',
      'Đảng bộ các cơ quan Đảng',
      'Đảng ủy các cơ quan Đảng, đoàn thể',
    ],
    abbreviations: [],
    category: 'party',
    level: 5,
    hanViet: han('黨委各機關黨省'),
    english: 'Party Committee of the province’s Party agencies',
    definition: {
      vi: 'Cấp ủy của khối còn lại bên cạnh khối chính quyền: cơ quan Đảng, HĐND, Mặt trận, đoàn thể, tòa án, viện kiểm sát cấp tỉnh.',
      en: 'The committee for the side other than the government: the province’s Party offices, People’s Council, Front, mass organisations, court and procuracy.',
    },
    senses: [
      sense(
        { from: null, to: '2025-01', source: law.partyBodiesPlan2024, status: 'partly' },
        { vi: 'Chưa có.', en: 'Did not exist yet.' },
      ),
      sense(
        { from: '2025-02', to: null, source: law.partyBodiesPlan2024, status: 'partly' },
        {
          vi: 'Lập từ đầu năm 2025 khi kết thúc đảng đoàn và đảng ủy khối.',
          en: 'Set up from early 2025 when Party delegations and bloc committees ended.',
        },
      ),
    ],
    related: ['dang-doan', 'dang-uy-khoi', 'dang-uy-ubnd-tinh'],
  },
];
