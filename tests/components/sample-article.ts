import type { Annotation } from '../../lib/annotate/annotation.ts';
import type { Sense, Term } from '../../lib/glossary/term.ts';
import type { Article } from '../../lib/model/article.ts';

const always: Sense = { from: null, to: null, meaning: null, source: null, status: 'verified' };

const partyOrganisation: Term = {
  id: 'dang-bo',
  headword: 'Đảng bộ',
  variants: [],
  abbreviations: [],
  category: 'party',
  level: 1,
  hanViet: ['黨', '部'],
  english: 'Party organisation',
  definition: { vi: 'Toàn thể tổ chức Đảng ở một nơi.', en: 'All of the Party in one place.' },
  senses: [{ ...always, status: 'memory' }],
};

const city: Term = {
  id: 'thanh-pho',
  headword: 'thành phố',
  variants: [],
  abbreviations: [],
  category: 'admin-units',
  level: 1,
  hanViet: ['城', '鋪'],
  english: 'city',
  definition: { vi: 'Đơn vị hành chính đô thị.', en: 'An urban administrative unit.' },
  senses: [
    {
      from: null,
      to: '2025-06-30',
      meaning: { vi: 'Có cả thành phố thuộc tỉnh.', en: 'Provincial cities included.' },
      source: {
        number: '77/2015/QH13',
        title: 'Luật Tổ chức chính quyền địa phương',
        article: 'Điều 2',
        effective: '2016-01-01',
        url: 'https://luat.example/77-2015',
      },
      status: 'verified',
    },
    {
      from: '2025-07-01',
      to: null,
      meaning: { vi: 'Chỉ còn thành phố trực thuộc trung ương.', en: 'Centrally run only.' },
      source: null,
      status: 'verified',
    },
  ],
  related: ['dang-bo'],
};

const streamlining: Term = {
  id: 'tinh-gian-bien-che',
  headword: 'tinh giản biên chế',
  variants: [],
  abbreviations: [],
  misspellings: ['tinh giảm biên chế'],
  category: 'reform',
  level: 2,
  hanViet: ['精', '簡', '編', '制'],
  english: 'streamlining of the payroll',
  definition: { vi: 'Giảm người hưởng lương ngân sách.', en: 'Cutting state-paid staff.' },
  senses: [always],
};

export const sampleTerms: ReadonlyMap<string, Term> = new Map(
  [partyOrganisation, city, streamlining].map((term) => [term.id, term]),
);

export const IMAGE_URL = 'https://anh.bao.example/cau.jpg';

export const sampleArticle: Article = {
  url: 'https://bao.example/bai-mau',
  title: 'Đảng bộ thành phố đổi mới',
  kicker: null,
  lead: [{ text: 'Những việc đã làm được.' }],
  section: 'Chính trị',
  authors: ['Nguyễn Thị Hòa'],
  sourceCredit: null,
  publishedAt: '2020-07-23T11:09:00+07:00',
  publishedAsPrinted: 'Thứ Năm, 23/07/2020, 11:09 [GMT+7]',
  modifiedAt: null,
  siteName: 'Báo Mẫu',
  province: 'Quảng Ninh',
  language: 'vi',
  leadImage: null,
  blocks: [
    {
      type: 'paragraph',
      runs: [
        { text: 'Việc tinh giảm ' },
        { text: 'biên', bold: true },
        { text: ' chế ở ' },
        { text: 'thành phố', href: 'https://bao.example/thanh-pho' },
        { text: ' đã xong.' },
      ],
    },
    {
      type: 'figure',
      image: { src: IMAGE_URL, alt: '', width: 900, height: 600 },
      caption: [{ text: 'Cầu mới.' }],
      credit: 'Đỗ Phương',
    },
  ],
  related: [{ title: 'Bài khác', url: 'https://bao.example/bai-khac' }],
  removed: [],
  extraction: { site: null, layout: null, notes: [] },
};

/** Given out of order: ordering is the page's business. */
export const sampleAnnotations: Annotation[] = [
  {
    kind: 'term',
    block: 0,
    start: 5,
    end: 23,
    surface: 'tinh giảm biên chế',
    termId: 'tinh-gian-bien-che',
    sense: 0,
    misspelt: true,
  },
  {
    kind: 'term',
    block: 0,
    start: 26,
    end: 35,
    surface: 'thành phố',
    termId: 'thanh-pho',
    sense: 0,
    misspelt: false,
  },
  {
    kind: 'term',
    block: -2,
    start: 0,
    end: 7,
    surface: 'Đảng bộ',
    termId: 'dang-bo',
    sense: 0,
    misspelt: false,
  },
];
