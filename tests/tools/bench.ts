import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createGlossary } from '../../lib/glossary/glossary.ts';
import { allTerms } from '../../lib/glossary/terms/all.ts';
import { articleText } from '../../lib/model/block-text.ts';
import { measureMatcher } from '../bench/matcher-speed.ts';
import { measureStartUp, measureTenTimesTerms } from '../bench/glossary-growth.ts';
import { measureSizes } from '../bench/sizes.ts';
import { extractFile } from './inspect/load-page.ts';
import { fixtures } from './fixtures.ts';

/** `npm run bench`: ratios of one run, and the sizes of the last builds. */

const glossary = createGlossary(allTerms);

function fixtureText(): string {
  const texts = fixtures().map(({ page, url }) => {
    const { article } = extractFile(page, url);
    return article ? articleText(article) : '';
  });
  return texts.join('\n\n');
}

function printMatcher(): void {
  const once = fixtureText();
  console.log('\nMatcher (computing time, warm, one run)');
  console.log(
    'characters   split ms   annotate ms   ×split   alternation ms   alternation/annotate',
  );
  for (const times of [1, 4, 10, 22]) {
    const m = measureMatcher(Array.from({ length: times }, () => once).join('\n\n'), glossary);
    console.log(
      `${String(m.characters).padStart(10)} ${m.splitMs.toFixed(2).padStart(10)} ${m.annotateMs.toFixed(2).padStart(13)} ${(m.annotateMs / m.splitMs).toFixed(1).padStart(8)} ${m.alternationMs.toFixed(1).padStart(16)} ${(m.alternationMs / m.annotateMs).toFixed(0).padStart(22)}×`,
    );
  }
}

function printGrowth(): void {
  const { parseMs, buildMs } = measureStartUp(allTerms);
  console.log('\nStart-up of the whole glossary (computing time, warm, one run)');
  console.log(
    `JSON.parse of the same data ${parseMs.toFixed(1)} ms, matcher built ${buildMs.toFixed(1)} ms: ×${(buildMs / parseMs).toFixed(1)}`,
  );
  const { terms, ms, tenfoldMs } = measureTenTimesTerms(fixtureText(), glossary);
  console.log(
    `Annotating with ${terms} terms, ten times as many: ${ms.toFixed(2)} → ${tenfoldMs.toFixed(2)} ms, ×${(tenfoldMs / ms).toFixed(1)}`,
  );
}

function printSizes(): void {
  for (const build of ['.output/chrome-mv3', '.output/firefox-mv3']) {
    if (!existsSync(build)) {
      console.log(`\n${build} is not there: run \`npm run build\` for sizes.`);
      continue;
    }
    console.log(`\nSizes of ${build}: minified, gzipped (kB)`);
    for (const { name, bytes, gzipped } of measureSizes(build)) {
      console.log(
        `${name.padEnd(34)} ${(bytes / 1000).toFixed(1).padStart(9)} ${(gzipped / 1000).toFixed(1).padStart(9)}`,
      );
    }
  }
  const zips = existsSync('.output')
    ? readdirSync('.output').filter((name) => name.endsWith('.zip'))
    : [];
  for (const name of zips)
    console.log(
      `${name.padEnd(34)} ${(statSync(join('.output', name)).size / 1000).toFixed(1).padStart(9)}`,
    );
}

printMatcher();
printGrowth();
printSizes();
