import type { Bilingual, Sense, Term } from '../term.ts';
import { han } from './han.ts';
import { fromMemory, sense, uncheckedUntil, undated } from './senses.ts';
import { word } from './sources-words.ts';
import * as law from './sources.ts';

/** The Front and the mass organisations, before and after the constitutional change of 2025. */
const frontReform = (was: Bilingual, now: Bilingual): readonly Sense[] => [
  sense(
    {
      from: null,
      to: '2025-06-15',
      source: law.fiveOrganisations2013,
      status: 'partly',
    },
    was,
  ),
  sense(
    {
      from: '2025-06-16',
      to: null,
      source: law.frontAmended2025,
      status: 'verified',
    },
    now,
  ),
];

const massOrganisation = frontReform(
  {
    vi: 'Là tổ chức thành viên của Mặt trận, có bộ máy riêng ở tỉnh, huyện, xã.',
    en: 'A member organisation of the Front, with offices of its own in provinces, districts and communes.',
  },
  {
    vi: 'Trực thuộc Mặt trận theo Hiến pháp sửa đổi và Nghị quyết 60-NQ/TW; không còn tổ chức ở cấp huyện, việc sắp xếp xong quanh ngày 1-7-2025.',
    en: 'Placed under the Front by the amended Constitution and Resolution 60-NQ/TW; no district offices, the change completed around 1 July 2025.',
  },
);

