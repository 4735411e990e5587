import type { Term } from '../term.ts';
import { han } from './han.ts';
import { undated } from './senses.ts';
import { word } from './sources-words.ts';
import * as law from './sources.ts';

/** Emulation and good examples. */
export const frontEmulationTerms: readonly Term[] = [
  {
    id: 'thi-dua-yeu-nuoc',
    headword: 'thi đua yêu nước',
    variants: ['thi đua'],
    abbreviations: [],
    category: 'front',
    level: 4,
    hanViet: han('····'),
    english: 'patriotic emulation',
    definition: {
      vi: 'Hoạt động có tổ chức, tự nguyện, để mọi người gắng làm tốt hơn; khởi nguồn từ lời kêu gọi của Hồ Chí Minh ngày 11-6-1948.',
      en: 'Organised, voluntary striving to do better; it goes back to Hồ Chí Minh’s appeal of 11 June 1948.',
    },
    senses: undated(law.emulationLaw2022, 'partly'),
    related: ['phong-trao-thi-dua', 'khen-thuong'],
    cues: {
      everyday: true,
      notBefore: ['khen thưởng'],
      notAfter: ['cờ', 'danh hiệu', 'chiến sĩ', 'phong trào'],
    },
  },
  {
    id: 'bieu-duong',
    headword: 'biểu dương',
    variants: ['tuyên dương', 'lễ tuyên dương'],
    abbreviations: [],
    category: 'front',
    level: 4,
    hanViet: han('表揚'),
    english: 'commend publicly',
    definition: {
      vi: 'Nêu tên khen trước mọi người, ở hội nghị hay trên báo, chưa hẳn có bằng hay tiền.',
      en: 'To name and praise before others, at a meeting or in print, not necessarily with a certificate or money.',
    },
    senses: undated(word('biểu dương'), 'verified'),
    related: ['khen-thuong'],
    cues: { everyday: true },
  },
  {
    id: 'sang-kien',
    headword: 'sáng kiến',
    variants: ['sáng kiến, cải tiến', 'sáng kiến, cải tiến kỹ thuật', 'sáng kiến kinh nghiệm'],
    abbreviations: [],
    category: 'front',
    level: 4,
    hanViet: han('創見'),
    english: 'initiative; innovation',
    definition: {
      vi: 'Cách làm mới về kỹ thuật, quản lý đã áp dụng có ích ở nơi làm việc và được công nhận; dùng để xét danh hiệu.',
      en: 'A new technical or managerial method, usefully applied at work and recognised; it counts towards titles.',
    },
    senses: undated(law.emulationLaw2022, 'verified'),
    related: ['danh-hieu-thi-dua', 'chien-si-thi-dua'],
    cues: { everyday: true },
  },
];
