import type { BrowserSession } from './browser-session.ts';

/** In Firefox a temporary add-on is gone after a restart; with these what it stored is not. */
export const KEEP_STORAGE = {
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
};

/** Ends the browser as a power cut would: nothing is written any more. */
export async function killBrowser({ puppeteer }: BrowserSession): Promise<void> {
  const process = puppeteer.process();
  const ended = new Promise((resolve) => process?.once('exit', resolve));
  process?.kill('SIGKILL');
  await ended;
}
