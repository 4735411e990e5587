import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { BrowserName } from './browser-session.ts';
import { findBrowser } from './find-browser.ts';

/** What came of looking for a browser. */
export type BrowserInstallation =
  | { ok: true; path: string; installed: boolean }
  | { ok: false; message: string };

const PACKAGE: Record<BrowserName, string> = { chromium: 'chromium', firefox: 'firefox-esr' };
const NAME: Record<BrowserName, string> = { chromium: 'Chromium or Chrome', firefox: 'Firefox' };
const VARIABLE: Record<BrowserName, string> = {
  chromium: 'CHROMIUM_PATH',
  firefox: 'FIREFOX_PATH',
};

/** Without a font that has Vietnamese letters, pages show boxes. */
const FONTS = 'fonts-noto-core';

/** What a person has to do on this system to get the browsers named. */
function howToInstall(browsers: BrowserName[], platform: NodeJS.Platform): string {
  const names = browsers.map((browser) => NAME[browser]).join(' and ');
  const packages = [...browsers.map((browser) => PACKAGE[browser]), FONTS].join(' ');
  const variables = browsers.map((browser) => VARIABLE[browser]).join(' / ');
  const command =
    platform === 'linux'
      ? `on Debian: sudo apt-get install ${packages}`
      : `from the browser's own site, in its usual place`;
  return `${names} not found. Install it (${command}), or set ${variables} to its executable.`;
}

function run(command: string, args: string[]): string | null {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status, stderr, error } = spawnSync(command, args, { encoding: 'utf8', env });
  if (status === 0) return null;
  return `${command} ${args.join(' ')}: ${error?.message ?? stderr.trim().split('\n').at(-1) ?? ''}`;
}

const canInstall = (): boolean =>
  process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/**
 * Makes sure the browsers are there: finds them, and on Debian as root installs what is missing with
 * apt. Anywhere else, or when that fails, the answer's message says what to install.
 */
export function installBrowsers(
  browsers: BrowserName[],
): Record<BrowserName, BrowserInstallation | undefined> {
  const before = new Set(browsers.filter((browser) => findBrowser(browser) !== null));
  const missing = browsers.filter((browser) => !before.has(browser));
  let failure: string | null = null;
  if (missing.length > 0 && canInstall()) {
    const packages = [...missing.map((browser) => PACKAGE[browser]), FONTS];
    failure =
      run('apt-get', ['update']) ??
      run('apt-get', ['install', '-y', '--no-install-recommends', ...packages]);
  }
  const answer = (browser: BrowserName): BrowserInstallation | undefined => {
    if (!browsers.includes(browser)) return undefined;
    const path = findBrowser(browser);
    if (path !== null) return { ok: true, path, installed: !before.has(browser) };
    const reason = failure === null ? '' : ` (${failure})`;
    return { ok: false, message: howToInstall([browser], process.platform) + reason };
  };
  return { chromium: answer('chromium'), firefox: answer('firefox') };
}
