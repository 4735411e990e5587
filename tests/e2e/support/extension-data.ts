import type { BrowserSession } from './browser-session.ts';

/** Runs inside the extension: every row of every database and every storage area, as text. */
async function readEverything(): Promise<string> {
  const promised = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error));
    });
  const found: unknown[] = [];
  for (const { name = '' } of await indexedDB.databases()) {
    const database = await promised(indexedDB.open(name));
    for (const store of database.objectStoreNames) {
      found.push(
        name,
        store,
        await promised(database.transaction(store).objectStore(store).getAll()),
      );
    }
    database.close();
  }
  const scope = globalThis as unknown as Record<
    'browser' | 'chrome',
    typeof import('wxt/browser').browser
  >;
  const { local, session } = (scope.browser ?? scope.chrome).storage;
  found.push(await local.get(null), await session.get(null));
  return JSON.stringify(found);
}

/** All the extension keeps, as an ordinary window sees it, for a test to look through. */
export function extensionData(session: BrowserSession): Promise<string> {
  return session.evaluateAsExtension(readEverything);
}
