import type { BrowserSession } from './browser-session.ts';

/** Room a Firefox profile has for all sites together, in the unit of its preference (KiB). */
export const FIREFOX_ROOM = {
  'dom.quotaManager.temporaryStorage.fixedLimit': 16 * 1024,
};

const FILLER = 'filler';

/** Takes most of that room up, as other data on the disk would. */
async function fill(name: string): Promise<void> {
  const request = indexedDB.open(name, 1);
  await new Promise((resolve, reject) => {
    request.addEventListener('upgradeneeded', () => request.result.createObjectStore('bytes'));
    request.addEventListener('success', resolve);
    request.addEventListener('error', reject);
  });
  const bytes = new Uint8Array(9_300_000);
  for (let at = 0; at < bytes.length; at += 65_536)
    crypto.getRandomValues(bytes.subarray(at, at + 65_536));
  const transaction = request.result.transaction('bytes', 'readwrite');
  transaction.objectStore('bytes').put(new Blob([bytes]), 1);
  await new Promise((resolve, reject) => {
    transaction.addEventListener('complete', resolve);
    transaction.addEventListener('abort', reject);
  });
  request.result.close();
}

async function free(name: string): Promise<void> {
  const request = indexedDB.deleteDatabase(name);
  await new Promise((resolve, reject) => {
    request.addEventListener('success', resolve);
    request.addEventListener('error', reject);
  });
}

/** Runs in Chromium's worker: its database refuses large contents as a full disk would. */
function refuseLarge(): void {
  const scope = globalThis as unknown as { put?: IDBObjectStore['put'] };
  const put = (scope.put ??= IDBObjectStore.prototype.put);
  IDBObjectStore.prototype.put = function refusing(value: { blob?: Blob }, key?: IDBValidKey) {
    if ((value.blob?.size ?? 0) > 1_000_000) throw new DOMException('Full', 'QuotaExceededError');
    return key === undefined ? put.call(this, value) : put.call(this, value, key);
  };
}

function refuseNothing(): void {
  const { put } = globalThis as unknown as { put: IDBObjectStore['put'] };
  IDBObjectStore.prototype.put = put;
}

/**
 * From now on the extension has no room for an image of more than a megabyte; the function it gives
 * makes room again. Firefox (started with FIREFOX_ROOM) really is full. Chromium exempts an extension
 * with `unlimitedStorage` from every quota that can be set, so there the worker's database says so.
 */
export async function fillDisk(session: BrowserSession): Promise<() => Promise<void>> {
  if (session.browser === 'firefox') {
    await session.evaluateAsExtension(fill, FILLER);
    return () => session.evaluateAsExtension(free, FILLER);
  }
  const target = session.puppeteer
    .targets()
    .find((each) => each.type() === 'service_worker' && each.url().includes(session.extensionId));
  const worker = await target?.worker();
  if (!worker) throw new Error('The service worker is not running');
  await worker.evaluate(refuseLarge);
  return async () => void (await worker.evaluate(refuseNothing));
}
