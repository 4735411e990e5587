import type { Term } from '../term.ts';
import { han } from './han.ts';
import { sense, undated } from './senses.ts';
import * as earlier from './sources-earlier.ts';
import * as law from './sources.ts';

export const defenceTerms: readonly Term[] = [
  {
    id: 'quoc-phong-an-ninh',
    headword: 'quốc phòng - an ninh',
    variants: ['quốc phòng, an ninh', 'an ninh - quốc phòng', 'an ninh, quốc phòng'],
    abbreviations: ['QP-AN', 'QPAN', 'QP - AN', 'AN-QP'],
    category: 'defence',
    level: 3,
    hanViet: han('國防安寧'),
    english: 'national defence and security',
    definition: {
      vi: 'Giữ nước (việc của quân đội) và giữ trật tự bên trong (việc của công an); luôn là một mục riêng trong báo cáo của địa phương.',
      en: 'Defending the country (the army’s work) and keeping order within (the police’s); always a section of its own in local reports.',
    },
    senses: undated(law.nationalDefence2018, 'partly'),
    related: ['cong-an', 'an-ninh-trat-tu'],
  },
  {
    id: 'cong-an',
    headword: 'công an',
    variants: [],
    abbreviations: ['CA'],
    category: 'defence',
    level: 2,
    hanViet: han('公安'),
    english: 'public security (police)',
    definition: {
      vi: 'Lực lượng giữ an ninh, điều tra tội phạm, quản lý cư trú và giao thông; tương đương cảnh sát ở nước khác nhưng phạm vi rộng hơn.',
      en: 'The force that keeps security, investigates crime and handles residence and traffic; akin to the police elsewhere, but with a wider remit.',
    },
    senses: [
      sense(
        {
          from: '2019-07-01',
          to: '2025-02-28',
          source: law.at(earlier.policeLawText2018, 'Điều 17'),
          status: 'verified',
        },
        {
          vi: 'Bốn cấp: bộ, tỉnh, huyện và xã.',
          en: 'Four levels: ministry, province, district and commune.',
        },
      ),
      sense(
        { from: '2025-03-01', to: null, source: law.districtPoliceEnd, status: 'secondary' },
        {
          vi: 'Ba cấp: bộ, tỉnh và xã; 694 công an cấp huyện đã kết thúc hoạt động.',
          en: 'Three levels: ministry, province and commune; 694 district offices were closed.',
        },
      ),
    ],
    related: ['an-ninh-trat-tu', 'quoc-phong-an-ninh'],
    example: {
      vi: 'Lực lượng công an đến từng nhà hướng dẫn phòng cháy.',
      en: 'The police went from house to house to advise on fire safety.',
    },
    formCues: {
      CA: { onlyBefore: ['tỉnh', 'huyện', 'xã', 'phường', 'thành phố', 'TP', 'thị xã', 'cấp'] },
    },
  },
  {
    id: 'an-ninh-trat-tu',
    headword: 'an ninh trật tự',
    variants: ['an ninh, trật tự'],
    abbreviations: ['ANTT'],
    category: 'defence',
    level: 3,
    hanViet: han('安寧秩序'),
    english: 'public security and order',
    definition: {
      vi: 'Tình trạng yên ổn của một nơi: ít trộm cắp, gây gổ, tệ nạn; trách nhiệm chính của công an, có dân cùng giữ.',
      en: 'How peaceful a place is: few thefts, brawls and vices; chiefly the police’s duty, with residents lending a hand.',
    },
    senses: undated(law.at(earlier.policeLawText2018, 'Điều 3'), 'verified'),
    related: ['cong-an', 'quoc-phong-an-ninh'],
  },
];
