import type { Term } from '../../glossary/term.ts';
import type { OwnTerm } from './own-term.ts';

/** Own terms rest on nothing but the reader's word, and no period bounds them. */
const UNDATED: Term['senses'] = [
  { from: null, to: null, meaning: null, source: null, status: 'memory' },
];

/** A reader's term as the glossary has terms, marked as the reader's own. */
export function asTerm(own: OwnTerm): Term {
  const { id, headword, variants, abbreviations, category, level, english, definition } = own;
  return {
    id,
    headword,
    variants,
    abbreviations,
    category,
    level,
    hanViet: Array.from(own.han, (character) => (character === '·' ? null : character)),
    english,
    definition,
    senses: UNDATED,
    ...(own.example && { example: own.example }),
    own: true,
  };
}
