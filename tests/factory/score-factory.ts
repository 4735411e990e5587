import type { ExtractionResult } from '../../lib/model/draft.ts';
import { blockText, richTextToString } from '../../lib/model/block-text.ts';
import { agreement, shingles, wordsOf } from '../bench/extract/text-measures.ts';
import type { BlockSpec } from './article-spec.ts';
import type { FactoryPage } from './make-factory-page.ts';

/** How one page of the factory came out. */
export interface FactoryScore {
  name: string;
  detected: boolean;
  title: boolean;
  lead: boolean;
  /** 4-gram F1 of lead and blocks. */
  f1: number;
  captions: { wanted: number; right: number };
  credits: { wanted: number; right: number };
  /** Phrases on the page that must not be in the text, and are. */
  leaks: string[];
  authors: boolean;
  source: boolean;
  date: boolean;
  /** The kinds of the blocks in order are those of the written article. */
  structure: boolean;
  /** The kinds as found, for a report. */
  found: string;
}

const normal = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim();

const textsOf = (block: BlockSpec): string[] => {
  switch (block.type) {
    case 'figure':
      return [block.caption];
    case 'list':
      return [...block.items];
    case 'table':
      return block.rows.flat();
    case 'quote':
      return [...block.paragraphs];
    case 'video':
      return [];
    case 'answer':
      return [block.text, ...(block.more ?? [])];
    default:
      return [block.text];
  }
};

/** The kinds of block an article must give, an answer's further paragraphs each as one. */
const kindsOf = (blocks: readonly BlockSpec[]): string[] =>
  blocks.flatMap((block) =>
    block.type === 'answer'
      ? Array.from({ length: 1 + (block.more?.length ?? 0) }, () => 'answer')
      : [block.type],
  );

const sameSet = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((name) => b.includes(name));

type Captions = { caption: string; credit: string | null }[];

/** A caption's last full stop may go with the credit. */
const bare = (caption: string): string => normal(caption).replace(/\.$/u, '');

function countRight(wanted: Captions, found: Captions, of: 'caption' | 'credit'): number {
  return wanted.filter((figure, i) => {
    const other = found[i];
    if (!other) return false;
    return of === 'caption'
      ? bare(other.caption) === bare(figure.caption)
      : other.credit === figure.credit;
  }).length;
}

const failed = (name: string): FactoryScore => ({
  name,
  detected: false,
  title: false,
  lead: false,
  f1: 0,
  captions: { wanted: 1, right: 0 },
  credits: { wanted: 1, right: 0 },
  leaks: [],
  authors: false,
  source: false,
  date: false,
  structure: false,
  found: 'nothing',
});

/** Compares what was extracted from a page with what was written. */
export function scoreFactoryPage(
  { name, truth }: FactoryPage,
  { detection, article }: ExtractionResult,
): FactoryScore {
  if (!article) return failed(name);
  const spec = truth.article;
  const lead = article.lead === null ? '' : richTextToString(article.lead);
  const text = [lead, ...article.blocks.map(blockText)].join('\n');
  const wantedText = [truth.lead, ...spec.blocks.flatMap(textsOf)].join('\n');
  const grams = (words: string): string[] => shingles(wordsOf(words), 4);
  const wanted = spec.blocks.flatMap((b) => (b.type === 'figure' ? [b] : []));
  const found = article.blocks.flatMap((b) =>
    b.type === 'figure' ? [{ caption: richTextToString(b.caption), credit: b.credit }] : [],
  );
  const kinds = article.blocks.map(({ type }) => type);
  return {
    name,
    detected: detection.kind === 'article',
    title: article.title === normal(spec.title),
    lead: normal(lead) === normal(truth.lead),
    f1: agreement(grams(text), grams(wantedText)).f1,
    captions: { wanted: wanted.length, right: countRight(wanted, found, 'caption') },
    credits: { wanted: wanted.length, right: countRight(wanted, found, 'credit') },
    leaks: truth.mustNotContain.filter((phrase) => text.includes(phrase)),
    authors: sameSet(article.authors, spec.authors),
    source: article.sourceCredit === spec.source,
    date: article.publishedAt === truth.publishedAt,
    structure: kinds.join(' ') === kindsOf(spec.blocks).join(' '),
    found: kinds.join(' '),
  };
}

export interface FactorySummary {
  pages: number;
  detected: number;
  title: number;
  lead: number;
  f1: number;
  captions: number;
  credits: number;
  leaking: number;
  authors: number;
  source: number;
  date: number;
  structure: number;
}

/** Means over pages, 0 to 1; `leaking` counts pages. */
export function summarise(scores: readonly FactoryScore[]): FactorySummary {
  const share = (of: (score: FactoryScore) => number): number =>
    scores.reduce((sum, score) => sum + of(score), 0) / Math.max(1, scores.length);
  const ratio = (of: (score: FactoryScore) => { wanted: number; right: number }): number => {
    const wanted = scores.reduce((sum, score) => sum + of(score).wanted, 0);
    return wanted === 0 ? 1 : scores.reduce((sum, score) => sum + of(score).right, 0) / wanted;
  };
  return {
    pages: scores.length,
    detected: share(({ detected }) => Number(detected)),
    title: share(({ title }) => Number(title)),
    lead: share(({ lead }) => Number(lead)),
    f1: share(({ f1 }) => f1),
    captions: ratio(({ captions }) => captions),
    credits: ratio(({ credits }) => credits),
    leaking: scores.filter(({ leaks }) => leaks.length > 0).length,
    authors: share(({ authors }) => Number(authors)),
    source: share(({ source }) => Number(source)),
    date: share(({ date }) => Number(date)),
    structure: share(({ structure }) => Number(structure)),
  };
}
