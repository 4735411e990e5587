import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { openPage, type Contender } from './contenders.ts';
import { countsOf, mean, shingles } from './text-measures.ts';

/** A page of github.com/scrapinghub/article-extraction-benchmark: ground-truth.json and html/. */
export interface BenchmarkPage {
  id: string;
  url: string;
  body: string;
  html: string;
}

export function benchmarkPages(folder: string): BenchmarkPage[] {
  const truth = JSON.parse(readFileSync(join(folder, 'ground-truth.json'), 'utf8')) as Record<
    string,
    { articleBody?: string; url?: string }
  >;
  return Object.entries(truth).map(([id, { articleBody = '', url }]) => ({
    id,
    url: url ?? 'https://unknown.example/',
    body: articleBody,
    html: gunzipSync(readFileSync(join(folder, 'html', `${id}.html.gz`))).toString('utf8'),
  }));
}

export interface BenchmarkScore {
  id: string;
  precision: number | null;
  recall: number | null;
}

/** Python's `\w+`, by which the benchmark counts words. */
const tokens = (text: string): string[] => text.match(/[\p{L}\p{N}_]+/gu) ?? [];

/** The benchmark's own measure: 4-grams as bags, each page weighing the same. */
function scoreBody(predicted: string, wanted: string): Omit<BenchmarkScore, 'id'> {
  const [have, want] = [
    countsOf(shingles(tokens(predicted), 4)),
    countsOf(shingles(tokens(wanted), 4)),
  ];
  let hits = 0;
  for (const [run, times] of want) hits += Math.min(times, have.get(run) ?? 0);
  const total = (counts: Map<string, number>): number =>
    [...counts.values()].reduce((sum, times) => sum + times, 0);
  return {
    precision: have.size === 0 ? null : hits / total(have),
    recall: want.size === 0 ? null : hits / total(want),
  };
}

export interface BenchmarkReport {
  name: string;
  f1: number;
  precision: number;
  recall: number;
  pages: BenchmarkScore[];
}

const known = (values: readonly (number | null)[]): number[] =>
  values.filter((value) => value !== null);

/** Runs an extractor over the benchmark; its lead and body together are the text. */
export async function measureBenchmark(
  contender: Contender,
  pages: readonly BenchmarkPage[],
): Promise<BenchmarkReport> {
  const scores: BenchmarkScore[] = [];
  for (const { id, url, html, body } of pages) {
    const dom = openPage(html, url);
    const text = await Promise.resolve()
      .then(() => contender.extract(dom))
      .then(({ article }) => [article?.lead ?? '', ...(article?.texts ?? [])].join('\n\n'))
      .catch(() => '');
    dom.window.close();
    scores.push({ id, ...scoreBody(text, body) });
  }
  const precision = mean(known(scores.map((score) => score.precision)));
  const recall = mean(known(scores.map((score) => score.recall)));
  const f1 = (2 * precision * recall) / (precision + recall);
  return { name: contender.name, f1, precision, recall, pages: scores };
}
