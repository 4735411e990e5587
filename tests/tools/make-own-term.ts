import type { OwnTerm } from '../../lib/library/own-terms/own-term.ts';

/** A reader's term for a test: its headword, and whatever the test is about. */
export function makeOwnTerm(headword: string, parts: Partial<OwnTerm> = {}): OwnTerm {
  return {
    id: `own-${headword
      .normalize('NFD')
      .replace(/[^a-z\d]+/giu, '-')
      .toLowerCase()}`,
    headword,
    variants: [],
    abbreviations: [],
    english: headword,
    definition: { vi: '', en: '' },
    han: '',
    category: 'socio-economy',
    level: 3,
    example: null,
    updatedAt: 1,
    ...parts,
  };
}
