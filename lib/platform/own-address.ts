import { browser } from 'wxt/browser';

/** Where our own pages live: `chrome-extension://id/` or `moz-extension://uuid/`. */
export function homeAddress(): string {
  return browser.runtime.getURL('/');
}

/** The whole address of a path inside the extension, "/library.html". */
export function ownAddress(path: string): string {
  return homeAddress() + path.replace(/^\//u, '');
}
