import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createGlossary } from '../../lib/glossary/glossary.ts';
import { allTerms } from '../../lib/glossary/terms/all.ts';
import { loadGazetteer } from '../../lib/places/load.ts';
import { toVietnamTime } from '../../lib/text/dates.ts';
import { extractFile } from './inspect/load-page.ts';
import { extractionOut, textOut } from './inspect/output.ts';
import { report } from './inspect/report.ts';

/** `npm run -s inspect`: what the extension would see, without a browser. See CONTRIBUTING.md. */

const USAGE = `usage:
  npm run -s inspect -- PAGE.html --url URL [--json]
  npm run -s inspect -- --manifest LIST.jsonl
  npm run -s inspect -- --text FILE.txt --date YYYY-MM-DD --json
  npm run -s inspect -- --texts LIST.jsonl`;

const glossary = createGlossary(allTerms);
const gazetteer = await loadGazetteer();
const today = toVietnamTime(Date.now()).slice(0, 10);
/** What every page and text is annotated with. */
const knowledge = { glossary, gazetteer, today };

const print = (value: unknown): void => {
  process.stdout.write(`${JSON.stringify(value)}\n`);
};

const problem = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

/** Each line of a list; a bad one becomes {file|id, error} and the run goes on. */
function eachLine(list: string, handle: (entry: Record<string, unknown>) => unknown): void {
  for (const line of readFileSync(list, 'utf8').split('\n')) {
    if (line.trim() === '') continue;
    let entry: Record<string, unknown> = {};
    try {
      entry = JSON.parse(line) as Record<string, unknown>;
      print(handle(entry));
    } catch (error) {
      print({
        ...('id' in entry ? { id: entry.id } : { file: entry.file ?? null }),
        error: problem(error),
      });
    }
  }
}

function day(value: unknown): string {
  if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}/u.test(value)) return value;
  throw new Error('the date must be YYYY-MM-DD');
}

function inspectManifest(list: string): void {
  eachLine(list, ({ file, url }) => {
    if (typeof file !== 'string' || typeof url !== 'string')
      throw new Error('needs "file" and "url"');
    const result = extractFile(resolve(dirname(list), file), url);
    return { file, url, ...extractionOut(result, knowledge) };
  });
}

function inspectTexts(list: string): void {
  eachLine(list, ({ id, text, date, province }) => {
    if (typeof text !== 'string') throw new Error('needs "text"');
    return {
      id,
      ...textOut(text, {
        ...knowledge,
        date: date == null ? today : day(date),
        province: typeof province === 'string' ? province : null,
      }),
    };
  });
}

function inspectText(file: string, date: string | undefined): void {
  const text = readFileSync(file, 'utf8');
  print({
    file,
    ...textOut(text, {
      ...knowledge,
      date: date === undefined ? today : day(date),
      province: null,
    }),
  });
}

function inspectPage(file: string, url: string | undefined, json: boolean): void {
  if (url === undefined) throw new Error(`--url is missing\n${USAGE}`);
  const result = extractFile(file, url);
  if (json) print({ file, url, ...extractionOut(result, knowledge) });
  else process.stdout.write(`${report(result, knowledge)}\n`);
}

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      url: { type: 'string' },
      json: { type: 'boolean', default: false },
      manifest: { type: 'string' },
      text: { type: 'string' },
      texts: { type: 'string' },
      date: { type: 'string' },
    },
  });
  const [file] = positionals;
  if (values.manifest !== undefined) inspectManifest(values.manifest);
  else if (values.texts !== undefined) inspectTexts(values.texts);
  else if (values.text !== undefined) inspectText(values.text, values.date);
  else if (file !== undefined) inspectPage(file, values.url, values.json);
  else throw new Error(USAGE);
}

const requested = process.argv[2] ?? null;
try {
  main();
} catch (error) {
  print({ file: requested, error: problem(error) });
  process.exitCode = 1;
}
