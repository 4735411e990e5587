import type { Term } from '../term.ts';
import { han } from './han.ts';
import { fromMemory, sense, undated } from './senses.ts';
import * as earlier from './sources-earlier.ts';
import { word } from './sources-words.ts';
import * as law from './sources.ts';

export const socioEconomyTerms: readonly Term[] = [
  {
    id: 'kinh-te-xa-hoi',
    headword: 'kinh tế - xã hội',
    variants: ['phát triển kinh tế - xã hội', 'kinh tế xã hội', 'kinh tế, xã hội'],
    abbreviations: ['KT-XH', 'KTXH', 'KT - XH'],
    category: 'socio-economy',
    level: 1,
    hanViet: han('經濟社會'),
    english: 'socio-economic',
    definition: {
      vi: 'Hai lĩnh vực gộp làm một trong kế hoạch và báo cáo: làm ăn, thu chi đi cùng giáo dục, y tế, việc làm.',
      en: 'Two fields joined in plans and reports: business and revenue together with schooling, health and jobs.',
    },
    senses: undated(law.at(earlier.councilsLaw2003, 'Điều 1'), 'verified'),
    related: ['chi-tieu', 'co-cau-kinh-te'],
    example: {
      vi: 'HĐND nghe báo cáo tình hình kinh tế - xã hội sáu tháng đầu năm.',
      en: 'The People’s Council heard a report on the socio-economic situation in the first half of the year.',
    },
  },
  {
    id: 'co-cau-kinh-te',
    headword: 'cơ cấu kinh tế',
    variants: ['chuyển dịch cơ cấu kinh tế', 'chuyển đổi cơ cấu kinh tế'],
    abbreviations: [],
    category: 'socio-economy',
    level: 4,
    hanViet: han('機構經濟'),
    english: 'economic structure',
    definition: {
      vi: 'Phần của nông nghiệp, công nghiệp, dịch vụ trong tổng sản phẩm. “Chuyển dịch” là để phần công nghiệp, dịch vụ lớn dần.',
      en: 'The shares of farming, industry and services in total output. To “shift” it is to let industry and services grow.',
    },
    senses: fromMemory,
    related: ['kinh-te-xa-hoi', 'nganh-kinh-te-trong-diem'],
  },
  {
    id: 'chi-tieu',
    headword: 'chỉ tiêu',
    variants: ['chỉ tiêu kinh tế - xã hội'],
    abbreviations: [],
    category: 'socio-economy',
    level: 2,
    hanViet: han('指標'),
    english: 'target (figure)',
    definition: {
      vi: 'Con số phải đạt mà nghị quyết hay kế hoạch đặt ra: tăng trưởng bao nhiêu, thu bao nhiêu. “24/26 chỉ tiêu đạt” là 24 trong 26 con số.',
      en: 'A figure that a resolution or plan sets to be reached: growth, revenue and so on. “24/26 chỉ tiêu đạt” means 24 of 26 figures were met.',
    },
    senses: undated(word('chỉ tiêu'), 'verified'),
    related: ['tieu-chi', 'hoan-thanh-vuot-muc'],
    example: {
      vi: 'Nhiều chỉ tiêu về đích sớm.',
      en: 'Many targets were reached early.',
    },
    cues: { everyday: true },
  },
  {
    id: 'hoan-thanh-vuot-muc',
    headword: 'hoàn thành vượt mức',
    variants: ['đạt và vượt', 'hoàn thành và vượt', 'hoàn thành vượt mức kế hoạch'],
    abbreviations: [],
    category: 'socio-economy',
    level: 4,
    hanViet: han('完成··'),
    english: 'meet and exceed (a target)',
    definition: {
      vi: 'Làm được nhiều hơn con số được giao; báo cáo hay dùng “đạt và vượt” để gộp cả hai trường hợp.',
      en: 'To do better than the figure assigned; reports like “met and exceeded” to cover both cases.',
    },
    senses: undated(word('hoàn thành'), 'partly'),
    related: ['chi-tieu', 'ke-hoach'],
  },
  {
    id: 'dong-luc-tang-truong',
    headword: 'động lực tăng trưởng',
    variants: ['động lực phát triển'],
    abbreviations: [],
    category: 'socio-economy',
    level: 4,
    hanViet: han('動力增長'),
    english: 'growth driver',
    definition: {
      vi: 'Ngành, vùng hay dự án kéo cả nền kinh tế của nơi đó đi lên; nơi nào có than thì là than, có cảng thì là cảng.',
      en: 'The industry, area or project that pulls a place’s whole economy upward: coal where there is coal, a port where there is a port.',
    },
    senses: undated(word('động lực', 'tăng trưởng'), 'partly'),
    related: ['nganh-kinh-te-trong-diem', 'tru-cot'],
  },
  {
    id: 'nganh-kinh-te-trong-diem',
    headword: 'ngành kinh tế trọng điểm',
    variants: ['ngành kinh tế mũi nhọn'],
    abbreviations: [],
    category: 'socio-economy',
    level: 4,
    hanViet: han('·經濟重點'),
    english: 'key economic sector',
    definition: {
      vi: 'Ngành được địa phương chọn để dồn vốn, đất và chính sách, mong nó thành nguồn thu chính. “Mũi nhọn” là cách nói gần nghĩa.',
      en: 'A sector a locality picks for its money, land and policies, hoping it becomes the main source of income. “Spearhead sector” is close in meaning.',
    },
    senses: undated(word('trọng điểm', 'mũi nhọn'), 'partly'),
    related: ['dong-luc-tang-truong', 'kinh-te-bien'],
  },
  {
    id: 'kinh-te-bien',
    headword: 'kinh tế biển',
    variants: [],
    abbreviations: [],
    category: 'socio-economy',
    level: 4,
    hanViet: han('經濟·'),
    english: 'marine economy',
    definition: {
      vi: 'Mọi việc làm ăn dựa vào biển và bờ biển: cảng, vận tải, du lịch, nuôi và đánh bắt thủy sản.',
      en: 'All business that lives off the sea and shore: ports, shipping, tourism, fishing and fish farming.',
    },
    senses: fromMemory,
    related: ['nganh-kinh-te-trong-diem'],
  },
  {
    id: 'tru-cot',
    headword: 'trụ cột',
    variants: ['ba trụ cột', '3 trụ cột', 'bốn trụ cột', '4 trụ cột'],
    abbreviations: [],
    category: 'socio-economy',
    level: 4,
    hanViet: han('··'),
    english: 'pillar (of development)',
    definition: {
      vi: 'Lĩnh vực được coi là chỗ dựa chính cho phát triển. Mấy trụ cột, là những gì thì mỗi nơi mỗi thời một khác: phải đọc câu đứng quanh nó.',
      en: 'A field regarded as a main support of development. How many pillars there are, and which, differs by place and time: read the sentence around it.',
    },
    senses: [
      sense(
        { from: '2015', to: '2025-04', source: null, status: 'memory' },
        {
          vi: 'Những lĩnh vực chủ lực do nghị quyết của chính địa phương chọn, ví dụ than và điện, du lịch, kinh tế biển.',
          en: 'The leading fields chosen by the locality’s own resolution, for example coal and power, tourism, or the marine economy.',
        },
      ),
      // May 2025 is open: the name was given on the 18th, and sources know the earlier use only to April.
      sense(
        { from: '2025-05-18', to: null, source: law.fourPillars, status: 'verified' },
        {
          vi: 'Có thể chỉ “bộ tứ trụ cột”, tức bốn Nghị quyết 57, 59, 66 và 68 của Bộ Chính trị; cũng có thể vẫn là các lĩnh vực của riêng địa phương.',
          en: 'May mean the “four pillars”, Politburo Resolutions 57, 59, 66 and 68; or still a locality’s own leading fields.',
        },
      ),
    ],
    related: ['bo-tu-tru-cot', 'dong-luc-tang-truong'],
    cues: { everyday: true },
  },
  {
    id: 'bo-tu-tru-cot',
    headword: 'bộ tứ trụ cột',
    variants: ['bộ tứ nghị quyết'],
    abbreviations: [],
    category: 'socio-economy',
    level: 5,
    hanViet: han('部四··'),
    english: 'the four pillar resolutions (2025)',
    definition: {
      vi: 'Tên gọi chung bốn nghị quyết của Bộ Chính trị số 57, 59, 66, 68, được coi là nền cho giai đoạn phát triển mới.',
      en: 'The joint name of Politburo Resolutions 57, 59, 66 and 68, taken as the base of a new stage of development.',
    },
    // Before 18 May 2025 the name did not exist.
    senses: [
      sense(
        { from: '2025-05-18', to: null, source: law.fourPillars, status: 'verified' },
        {
          vi: 'Cách gọi được nêu ngày 18-5-2025.',
          en: 'The name was put forward on 18 May 2025.',
        },
      ),
    ],
    related: ['tru-cot', 'nghi-quyet', 'bo-chinh-tri'],
  },
  {
    id: 'thu-hut-dau-tu',
    headword: 'thu hút đầu tư',
    variants: ['xúc tiến đầu tư'],
    abbreviations: [],
    category: 'socio-economy',
    level: 3,
    hanViet: han('收·投資'),
    english: 'attract investment',
    definition: {
      vi: 'Các việc tỉnh làm để doanh nghiệp chọn mình: giới thiệu, ưu đãi, dọn sẵn đất và hạ tầng, bớt thủ tục.',
      en: 'What a province does to be chosen by firms: promotion, incentives, prepared land and infrastructure, fewer procedures.',
    },
    senses: undated(word('thu hút', 'đầu tư'), 'partly'),
    related: ['nha-dau-tu', 'moi-truong-dau-tu-kinh-doanh'],
    example: {
      vi: 'Hội nghị bàn cách thu hút đầu tư vào vùng cao.',
      en: 'The conference discussed how to attract investment to the highlands.',
    },
  },
];
