import { authorForm, hashedWords, hashOf, squash, type Gold } from './gold.ts';
import type { PredictedArticle } from './prediction.ts';
import { agreement, findRun, shingles, wordsOf, type Agreement } from './text-measures.ts';

export interface PageScore {
  words: Agreement;
  shingles: Agreement;
  leaks: string[];
  /** Blocks of more than three words of which no run of four words was found. */
  missing: number;
  title: boolean;
  lead: boolean;
  authors: boolean;
  date: boolean;
}

const SHINGLE = 4;
/** A lead counts as told when it agrees this much with one of the accepted forms. */
const SAME_LEAD = 0.9;

/** A phrase that must not be there is found by its hash, so all runs of its length are hashed. */
function leaksIn(text: string, gold: Gold): string[] {
  const words = wordsOf(text);
  return gold.mustNotContain
    .filter(({ words: length, hash }) =>
      words.some((_, at) => hashOf(words.slice(at, at + length).join(' ')) === hash),
    )
    .map(({ shown }) => shown);
}

/** The instant in ms; NaN for a day without a time, which is never the same minute. */
function instant(text: string): number {
  const iso = text.trim().replace(/\s+(?=[+-]\d\d:?\d\d$)/u, '');
  if (/^\d{4}-\d\d-\d\d$/u.test(iso)) return Number.NaN;
  const zoned = /(Z|[+-]\d\d:?\d\d)$/iu.test(iso) ? iso : `${iso}+07:00`;
  return Date.parse(zoned.replace(' ', 'T').replace(/([+-]\d\d)(\d\d)$/u, '$1:$2'));
}

function sameMinute(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return a === b;
  return Math.floor(instant(a) / 60_000) === Math.floor(instant(b) / 60_000);
}

function withoutCredits(words: readonly string[], credits: readonly string[][]): string[] {
  const left = [...words];
  for (const credit of credits) {
    const run = [hashOf('ảnh'), ...credit];
    const at = findRun(left, run);
    if (at >= 0) left.splice(at, run.length);
  }
  return left;
}

const sameSet = (a: readonly string[], b: readonly string[]): boolean => {
  const [x, y] = [new Set(a), new Set(b)];
  return x.size === y.size && [...x].every((item) => y.has(item));
};

interface LeadScore {
  ok: boolean;
  /** The accepted form nearest to the prediction, which the text is compared with. */
  words: string[];
}

function scoreLead(lead: string | null, gold: Gold): LeadScore {
  const wanted = gold.lead ?? [];
  if (lead === null || lead === '') return { ok: gold.lead === null, words: wanted };
  const words = hashedWords(lead);
  const [best] = [...(gold.lead ? [gold.lead] : []), ...gold.leadForms]
    .map((form) => ({ form, f1: agreement(words, form).f1 }))
    .sort((a, b) => b.f1 - a.f1);
  if (!best) return { ok: false, words: wanted };
  const nearer = gold.lead && best.f1 > agreement(words, gold.lead).f1;
  return { ok: best.f1 >= SAME_LEAD, words: nearer ? best.form : wanted };
}

/** Measures one article against what is wanted of it. */
export function scorePage(predicted: PredictedArticle, gold: Gold): PageScore {
  const text = [predicted.lead ?? '', ...predicted.texts].join('\n\n');
  const lead = scoreLead(predicted.lead, gold);
  const words = withoutCredits(hashedWords(text), gold.credits);
  const wanted = [...lead.words, ...gold.blocks.flat()];
  const found = new Set(shingles(words, SHINGLE));
  return {
    words: agreement(words, wanted),
    shingles: agreement(shingles(words, SHINGLE), shingles(wanted, SHINGLE)),
    leaks: leaksIn(text, gold),
    missing: gold.blocks.filter(
      (block) => block.length >= SHINGLE && !shingles(block, SHINGLE).some((run) => found.has(run)),
    ).length,
    title: gold.title !== null && hashOf(squash(predicted.title)) === gold.title,
    lead: lead.ok,
    authors: sameSet(
      predicted.authors.map((name) => hashOf(authorForm(name))),
      gold.authors,
    ),
    date: sameMinute(predicted.publishedAt, gold.publishedAt),
  };
}
