import { openFile, type Contender } from './contenders.ts';
import type { Gold, GoldPage } from './gold.ts';
import type { Prediction } from './prediction.ts';
import { scorePage, type PageScore } from './score-page.ts';
import { mean } from './text-measures.ts';

/** One extractor on one set of pages. */
export interface GoldReport {
  name: string;
  pages: { file: string; score: PageScore | null }[];
  articlesFound: number;
  articles: number;
  othersRejected: number;
  others: number;
}

async function tryExtract(contender: Contender, page: GoldPage): Promise<Prediction> {
  const dom = openFile(page.path, page.url);
  try {
    return await contender.extract(dom);
  } catch {
    return { isArticle: false, article: null };
  } finally {
    dom.window.close();
  }
}

/** Runs an extractor over all pages. A page it fails on counts as not found. */
export async function measureGold(
  contender: Contender,
  { pages, gold }: { pages: readonly GoldPage[]; gold: ReadonlyMap<string, Gold> },
): Promise<GoldReport> {
  const report: GoldReport = {
    name: contender.name,
    pages: [],
    articlesFound: 0,
    articles: 0,
    othersRejected: 0,
    others: 0,
  };
  for (const page of pages) {
    const { isArticle, article } = await tryExtract(contender, page);
    if (page.kind === 'article') {
      report.articles += 1;
      report.articlesFound += isArticle ? 1 : 0;
    } else {
      report.others += 1;
      report.othersRejected += isArticle ? 0 : 1;
    }
    const wanted = gold.get(page.file);
    if (wanted)
      report.pages.push({ file: page.file, score: article && scorePage(article, wanted) });
  }
  return report;
}

const three = (value: number): string => value.toFixed(3);

/** The figures of one extractor as cells of a row, in the order of GOLD_COLUMNS. */
export function goldCells(report: GoldReport): string[] {
  const scores = report.pages.map(({ score }) => score);
  const share = (of: (score: PageScore) => number): string =>
    three(mean(scores.map((score) => (score ? of(score) : 0))));
  const leaking = scores.filter((score) => score && score.leaks.length > 0).length;
  return [
    report.name,
    share(({ words }) => words.precision),
    share(({ words }) => words.recall),
    share(({ words }) => words.f1),
    share(({ shingles }) => shingles.f1),
    `${leaking}/${scores.length}`,
    String(scores.reduce((sum, score) => sum + (score?.missing ?? 0), 0)),
    share(({ title }) => Number(title)),
    share(({ lead }) => Number(lead)),
    share(({ authors }) => Number(authors)),
    share(({ date }) => Number(date)),
    `${report.articlesFound}/${report.articles}`,
    `${report.othersRejected}/${report.others}`,
  ];
}

export const GOLD_COLUMNS = [
  'extractor',
  'precision',
  'recall',
  'token F1',
  '4-gram F1',
  'leaking',
  'missing',
  'title',
  'lead',
  'authors',
  'date',
  'articles',
  'others',
];
