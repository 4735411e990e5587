import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Block } from '../../lib/model/article.ts';
import { blockText, richTextToString } from '../../lib/model/block-text.ts';
import type { ExtractionResult } from '../../lib/model/draft.ts';
import { fillAddress } from './fill-text.ts';
import { skeletonOf } from './fixture-skeleton.ts';
import { extractFile } from './inspect/load-page.ts';

/**
 * `npm run new-fixture`: a saved page becomes the skeleton of a fixture. Its markup stays and every
 * word is exchanged, so that nobody's article enters the repository; the words are then written by
 * hand. What the extractor says of it goes to expected.draft.json: the test asks for expected.json,
 * which is that file read, corrected and renamed.
 */
const USAGE =
  'usage: npm run new-fixture -- PAGE.html --url URL --date YYYY-MM-DD --slug lower-case-name';

const FIXTURES = join(import.meta.dirname, '..', 'fixtures', 'pages');

function blockOf(block: Block): Record<string, unknown> {
  const text = blockText(block);
  if (block.type === 'figure')
    return { type: block.type, text, src: block.image.src, credit: block.credit };
  if (block.type === 'video') return { type: block.type, text, src: block.url };
  return { type: block.type, text };
}

/** What the fixtures test compares, for a human to correct. */
function expectationOf({ detection, article }: ExtractionResult): Record<string, unknown> {
  const { kind, pageType } = detection;
  if (!article || kind === 'other') return { detection: { kind, pageType }, article: null };
  const { title, kicker, lead, section, authors, sourceCredit, publishedAt, siteName } = article;
  return {
    detection: { kind, pageType },
    article: {
      title,
      kicker,
      lead: lead && richTextToString(lead),
      section,
      authors,
      sourceCredit,
      publishedAt,
      siteName,
      blocks: article.blocks.map(blockOf),
      mustNotContain: [],
    },
  };
}

function make(
  page: string,
  { url, date, slug }: { url: string; date: string; slug: string },
): void {
  const folder = join(FIXTURES, new URL(url).hostname.replace(/^www\./u, ''), `${date}-${slug}`);
  if (existsSync(folder)) throw new Error(`${folder} is there already`);
  mkdirSync(join(folder, 'images'), { recursive: true });
  const path = join(folder, 'page.html');
  writeFileSync(path, skeletonOf(readFileSync(page, 'utf8'), url));
  const note = 'What this page is there to prove: write it here.';
  const meta = { url: fillAddress(url), images: {}, note };
  writeFileSync(join(folder, 'meta.json'), `${JSON.stringify(meta, null, 2)}\n`);
  const draft = `${JSON.stringify(expectationOf(extractFile(path, meta.url)), null, 2)}\n`;
  writeFileSync(join(folder, 'expected.draft.json'), draft);
  console.log(
    `${folder}\nwrite the words of page.html, then expected.json from expected.draft.json`,
  );
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { url: { type: 'string' }, date: { type: 'string' }, slug: { type: 'string' } },
});
const [page] = positionals;
const { url, date, slug } = values;
if (
  page === undefined ||
  url === undefined ||
  !/^\d{4}-\d\d-\d\d$/u.test(date ?? '') ||
  !/^[a-z0-9-]+$/u.test(slug ?? '')
) {
  console.error(USAGE);
  process.exitCode = 1;
} else make(page, { url, date: date as string, slug: slug as string });
