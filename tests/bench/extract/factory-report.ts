import { extractFactoryPage } from '../../factory/extract-factory-page.ts';
import { factoryPages } from '../../factory/factory-pages.ts';
import { scoreFactoryPage, summarise, type FactoryScore } from '../../factory/score-factory.ts';
import { printTable } from './print-table.ts';

const COLUMNS = [
  'family',
  'pages',
  'article',
  'title',
  'lead',
  '4-gram F1',
  'captions',
  'credits',
  'leaking',
  'authors',
  'source',
  'date',
  'kinds',
];

function cells(name: string, scores: readonly FactoryScore[]): string[] {
  const s = summarise(scores);
  const shares = [s.detected, s.title, s.lead, s.f1, s.captions, s.credits];
  const rest = [s.authors, s.source, s.date, s.structure];
  const three = (value: number): string => value.toFixed(3);
  return [name, String(s.pages), ...shares.map(three), String(s.leaking), ...rest.map(three)];
}

const PERFECT = 0.9995;

function isPerfect(score: FactoryScore): boolean {
  const { detected, title, lead, f1, captions, leaks, authors, source, date, structure } = score;
  const told = detected && title && lead && authors && source && date && structure;
  return told && f1 >= PERFECT && captions.right === captions.wanted && leaks.length === 0;
}

/** Extracts every page of the factory and prints figures by family, and the pages that went wrong. */
export function benchFactory({ rounds, seed }: { rounds: number; seed: number }): void {
  const byFamily = new Map<string, FactoryScore[]>();
  for (const page of factoryPages({ rounds, seed })) {
    const scores = byFamily.get(page.family) ?? [];
    scores.push(scoreFactoryPage(page, extractFactoryPage(page)));
    byFamily.set(page.family, scores);
  }
  const all = [...byFamily.values()].flat();
  console.log(`\n${all.length} pages of the factory, seed ${seed}`);
  printTable(COLUMNS, [
    ...[...byFamily].map(([name, scores]) => cells(name, scores)),
    cells('all', all),
  ]);
  const wrong = all.filter((score) => !isPerfect(score));
  if (wrong.length > 0) console.log(`\nnot perfect: ${wrong.length}`);
  for (const { name, f1, found, leaks } of wrong)
    console.log(`  ${name}  F1 ${f1.toFixed(3)}  ${leaks.join(' | ')}\n    ${found}`);
}
