import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isProvincial } from '../../lib/sites/host-permissions.ts';
import { newspaperForHost } from '../../lib/sites/registry.ts';
import { benchFactory } from '../bench/extract/factory-report.ts';
import { bareReadability, defuddleFrom, ours, oursGeneric } from '../bench/extract/contenders.ts';
import { goldIn, pagesIn } from '../bench/extract/gold.ts';
import {
  GOLD_COLUMNS,
  goldCells,
  measureGold,
  type GoldReport,
} from '../bench/extract/gold-report.ts';
import { printTable } from '../bench/extract/print-table.ts';
import { benchmarkPages, measureBenchmark } from '../bench/extract/public-benchmark.ts';
import { benchSpeed } from '../bench/extract/speed-report.ts';

/** `npm run bench:extract`: how well and how fast articles are extracted, beside other readers. */

const USAGE = `usage:
  npm run bench:extract -- DIR          DIR has manifest.jsonl and gold/, or ground-truth.json and html/
    --defuddle FOLDER                   also measure Defuddle, installed elsewhere
    --pages                             figures of every page
    --no-speed                          leave out the times in Chromium
  npm run bench:extract -- --factory    the pages written for the project, in every layout known
    --rounds N --seed N                 how many of them, and which`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    defuddle: { type: 'string' },
    pages: { type: 'boolean' },
    'no-speed': { type: 'boolean' },
    factory: { type: 'boolean' },
    rounds: { type: 'string', default: '3' },
    seed: { type: 'string', default: '1' },
  },
});

async function contenders() {
  const defuddle = values.defuddle === undefined ? [] : [await defuddleFrom(values.defuddle)];
  return [ours, oursGeneric, bareReadability, ...defuddle];
}

async function benchGold(folder: string): Promise<void> {
  const pages = pagesIn(folder);
  const gold = goldIn(join(folder, 'gold'));
  const reports = await printGold('pages', { pages, gold });
  const provincial = pages.filter(({ url }) => {
    const paper = newspaperForHost(new URL(url).hostname);
    return paper !== null && isProvincial(paper);
  });
  await printGold('pages of provincial papers', { pages: provincial, gold });
  if (values.pages) printPages(reports);
  if (!values['no-speed']) await benchSpeed(pages);
}

async function printGold(
  name: string,
  given: Parameters<typeof measureGold>[1],
): Promise<GoldReport[]> {
  const reports = [];
  for (const contender of await contenders()) reports.push(await measureGold(contender, given));
  const scored = given.pages.filter(({ file }) => given.gold.has(file)).length;
  console.log(`\n${given.pages.length} ${name}, ${scored} with gold`);
  printTable(GOLD_COLUMNS, reports.map(goldCells));
  return reports;
}

function printPages(reports: readonly GoldReport[]): void {
  for (const { name, pages: scored } of reports) {
    console.log(`\n${name}`);
    for (const { file, score } of scored) {
      console.log(
        file,
        score ? `${score.words.f1.toFixed(3)} ${score.shingles.f1.toFixed(3)}` : 'no article',
        score && score.leaks.length > 0 ? `leaks: ${score.leaks.join(' | ')}` : '',
      );
    }
  }
}

async function benchPublic(folder: string): Promise<void> {
  const pages = benchmarkPages(folder);
  const reports = [];
  for (const contender of (await contenders()).slice(1))
    reports.push(await measureBenchmark(contender, pages));
  console.log(`\n${pages.length} pages, 4-grams`);
  printTable(
    ['extractor', 'F1', 'precision', 'recall'],
    reports.map((r) => [r.name, ...[r.f1, r.precision, r.recall].map((n) => n.toFixed(4))]),
  );
  if (!values.pages) return;
  for (const { id } of pages) {
    const cells = reports.map(({ pages: scored }) => {
      const score = scored.find((page) => page.id === id);
      return `${score?.precision?.toFixed(3) ?? '—'} ${score?.recall?.toFixed(3) ?? '—'}`;
    });
    console.log(id, cells.join('   '));
  }
}

const [folder] = positionals;
if (values.factory) {
  benchFactory({ rounds: Number(values.rounds), seed: Number(values.seed) });
} else if (folder === undefined) {
  console.error(USAGE);
  process.exitCode = 1;
} else if (existsSync(join(folder, 'ground-truth.json'))) await benchPublic(folder);
else await benchGold(folder);
