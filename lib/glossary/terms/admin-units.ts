import type { Bilingual, Sense, Term } from '../term.ts';
import { han } from './han.ts';
import { sense, uncheckedUntil, undated } from './senses.ts';
import * as earlier from './sources-earlier.ts';
import * as text from './sources-texts.ts';
import { word } from './sources-words.ts';
import * as law from './sources.ts';

/** In force at the start of 2004 at the latest; its text names no day. */
const byLaw2003 = { from: '2004', to: '2015-12-31' } as const;
const tiersOf2003 = law.at(earlier.councilsLaw2003, 'Điều 4');

const communeOf2003 = sense(
  { ...byLaw2003, source: tiersOf2003, status: 'verified' },
  {
    vi: 'Luật năm 2003 gọi chung xã, phường, thị trấn là cấp xã; HĐND và UBND được tổ chức ở cấp này.',
    en: 'The law of 2003 called communes, wards and townships together the commune level and organised People’s Councils and Committees there.',
  },
);

const districtOf2003: Bilingual = {
  vi: 'Luật năm 2003 gọi chung huyện, quận, thị xã, thành phố thuộc tỉnh là cấp huyện; HĐND và UBND được tổ chức ở cấp này.',
  en: 'The law of 2003 called rural and urban districts, towns and provincial cities together the district level and organised People’s Councils and Committees there.',
};

const threeTiers = { from: '2016-01-01', to: '2025-06-30' } as const;
const twoTiers = { from: '2025-07-01', to: null } as const;

/** A unit of the district tier under the law of 2015, and what became of it. */
const districtUnit = (
  was: Bilingual,
  now: Bilingual,
  before: Bilingual = districtOf2003,
): readonly Sense[] => [
  sense({ ...byLaw2003, source: tiersOf2003, status: 'verified' }, before),
  sense({ ...threeTiers, source: law.at(law.law77of2015, 'Điều 2'), status: 'verified' }, was),
  sense({ ...twoTiers, source: law.at(law.law72of2025, 'Điều 51(3)'), status: 'verified' }, now),
];

/** The number of provincial units, for "tỉnh" and "cấp tỉnh". */
const provincialTier = (counts: Bilingual): readonly Sense[] => [
  sense(
    { from: '2004', to: '2008-07-31', source: tiersOf2003, status: 'verified' },
    {
      vi: 'Luật năm 2003 gọi chung tỉnh và thành phố trực thuộc trung ương là cấp tỉnh. Số đơn vị thời ấy chưa được đối chiếu.',
      en: 'The law of 2003 called provinces and centrally run cities together the provincial level. Their number at that time has not been checked.',
    },
  ),
  sense(
    { from: '2008-08-01', to: '2025-06-30', source: law.resolution175of2024, status: 'partly' },
    counts,
  ),
  sense(
    { from: '2025-07-01', to: '2026-04-29', source: law.resolution202of2025, status: 'verified' },
    {
      vi: 'Sau đợt sắp xếp, cả nước có 34 đơn vị cấp tỉnh, trong đó 28 là tỉnh và 6 là thành phố.',
      en: 'After the rearrangement the country has 34 provincial units, 28 of them provinces and 6 cities.',
    },
  ),
  sense(
    { from: '2026-04-30', to: null, source: law.resolution30of2026, status: 'verified' },
    {
      vi: 'Vẫn 34 đơn vị, nay là 27 tỉnh và 7 thành phố, do Đồng Nai thành thành phố trực thuộc trung ương.',
      en: 'Still 34 units, now 27 provinces and 7 cities, as Đồng Nai became a centrally run city.',
    },
  ),
];

const communeTier = (was: Bilingual): readonly Sense[] => [
  communeOf2003,
  sense({ ...threeTiers, source: law.at(law.law77of2015, 'Điều 2'), status: 'verified' }, was),
  sense(
    { from: '2025-07-01', to: '2026-04-29', source: law.law72of2025, status: 'verified' },
    {
      vi: 'Trực thuộc thẳng cấp tỉnh. Cả nước có 3.321 đơn vị cấp xã: 2.621 xã, 687 phường, 13 đặc khu.',
      en: 'Directly under the provincial level. The country has 3,321 commune-level units: 2,621 communes, 687 wards and 13 special zones.',
    },
  ),
  sense(
    { from: '2026-04-30', to: null, source: law.resolution30of2026, status: 'secondary' },
    {
      vi: 'Tổng số vẫn là 3.321, nhưng 10 xã ở Đồng Nai đã chuyển thành phường.',
      en: 'The total is still 3,321, but ten communes in Đồng Nai have become wards.',
    },
  ),
];

const oneOfSixIn2001 = sense(
  { from: '2001-10-20', to: '2009-07-01', source: text.urbanClasses2001, status: 'verified' },
  {
    vi: 'Nghị định 72/2001/NĐ-CP chia đô thị làm sáu loại: đặc biệt và từ I đến V; tiêu chuẩn cụ thể chưa được đối chiếu.',
    en: 'Decree 72/2001 put urban places in six classes, special and I to V; its exact standards have not been checked.',
  },
);

/** Classes II to V before the resolution of 2016: only the decree and the number of classes. */
const sixClasses: readonly Sense[] = [
  oneOfSixIn2001,
  sense(
    { from: '2009-07-02', to: '2016-05-24', source: text.urbanClasses2009, status: 'verified' },
    {
      vi: 'Là một trong sáu loại theo Nghị định 42/2009/NĐ-CP; ngưỡng cụ thể chưa đối chiếu.',
      en: 'One of the six classes under Decree 42/2009; its exact thresholds have not been checked.',
    },
  ),
];

