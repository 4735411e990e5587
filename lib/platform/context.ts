import { browser } from 'wxt/browser';

/**
 * True in a page of a private window, and in Chrome in the background that serves private windows.
 * Firefox has one background for all windows: there it is false.
 */
export function inPrivateWindow(): boolean {
  return browser.extension.inIncognitoContext;
}

/** BCP 47, the language of the browser itself. */
export function browserLanguage(): string {
  return browser.i18n.getUILanguage();
}

/**
 * Calls `listener` after the extension was installed ("install") or updated ("update"), and after
 * the browser was.
 */
export function onInstalled(listener: (reason: string) => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => listener(reason));
}

/** What browsers do differently and a reader must be told: where a button is pinned, say. */
export function browserFamily(): 'chrome' | 'firefox' {
  return import.meta.env.FIREFOX ? 'firefox' : 'chrome';
}

export interface About {
  /** Of the extension. */
  version: string;
  /** Names of the permissions asked for at install, without hosts. */
  permissions: string[];
  /** What the browser calls itself. */
  userAgent: string;
}

/** Taken from the manifest as it was built. */
export function aboutExtension(): About {
  const { version, permissions = [] } = browser.runtime.getManifest();
  return { version, permissions: permissions.map(String), userAgent: navigator.userAgent };
}

/** Calls `listener` when a profile with the extension starts. */
export function onBrowserStart(listener: () => void): void {
  browser.runtime.onStartup.addListener(listener);
}
