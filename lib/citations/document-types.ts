import type { Bilingual } from '../glossary/term.ts';

/** Codes of document types as numbers write them, with the type's name. */
export const DOCUMENT_TYPES: Readonly<Record<string, Bilingual>> = {
  NĐ: { vi: 'nghị định', en: 'decree' },
  NQ: { vi: 'nghị quyết', en: 'resolution' },
  QĐ: { vi: 'quyết định', en: 'decision' },
  QyĐ: { vi: 'quy định', en: 'regulation' },
  CT: { vi: 'chỉ thị', en: 'directive' },
  CTr: { vi: 'chương trình', en: 'programme' },
  CTHĐ: { vi: 'chương trình hành động', en: 'action programme' },
  KL: { vi: 'kết luận', en: 'conclusion' },
  HD: { vi: 'hướng dẫn', en: 'guidance' },
  TB: { vi: 'thông báo', en: 'notice' },
  BC: { vi: 'báo cáo', en: 'report' },
  TTr: { vi: 'tờ trình', en: 'submission' },
  TT: { vi: 'thông tư', en: 'circular' },
  TTLT: { vi: 'thông tư liên tịch', en: 'joint circular' },
  CV: { vi: 'công văn', en: 'official letter' },
  CĐ: { vi: 'công điện', en: 'official telegram' },
  KH: { vi: 'kế hoạch', en: 'plan' },
  ĐA: { vi: 'đề án', en: 'project' },
  QC: { vi: 'quy chế', en: 'rules' },
  PL: { vi: 'pháp lệnh', en: 'ordinance' },
  L: { vi: 'lệnh', en: 'order' },
  VBHN: { vi: 'văn bản hợp nhất', en: 'consolidated text' },
};

/** Types that no code stands for. */
const WITHOUT_CODE: readonly Bilingual[] = [
  { vi: 'luật', en: 'law' },
  { vi: 'bộ luật', en: 'code' },
  { vi: 'hiến pháp', en: 'constitution' },
  { vi: 'điều lệ', en: 'statutes' },
];

const ENGLISH = new Map(
  [...Object.values(DOCUMENT_TYPES), ...WITHOUT_CODE].map(({ vi, en }) => [vi, en]),
);

/** A type in both languages by its Vietnamese name; the name itself when it is not known. */
export function documentType(vi: string): Bilingual {
  return { vi, en: ENGLISH.get(vi) ?? vi };
}
