import type { Sense, Term } from '../../lib/glossary/term.ts';

const ALWAYS: Sense = { from: null, to: null, meaning: null, source: null, status: 'memory' };

/** A term for a test: its headword, and whatever the test is about. */
export function makeTerm(headword: string, parts: Partial<Term> = {}): Term {
  return {
    id: headword.replace(/\s+/gu, '-'),
    headword,
    variants: [],
    abbreviations: [],
    category: 'state',
    level: 3,
    hanViet: headword.split(' ').map(() => null),
    english: headword,
    definition: { vi: headword, en: headword },
    senses: [ALWAYS],
    ...parts,
  };
}

/** A sense that holds between two partial dates, both inclusive. */
export function makeSense(from: string | null, to: string | null): Sense {
  return { ...ALWAYS, from, to };
}
