import { browser } from 'wxt/browser';

/**
 * Chrome's background is a worker, which cannot make an address for a file; a page nobody sees can.
 * There is one at a time. The permission comes and goes with that for downloads.
 */
const api = (): typeof browser.offscreen | undefined => browser.offscreen;

/** Opens one of our pages out of sight; one that is open already is closed first. */
export async function openHiddenPage(path: string, justification: string): Promise<void> {
  await closeHiddenPage();
  await api()?.createDocument({ url: path, reasons: ['BLOBS'], justification });
}

/** Whether it is open; false as well where the browser has none. */
export async function isHiddenPageOpen(): Promise<boolean> {
  const open = await browser.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] });
  return open.length > 0;
}

/** Closes it. Nothing happens when there is none. */
export async function closeHiddenPage(): Promise<void> {
  try {
    await api()?.closeDocument();
  } catch {
    // None was open.
  }
}
