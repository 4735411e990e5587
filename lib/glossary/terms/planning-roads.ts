import type { Term } from '../term.ts';
import { han } from './han.ts';
import { byLaws, fromMemory, undated } from './senses.ts';
import * as law from './sources-economy.ts';
import * as text from './sources-texts.ts';
import { word } from './sources-words.ts';
import { at } from './sources.ts';

export const planningRoadTerms: readonly Term[] = [
  {
    id: 'tuyen-duong-bao-bien',
    headword: 'tuyến đường bao biển',
    variants: ['đường bao biển'],
    abbreviations: [],
    category: 'planning',
    level: 5,
    hanViet: han('····'),
    english: 'coastal ring road',
    definition: {
      vi: 'Đường lớn chạy men mép nước, ôm lấy thành phố; ở Quảng Ninh có đường nối Hạ Long với Cẩm Phả.',
      en: 'A main road along the waterfront around a city; in Quảng Ninh one joins Hạ Long and Cẩm Phả.',
    },
    senses: fromMemory,
    related: ['ket-cau-ha-tang', 'lan-bien'],
  },
  {
    id: 'cao-toc',
    headword: 'cao tốc',
    variants: ['đường cao tốc', 'đường bộ cao tốc', 'tuyến cao tốc'],
    abbreviations: [],
    category: 'planning',
    level: 3,
    hanViet: han('高速'),
    english: 'expressway',
    definition: {
      vi: 'Đường dành cho xe cơ giới chạy nhanh, có dải phân cách hai chiều, không giao cắt cùng mức, chỉ ra vào ở những điểm nhất định.',
      en: 'A road for fast motor traffic, with the two directions divided, no crossings on the level and entry only at set points.',
    },
    senses: byLaws(
      {
        source: at(law.roadTrafficLaw2008, 'Điều 3(12)'),
        status: 'verified',
        meaning: {
          vi: 'Theo Luật Giao thông đường bộ năm 2008.',
          en: 'Under the Road Traffic Law of 2008.',
        },
      },
      {
        source: law.roadLaw2024,
        status: 'partly',
        meaning: {
          vi: 'Theo Luật Đường bộ năm 2024; lời văn của luật chưa được đối chiếu.',
          en: 'Under the Road Law of 2024; the wording of the law has not been checked.',
        },
      },
      {
        source: text.roadStatistics2026,
        status: 'verified',
        meaning: {
          vi: 'Chế độ báo cáo thống kê quốc gia (Nghị định 139/2026/NĐ-CP) vẫn định nghĩa như luật năm 2008.',
          en: 'The national statistical reporting system (Decree 139/2026) keeps the definition of the law of 2008.',
        },
      },
    ),
    related: ['ket-cau-ha-tang', 'du-an-trong-diem', 'lien-ket-vung'],
    example: {
      vi: 'Tuyến cao tốc rút ngắn thời gian về Hà Nội còn hai giờ.',
      en: 'The expressway cuts the journey to Hà Nội to two hours.',
    },
    // A speedboat, a fast train and the old word for broadband are not roads.
    cues: {
      everyday: true,
      notAfter: ['tàu', 'xuồng', 'thuyền', 'ca nô', 'đường sắt', 'phà', 'internet', 'cáp quang'],
    },
  },
  {
    id: 'duong-tinh',
    headword: 'đường tỉnh',
    variants: ['tỉnh lộ', 'đường tỉnh lộ'],
    abbreviations: [],
    category: 'planning',
    level: 4,
    hanViet: han('·省'),
    english: 'provincial road',
    definition: {
      vi: 'Đường do tỉnh quản lý, có đánh số, nối các vùng trong tỉnh với nhau và với đường lớn của quốc gia.',
      en: 'A numbered road run by the province, linking its parts with one another and with the national highways.',
    },
    senses: byLaws(
      {
        source: at(law.roadTrafficLaw2008, 'Điều 39'),
        status: 'verified',
        meaning: {
          vi: 'Theo Luật Giao thông đường bộ năm 2008.',
          en: 'Under the Road Traffic Law of 2008.',
        },
      },
      {
        source: law.roadLaw2024,
        status: 'partly',
        meaning: {
          vi: 'Theo Luật Đường bộ năm 2024; nội dung chưa được đối chiếu.',
          en: 'Under the Road Law of 2024; its wording has not been checked.',
        },
      },
    ),
    related: ['quoc-lo', 'ket-cau-ha-tang'],
    cues: { everyday: true },
  },
  {
    id: 'quoc-lo',
    headword: 'quốc lộ',
    variants: ['đường quốc lộ'],
    abbreviations: [],
    category: 'planning',
    level: 3,
    hanViet: han('國路'),
    english: 'national highway',
    definition: {
      vi: 'Đường chính của cả nước, đánh số, nối thủ đô với các tỉnh, cửa khẩu, cảng.',
      en: 'A numbered main road of the country, joining the capital with provinces, border gates and ports.',
    },
    senses: byLaws(
      {
        source: at(law.roadTrafficLaw2008, 'Điều 39'),
        status: 'verified',
        meaning: {
          vi: 'Theo Luật Giao thông đường bộ năm 2008.',
          en: 'Under the Road Traffic Law of 2008.',
        },
      },
      {
        source: law.roadLaw2024,
        status: 'partly',
        meaning: {
          vi: 'Theo Luật Đường bộ năm 2024; lời văn của luật chưa được đối chiếu.',
          en: 'Under the Road Law of 2024; the wording of the law has not been checked.',
        },
      },
      {
        source: text.roadStatistics2026,
        status: 'verified',
        meaning: {
          vi: 'Chế độ báo cáo thống kê quốc gia (Nghị định 139/2026/NĐ-CP): nối Hà Nội với trung tâm cấp tỉnh, nối trung tâm từ ba tỉnh trở lên, nối cảng quốc tế với cửa khẩu, hoặc có vị trí đặc biệt quan trọng.',
          en: 'The national statistical reporting system (Decree 139/2026): it links Hà Nội with provincial centres, the centres of three or more provinces, international ports with border gates, or is of special importance.',
        },
      },
    ),
    related: ['duong-tinh', 'cao-toc'],
    example: {
      vi: 'Quốc lộ 18 đoạn qua địa bàn được mở rộng.',
      en: 'The local stretch of National Highway 18 is being widened.',
    },
    cues: { everyday: true },
  },
  {
    id: 'giao-thong-nong-thon',
    headword: 'giao thông nông thôn',
    variants: ['đường giao thông nông thôn', 'đường liên thôn'],
    abbreviations: ['GTNT'],
    category: 'planning',
    level: 4,
    hanViet: han('交通農村'),
    english: 'rural roads',
    definition: {
      vi: 'Đường xã, đường thôn, ngõ xóm, đường ra đồng; nhiều nơi dân hiến đất, góp công, Nhà nước cho xi măng.',
      en: 'Commune, village, lane and field roads; in many places people give land and labour and the State gives the cement.',
    },
    senses: undated(word('giao thông', 'nông thôn'), 'partly'),
    related: ['nong-thon-moi', 'hien-dat', 'ket-cau-ha-tang'],
  },
  {
    id: 'hien-dat',
    headword: 'hiến đất',
    variants: ['hiến đất làm đường'],
    abbreviations: [],
    category: 'planning',
    level: 4,
    hanViet: han('獻·'),
    english: 'donate land (for public works)',
    definition: {
      vi: 'Người dân tự nguyện cho một phần đất nhà mình để mở đường, xây nhà văn hóa mà không nhận tiền.',
      en: 'Residents giving part of their land, without payment, for a road or a cultural house.',
    },
    senses: fromMemory,
    related: ['giao-thong-nong-thon', 'nong-thon-moi', 'van-dong'],
  },
  {
    id: 'lien-ket-vung',
    headword: 'liên kết vùng',
    variants: [],
    abbreviations: [],
    category: 'planning',
    level: 4,
    hanViet: han('聯結·'),
    english: 'regional linkage',
    definition: {
      vi: 'Các tỉnh gần nhau cùng làm: nối đường, chia việc, gọi đầu tư chung, thay vì mỗi nơi một kiểu.',
      en: 'Neighbouring provinces acting together: joining roads, sharing tasks and seeking investors jointly instead of each alone.',
    },
    senses: undated(word('liên kết'), 'partly'),
    related: ['quy-hoach-vung', 'cao-toc'],
  },
  {
    id: 'hanh-lang-kinh-te',
    headword: 'hành lang kinh tế',
    variants: [],
    abbreviations: [],
    category: 'planning',
    level: 4,
    hanViet: han('行廊經濟'),
    english: 'economic corridor',
    definition: {
      vi: 'Dải đất dọc theo một trục đường, sông hay biển, nơi người ta bố trí nhà máy, kho, đô thị để cùng hưởng lợi từ trục ấy.',
      en: 'A belt along a road, river or coast where factories, warehouses and towns are placed so as to share the benefit of that axis.',
    },
    senses: fromMemory,
    related: ['lien-ket-vung', 'khu-kinh-te'],
  },
  {
    id: 'hanh-lang-an-toan-giao-thong',
    headword: 'hành lang an toàn giao thông',
    variants: ['hành lang an toàn đường bộ', 'hành lang đường bộ'],
    abbreviations: ['HLATGT'],
    category: 'planning',
    level: 4,
    hanViet: han('行廊安全交通'),
    english: 'road safety corridor',
    definition: {
      vi: 'Dải đất hai bên đường phải để trống cho an toàn; dựng quán, treo biển trên đó là lấn chiếm.',
      en: 'The strips beside a road that must stay clear for safety; stalls or signs there are an encroachment.',
    },
    senses: byLaws(
      {
        source: at(law.roadTrafficLaw2008, 'Điều 3(5)'),
        status: 'verified',
        meaning: {
          vi: 'Theo Luật Giao thông đường bộ năm 2008.',
          en: 'Under the Road Traffic Law of 2008.',
        },
      },
      {
        source: law.roadLaw2024,
        status: 'partly',
        meaning: {
          vi: 'Theo Luật Đường bộ năm 2024; nội dung chưa được đối chiếu.',
          en: 'Under the Road Law of 2024; its wording has not been checked.',
        },
      },
    ),
    related: ['trat-tu-do-thi', 'giai-toa'],
  },
  {
    id: 'giai-toa',
    headword: 'giải tỏa',
    variants: [],
    abbreviations: [],
    category: 'planning',
    level: 4,
    hanViet: han('解·'),
    english: 'clear (people, stalls or encroachments)',
    definition: {
      vi: 'Dời nhà cửa, hàng quán khỏi một chỗ để lấy đất làm công trình hoặc trả lại vỉa hè, lòng đường.',
      en: 'Removing houses or stalls from a place to make way for works or to free the pavement and the road.',
    },
    senses: undated(word('giải toả'), 'partly'),
    related: ['giai-phong-mat-bang', 'hanh-lang-an-toan-giao-thong'],
    cues: { everyday: true, notBefore: ['căng thẳng', 'tâm lý', 'áp lực', 'tâm trí', 'lệnh'] },
  },
  {
    id: 'cang-bien',
    headword: 'cảng biển',
    variants: [],
    abbreviations: [],
    category: 'planning',
    level: 4,
    hanViet: han('港·'),
    english: 'seaport',
    definition: {
      vi: 'Nơi tàu biển vào bốc dỡ hàng, đón khách, gồm cầu tàu, kho bãi và vùng nước; ở tỉnh có biển, đây là trụ đỡ cho thu ngân sách.',
      en: 'A place where sea-going ships load, unload and take passengers, with its quays, yards and waters; for coastal provinces a prop of revenue.',
    },
    senses: byLaws({
      source: law.maritimeCode2015,
      status: 'verified',
      meaning: {
        vi: 'Theo Bộ luật Hàng hải Việt Nam năm 2015.',
        en: 'Under the Maritime Code of 2015.',
      },
    }),
    related: ['kinh-te-bien', 'logistics'],
    cues: { everyday: true },
  },
  {
    id: 'logistics',
    headword: 'logistics',
    variants: ['dịch vụ logistics', 'trung tâm logistics'],
    abbreviations: [],
    category: 'planning',
    level: 5,
    hanViet: han('·'),
    english: 'logistics',
    definition: {
      vi: 'Các việc đưa hàng từ nơi làm ra đến nơi dùng: kho, xe, cảng, giấy tờ, giao nhận.',
      en: 'All that brings goods from maker to user: warehouses, trucks, ports, papers, delivery.',
    },
    senses: undated(text.logistics2005, 'verified'),
    related: ['cang-bien', 'kim-ngach-xuat-khau'],
    cues: { everyday: true },
  },
];