export const frontTerms: readonly Term[] = [
  {
    id: 'mat-tran-to-quoc-viet-nam',
    headword: 'Mặt trận Tổ quốc Việt Nam',
    variants: [
      'Mặt trận Tổ quốc',
      'Mặt trận các cấp',
      'Mặt trận',
      'công tác Mặt trận',
      'cán bộ Mặt trận',
      'Mặt trận và các đoàn thể',
      'MTTQ Việt Nam',
    ],
    abbreviations: ['MTTQ', 'MTTQVN'],
    category: 'front',
    level: 2,
    hanViet: han('·陣祖國越南'),
    english: 'Viet Nam Fatherland Front',
    definition: {
      vi: 'Liên minh chính trị do Đảng lãnh đạo, tập hợp các đoàn thể, tôn giáo, dân tộc và cá nhân tiêu biểu; vận động nhân dân, hiệp thương ứng cử viên, góp ý và giám sát chính quyền.',
      en: 'The Party-led political alliance of mass organisations, religions, ethnic groups and prominent people; it mobilises the public, settles lists of candidates, comments on and oversees the authorities.',
    },
    senses: frontReform(
      {
        vi: 'Các đoàn thể là thành viên của Mặt trận nhưng có bộ máy riêng; Mặt trận có ở ba cấp địa phương.',
        en: 'Mass organisations were members but kept their own offices; the Front existed at three local levels.',
      },
      {
        vi: 'Năm tổ chức chính trị - xã hội trực thuộc Mặt trận; cấp huyện không còn.',
        en: 'The five socio-political organisations come directly under the Front; there is no district level.',
      },
    ),
    related: ['uy-ban-mttq', 'to-chuc-chinh-tri-xa-hoi', 'doan-the'],
    example: {
      vi: 'MTTQ và các đoàn thể vận động nhân dân làm đường.',
      en: 'The Fatherland Front and the mass organisations mobilised people to build the road.',
    },
    // On its own, with its capital; in wars a front is a place.
    formCues: {
      'Mặt trận': {
        capital: true,
        everyday: true,
        notBefore: ['B', 'Tây Nguyên', 'Điện Biên', 'Dân tộc', 'Dân chủ', 'Việt Minh', 'Liên Việt'],
      },
    },
  },
  {
    id: 'uy-ban-mttq',
    headword: 'Ủy ban MTTQ',
    variants: [
      'Ủy ban Mặt trận Tổ quốc',
      'Ủy ban Mặt trận Tổ quốc Việt Nam',
      'Ủy ban MTTQ Việt Nam',
      'Ban Thường trực Ủy ban MTTQ',
    ],
    abbreviations: ['UBMTTQ', 'UB MTTQ', 'UBMTTQ Việt Nam'],
    category: 'front',
    level: 3,
    hanViet: han('委班·'),
    english: 'Fatherland Front Committee',
    definition: {
      vi: 'Cơ quan điều hành của Mặt trận ở trung ương, tỉnh hoặc xã, gồm đại diện các tổ chức thành viên và một ban thường trực.',
      en: 'The Front’s executive body at the Centre, in a province or in a commune, made up of member organisations’ representatives and a standing board.',
    },
    senses: frontReform(
      {
        vi: 'Được lập ở trung ương và cả ba cấp địa phương.',
        en: 'Set up at the Centre and at all three local levels.',
      },
      {
        vi: 'Ở địa phương chỉ còn cấp tỉnh và cấp xã.',
        en: 'Locally found only at the provincial and commune levels.',
      },
    ),
    related: ['mat-tran-to-quoc-viet-nam', 'chu-tich-uy-ban-mttq'],
  },
  {
    id: 'chu-tich-uy-ban-mttq',
    headword: 'Chủ tịch Ủy ban MTTQ',
    variants: [
      'Chủ tịch Ủy ban Mặt trận Tổ quốc',
      'Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam',
      'Chủ tịch Ủy ban MTTQ Việt Nam',
      'Chủ tịch MTTQ',
      'Chủ tịch Mặt trận Tổ quốc',
    ],
    abbreviations: ['Chủ tịch UBMTTQ', 'Chủ tịch UB MTTQ', 'CT MTTQ', 'CT UBMTTQ'],
    category: 'front',
    level: 4,
    hanViet: han('主席委班·'),
    english: 'Chair of the Fatherland Front Committee',
    definition: {
      vi: 'Người đứng đầu Mặt trận ở một địa phương; ở xã có nơi do phó bí thư đảng ủy kiêm.',
      en: 'The head of the Front in a locality; in some communes a deputy Party secretary holds the post as well.',
    },
    senses: fromMemory,
    related: ['uy-ban-mttq', 'truong-khoi-van', 'pho-bi-thu'],
    cues: { notAfter: ['phó'] },
  },
  {
    id: 'doan-the',
    headword: 'đoàn thể',
    variants: [],
    abbreviations: [],
    category: 'front',
    level: 3,
    hanViet: han('團體'),
    english: 'mass organisation',
    definition: {
      vi: 'Tổ chức tập hợp một lớp người: công nhân, nông dân, phụ nữ, thanh niên, cựu chiến binh; cầu nối giữa Đảng và họ.',
      en: 'An organisation gathering one group of people, workers, farmers, women, youth or veterans, and linking them with the Party.',
    },
    senses: undated(word('đoàn thể'), 'verified'),
    related: ['to-chuc-chinh-tri-xa-hoi', 'mat-tran-to-quoc-viet-nam'],
    cues: { notBefore: ['thao'] },
  },
  {
    id: 'to-chuc-chinh-tri-xa-hoi',
    headword: 'tổ chức chính trị - xã hội',
    variants: [],
    abbreviations: ['CT-XH'],
    category: 'front',
    level: 4,
    hanViet: han('組織政治社會'),
    english: 'socio-political organisation',
    definition: {
      vi: 'Tên chính thức của năm đoàn thể lớn: Công đoàn, Hội Nông dân, Hội Phụ nữ, Đoàn Thanh niên và Hội Cựu chiến binh.',
      en: 'The formal name of the five big mass organisations: trade unions, farmers, women, youth and war veterans.',
    },
    senses: massOrganisation,
    related: ['doan-the', 'mat-tran-to-quoc-viet-nam'],
  },
  {
    id: 'tinh-doan',
    headword: 'Tỉnh đoàn',
    variants: [],
    abbreviations: [],
    category: 'front',
    level: 4,
    hanViet: han('省團'),
    english: 'provincial Youth Union',
    definition: {
      vi: 'Tổ chức Đoàn Thanh niên Cộng sản Hồ Chí Minh ở cấp tỉnh, hay đứng ra mở các phong trào tình nguyện.',
      en: 'The Hồ Chí Minh Communist Youth Union at provincial level, which often starts volunteer drives.',
    },
    senses: undated(law.frontAmended2025, 'partly'),
    related: ['doan-the', 'to-chuc-chinh-tri-xa-hoi'],
  },
  {
    id: 'khoi-dai-doan-ket-toan-dan-toc',
    headword: 'khối đại đoàn kết toàn dân tộc',
    variants: [
      'khối đại đoàn kết',
      'khối đại đoàn kết dân tộc',
      'sức mạnh đại đoàn kết toàn dân tộc',
      'đại đoàn kết toàn dân tộc',
      'đại đoàn kết dân tộc',
    ],
    abbreviations: [],
    category: 'front',
    level: 4,
    hanViet: han('塊大團結全民族'),
    english: 'great national unity bloc',
    definition: {
      vi: 'Hình ảnh cả nước là một khối gắn chặt, bất kể dân tộc, tôn giáo hay tầng lớp; Mặt trận có nhiệm vụ vun đắp khối ấy.',
      en: 'The image of the nation as one solid whole, whatever people’s ethnicity, religion or class; the Front is charged with building it.',
    },
    senses: undated(law.resolution203of2025, 'partly'),
    related: ['mat-tran-to-quoc-viet-nam'],
  },
  {
    id: 'dan-chu',
    headword: 'dân chủ',
    variants: [],
    abbreviations: [],
    category: 'front',
    level: 3,
    hanViet: han('民主'),
    english: 'democracy; democratic',
    definition: {
      vi: 'Trong văn kiện Việt Nam là việc để dân và đảng viên được biết, được bàn, được góp ý rồi mới quyết; đi cùng “kỷ cương” và “tập trung”.',
      en: 'In Vietnamese documents, letting the people and Party members know, discuss and comment before a decision; paired with “discipline” and “centralism”.',
    },
    senses: undated(law.democracyLaw2022Oversight, 'partly'),
    related: ['tap-trung-dan-chu', 'quy-che-dan-chu-o-co-so'],
    cues: {
      notBefore: ['cộng hòa', 'nhân dân lào', 'nhân dân triều tiên', 'mỹ', 'congo'],
      notAfter: ['đảng', 'mặt trận', 'cộng hòa', 'phe', 'ứng viên'],
    },
  },
  {
    id: 'quy-che-dan-chu-o-co-so',
    headword: 'quy chế dân chủ ở cơ sở',
    variants: [
      'dân chủ ở cơ sở',
      'thực hiện dân chủ ở cơ sở',
      'quy chế dân chủ cơ sở',
      'dân chủ cơ sở',
    ],
    abbreviations: ['QCDC'],
    category: 'front',
    level: 4,
    hanViet: han('規制民主·基礎'),
    english: 'grassroots democracy rules',
    definition: {
      vi: 'Các quy tắc buộc xã, phường và cơ quan công khai việc, tiền và lấy ý kiến dân, để dân kiểm tra và giám sát.',
      en: 'The rules that oblige communes, wards and offices to disclose their business and money, consult the people and let them check.',
    },
    senses: [
      uncheckedUntil('2007-06-30'),
      sense(
        {
          from: '2007-07-01',
          to: '2023-06-30',
          source: law.democracyOrdinance2007,
          status: 'partly',
        },
        {
          vi: 'Theo một pháp lệnh dành cho xã, phường, thị trấn.',
          en: 'Under an ordinance for communes, wards and townships.',
        },
      ),
      sense(
        { from: '2023-07-01', to: null, source: law.democracyLawInForce, status: 'verified' },
        {
          vi: 'Đã nâng thành luật, thông qua ngày 10-11-2022, thay pháp lệnh năm 2007.',
          en: 'Raised to a law, passed on 10 November 2022 in place of the ordinance of 2007.',
        },
      ),
    ],
    related: ['dan-chu', 'co-so', 'giam-sat'],
  },
  {
    id: 'phong-trao-thi-dua',
    headword: 'phong trào thi đua',
    variants: ['phong trào thi đua yêu nước'],
    abbreviations: [],
    category: 'front',
    level: 4,
    hanViet: han('風潮··'),
    english: 'emulation movement',
    definition: {
      vi: 'Đợt phát động để mọi người, mọi đơn vị ganh nhau làm tốt một việc; cuối đợt bình xét và trao phần thưởng.',
      en: 'A drive in which people and units vie to do something well; at its end the best are chosen and rewarded.',
    },
    senses: undated(law.emulationLaw2022, 'verified'),
    related: ['co-thi-dua', 'bang-khen'],
  },
  {
    id: 'an-sinh-xa-hoi',
    headword: 'an sinh xã hội',
    variants: [],
    abbreviations: ['ASXH'],
    category: 'front',
    level: 3,
    hanViet: han('安生社會'),
    english: 'social security',
    definition: {
      vi: 'Lưới đỡ người khó khăn: bảo hiểm, trợ cấp, nhà ở, việc làm, cứu trợ khi thiên tai.',
      en: 'The net that catches people in difficulty: insurance, benefits, housing, jobs, disaster relief.',
    },
    senses: fromMemory,
    related: ['ho-ngheo', 'chinh-sach'],
  },
  {
    id: 'khu-dan-cu',
    headword: 'khu dân cư',
    variants: [],
    abbreviations: ['KDC'],
    category: 'front',
    level: 3,
    hanViet: han('區民居'),
    english: 'residential area; neighbourhood',
    definition: {
      vi: 'Nơi một nhóm hộ sống gần nhau, như thôn hay tổ dân phố; Mặt trận lấy đây làm đơn vị để mở phong trào và ngày hội đoàn kết.',
      en: 'Where a group of households live close together, such as a village or quarter; the Front takes it as its unit for movements and unity festivals.',
    },
    senses: undated(law.frontLevels, 'verified'),
    related: ['to-dan-pho', 'thon', 'mat-tran-to-quoc-viet-nam'],
    cues: { everyday: true },
  },
];
