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

/** Calls `listener` after the extension was installed or updated, and after the browser was. */
export function onInstalled(listener: () => void): void {
  browser.runtime.onInstalled.addListener(listener);
}

/** Calls `listener` when a profile with the extension starts. */
export function onBrowserStart(listener: () => void): void {
  browser.runtime.onStartup.addListener(listener);
}
