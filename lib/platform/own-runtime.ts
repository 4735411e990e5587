import { browser } from 'wxt/browser';

/**
 * False in a script whose extension was updated or removed since: it can reach nothing any more,
 * and the page has to be loaded again for the new one.
 */
export function extensionIsAlive(): boolean {
  return browser.runtime?.id !== undefined;
}

/** Sends a message to the background and gives its answer; rejects when nobody listens. */
export function sendToBackground(message: object): Promise<unknown> {
  return browser.runtime.sendMessage(message);
}
