import type { Term } from '../glossary/term.ts';

/** A term's meaning in few words, with the language it is in. */
export interface Gloss {
  text: string;
  lang: 'en' | 'vi';
}

/** UTF-16 units of a definition that stands in for a missing translation. */
const LONGEST = 90;

const cut = (text: string): string =>
  text.length <= LONGEST ? text : `${text.slice(0, text.lastIndexOf(' ', LONGEST))}…`;

/** The English of a term; for a reader's own term without one, the beginning of its definition. */
export function glossOf({ english, definition }: Pick<Term, 'english' | 'definition'>): Gloss {
  if (english !== '') return { text: english, lang: 'en' };
  const { vi, en } = definition;
  return vi !== '' ? { text: cut(vi), lang: 'vi' } : { text: cut(en), lang: 'en' };
}
