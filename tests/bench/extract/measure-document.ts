import type { PageAddress } from '../../../lib/extract/detect/detect-page.ts';

type Run = (doc: Document, address: PageAddress) => void;

/** What is compared: ours beside Readability, each on a copy it makes itself. */
export interface Candidates {
  extract: Run;
  readability: Run;
  detect: Run;
  readerable: Run;
}

/** Times in ms, best of several runs; the page's elements. */
export interface SpeedFigures {
  elements: number;
  extractMs: number;
  readabilityMs: number;
  detectMs: number;
  readerableMs: number;
  /** Whether the page's own DOM is what it was, byte for byte. */
  untouched: boolean;
}

const RUNS = 5;
/** Short work is done so often at a stretch: browsers tell time to a tenth of a millisecond. */
const REPEATS = { extract: 1, readability: 1, detect: 20, readerable: 20 } as const;

/**
 * Takes turns, so that a busy machine hurts all alike, and keeps each one's best: other work only
 * ever adds.
 */
export function measureDocument(
  doc: Document,
  address: PageAddress,
  candidates: Candidates,
): SpeedFigures {
  const before = doc.documentElement.outerHTML;
  const names = ['extract', 'readability', 'detect', 'readerable'] as const;
  const best: Record<string, number> = {};
  for (let run = 0; run < RUNS; run += 1) {
    for (const name of names) {
      const begun = performance.now();
      for (let i = 0; i < REPEATS[name]; i += 1) candidates[name](doc, address);
      const took = (performance.now() - begun) / REPEATS[name];
      best[name] = Math.min(best[name] ?? Number.POSITIVE_INFINITY, took);
    }
  }
  return {
    elements: doc.getElementsByTagName('*').length,
    extractMs: best['extract'] ?? 0,
    readabilityMs: best['readability'] ?? 0,
    detectMs: best['detect'] ?? 0,
    readerableMs: best['readerable'] ?? 0,
    untouched: doc.documentElement.outerHTML === before,
  };
}
