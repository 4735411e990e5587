import { annotateText } from '../../lib/annotate/annotate.ts';
import { createGlossary, type Glossary } from '../../lib/glossary/glossary.ts';
import type { Term } from '../../lib/glossary/term.ts';
import { makeRandom } from '../tools/make-random.ts';
import { makeTerm } from '../tools/make-term.ts';
import { timeOf } from './matcher-speed.ts';

/** Times in ms of computing, warm. */
export interface StartUp {
  parseMs: number;
  buildMs: number;
}

/** Building the whole glossary beside `JSON.parse` of the same data. */
export function measureStartUp(terms: readonly Term[]): StartUp {
  const json = JSON.stringify(terms);
  return {
    parseMs: timeOf(() => JSON.parse(json)),
    buildMs: timeOf(() => createGlossary(terms)),
  };
}

/** Terms of two to four syllables that occur in no text, made of syllables that do in the real ones. */
function inventedTerms(terms: readonly Term[], count: number): Term[] {
  const random = makeRandom(7);
  const syllables = [...new Set(terms.flatMap(({ headword }) => headword.split(' ')))];
  return Array.from({ length: count }, (_, i) => {
    const words = Array.from({ length: 2 + random.below(3) }, () => random.pick(syllables));
    // A last syllable that no text has: the trie grows, what is found stays the same.
    return makeTerm(`${words.join(' ')} xyz${i}`);
  });
}

/** Annotating one text with the glossary and with ten times as many terms, in ms. */
export function measureTenTimesTerms(
  text: string,
  glossary: Glossary,
): { terms: number; ms: number; tenfoldMs: number } {
  const terms = [...glossary.terms.values()];
  const tenfold = createGlossary([...terms, ...inventedTerms(terms, terms.length * 9)]);
  const annotate = (with_: Glossary) => () =>
    annotateText(text, { glossary: with_, date: '2020-07-23', block: 0 });
  return {
    terms: tenfold.terms.size,
    ms: timeOf(annotate(glossary)),
    tenfoldMs: timeOf(annotate(tenfold)),
  };
}
