import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { libraryReport } from '../bench/library/library-report.ts';
import { installBrowsers } from '../e2e/support/install-browser.ts';
import { takeScreenshots } from './screenshots.ts';

/**
 * `npm run test:long`: what takes too long for every day. Extraction on 10,000 damaged pages, every
 * fixture page in both browsers beside Node, axe on every page in every set of colours, 50 articles
 * opened offline, pictures of every page and state in both browsers, in the folder `screenshots`, to be looked at,
 * and a library of 5,000 articles beside one of 500, measured.
 */

const FUZZ_CASES = '10000';
const FOLDER = 'screenshots';
const BROWSERS = ['chromium', 'firefox'] as const;
const LIBRARY = { small: 500, large: 5000 };

function run(
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32',
      env: { ...process.env, ...env },
    });
    child.on('error', () => resolve(false));
    child.on('exit', (code) => resolve(code === 0));
  });
}

async function main(): Promise<void> {
  const failed: string[] = [];
  const step = async (name: string, work: () => Promise<boolean>): Promise<void> => {
    console.log(`\n── ${name}`);
    const begun = performance.now();
    const ok = await work();
    if (!ok) failed.push(name);
    console.log(
      `── ${name}: ${ok ? 'ok' : 'FAILED'} (${((performance.now() - begun) / 1000).toFixed(0)} s)`,
    );
  };

  const fuzz = ['run', '--project', 'unit', 'tests/unit/extract/fuzz.test.ts'];
  await step(`extraction on ${FUZZ_CASES} damaged pages`, () =>
    run('vitest', fuzz, { FUZZ_CASES }),
  );
  const found = installBrowsers([...BROWSERS]);
  for (const browser of BROWSERS) {
    const build = browser === 'chromium' ? ['build'] : ['build', '-b', 'firefox'];
    await step(`build for ${browser}`, () => run('wxt', build));
    await step(`pictures in ${browser}`, async () => {
      const there = found[browser];
      if (there?.ok === false) console.error(there.message);
      if (!there?.ok) return false;
      const { taken, missed } = await takeScreenshots(browser, join(FOLDER, browser));
      for (const one of missed) console.error(one);
      console.log(`${taken} pictures in ${join(FOLDER, browser)}`);
      return missed.length === 0;
    });
    await step(`a library of ${LIBRARY.large} articles in ${browser}`, async () => {
      if (found[browser]?.ok !== true) return false;
      console.log(await libraryReport(browser, LIBRARY));
      return true;
    });
  }
  const thorough = ['same-blocks', 'accessibility', 'offline'].map(
    (name) => `tests/e2e/${name}.test.ts`,
  );
  await step('every page, every set of colours, 50 articles offline', () =>
    run('vitest', ['run', '--project', 'e2e', ...thorough], { THOROUGH: '1' }),
  );
  console.log(failed.length === 0 ? '\nall well' : `\nfailed: ${failed.join(', ')}`);
  process.exitCode = failed.length === 0 ? 0 : 1;
}

await main();
