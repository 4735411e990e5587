import { annotateText } from '../../lib/annotate/annotate.ts';
import type { Glossary } from '../../lib/glossary/glossary.ts';

/** Times in ms, best of several runs: other work on the machine only ever adds. */
export interface MatcherSpeed {
  characters: number;
  forms: number;
  splitMs: number;
  annotateMs: number;
  alternationMs: number;
}

const FEWEST_RUNS = 7;
/** Code runs at its speed only once the engine has seen it a while. */
const WARM_MS = 400;

/** The least time of several runs, in ms. */
export function best(run: () => void): number {
  const start = performance.now();
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < FEWEST_RUNS || performance.now() - start < WARM_MS; i++) {
    const begun = performance.now();
    run();
    least = Math.min(least, performance.now() - begun);
  }
  return least;
}

/** What everyone writes first: every form in one regular expression, longest first. */
function alternation(forms: readonly string[]): RegExp {
  const escaped = forms
    .toSorted((a, b) => b.length - a.length)
    .map((form) => form.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'));
  return new RegExp(
    `(?<![\\p{L}\\p{M}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{M}\\p{N}])`,
    'giu',
  );
}

/** Annotating a text beside splitting it and beside one alternation of the same forms, in one run. */
export function measureMatcher(text: string, glossary: Glossary): MatcherSpeed {
  const forms = [...glossary.terms.values()].flatMap((term) => [
    term.headword,
    ...term.variants,
    ...term.abbreviations,
  ]);
  const pattern = alternation(forms);
  return {
    characters: text.length,
    forms: forms.length,
    splitMs: best(() => text.normalize('NFC').split(/\s+/u)),
    annotateMs: best(() => annotateText(text, { glossary, date: '2020-07-23', block: 0 })),
    alternationMs: best(() => Array.from(text.matchAll(pattern))),
  };
}