export const adminUnitTerms: readonly Term[] = [
  {
    id: 'tinh',
    headword: 'tỉnh',
    variants: [],
    abbreviations: [],
    category: 'admin-units',
    level: 1,
    hanViet: han('省'),
    english: 'province',
    definition: {
      vi: 'Đơn vị hành chính lớn nhất dưới trung ương, có HĐND và UBND riêng. Trong câu văn, “tỉnh” còn chỉ chính quyền của tỉnh: “tỉnh quyết định…”.',
      en: 'The largest administrative unit below the Centre, with its own People’s Council and People’s Committee. In a sentence it can also mean the provincial authorities: “the province decided…”.',
    },
    senses: provincialTier({
      vi: 'Cả nước có 63 đơn vị cấp tỉnh: 58 tỉnh và 5 thành phố; riêng từ 1-1-2025 là 57 tỉnh và 6 thành phố vì thêm Huế. Dưới tỉnh còn cấp huyện.',
      en: 'The country had 63 provincial units: 58 provinces and 5 cities; from 1 January 2025, 57 and 6, as Huế was added. Districts stood below the province.',
    }),
    related: ['cap-tinh', 'thanh-pho-truc-thuoc-trung-uong', 'tinh-uy'],
    example: {
      vi: 'Toàn tỉnh thi đua hoàn thành chỉ tiêu năm.',
      en: 'The whole province is working to meet the year’s targets.',
    },
    cues: {
      notForeignNext: true,
      notBefore: [
        'táo',
        'dậy',
        'giấc',
        'ngộ',
        'rượu',
        'mộng',
        'lại',
        'ngủ',
        'khô',
        'bơ',
        'lỵ',
        'lị',
        'ủy',
        'đoàn',
        'lược',
        'trí',
      ],
      notAfter: ['tán', 'thức', 'bừng', 'chợt', 'sực', 'hồi', 'tu', 'nửa'],
    },
  },
  {
    id: 'thanh-pho',
    headword: 'thành phố',
    variants: ['thành'],
    abbreviations: ['TP', 'Tp'],
    category: 'admin-units',
    level: 1,
    hanViet: han('城舖'),
    english: 'city',
    definition: {
      vi: 'Đơn vị hành chính ở đô thị lớn. Trước giữa năm 2025 có thành phố ngang tỉnh và thành phố nằm trong tỉnh, nên phải xem ngày bài báo.',
      en: 'An administrative unit for a large urban place. Until mid-2025 some cities ranked with provinces and others lay inside one, so the date of the article matters.',
    },
    senses: districtUnit(
      {
        vi: 'Gồm hai bậc: thành phố trực thuộc trung ương (cấp tỉnh) và thành phố cấp huyện, nằm trong tỉnh hoặc trong thành phố trực thuộc trung ương.',
        en: 'Of two ranks: centrally run cities (provincial level), and district-level cities inside a province or inside a centrally run city.',
      },
      {
        vi: 'Chỉ còn thành phố trực thuộc trung ương. Thành phố thuộc tỉnh đã bỏ; địa bàn cũ chia thành phường, xã trực thuộc tỉnh.',
        en: 'Only centrally run cities remain. Cities inside provinces were abolished and their territory divided into wards and communes directly under the province.',
      },
      {
        vi: 'Luật năm 2003 cũng chia hai bậc: thành phố trực thuộc trung ương thuộc cấp tỉnh, thành phố thuộc tỉnh thuộc cấp huyện.',
        en: 'The law of 2003 had the same two ranks: centrally run cities at the provincial level, provincial cities at the district level.',
      },
    ),
    related: ['thanh-pho-thuoc-tinh', 'thanh-pho-truc-thuoc-trung-uong', 'do-thi'],
    example: {
      vi: 'Thành phố mở rộng các tuyến đường ven biển.',
      en: 'The city is widening its coastal roads.',
    },
    cues: { notForeignNext: true },
    formCues: {
      // "các tỉnh, thành", "các huyện, thị, thành".
      thành: {
        onlyAfter: ['tỉnh ,', 'các tỉnh', 'thị ,'],
        notBefore: [
          'lập',
          'công',
          'viên',
          'tích',
          'phần',
          'ủy',
          'phố',
          'thị',
          'quả',
          'đoàn',
          'thạo',
          'hình',
          'niên',
          'kính',
          'thật',
          'nội',
        ],
      },
      TP: {
        orCapitalNext: true,
        onlyAfter: [
          'UBND',
          'HĐND',
          'Đảng bộ',
          'toàn',
          'lãnh đạo',
          'chủ tịch',
          'công an',
          'cấp',
          'thành phố',
          'của',
          'nhân dân',
          'MTTQ',
          'trung tâm',
        ],
        notAfter: ['vệ sinh', 'ATTP', 'an toàn'],
      },
      Tp: {
        orCapitalNext: true,
        onlyAfter: [
          'UBND',
          'HĐND',
          'Đảng bộ',
          'toàn',
          'lãnh đạo',
          'chủ tịch',
          'công an',
          'cấp',
          'thành phố',
          'của',
          'nhân dân',
          'MTTQ',
          'trung tâm',
        ],
        notAfter: ['vệ sinh', 'ATTP', 'an toàn'],
      },
    },
  },
  {
    id: 'thanh-pho-truc-thuoc-trung-uong',
    headword: 'thành phố trực thuộc trung ương',
    variants: [],
    abbreviations: [],
    category: 'admin-units',
    level: 4,
    hanViet: han('城舖直屬中央'),
    english: 'centrally run city',
    definition: {
      vi: 'Thành phố lớn ngang hàng với tỉnh, chịu sự quản lý thẳng của trung ương.',
      en: 'A large city of the same rank as a province, answering straight to the Centre.',
    },
    senses: [
      uncheckedUntil('2003-12-31'),
      sense(
        { from: '2004-01-01', to: '2024-12-31', source: text.largestCities, status: 'secondary' },
        {
          vi: 'Năm thành phố: Hà Nội, Thành phố Hồ Chí Minh, Hải Phòng, Đà Nẵng và Cần Thơ.',
          en: 'Five cities: Hà Nội, Hồ Chí Minh City, Hải Phòng, Đà Nẵng and Cần Thơ.',
        },
      ),
      sense(
        {
          from: '2025-01-01',
          to: '2026-04-29',
          source: law.resolution175of2024,
          status: 'verified',
        },
        {
          vi: 'Sáu thành phố: năm nơi trước đó và Huế.',
          en: 'Six cities: the earlier five and Huế.',
        },
      ),
      sense(
        { from: '2026-04-30', to: null, source: law.resolution30of2026, status: 'verified' },
        {
          vi: 'Bảy thành phố, sau khi có thêm Đồng Nai.',
          en: 'Seven cities, after Đồng Nai was added.',
        },
      ),
    ],
    related: ['thanh-pho', 'tinh', 'cap-tinh'],
  },
  {
    id: 'thanh-pho-thuoc-tinh',
    headword: 'thành phố thuộc tỉnh',
    variants: ['thành phố trực thuộc tỉnh'],
    abbreviations: [],
    category: 'admin-units',
    level: 5,
    hanViet: han('城舖屬省'),
    english: 'provincial city',
    definition: {
      vi: 'Thành phố nằm trong một tỉnh và ngang cấp huyện, ví dụ Cẩm Phả hay Hạ Long của Quảng Ninh trước đây.',
      en: 'A city lying inside a province and ranking as a district, such as the former Cẩm Phả or Hạ Long in Quảng Ninh.',
    },
    senses: districtUnit(
      {
        vi: 'Một loại đơn vị cấp huyện, có HĐND, UBND và Thành ủy riêng; dưới nó là phường, xã.',
        en: 'A kind of district-level unit with its own People’s Council, People’s Committee and Party Committee; wards and communes lay under it.',
      },
      {
        vi: 'Không còn loại này; tên cũ có thể được đặt lại cho một phường.',
        en: 'The type no longer exists; an old name may live on as that of a ward.',
      },
    ),
    related: ['thanh-pho', 'cap-huyen', 'thanh-uy'],
  },
  {
    id: 'huyen',
    headword: 'huyện',
    variants: [],
    abbreviations: [],
    category: 'admin-units',
    level: 1,
    hanViet: han('縣'),
    english: 'rural district',
    definition: {
      vi: 'Đơn vị hành chính ở nông thôn, nằm giữa tỉnh và xã. Nhiều tên huyện nay chỉ còn trong bài cũ và địa chỉ cũ.',
      en: 'A rural administrative unit between the province and the commune. Many district names now live on only in old articles and addresses.',
    },
    senses: districtUnit(
      {
        vi: 'Thuộc cấp huyện, bên cạnh quận, thị xã và thành phố cấp huyện; dưới huyện là xã và thị trấn.',
        en: 'Belonged to the district tier, beside urban districts, towns and district-level cities; communes and townships lay under it.',
      },
      {
        vi: 'Không còn là đơn vị hành chính; HĐND và UBND huyện đã kết thúc hoạt động.',
        en: 'No longer an administrative unit; district People’s Councils and People’s Committees have ended.',
      },
    ),
    related: ['cap-huyen', 'huyen-uy', 'xa'],
    example: {
      vi: 'Toàn huyện khi ấy có hơn mười xã và một thị trấn.',
      en: 'The district then had more than ten communes and one township.',
    },
    cues: { notBefore: ['đường', 'ủy', 'đoàn', 'lệnh'], notAfter: ['tri'] },
  },
  {
    id: 'quan',
    headword: 'quận',
    variants: [],
    abbreviations: [],
    category: 'admin-units',
    level: 3,
    hanViet: han('郡'),
    english: 'urban district',
    definition: {
      vi: 'Đơn vị cấp huyện ở phần nội thành của thành phố trực thuộc trung ương, chia thành các phường.',
      en: 'A district-level unit in the inner part of a centrally run city, divided into wards.',
    },
    senses: districtUnit(
      {
        vi: 'Cùng bậc với huyện, thị xã; chỉ có ở thành phố trực thuộc trung ương.',
        en: 'Of the same rank as rural districts and towns; found only in centrally run cities.',
      },
      {
        vi: 'Đã bỏ cùng cấp huyện; phường nay trực thuộc thẳng thành phố.',
        en: 'Abolished with the district tier; wards now come directly under the city.',
      },
    ),
    related: ['cap-huyen', 'phuong', 'thanh-pho-truc-thuoc-trung-uong'],
    cues: {
      notForeignNext: true,
      notBefore: ['chúa', 'vương', 'ủy', 'đoàn'],
    },
  },
  {
    id: 'thi-xa',
    headword: 'thị xã',
    variants: ['thị'],
    abbreviations: ['TX', 'Tx'],
    category: 'admin-units',
    level: 3,
    hanViet: han('市社'),
    english: 'town (district-level)',
    definition: {
      vi: 'Đô thị cấp huyện, nhỏ hơn thành phố và lớn hơn thị trấn; gồm cả phường lẫn xã.',
      en: 'A district-level urban unit, smaller than a city and larger than a township, made up of both wards and communes.',
    },
    senses: districtUnit(
      {
        vi: 'Thuộc cấp huyện, có HĐND, UBND và Thị ủy riêng.',
        en: 'Part of the district tier, with its own People’s Council, People’s Committee and Party Committee.',
      },
      {
        vi: 'Đã bỏ; các phường, xã của thị xã cũ trực thuộc cấp tỉnh.',
        en: 'Abolished; the wards and communes of former towns come under the province.',
      },
    ),
    related: ['thi-tran', 'thi-uy', 'cap-huyen'],
    formCues: {
      thị: {
        onlyAfter: ['huyện ,', 'các huyện', 'quận ,'],
        notBefore: ['xã', 'ủy', 'trấn', 'trường', 'sát', 'đoàn', 'hiếu', 'phần', 'tứ', 'thành'],
      },
      TX: {
        orCapitalNext: true,
        onlyAfter: ['UBND', 'HĐND', 'Đảng bộ', 'toàn', 'lãnh đạo', 'chủ tịch', 'công an', 'của'],
      },
      Tx: {
        orCapitalNext: true,
        onlyAfter: ['UBND', 'HĐND', 'Đảng bộ', 'toàn', 'lãnh đạo', 'chủ tịch', 'công an', 'của'],
      },
    },
  },
  {
    id: 'xa',
    headword: 'xã',
    variants: [],
    abbreviations: [],
    category: 'admin-units',
    level: 1,
    hanViet: han('社'),
    english: 'commune',
    definition: {
      vi: 'Đơn vị hành chính cơ sở ở nông thôn, gần dân nhất; gồm nhiều thôn, bản. Đừng lẫn với âm “xã” trong “xã hội”, “hợp tác xã”.',
      en: 'The basic rural administrative unit, closest to the people, made up of villages. Not the syllable in “xã hội” (society) or “hợp tác xã” (cooperative).',
    },
    senses: communeTier({
      vi: 'Thuộc huyện, thị xã hoặc thành phố cấp huyện. Cùng với phường và thị trấn, cả nước có 10.035 đơn vị cấp xã trước đợt sắp xếp năm 2025.',
      en: 'Under a district, town or district-level city. With wards and townships there were 10,035 commune-level units before the rearrangement of 2025.',
    }),
    related: ['cap-xa', 'phuong', 'thon'],
    example: {
      vi: 'Cán bộ xã đến từng nhà hướng dẫn người dân.',
      en: 'Commune officials went from house to house to guide people.',
    },
    cues: {
      notBefore: ['hội', 'viên', 'tắc', 'giao', 'luận', 'đoàn'],
      notAfter: ['ông', 'bà', 'thị', 'hợp tác', 'thông tấn', 'tân hoa', 'công', 'quần'],
    },
  },
  {
    id: 'phuong',
    headword: 'phường',
    variants: [],
    abbreviations: [],
    category: 'admin-units',
    level: 2,
    hanViet: han('坊'),
    english: 'ward',
    definition: {
      vi: 'Đơn vị hành chính cơ sở ở đô thị, ngang với xã ở nông thôn; chia thành tổ dân phố hoặc khu phố.',
      en: 'The basic urban administrative unit, equal to a commune in the countryside; divided into residential quarters.',
    },
    senses: [
      communeOf2003,
      sense(
        { ...threeTiers, source: text.dividedUnits2013, status: 'verified' },
        {
          vi: 'Nằm trong một quận, thị xã hoặc thành phố cấp huyện.',
          en: 'Lay within an urban district, a town or a district-level city.',
        },
      ),
      sense(
        { ...twoTiers, source: law.unitKinds2025, status: 'verified' },
        {
          vi: 'Trực thuộc thẳng tỉnh hoặc thành phố trực thuộc trung ương; thường rộng hơn phường cùng tên trước kia.',
          en: 'Directly under the province or centrally run city; usually larger than the earlier ward of the same name.',
        },
      ),
    ],
    related: ['xa', 'to-dan-pho', 'cap-xa'],
    example: {
      vi: 'Phường tổ chức đối thoại với người dân khu tái định cư.',
      en: 'The ward held a dialogue with residents of the resettlement area.',
    },
    cues: {
      notBefore: ['hội', 'hát', 'buôn', 'chèo', 'tuồng', 'rối', 'nghề', 'thợ', 'xoan', 'bạn'],
      notAfter: ['phố'],
    },
  },
  {
    id: 'thi-tran',
    headword: 'thị trấn',
    variants: [],
    abbreviations: ['TT'],
    category: 'admin-units',
    level: 3,
    hanViet: han('市鎮'),
    english: 'township',
    definition: {
      vi: 'Đô thị nhỏ ngang cấp xã, thường là nơi đặt trụ sở các cơ quan của huyện.',
      en: 'A small urban place ranking as a commune, often where the district’s offices stood.',
    },
    senses: [
      communeOf2003,
      sense(
        { ...threeTiers, source: law.at(law.law77of2015, 'Điều 2'), status: 'verified' },
        {
          vi: 'Một trong ba loại đơn vị cấp xã, bên cạnh xã và phường; nằm trong huyện.',
          en: 'One of the three kinds of commune-level unit, with communes and wards; it lay inside a rural district.',
        },
      ),
      sense(
        { ...twoTiers, source: law.unitRoster, status: 'verified' },
        {
          vi: 'Không còn trong danh mục đơn vị hành chính; cấp xã nay chỉ gồm xã, phường, đặc khu.',
          en: 'No longer on the roster of units; the commune level now consists of communes, wards and special zones.',
        },
      ),
    ],
    related: ['thi-xa', 'xa', 'huyen'],
    cues: { notForeignNext: true },
    formCues: {
      TT: {
        orCapitalNext: true,
        onlyAfter: ['các xã,', 'xã,'],
        notAfter: ['số', 'Sở', '&', '-', '/'],
        notBefore: [
          'y tế',
          'thông tin',
          'văn hóa',
          'truyền thông',
          'dạy nghề',
          'GDNN',
          'GDTX',
          'hành chính',
          'phục vụ',
          'khuyến nông',
          'phát triển',
          'kiểm soát',
          'đào tạo',
          'giáo dục',
          'học tập',
          'chính trị',
          'bồi dưỡng',
          'hội nghị',
          'triển lãm',
          'điều hành',
          'xúc tiến',
          'UBND',
          'Huế',
        ],
      },
    },
  },
  {
    id: 'thon',
    headword: 'thôn',
    variants: ['thôn, bản'],
    abbreviations: [],
    category: 'admin-units',
    level: 2,
    hanViet: han('村'),
    english: 'village (self-governing community)',
    definition: {
      vi: 'Cộng đồng dân cư trong một xã, tự quản và bầu trưởng thôn; không phải một cấp chính quyền. Miền núi gọi là bản, miền Nam gọi là ấp.',
      en: 'A community within a commune that runs its own affairs and elects its head; it is not a tier of government. Called “bản” in the mountains and “ấp” in the South.',
    },
    senses: [
      sense(
        { from: '2013', to: '2026-05-25', source: law.circular04of2012, status: 'verified' },
        {
          vi: 'Theo Thông tư 04/2012/TT-BNV: tổ chức tự quản ở xã, không phải một cấp hành chính.',
          en: 'Under Circular 04/2012: a self-managed body in a commune, not an administrative tier.',
        },
      ),
      sense(
        { from: '2026-05-26', to: null, source: text.villages2026, status: 'verified' },
        {
          vi: 'Theo Nghị định 185/2026/NĐ-CP: được tổ chức ở xã, do HĐND xã quyết định lập, sáp nhập. Ở vùng đồng bằng sông Hồng phải có từ 400 hộ; miền núi, hải đảo có thể ít hơn.',
          en: 'Under Decree 185/2026: found in communes; their councils create and merge them. In the Red River Delta at least 400 households, fewer in mountains and on islands.',
        },
      ),
    ],
    related: ['to-dan-pho', 'khu-pho', 'xa'],
    example: {
      vi: 'Mỗi thôn có một nhà văn hóa.',
      en: 'Every village has a community house.',
    },
    cues: { notBefore: ['tính', 'dã', 'nữ'], notAfter: ['nông'] },
  },
  {
    id: 'to-dan-pho',
    headword: 'tổ dân phố',
    variants: ['khối phố'],
    abbreviations: ['TDP'],
    category: 'admin-units',
    level: 4,
    hanViet: han('組民舖'),
    english: 'residential quarter (self-governing)',
    definition: {
      vi: 'Nhóm hộ gia đình ở một phường, tự quản như thôn ở nông thôn và có tổ trưởng riêng; không phải một cấp hành chính.',
      en: 'A group of households in a ward, running its affairs as a village does in the countryside, with a head of its own; it is not an administrative tier.',
    },
    senses: [
      sense(
        { from: '2013', to: '2026-05-25', source: law.circular04of2012, status: 'verified' },
        {
          vi: 'Theo Thông tư 04/2012/TT-BNV: tổ chức tự quản ở phường, thị trấn, không phải một cấp hành chính.',
          en: 'Under Circular 04/2012: a self-managed body in a ward or township, not an administrative tier.',
        },
      ),
      sense(
        { from: '2026-05-26', to: null, source: text.villages2026, status: 'verified' },
        {
          vi: 'Theo Nghị định 185/2026/NĐ-CP: được tổ chức ở phường, do HĐND phường quyết định lập, sáp nhập. Ở vùng đồng bằng sông Hồng phải có từ 550 hộ.',
          en: 'Under Decree 185/2026: found in wards; their councils create and merge them. In the Red River Delta at least 550 households.',
        },
      ),
    ],
    related: ['khu-pho', 'thon', 'phuong'],
  },
  {
    id: 'khu-pho',
    headword: 'khu phố',
    variants: [],
    abbreviations: [],
    category: 'admin-units',
    level: 4,
    hanViet: han('區舖'),
    english: 'street quarter',
    definition: {
      vi: 'Ở Quảng Ninh và một số tỉnh, đây là tên của tổ dân phố; nơi khác có thể chỉ là một dãy phố.',
      en: 'In Quảng Ninh and some other provinces, the name for a residential quarter; elsewhere it may simply mean a stretch of streets.',
    },
    senses: [
      sense(
        { from: '2013', to: '2026-05-25', source: law.circular04of2012, status: 'partly' },
        {
          vi: 'Theo Thông tư 04/2012/TT-BNV về tổ dân phố.',
          en: 'Under Circular 04/2012 on residential quarters.',
        },
      ),
      sense(
        { from: '2026-05-26', to: null, source: text.villages2026, status: 'verified' },
        {
          vi: 'Một trong các tên gọi chung là tổ dân phố theo Nghị định 185/2026/NĐ-CP; HĐND xã, phường quyết định dùng tên nào.',
          en: 'One of the names that Decree 185/2026 puts together as residential quarters; the commune or ward council chooses the name.',
        },
      ),
    ],
    related: ['to-dan-pho', 'phuong'],
    cues: {
      everyday: true,
      orNumberNext: true,
      onlyAfter: ['trưởng', 'bí thư chi bộ', 'cán bộ', 'chi bộ', 'các thôn,', 'thôn,'],
      notBefore: ['cổ', 'đi bộ', 'thương mại', 'mua sắm', 'ẩm thực', 'tây', 'tàu', 'buôn bán'],
    },
  },
  {
    id: 'dac-khu',
    headword: 'đặc khu',
    variants: [],
    abbreviations: [],
    category: 'admin-units',
    level: 3,
    hanViet: han('特區'),
    english: 'special zone (island commune-level unit)',
    definition: {
      vi: 'Một chữ, hai nghĩa theo thời gian: trước giữa năm 2025 là đơn vị hành chính - kinh tế đặc biệt được bàn tới; nay là đơn vị cấp xã ở đảo.',
      en: 'One word with two meanings over time: before mid-2025 the special administrative-economic unit then under discussion; now a commune-level unit on islands.',
    },
    senses: [
      uncheckedUntil('2013-12-31'),
      sense(
        { from: '2014-01-01', to: '2025-06-30', source: law.vanDonReport2017, status: 'secondary' },
        {
          vi: 'Cách báo chí gọi tắt đơn vị hành chính - kinh tế đặc biệt dự kiến ở Vân Đồn, Bắc Vân Phong và Phú Quốc; rốt cuộc chưa nơi nào được lập.',
          en: 'Press shorthand for the special administrative-economic units proposed at Vân Đồn, Bắc Vân Phong and Phú Quốc; in the end none was created.',
        },
      ),
      sense(
        { ...twoTiers, source: law.law72of2025, status: 'verified' },
        {
          vi: 'Đơn vị hành chính cấp xã trên đảo, ngang với xã và phường. Cả nước có 13 nơi; Quảng Ninh có Vân Đồn và Cô Tô.',
          en: 'A commune-level administrative unit on islands, ranking with communes and wards. There are 13; Quảng Ninh has Vân Đồn and Cô Tô.',
        },
      ),
    ],
    related: ['cap-xa', 'khu-kinh-te-van-don'],
    cues: {
      notBefore: ['hành chính', 'kinh tế'],
      notAfter: ['trưởng'],
      from: '2025-04',
    },
  },
  {
    id: 'don-vi-hanh-chinh',
    headword: 'đơn vị hành chính',
    variants: [],
    abbreviations: ['ĐVHC'],
    category: 'admin-units',
    level: 3,
    hanViet: han('單位行政'),
    english: 'administrative unit',
    definition: {
      vi: 'Phần đất đai và dân cư có ranh giới rõ, do Nhà nước lập và giao cho một bộ máy chính quyền quản lý.',
      en: 'A stretch of land and people with fixed boundaries, set up by the State and placed under a body of local government.',
    },
    senses: [
      sense(
        { ...byLaw2003, source: tiersOf2003, status: 'verified' },
        {
          vi: 'Ba cấp: tỉnh; huyện; xã, theo Luật năm 2003 về HĐND và UBND.',
          en: 'Three levels, province, district and commune, under the law of 2003 on local bodies.',
        },
      ),
      sense(
        { ...threeTiers, source: law.at(law.law77of2015, 'Điều 2'), status: 'verified' },
        {
          vi: 'Ba cấp tỉnh, huyện, xã, thêm loại hành chính - kinh tế đặc biệt ghi trong luật.',
          en: 'Three levels, province, district and commune, plus the special administrative-economic unit named in the law.',
        },
      ),
      sense(
        { ...twoTiers, source: law.law72of2025, status: 'verified' },
        {
          vi: 'Hai cấp: tỉnh và thành phố trực thuộc trung ương ở trên; xã, phường, đặc khu ở dưới.',
          en: 'Two levels: provinces and centrally run cities above; communes, wards and special zones below.',
        },
      ),
    ],
    related: ['sap-xep-don-vi-hanh-chinh', 'cap-tinh', 'cap-xa'],
    cues: { notAfter: ['cơ quan ,', 'cơ quan'] },
  },
  {
    id: 'sap-xep-don-vi-hanh-chinh',
    headword: 'sắp xếp đơn vị hành chính',
    variants: [
      'sắp xếp các đơn vị hành chính',
      'sắp xếp, sáp nhập đơn vị hành chính',
      'sắp xếp lại đơn vị hành chính',
    ],
    abbreviations: ['sắp xếp ĐVHC'],
    category: 'admin-units',
    level: 4,
    hanViet: han('··單位行政'),
    english: 'rearrangement of administrative units',
    definition: {
      vi: 'Việc nhập, tách hoặc vẽ lại ranh giới tỉnh, huyện, xã theo nghị quyết của Quốc hội hoặc Ủy ban Thường vụ Quốc hội. Kéo theo đổi tên, đổi trụ sở, đổi giấy tờ.',
      en: 'Merging, splitting or redrawing provinces, districts and communes under a resolution of the National Assembly or its Standing Committee. New names, offices and papers follow.',
    },
    senses: undated(law.resolution202of2025, 'partly'),
    related: ['sap-nhap', 'don-vi-hanh-chinh'],
  },
  {
    id: 'sap-nhap',
    headword: 'sáp nhập',
    variants: [],
    abbreviations: [],
    misspellings: ['sát nhập'],
    category: 'admin-units',
    level: 3,
    hanViet: han('插入'),
    english: 'merge',
    definition: {
      vi: 'Gộp tỉnh, xã, cơ quan hay trường học này vào nơi khác để còn một. Văn bản luật thường viết “nhập” hoặc “sắp xếp”. Viết “sát nhập” là sai chính tả.',
      en: 'To fold one province, commune, office or school into another so that one remains. Legal texts prefer “nhập” or “sắp xếp”. The spelling “sát nhập” is a mistake.',
    },
    senses: undated(word('sáp nhập'), 'verified'),
    related: ['sap-xep-don-vi-hanh-chinh'],
  },
  {
    id: 'cap-tinh',
    headword: 'cấp tỉnh',
    variants: [],
    abbreviations: [],
    category: 'admin-units',
    level: 3,
    hanViet: han('級省'),
    english: 'provincial level',
    definition: {
      vi: 'Bậc chính quyền ngay dưới trung ương: các tỉnh và các thành phố trực thuộc trung ương.',
      en: 'The tier of government just below the Centre: the provinces and the centrally run cities.',
    },
    senses: provincialTier({
      vi: 'Gồm 63 đơn vị: 58 tỉnh và 5 thành phố, rồi 57 và 6 kể từ khi có thành phố Huế (1-1-2025); đứng trên cấp huyện và cấp xã.',
      en: 'Made up of 63 units: 58 provinces and 5 cities, then 57 and 6 once Huế became a city (1 January 2025); it stood above the district and commune levels.',
    }),
    related: ['tinh', 'cap-xa', 'thanh-pho-truc-thuoc-trung-uong'],
  },
  {
    id: 'cap-huyen',
    headword: 'cấp huyện',
    variants: [],
    abbreviations: [],
    category: 'admin-units',
    level: 3,
    hanViet: han('級縣'),
    english: 'district level',
    definition: {
      vi: 'Bậc chính quyền ở giữa tỉnh và xã trong mô hình ba cấp trước đây.',
      en: 'The tier of government between province and commune in the former three-tier model.',
    },
    senses: districtUnit(
      {
        vi: 'Gồm huyện, quận, thị xã, thành phố thuộc tỉnh và thành phố thuộc thành phố trực thuộc trung ương.',
        en: 'Comprised rural districts, urban districts, towns, provincial cities and cities within centrally run cities.',
      },
      {
        vi: 'Đã bỏ trên cả nước; việc của cấp huyện chia cho tỉnh và xã.',
        en: 'Abolished nationwide; its work was divided between provinces and communes.',
      },
    ),
    related: ['huyen', 'chinh-quyen-dia-phuong-2-cap'],
  },
  {
    id: 'cap-xa',
    headword: 'cấp xã',
    variants: [],
    abbreviations: [],
    category: 'admin-units',
    level: 3,
    hanViet: han('級社'),
    english: 'commune level',
    definition: {
      vi: 'Bậc chính quyền thấp nhất, nơi người dân làm hầu hết giấy tờ hằng ngày.',
      en: 'The lowest tier of government, where people deal with most everyday paperwork.',
    },
    senses: communeTier({
      vi: 'Gồm xã, phường và thị trấn, nằm dưới cấp huyện; 10.035 đơn vị ngay trước đợt sắp xếp năm 2025.',
      en: 'Comprised communes, wards and townships under the district level; 10,035 units just before the rearrangement of 2025.',
    }),
    related: ['xa', 'phuong', 'co-so'],
  },
  {
    id: 'dia-phuong',
    headword: 'địa phương',
    variants: [],
    abbreviations: [],
    category: 'admin-units',
    level: 1,
    hanViet: han('地方'),
    english: 'locality; local authorities',
    definition: {
      vi: 'Một tỉnh, huyện hay xã nhìn như một nơi có chính quyền riêng, đối lại với trung ương. “Các địa phương” trong báo thường là chính quyền ở đó.',
      en: 'A province, district or commune seen as a place with its own authorities, as opposed to the Centre. In the press “the localities” usually means those authorities.',
    },
    senses: undated(word('địa phương'), 'verified'),
    related: ['trung-uong', 'dia-ban', 'chinh-quyen-dia-phuong'],
    example: {
      vi: 'Các địa phương báo cáo kết quả trước cuối tháng.',
      en: 'Localities are to report their results before the end of the month.',
    },
    cues: { everyday: true },
  },
  {
    id: 'dia-ban',
    headword: 'địa bàn',
    variants: ['trên địa bàn'],
    abbreviations: [],
    category: 'admin-units',
    level: 1,
    hanViet: han('地盤'),
    english: 'area; territory in one’s charge',
    definition: {
      vi: 'Vùng mà một cơ quan hay chính quyền chịu trách nhiệm. “Trên địa bàn tỉnh” chỉ đơn giản là “trong tỉnh”.',
      en: 'The area an agency or authority answers for. “Trên địa bàn tỉnh” simply means “in the province”.',
    },
    senses: undated(word('địa bàn'), 'verified'),
    related: ['dia-phuong', 'don-vi-hanh-chinh'],
    example: {
      vi: 'Trên địa bàn xã không còn nhà tạm.',
      en: 'There are no makeshift houses left in the commune.',
    },
    cues: { everyday: true },
  },
  {
    id: 'co-so',
    headword: 'cơ sở',
    variants: [],
    abbreviations: [],
    category: 'admin-units',
    level: 3,
    hanViet: han('基礎'),
    english: 'grassroots level',
    definition: {
      vi: 'Cấp sát với dân: xã, phường, thôn, chi bộ. “Đi cơ sở” là lãnh đạo xuống tận nơi. Nghĩa khác của chữ này là căn cứ, nền tảng hoặc nơi sản xuất.',
      en: 'The level next to the people: communes, wards, villages, Party cells. “Going to the grassroots” is a leader’s visit on the spot. The word also means basis, or a place of business.',
    },
    senses: undated(word('cơ sở'), 'verified'),
    related: ['cap-xa', 'chi-bo'],
    cues: {
      onlyAfter: [
        'ở',
        'từ',
        'tại',
        'cấp',
        'đến',
        'tới',
        'về',
        'xuống',
        'đi',
        'sát',
        'gần',
        'bám',
        'hướng về',
        'chính quyền',
        'cán bộ',
        'đảng ủy',
        'chi bộ',
        'đảng bộ',
      ],
      notBefore: [
        'vật chất',
        'hạ tầng',
        'dữ liệu',
        'pháp lý',
        'khoa học',
        'sản xuất',
        'kinh doanh',
        'y tế',
        'giáo dục',
        'đào tạo',
        'khám',
        'lưu trú',
        'cách mạng',
        'lý luận',
        'thực tiễn',
        'chế biến',
        'chăn nuôi',
        'tôn giáo',
        'thờ',
        'giết mổ',
        'dịch vụ',
        'dạy',
        'điều trị',
        'bán',
        'cách ly',
        'giam giữ',
        'nuôi',
        'này',
        'đó',
        'nào',
        'cai nghiện',
        'đóng',
        'may',
        'cung cấp',
        'trên',
        'kinh tế',
        'bảo trợ',
        'trợ giúp',
        'lưu giữ',
        'của',
      ],
    },
  },
  {
    id: 'do-thi',
    headword: 'đô thị',
    variants: [],
    abbreviations: [],
    category: 'admin-units',
    level: 2,
    hanViet: han('都市'),
    english: 'urban area',
    definition: {
      vi: 'Nơi đông dân, phần lớn sống bằng nghề ngoài nông nghiệp, làm trung tâm cho vùng quanh nó. Là khái niệm về mức phát triển, khác với tên đơn vị hành chính.',
      en: 'A densely peopled place, most of whose residents live by work other than farming, and a centre for the area around it. It describes a degree of development and is not the name of an administrative unit.',
    },
    senses: undated(law.resolution111of2025, 'partly'),
    related: ['phan-loai-do-thi', 'khu-do-thi', 'thanh-pho'],
    example: {
      vi: 'Cảnh quan đô thị ngày càng khang trang.',
      en: 'The urban landscape looks better every year.',
    },
  },
  {
    id: 'phan-loai-do-thi',
    headword: 'phân loại đô thị',
    variants: [],
    abbreviations: [],
    category: 'admin-units',
    level: 5,
    hanViet: han('分類都市'),
    english: 'urban classification',
    definition: {
      vi: 'Việc xếp hạng các đô thị theo vai trò, dân số, mật độ, nghề nghiệp và hạ tầng. Lên hạng là mục tiêu lớn của nhiều thành phố.',
      en: 'Ranking urban places by role, population, density, employment and infrastructure. Rising a class is a major goal of many cities.',
    },
    senses: [
      oneOfSixIn2001,
      sense(
        { from: '2009-07-02', to: '2016-05-24', source: text.urbanClasses2009, status: 'verified' },
        {
          vi: 'Sáu loại, theo nghị định của Chính phủ.',
          en: 'Six classes, under a Government decree.',
        },
      ),
      sense(
        {
          from: '2016-05-25',
          to: '2022-12-31',
          source: law.resolution1210of2016,
          status: 'partly',
        },
        {
          vi: 'Sáu loại, từ đặc biệt và I đến V. Chấm theo thang 100, đạt từ 75: vị trí 20 điểm, quy mô dân số 8, mật độ 6, lao động phi nông nghiệp 6, hạ tầng 60.',
          en: 'Six classes, special and I to V. Marked out of 100 with 75 to pass: role 20 points, population 8, density 6, non-farm labour 6, infrastructure 60.',
        },
      ),
      sense(
        {
          from: '2023-01-01',
          to: '2025-12-31',
          source: law.at(law.resolution26of2022, 'Phụ lục 1'),
          status: 'verified',
        },
        {
          vi: 'Vẫn sáu loại; điểm của năm nhóm tiêu chí chia lại thành 18, 8, 8, 6 và 60.',
          en: 'Six classes still; the marks of the five groups of criteria became 18, 8, 8, 6 and 60.',
        },
      ),
      sense(
        {
          from: '2026-01-01',
          to: null,
          source: law.at(law.resolution111of2025, 'Điều 3, 9'),
          status: 'verified',
        },
        {
          vi: 'Còn bốn loại: đặc biệt, I, II, III. Loại I xét đạt hay không đạt; loại II và III chấm điểm, đạt từ 75 trên 100.',
          en: 'Four classes: special, I, II and III. Class I is pass or fail; II and III are marked, with 75 out of 100 to pass.',
        },
      ),
    ],
    related: ['do-thi-loai-dac-biet', 'do-thi-loai-i', 'do-thi'],
  },
  {
    id: 'do-thi-loai-dac-biet',
    headword: 'đô thị loại đặc biệt',
    variants: ['đô thị đặc biệt'],
    abbreviations: [],
    category: 'admin-units',
    level: 5,
    hanViet: han('都市類特別'),
    english: 'special-class urban area',
    definition: {
      vi: 'Hạng cao nhất trong bảng xếp loại, chỉ Hà Nội và Thành phố Hồ Chí Minh có.',
      en: 'The top of the ranking, held only by Hà Nội and Hồ Chí Minh City.',
    },
    senses: [
      ...sixClasses,
      sense(
        {
          from: '2016-05-25',
          to: '2025-12-31',
          source: law.at(law.resolution1210of2016, 'Điều 3'),
          status: 'partly',
        },
        {
          vi: 'Từ 5 triệu dân, nội thành từ 3 triệu; mật độ từ 3.000 người/km²; lao động phi nông nghiệp từ 70%, nội thành từ 90%.',
          en: 'At least 5 million people, 3 million in the inner city; 3,000 per km²; 70% non-farm labour, 90% in the inner city.',
        },
      ),
      sense(
        {
          from: '2026-01-01',
          to: null,
          source: law.at(law.resolution111of2025, 'Điều 3'),
          status: 'verified',
        },
        {
          vi: 'Vẫn hai thành phố ấy; luật mới không đặt thủ tục xét lại.',
          en: 'The same two cities; the new rules provide no procedure for re-assessing them.',
        },
      ),
    ],
    related: ['phan-loai-do-thi', 'do-thi-loai-i'],
  },
  {
    id: 'do-thi-loai-i',
    headword: 'đô thị loại I',
    variants: ['đô thị loại 1'],
    abbreviations: [],
    category: 'admin-units',
    level: 3,
    hanViet: han('都市類·'),
    english: 'class-I urban area',
    definition: {
      vi: 'Hạng đứng ngay sau “đặc biệt”. Trước năm 2026 nhiều thành phố thuộc tỉnh phấn đấu lên hạng này; từ năm 2026 chỉ thành phố lớn trực thuộc trung ương mới có.',
      en: 'The class right after “special”. Before 2026 many provincial cities strove for it; since 2026 it is kept for large centrally run cities.',
    },
    senses: [
      oneOfSixIn2001,
      sense(
        { from: '2009-07-02', to: '2016-05-24', source: law.decree42of2009, status: 'memory' },
        {
          vi: 'Theo Nghị định 42/2009/NĐ-CP, thành phố thuộc tỉnh phải có từ 500.000 dân.',
          en: 'Under Decree 42/2009 a provincial city needed at least 500,000 people.',
        },
      ),
      sense(
        {
          from: '2016-05-25',
          to: '2022-12-31',
          source: law.at(law.resolution1210of2016, 'Điều 4'),
          status: 'verified',
        },
        {
          vi: 'Thành phố thuộc tỉnh: từ 500.000 dân, nội thành từ 200.000; trực thuộc trung ương: từ 1 triệu, nội thành từ 500.000. Mật độ từ 2.000 người/km² (nội thành 10.000 trên đất xây dựng); lao động phi nông nghiệp từ 65%, nội thành từ 85%.',
          en: 'Provincial city: 500,000 people, 200,000 in the inner city; centrally run: 1 million, 500,000 in the inner city. Density 2,000 per km² (10,000 on built land in the inner city); non-farm labour 65%, 85% in the inner city.',
        },
      ),
      sense(
        {
          from: '2023-01-01',
          to: '2025-12-31',
          source: law.resolution26of2022,
          status: 'verified',
        },
        {
          vi: 'Vẫn theo nghị quyết năm 2016 nhưng đã sửa: điểm các nhóm tiêu chí thành 18-8-8-6-60. Ngưỡng cụ thể cần xem bản hợp nhất.',
          en: 'Still under the resolution of 2016, as amended: the marks of the criteria became 18-8-8-6-60. Check the consolidated text for exact thresholds.',
        },
      ),
      sense(
        {
          from: '2026-01-01',
          to: null,
          source: law.at(law.resolution111of2025, 'Điều 3, 15; Phụ lục I'),
          status: 'verified',
        },
        {
          vi: 'Dành cho đô thị trung tâm của cả nước: từ 2,5 triệu dân, thu nhập bình quân cao hơn cả nước, không nhận bổ sung cân đối ngân sách. Hiện có Hải Phòng, Huế, Đà Nẵng, Cần Thơ; các đô thị loại I khác trước đây nay là loại II.',
          en: 'For centres of national rank: at least 2.5 million people, income above the national average, no balancing transfers from the budget. Now Hải Phòng, Huế, Đà Nẵng and Cần Thơ; the other former class-I cities are class II.',
        },
      ),
    ],
    related: ['phan-loai-do-thi', 'do-thi-loai-dac-biet', 'do-thi-loai-ii'],
    example: {
      vi: 'Thành phố đặt mục tiêu đạt các tiêu chí đô thị loại I.',
      en: 'The city aims to meet the criteria of a class-I urban area.',
    },
  },
  {
    id: 'do-thi-loai-ii',
    headword: 'đô thị loại II',
    variants: ['đô thị loại 2'],
    abbreviations: [],
    category: 'admin-units',
    level: 4,
    hanViet: han('都市類·'),
    english: 'class-II urban area',
    definition: {
      vi: 'Hạng thứ ba từ trên xuống. Trước năm 2026 thường là thành phố thuộc tỉnh cỡ vừa; sau đó gộp cả nhiều đô thị hạng trên và hạng dưới cũ.',
      en: 'The third class from the top. Before 2026 typically a middle-sized provincial city; since then it also takes in many former places of the classes above and below.',
    },
    senses: [
      ...sixClasses,
      sense(
        {
          from: '2016-05-25',
          to: '2025-12-31',
          source: law.at(law.resolution1210of2016, 'Điều 5'),
          status: 'memory',
        },
        {
          vi: 'Từ 200.000 dân, nội thành từ 100.000; mật độ từ 1.800 người/km², nội thành 8.000; lao động phi nông nghiệp từ 65%, nội thành 80%. Cẩm Phả được xếp loại này từ năm 2015.',
          en: '200,000 people, 100,000 in the inner city; density 1,800 per km², 8,000 in the inner city; non-farm labour 65%, 80% in the inner city. Cẩm Phả was in this class from 2015.',
        },
      ),
      sense(
        {
          from: '2026-01-01',
          to: null,
          source: law.at(law.resolution111of2025, 'Điều 3, 15; Phụ lục II'),
          status: 'secondary',
        },
        {
          vi: 'Trung tâm của tỉnh hoặc liên tỉnh, chấm theo thang: 200.000-500.000 dân, 1.000-1.500 người/km², 65-95% lao động phi nông nghiệp. Nhận các đô thị loại I cũ (trừ bốn thành phố), loại II và III cũ.',
          en: 'A centre of a province or several, marked on scales of 200,000-500,000 people, 1,000-1,500 per km² and 65-95% non-farm labour. Takes in former class I (except four cities), II and III.',
        },
      ),
    ],
    related: ['do-thi-loai-i', 'do-thi-loai-iii', 'phan-loai-do-thi'],
  },
  {
    id: 'do-thi-loai-iii',
    headword: 'đô thị loại III',
    variants: ['đô thị loại 3'],
    abbreviations: [],
    category: 'admin-units',
    level: 4,
    hanViet: han('都市類·'),
    english: 'class-III urban area',
    definition: {
      vi: 'Cho tới hết năm 2025 là hạng giữa, thường là thành phố nhỏ hoặc thị xã; từ năm 2026 trở thành hạng thấp nhất.',
      en: 'Until the end of 2025 the middle class, usually a small city or a town; since 2026 the lowest.',
    },
    senses: [
      oneOfSixIn2001,
      sense(
        { from: '2009-07-02', to: '2016-05-24', source: text.urbanClasses2009, status: 'verified' },
        {
          vi: 'Theo Nghị định 42/2009/NĐ-CP: thành phố hoặc thị xã thuộc tỉnh, có phường nội thành, nội thị và xã ngoại thành, ngoại thị; ngưỡng dân số chưa đối chiếu.',
          en: 'Under Decree 42/2009: a provincial city or town with inner wards and outer communes; its population threshold has not been checked.',
        },
      ),
      sense(
        {
          from: '2016-05-25',
          to: '2025-12-31',
          source: text.thirdUrbanClass2016,
          status: 'verified',
        },
        {
          vi: 'Từ 100.000 dân, nội thị từ 50.000; mật độ từ 1.400 người/km², nội thị 7.000; lao động phi nông nghiệp từ 60%, nội thị 75%.',
          en: '100,000 people, 50,000 in the inner town; density 1,400 per km², 7,000 in the inner town; non-farm labour 60%, 75% in the inner town.',
        },
      ),
      sense(
        {
          from: '2026-01-01',
          to: null,
          source: law.at(law.resolution111of2025, 'Điều 3, 15; Phụ lục II'),
          status: 'secondary',
        },
        {
          vi: 'Trung tâm của một tiểu vùng, chấm theo thang: 20.000-200.000 dân, 500-1.000 người/km², 55-65% lao động phi nông nghiệp. Nhận các đô thị loại IV, V, thị xã, thị trấn cũ.',
          en: 'The centre of a sub-region, marked on scales of 20,000-200,000 people, 500-1,000 per km² and 55-65% non-farm labour. Takes in former classes IV and V, towns and townships.',
        },
      ),
    ],
    related: ['do-thi-loai-ii', 'do-thi-loai-iv', 'phan-loai-do-thi'],
  },
  {
    id: 'do-thi-loai-iv',
    headword: 'đô thị loại IV',
    variants: ['đô thị loại 4'],
    abbreviations: [],
    category: 'admin-units',
    level: 5,
    hanViet: han('都市類·'),
    english: 'class-IV urban area',
    definition: {
      vi: 'Hạng áp chót trong bảng sáu loại trước đây, dành cho thị xã và thị trấn lớn; nay đã bỏ.',
      en: 'The last but one of the former six classes, for towns and larger townships; now dropped.',
    },
    senses: [
      ...sixClasses,
      sense(
        {
          from: '2016-05-25',
          to: '2025-12-31',
          source: law.at(law.resolution1210of2016, 'Điều 7'),
          status: 'partly',
        },
        {
          vi: 'Từ 50.000 dân, nội thị từ 20.000; mật độ từ 1.200 người/km², nội thị 6.000; lao động phi nông nghiệp từ 55%, nội thị 70%.',
          en: '50,000 people, 20,000 in the inner town; density 1,200 per km², 6,000 in the inner town; non-farm labour 55%, 70% in the inner town.',
        },
      ),
      sense(
        {
          from: '2026-01-01',
          to: null,
          source: law.at(law.resolution111of2025, 'Điều 15(3)'),
          status: 'verified',
        },
        {
          vi: 'Không còn hạng này; đô thị loại IV cũ được coi là loại III mới.',
          en: 'The class is gone; former class-IV places count as the new class III.',
        },
      ),
    ],
    related: ['do-thi-loai-iii', 'do-thi-loai-v', 'phan-loai-do-thi'],
  },
  {
    id: 'do-thi-loai-v',
    headword: 'đô thị loại V',
    variants: ['đô thị loại 5'],
    abbreviations: [],
    category: 'admin-units',
    level: 5,
    hanViet: han('都市類·'),
    english: 'class-V urban area',
    definition: {
      vi: 'Hạng nhỏ nhất trong bảng sáu loại trước đây, thường là thị trấn; nay đã bỏ.',
      en: 'The smallest of the former six classes, usually a township; now dropped.',
    },
    senses: [
      oneOfSixIn2001,
      sense(
        {
          from: '2009-07-02',
          to: '2016-05-24',
          source: text.smallestUrbanClass2009,
          status: 'secondary',
        },
        {
          vi: 'Theo Nghị định 42/2009/NĐ-CP: thị trấn từ 4.000 dân; mật độ từ 2.000 người/km²; lao động phi nông nghiệp ở khu phố từ 65%.',
          en: 'Under Decree 42/2009: a township of 4,000 people; density 2,000 per km²; non-farm labour in the built-up part 65%.',
        },
      ),
      sense(
        {
          from: '2016-05-25',
          to: '2025-12-31',
          source: law.at(law.resolution1210of2016, 'Điều 8'),
          status: 'memory',
        },
        {
          vi: 'Từ 4.000 dân; hai mức mật độ 1.000 và 5.000 người/km²; lao động phi nông nghiệp từ 55%.',
          en: '4,000 people; density levels of 1,000 and 5,000 per km²; 55% non-farm labour.',
        },
      ),
      sense(
        {
          from: '2026-01-01',
          to: null,
          source: law.at(law.resolution111of2025, 'Điều 15(3)'),
          status: 'verified',
        },
        {
          vi: 'Đã bãi bỏ; nơi trước đây xếp loại V nay tính là loại III mới.',
          en: 'Abolished; places once in class V now count as the new class III.',
        },
      ),
    ],
    related: ['do-thi-loai-iv', 'phan-loai-do-thi'],
  },
];
