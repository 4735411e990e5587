import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserName, LaunchOptions } from './browser-session.ts';
import { buildFor } from './extension-under-test.ts';

/** Folders made for one run; whoever asked for them removes them. */
export interface SavingSetUp {
  downloads: string;
  folders: string[];
  options: Partial<LaunchOptions>;
}

/**
 * A browser in which the extension can be given leave to save files. Firefox says yes to the
 * extension's own request (`acceptHostRequests`). Chromium's question about downloads cannot be
 * answered without a screen: there the build under test is the same but for the manifest, which has
 * the optional permissions among the required ones, so that the request passes without a question.
 * Nor may DevTools choose where Chromium's downloads land, since then it chooses their names as
 * well: the profile does.
 */
export function setUpSaving(browser: BrowserName): SavingSetUp {
  const folder = (name: string): string => mkdtempSync(join(tmpdir(), `to-tuong-${name}-`));
  const downloads = folder('downloads');
  if (browser === 'firefox') {
    return { downloads, folders: [downloads], options: { downloadDir: downloads } };
  }
  const extensionDir = folder('build');
  cpSync(buildFor(browser), extensionDir, { recursive: true });
  const path = join(extensionDir, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Record<string, string[]>;
  const { permissions = [], optional_permissions: optional = [], ...rest } = manifest;
  writeFileSync(path, JSON.stringify({ ...rest, permissions: [...permissions, ...optional] }));
  const userDataDir = folder('profile');
  mkdirSync(join(userDataDir, 'Default'));
  const preferences = {
    download: { default_directory: downloads, prompt_for_download: false },
    savefile: { default_directory: downloads },
  };
  writeFileSync(join(userDataDir, 'Default', 'Preferences'), JSON.stringify(preferences));
  const folders = [downloads, extensionDir, userDataDir];
  return { downloads, folders, options: { extensionDir, userDataDir } };
}
