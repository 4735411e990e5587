import type { Term } from '../term.ts';
import { han } from './han.ts';
import { fromMemory, sense, sinceLaws, uncheckedUntil, undated } from './senses.ts';
import * as text from './sources-texts.ts';
import { word } from './sources-words.ts';
import * as law from './sources.ts';

/** Islands, highlands and regions. */
export const adminRegionTerms: readonly Term[] = [
  {
    id: 'huyen-dao',
    headword: 'huyện đảo',
    variants: [],
    abbreviations: [],
    category: 'admin-units',
    level: 4,
    hanViet: han('縣島'),
    english: 'island district',
    definition: {
      vi: 'Huyện gồm toàn đảo, như Cô Tô hay Vân Đồn của Quảng Ninh trước đây.',
      en: 'A district made up of islands, such as the former Cô Tô or Vân Đồn in Quảng Ninh.',
    },
    senses: [
      uncheckedUntil('2015-12-31'),
      sense(
        {
          from: '2016-01-01',
          to: '2025-06-30',
          source: law.at(law.law77of2015, 'Điều 2'),
          status: 'verified',
        },
        { vi: 'Thuộc cấp huyện.', en: 'Part of the district tier.' },
      ),
      sense(
        { from: '2025-07-01', to: null, source: law.law72of2025, status: 'verified' },
        {
          vi: 'Không còn; nhiều nơi thành đặc khu, một loại đơn vị cấp xã.',
          en: 'Gone; many became special zones, a kind of commune-level unit.',
        },
      ),
    ],
    related: ['dac-khu', 'huyen', 'xa-dao'],
  },
  {
    id: 'xa-dao',
    headword: 'xã đảo',
    variants: [],
    abbreviations: [],
    category: 'admin-units',
    level: 4,
    hanViet: han('社島'),
    english: 'island commune',
    definition: {
      vi: 'Xã nằm trên đảo, thường được hưởng chính sách hỗ trợ riêng về đi lại, điện, trường.',
      en: 'A commune on an island, often with special support for transport, power and schools.',
    },
    senses: sinceLaws(
      {
        source: text.islandCommunes2014,
        status: 'verified',
        meaning: {
          vi: 'Thủ tướng công nhận xã có đất là đảo và có dân ở hoặc quân đóng trên đảo; xã thuộc huyện đảo cũng vậy.',
          en: 'Recognised by the Prime Minister where the land is an island and people live or troops are stationed on it; also communes of an island district.',
        },
      },
      {
        source: text.islandCommunes2025,
        status: 'verified',
        meaning: {
          vi: 'Xã, phường có từ 50% diện tích là đảo, có dân thường trú hoặc quân đóng. Đặc khu đương nhiên là xã đảo.',
          en: 'Communes and wards with at least 50% of their land on islands and with residents or troops. Special zones count without a procedure.',
        },
      },
    ),
    related: ['huyen-dao', 'xa'],
  },
  {
    id: 'hai-dao',
    headword: 'hải đảo',
    variants: [],
    abbreviations: [],
    category: 'admin-units',
    level: 4,
    hanViet: han('海島'),
    english: 'islands',
    definition: {
      vi: 'Vùng đảo ngoài khơi cùng người sống ở đó; trong chính sách hay đi đôi với “miền núi”, “biên giới” vì đều xa và khó.',
      en: 'Offshore islands and those who live on them; policies often pair them with mountains and borderlands as remote and hard to reach.',
    },
    senses: undated(word('hải đảo'), 'partly'),
    related: ['huyen-dao', 'dac-khu', 'mien-nui'],
  },
  {
    id: 'mien-nui',
    headword: 'miền núi',
    variants: ['vùng núi', 'vùng cao'],
    abbreviations: [],
    category: 'admin-units',
    level: 3,
    hanViet: han('··'),
    english: 'mountainous area',
    definition: {
      vi: 'Vùng đất cao, dốc, dân thưa, đi lại khó; xã, tỉnh đủ tiêu chí thì được chính sách riêng.',
      en: 'High, steep, thinly peopled country that is hard to travel; communes and provinces that meet the criteria get special policies.',
    },
    senses: [
      uncheckedUntil('2025-12-31'),
      sense(
        { from: '2026-01-01', to: null, source: law.ethnicAreas2025, status: 'verified' },
        {
          vi: 'Giai đoạn 2026-2030: xã miền núi có ít nhất hai phần ba diện tích ở độ cao từ 200 m, hoặc từ hai phần ba số thôn là thôn miền núi.',
          en: 'For 2026-2030 a mountainous commune has at least two thirds of its area above 200 m, or two thirds of its villages mountainous.',
        },
      ),
    ],
    related: ['vung-dong-bao-dan-toc-thieu-so-va-mien-nui', 'vung-sau-vung-xa'],
    example: {
      vi: 'Tỉnh ưu tiên làm đường cho các xã miền núi.',
      en: 'The province gives priority to roads for mountainous communes.',
    },
    formCues: { 'vùng núi': { everyday: true }, 'vùng cao': { everyday: true } },
  },
  {
    id: 'dan-toc-thieu-so',
    headword: 'dân tộc thiểu số',
    variants: [
      'đồng bào dân tộc thiểu số',
      'người dân tộc thiểu số',
      'đồng bào các dân tộc thiểu số',
      'đồng bào dân tộc',
    ],
    abbreviations: ['DTTS'],
    category: 'admin-units',
    level: 3,
    hanViet: han('民族少數'),
    english: 'ethnic minority',
    definition: {
      vi: 'Dân tộc có số người ít hơn dân tộc đa số (Kinh) trong cả nước; có tiếng nói, phong tục riêng và chính sách riêng của Nhà nước.',
      en: 'A people less numerous in the country than the Kinh majority, with its own language and customs and with State policies of its own.',
    },
    senses: undated(word('dân tộc thiểu số'), 'verified'),
    related: ['vung-dong-bao-dan-toc-thieu-so-va-mien-nui', 'so-dan-toc-va-ton-giao'],
    example: {
      vi: 'Trạm y tế khám bệnh miễn phí cho người dân tộc thiểu số.',
      en: 'The health station gave free check-ups to ethnic minority people.',
    },
  },
  {
    id: 'vung-dong-bao-dan-toc-thieu-so-va-mien-nui',
    headword: 'vùng đồng bào dân tộc thiểu số và miền núi',
    variants: [
      'vùng dân tộc thiểu số và miền núi',
      'vùng đồng bào dân tộc thiểu số, miền núi',
      'vùng đồng bào dân tộc thiểu số',
      'vùng DTTS và miền núi',
      'vùng đồng bào DTTS và miền núi',
      'vùng DTTS&MN',
    ],
    abbreviations: ['DTTS&MN'],
    category: 'admin-units',
    level: 4,
    hanViet: han('·同胞民族少數···'),
    english: 'ethnic minority and mountainous areas',
    definition: {
      vi: 'Những thôn, xã, tỉnh đạt tỷ lệ người dân tộc thiểu số hoặc độ cao theo quy định; là nơi thực hiện một chương trình mục tiêu quốc gia.',
      en: 'Villages, communes and provinces that reach a set share of minority people or a set height; a national target programme works there.',
    },
    senses: [
      uncheckedUntil('2020-12-31'),
      sense(
        { from: '2021-01-01', to: '2025-12-31', source: law.ethnicAreas2020, status: 'partly' },
        { vi: 'Theo tiêu chí giai đoạn 2021-2025.', en: 'Under the criteria for 2021-2025.' },
      ),
      sense(
        { from: '2026-01-01', to: null, source: law.ethnicAreas2025, status: 'verified' },
        {
          vi: 'Giai đoạn 2026-2030: thôn có từ 15% người dân tộc thiểu số; xã từ 15% hoặc từ 4.500 người; tỉnh từ 15% hoặc hai phần ba số xã đạt.',
          en: 'For 2026-2030: a village with 15% minority people; a commune with 15% or 4,500 people; a province with 15% or two thirds of its communes.',
        },
      ),
    ],
    related: ['dan-toc-thieu-so', 'mien-nui', 'xa-dac-biet-kho-khan'],
  },
  {
    id: 'xa-dac-biet-kho-khan',
    headword: 'xã đặc biệt khó khăn',
    variants: [
      'thôn đặc biệt khó khăn',
      'xã ĐBKK',
      'thôn, bản đặc biệt khó khăn',
      'thôn ĐBKK',
      'xã khu vực III',
      'xã, thôn đặc biệt khó khăn',
    ],
    abbreviations: [],
    category: 'admin-units',
    level: 4,
    hanViet: han('社特別··'),
    english: 'extremely disadvantaged commune',
    definition: {
      vi: 'Nơi được Nhà nước xếp vào nhóm khó nhất để dồn hỗ trợ về đường, trường, bảo hiểm y tế và vốn.',
      en: 'A place the State puts in its hardest-off group, to which aid for roads, schools, health insurance and capital is directed.',
    },
    senses: [
      uncheckedUntil('2025-12-31'),
      sense(
        { from: '2026-01-01', to: null, source: law.ethnicAreas2025, status: 'partly' },
        {
          vi: 'Vùng dân tộc thiểu số và miền núi chia xã thành khu vực I, II, III theo trình độ phát triển; mức “đặc biệt khó khăn” xét tới từng thôn.',
          en: 'Communes in minority and mountainous areas fall into regions I, II and III by development; “extremely disadvantaged” is judged village by village.',
        },
      ),
    ],
    related: ['vung-dong-bao-dan-toc-thieu-so-va-mien-nui', 'ho-ngheo'],
  },
  {
    id: 'vung-sau-vung-xa',
    headword: 'vùng sâu, vùng xa',
    variants: [
      'vùng sâu vùng xa',
      'vùng sâu, vùng xa, biên giới, hải đảo',
      'vùng sâu, xa',
      'vùng khó khăn',
    ],
    abbreviations: [],
    category: 'admin-units',
    level: 4,
    hanViet: han('····'),
    english: 'remote areas',
    definition: {
      vi: 'Nơi cách trung tâm nhiều giờ đường, thiếu trường, trạm, sóng điện thoại; cụm quen trong lời dặn “quan tâm”.',
      en: 'Places hours from any centre, short of schools, clinics and phone signal; a stock phrase in calls for attention.',
    },
    senses: undated(word('vùng sâu vùng xa'), 'partly'),
    related: ['mien-nui', 'hai-dao'],
  },
  {
    id: 'chuoi-do-thi',
    headword: 'chuỗi đô thị',
    variants: ['chuỗi các đô thị'],
    abbreviations: [],
    category: 'admin-units',
    level: 5,
    hanViet: han('·都市'),
    english: 'chain of urban areas',
    definition: {
      vi: 'Nhiều đô thị nối nhau trên một trục đường hay ven biển, được quy hoạch như một dải liền.',
      en: 'Several urban places strung along a road or coast and planned as one belt.',
    },
    senses: fromMemory,
    related: ['do-thi', 'quy-hoach'],
  },
  {
    id: 'vung-kinh-te-xa-hoi',
    headword: 'vùng kinh tế - xã hội',
    variants: ['sáu vùng kinh tế - xã hội', '6 vùng kinh tế - xã hội'],
    abbreviations: [],
    category: 'admin-units',
    level: 5,
    hanViet: han('·經濟社會'),
    english: 'socio-economic region',
    definition: {
      vi: 'Nhóm tỉnh liền nhau được gộp lại để lập quy hoạch và phối hợp phát triển; không có chính quyền riêng.',
      en: 'A group of neighbouring provinces joined for planning and coordinated growth; it has no government of its own.',
    },
    senses: [
      uncheckedUntil('2020-12-31'),
      sense(
        { from: '2021-01-01', to: '2025-10-04', source: law.regions2024, status: 'partly' },
        {
          vi: 'Sáu vùng, chia theo 63 tỉnh, thành phố.',
          en: 'Six regions, drawn for the 63 provinces and cities.',
        },
      ),
      sense(
        { from: '2025-10-05', to: null, source: law.regions2025, status: 'verified' },
        {
          vi: 'Vẫn sáu vùng nhưng chia lại cho 34 tỉnh, thành phố: trung du và miền núi phía Bắc, đồng bằng sông Hồng, Bắc Trung Bộ, duyên hải Nam Trung Bộ và Tây Nguyên, Đông Nam Bộ, đồng bằng sông Cửu Long.',
          en: 'Still six, redrawn for the 34 provinces and cities: Northern Midlands and Mountains, Red River Delta, North Central, South Central Coast and Central Highlands, Southeast, Mekong Delta.',
        },
      ),
    ],
    related: ['vung-dong-bang-song-hong', 'vung-kinh-te-trong-diem'],
  },
  {
    id: 'vung-dong-bang-song-hong',
    headword: 'vùng Đồng bằng sông Hồng',
    variants: ['Đồng bằng sông Hồng', 'vùng ĐBSH'],
    abbreviations: ['ĐBSH'],
    category: 'admin-units',
    level: 4,
    hanViet: han('····紅'),
    english: 'Red River Delta region',
    definition: {
      vi: 'Vùng quanh hạ lưu sông Hồng ở miền Bắc, có Hà Nội, Hải Phòng; Quảng Ninh cũng được xếp vào đây.',
      en: 'The region around the lower Red River in the North, with Hà Nội and Hải Phòng; Quảng Ninh is counted in it.',
    },
    senses: [
      uncheckedUntil('2020-12-31'),
      sense(
        { from: '2021-01-01', to: '2025-06-30', source: law.regions2024, status: 'secondary' },
        {
          vi: 'Mười một tỉnh, thành phố: Hà Nội, Hải Phòng, Hải Dương, Hưng Yên, Vĩnh Phúc, Bắc Ninh, Thái Bình, Nam Định, Hà Nam, Ninh Bình, Quảng Ninh.',
          en: 'Eleven provinces and cities: Hà Nội, Hải Phòng, Hải Dương, Hưng Yên, Vĩnh Phúc, Bắc Ninh, Thái Bình, Nam Định, Hà Nam, Ninh Bình and Quảng Ninh.',
        },
      ),
      sense(
        { from: '2025-07-01', to: null, source: law.regions2025, status: 'verified' },
        {
          vi: 'Sáu tỉnh, thành phố sau sắp xếp: Hà Nội, Hải Phòng, Ninh Bình, Hưng Yên, Bắc Ninh, Quảng Ninh.',
          en: 'Six after the rearrangement: Hà Nội, Hải Phòng, Ninh Bình, Hưng Yên, Bắc Ninh and Quảng Ninh.',
        },
      ),
    ],
    related: ['vung-kinh-te-xa-hoi'],
  },
  {
    id: 'vung-kinh-te-trong-diem',
    headword: 'vùng kinh tế trọng điểm',
    variants: ['vùng KTTĐ', 'vùng kinh tế trọng điểm Bắc Bộ', 'vùng kinh tế trọng điểm phía Bắc'],
    abbreviations: ['KTTĐ'],
    category: 'admin-units',
    level: 4,
    hanViet: han('·經濟重點'),
    english: 'key economic region',
    definition: {
      vi: 'Nhóm tỉnh mạnh được chọn làm đầu tàu, ưu tiên vốn và đường sá để kéo các nơi khác.',
      en: 'A group of strong provinces chosen as the engine, given priority in funds and roads so as to pull others along.',
    },
    senses: undated(text.keyEconomicRegions2019, 'secondary'),
    related: ['vung-kinh-te-xa-hoi', 'dong-luc-tang-truong'],
  },
  {
    id: 'dien-tich-tu-nhien',
    headword: 'diện tích tự nhiên',
    variants: [],
    abbreviations: [],
    category: 'admin-units',
    level: 5,
    hanViet: han('面積自然'),
    english: 'natural area',
    definition: {
      vi: 'Toàn bộ phần đất (kể cả sông, núi) trong địa giới của một nơi, dùng làm tiêu chuẩn khi lập hoặc nhập đơn vị hành chính.',
      en: 'All the land, rivers and hills included, within a place’s boundary; a standard when units are created or merged.',
    },
    senses: undated(text.unitCriteria2015, 'partly'),
    related: ['quy-mo-dan-so', 'don-vi-hanh-chinh'],
  },
  {
    id: 'quy-mo-dan-so',
    headword: 'quy mô dân số',
    variants: [],
    abbreviations: [],
    category: 'admin-units',
    level: 5,
    hanViet: han('規模民數'),
    english: 'population size',
    definition: {
      vi: 'Số người sống ở một nơi theo thống kê; cùng với diện tích, quyết định nơi ấy có đủ chuẩn làm xã, phường hay phải nhập.',
      en: 'How many people live in a place by the statistics; with the area it decides whether a place may stay a commune or ward or must merge.',
    },
    senses: undated(text.unitCriteria2015, 'partly'),
    related: ['dien-tich-tu-nhien', 'sap-xep-don-vi-hanh-chinh'],
  },
];
