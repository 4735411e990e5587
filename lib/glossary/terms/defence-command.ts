import type { Term } from '../term.ts';
import { han } from './han.ts';
import { undated } from './senses.ts';
import * as earlier from './sources-earlier.ts';
import * as law from './sources.ts';

/** Who commands, and who answers for politics beside the commander. */
export const defenceCommandTerms: readonly Term[] = [
  {
    id: 'cong-an-nhan-dan',
    headword: 'Công an nhân dân',
    variants: ['Công an nhân dân Việt Nam', 'lực lượng Công an nhân dân'],
    abbreviations: ['CAND'],
    category: 'defence',
    level: 4,
    hanViet: han('公安人民'),
    english: 'People’s Public Security Forces',
    definition: {
      vi: 'Tên chính thức của lực lượng công an cả nước, một phần của lực lượng vũ trang, do Bộ Công an chỉ huy.',
      en: 'The official name of the police nationwide, a part of the armed forces under the Ministry of Public Security.',
    },
    senses: undated(law.at(earlier.policeLawText2018, 'Điều 3'), 'verified'),
    related: ['cong-an', 'bo-cong-an', 'luc-luong-vu-trang'],
  },
  {
    id: 'bo-tu-lenh',
    headword: 'Bộ Tư lệnh',
    variants: [],
    abbreviations: [],
    category: 'defence',
    level: 4,
    hanViet: han('部司令'),
    english: 'Command (military or police)',
    definition: {
      vi: 'Cơ quan chỉ huy của một quân khu, quân chủng hay của Hà Nội và TP Hồ Chí Minh, nơi không có Bộ Chỉ huy quân sự như tỉnh.',
      en: 'The commanding body of a military region, a service, or of Ha Noi and Ho Chi Minh City, which have no provincial military command.',
    },
    senses: undated(earlier.officersLaw1999, 'partly'),
    related: ['bo-chi-huy-quan-su-tinh', 'quan-khu'],
    cues: { orCapitalNext: true },
  },
  {
    id: 'chinh-uy',
    headword: 'chính ủy',
    variants: ['Phó Chính ủy'],
    abbreviations: [],
    category: 'defence',
    level: 5,
    hanViet: han('政委'),
    english: 'political commissar',
    definition: {
      vi: 'Cán bộ đứng ngang người chỉ huy trong đơn vị quân đội từ trung đoàn trở lên, lo công tác đảng, công tác chính trị.',
      en: 'The officer beside the commander in army units from regiment up, in charge of Party and political work.',
    },
    senses: undated(earlier.commissarEntry, 'verified'),
    related: ['chinh-tri-vien', 'quan-doi-nhan-dan'],
  },
  {
    id: 'chinh-tri-vien',
    headword: 'chính trị viên',
    variants: ['Chính trị viên phó'],
    abbreviations: [],
    category: 'defence',
    level: 5,
    hanViet: han('政治員'),
    english: 'political officer',
    definition: {
      vi: 'Cán bộ lo công tác đảng, công tác chính trị ở đơn vị nhỏ và ban chỉ huy quân sự xã, phường; ở xã thường do bí thư đảng ủy đảm nhiệm.',
      en: 'The officer for Party and political work in small units and commune military commands; in a commune it is usually the Party secretary.',
    },
    senses: undated(earlier.communeMilitaryCommand2019, 'partly'),
    related: ['chinh-uy', 'ban-chi-huy-quan-su-xa'],
  },
];
