import { annotateText } from '../../lib/annotate/annotate.ts';
import type { Glossary } from '../../lib/glossary/glossary.ts';

/** Times in ms of computing, warm. */
export interface MatcherSpeed {
  characters: number;
  forms: number;
  splitMs: number;
  annotateMs: number;
  alternationMs: number;
}

/** Code runs at its speed only once the engine has seen it a while. */
const WARM_MS = 300;
/** Long enough for a clock that ticks in milliseconds. */
const MEASURED_MS = 500;

/** Time this thread has computed, in ms: other work on the machine does not count. */
function computed(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

function runFor(ms: number, run: () => void): number {
  const begun = computed();
  let runs = 0;
  while (computed() - begun < ms) {
    run();
    runs += 1;
  }
  return (computed() - begun) / runs;
}

/** What one run takes on the average once warm, in ms of computing. */
export function timeOf(run: () => void): number {
  runFor(WARM_MS, run);
  return runFor(MEASURED_MS, run);
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
    splitMs: timeOf(() => text.normalize('NFC').split(/\s+/u)),
    annotateMs: timeOf(() => annotateText(text, { glossary, date: '2020-07-23', block: 0 })),
    alternationMs: timeOf(() => Array.from(text.matchAll(pattern))),
  };
}
