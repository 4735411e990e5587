import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { BrowserName } from './browser-session.ts';

/** Where to look; the defaults are this machine's. */
export interface Surroundings {
  platform?: NodeJS.Platform;
  env?: Record<string, string | undefined>;
  exists?: (path: string) => boolean;
}

const ON_PATH: Record<BrowserName, string[]> = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
  firefox: ['firefox-esr', 'firefox'],
};

function linuxPaths(browser: BrowserName, env: Surroundings['env'] = {}): string[] {
  const folders = [...(env['PATH'] ?? '').split(delimiter), '/usr/bin', '/usr/local/bin'];
  const snap = browser === 'chromium' ? ['/snap/bin/chromium'] : ['/snap/bin/firefox'];
  const names = ON_PATH[browser];
  return [...names.flatMap((name) => folders.filter(Boolean).map((f) => join(f, name))), ...snap];
}

function macPaths(browser: BrowserName, env: Surroundings['env'] = {}): string[] {
  const apps =
    browser === 'chromium'
      ? ['Chromium.app/Contents/MacOS/Chromium', 'Google Chrome.app/Contents/MacOS/Google Chrome']
      : ['Firefox.app/Contents/MacOS/firefox', 'Firefox ESR.app/Contents/MacOS/firefox'];
  const folders = ['/Applications', join(env['HOME'] ?? '/', 'Applications')];
  return apps.flatMap((app) => folders.map((folder) => join(folder, app)));
}

function windowsPaths(browser: BrowserName, env: Surroundings['env'] = {}): string[] {
  const programs =
    browser === 'chromium'
      ? ['Chromium\\Application\\chrome.exe', 'Google\\Chrome\\Application\\chrome.exe']
      : ['Mozilla Firefox\\firefox.exe', 'Mozilla Firefox ESR\\firefox.exe'];
  const folders = ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'];
  return programs.flatMap((program) =>
    folders.flatMap((name) => (env[name] === undefined ? [] : [`${env[name]}\\${program}`])),
  );
}

/**
 * The browser's executable, or null. `CHROMIUM_PATH` / `FIREFOX_PATH` win (and are not second-guessed:
 * a path that does not exist gives null), then the usual places of Linux, macOS and Windows.
 */
export function findBrowser(browser: BrowserName, surroundings: Surroundings = {}): string | null {
  const { platform = process.platform, env = process.env, exists = existsSync } = surroundings;
  const override = env[browser === 'chromium' ? 'CHROMIUM_PATH' : 'FIREFOX_PATH'];
  if (override !== undefined && override !== '') return exists(override) ? override : null;
  const places = { darwin: macPaths, win32: windowsPaths }[platform as string] ?? linuxPaths;
  return places(browser, env).find(exists) ?? null;
}
