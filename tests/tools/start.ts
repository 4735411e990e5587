import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { BrowserName, BrowserSession } from '../e2e/support/browser-session.ts';
import { buildFor } from '../e2e/support/extension-under-test.ts';
import { startFixtureProxy } from '../e2e/support/fixture-proxy.ts';
import { installBrowsers } from '../e2e/support/install-browser.ts';
import { launchSession } from '../e2e/support/launch-session.ts';
import { samplePage, savedPage } from './start/served-page.ts';
import { openInReader, takeTour } from './start/tour.ts';

/**
 * `npm start [-- firefox] [-- PAGE.html --url URL]`: builds the extension and opens an article with
 * it. With a display the browser stays open; without one it takes the whole tour, prints what
 * happened and writes screenshots.
 */

const say = (line: string): void => console.log(`  ${line}`);

const hasDisplay = (): boolean =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);

function build(browser: BrowserName): void {
  const args = browser === 'firefox' ? ['build', '-b', 'firefox'] : ['build'];
  const done = spawnSync('wxt', args, { encoding: 'utf8', shell: process.platform === 'win32' });
  if (done.status !== 0)
    throw new Error(`wxt ${args.join(' ')} failed:\n${done.stdout}${done.stderr}`);
  say(`built     ${browser === 'firefox' ? 'Firefox' : 'Chrome'} package, Manifest V3`);
}

function untilClosed({ puppeteer }: BrowserSession): Promise<void> {
  return new Promise((resolve) => puppeteer.once('disconnected', () => resolve()));
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { url: { type: 'string' }, headless: { type: 'boolean', default: !hasDisplay() } },
  });
  const browser: BrowserName = positionals.includes('firefox') ? 'firefox' : 'chromium';
  const file = positionals.find((word) => word !== 'firefox' && word !== 'chromium');
  if (file !== undefined && values.url === undefined)
    throw new Error('a page needs its address: --url URL');
  const page = file === undefined ? samplePage() : savedPage(file, values.url as string);

  console.log(`Tỏ Tường in ${browser === 'firefox' ? 'Firefox' : 'Chromium'}`);
  const found = installBrowsers([browser])[browser];
  if (!found?.ok) throw new Error(found?.message ?? 'no browser');
  build(browser);
  const proxy = await startFixtureProxy();
  page.serve(proxy);
  if (page.standIn !== null) say(`note      ${page.standIn}`);
  const folder = join('screenshots', 'start');
  const session = await launchSession({
    browser,
    extensionDir: buildFor(browser),
    proxy: { host: proxy.host, port: proxy.port },
    headless: values.headless,
    locale: 'en',
    executablePath: found.path,
  });
  try {
    // The extension greets in a tab of its own; the article is to be in front of it.
    await session.extensionPage('welcome.html').catch(() => undefined);
    if (values.headless) {
      await takeTour({ session, proxy, url: page.url, folder, say });
      say(`pictures  are in ${folder}${process.platform === 'win32' ? '\\' : '/'}`);
    } else {
      await openInReader({ session, url: page.url, say });
      console.log('The browser stays open: save, look up, open the library. Close it to end.');
      await untilClosed(session);
    }
  } finally {
    await session.close().catch(() => undefined);
    await proxy.stop();
  }
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
