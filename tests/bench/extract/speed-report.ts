import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { launch } from 'puppeteer-core';
import { build } from 'vite';
import { findBrowser } from '../../e2e/support/find-browser.ts';
import type { GoldPage } from './gold.ts';
import type { SpeedFigures } from './measure-document.ts';
import { printTable } from './print-table.ts';

const ENTRY = fileURLToPath(new URL('./in-browser.ts', import.meta.url));

/** The measuring script as one classic script. */
async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: true,
      lib: { entry: ENTRY, formats: ['iife'], name: 'bench' },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const [chunk] = output && 'output' in output ? output.output : [];
  if (chunk?.type !== 'chunk') throw new Error('the measuring script was not built');
  return chunk.code;
}

interface Measured {
  name: string;
  figures: SpeedFigures;
}

/** Repeats what stands in the body so many times: the same page, only longer. */
function longer(html: string, times: number): string {
  const body = /(<body[^>]*>)([\s\S]*)(<\/body>)/iu.exec(html);
  if (!body) return html;
  return html.replace(body[2] as string, () => (body[2] as string).repeat(times));
}

const ms = (value: number): string => value.toFixed(1);

const row = (name: string, f: SpeedFigures): string[] => [
  name,
  String(f.elements),
  ms(f.extractMs),
  ms(f.readabilityMs),
  (f.extractMs / f.readabilityMs).toFixed(2),
  f.detectMs.toFixed(3),
  f.readerableMs.toFixed(3),
  (f.detectMs / f.readerableMs).toFixed(2),
  f.untouched ? 'yes' : 'NO',
];

function total(all: readonly Measured[]): SpeedFigures {
  const sum = (of: (figures: SpeedFigures) => number): number =>
    all.reduce((result, { figures }) => result + of(figures), 0);
  return {
    elements: sum((f) => f.elements),
    extractMs: sum((f) => f.extractMs),
    readabilityMs: sum((f) => f.readabilityMs),
    detectMs: sum((f) => f.detectMs),
    readerableMs: sum((f) => f.readerableMs),
    untouched: all.every(({ figures }) => figures.untouched),
  };
}

const COLUMNS = [
  'page',
  'elements',
  'ours ms',
  'Readability ms',
  'ratio',
  'detect ms',
  'readerable ms',
  'ratio',
  'DOM untouched',
];

/**
 * Times in real Chromium, in the browser's own DOM: extraction beside bare Readability, detection
 * beside isProbablyReaderable, and one page at 1 to 16 times its length. Says so when there is no
 * browser.
 */
export async function benchSpeed(pages: readonly GoldPage[]): Promise<void> {
  const executablePath = findBrowser('chromium');
  if (executablePath === null) {
    console.log('\nno Chromium found: speed is not measured (CHROMIUM_PATH names one)');
    return;
  }
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await launch({ executablePath, headless: true, args: sandbox, pipe: true });
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: await bundle() });
    const measure = (html: string, url: string): Promise<SpeedFigures> =>
      page.evaluate((h, u) => window.measureMarkup?.(h, u) as SpeedFigures, html, url);
    const all: Measured[] = [];
    for (const { file, path, url } of pages)
      all.push({ name: file, figures: await measure(readFileSync(path, 'utf8'), url) });
    const articles = all.filter((_, i) => pages[i]?.kind === 'article');
    console.log(`\nSpeed in ${await browser.version()}, best of 5, both sides cloning`);
    printTable(COLUMNS, [
      ...all.map(({ name, figures }) => row(name, figures)),
      row('articles', total(articles)),
      row('all pages', total(all)),
    ]);
    const first = pages.find(({ kind }) => kind === 'article');
    if (!first) return;
    const html = readFileSync(first.path, 'utf8');
    const grown: string[][] = [];
    for (const times of [1, 2, 4, 8, 16])
      grown.push(row(`${first.file} ×${times}`, await measure(longer(html, times), first.url)));
    console.log('\nThe same page, longer');
    printTable(COLUMNS, grown);
  } finally {
    await browser.close();
  }
}
