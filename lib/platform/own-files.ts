import { browser } from 'wxt/browser';

/** Reads a JSON file of the extension's own package. Rejects when it is missing or broken. */
export async function readOwnJson(path: `/${string}`): Promise<unknown> {
  const url = browser.runtime.getURL('/') + path.slice(1);
  const response = await fetch(url);
  return response.json() as Promise<unknown>;
}
