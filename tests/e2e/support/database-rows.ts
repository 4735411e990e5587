/**
 * Runs in a page of the extension: every row of some stores as text, contents in Base64, so that two
 * libraries can be compared byte by byte.
 */
export async function readRows(name: string, stores: readonly string[]): Promise<string> {
  const done = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error));
    });
  const written = async (row: object): Promise<unknown> => {
    const entries = Object.entries(row).map(async ([key, value]: [string, unknown]) => {
      if (!(value instanceof Blob)) return [key, value];
      const bytes = new Uint8Array(await value.arrayBuffer());
      return [key, { type: value.type, bytes: btoa(String.fromCharCode(...bytes)) }];
    });
    return Object.fromEntries((await Promise.all(entries)) as [string, unknown][]);
  };
  const database = await done(indexedDB.open(name));
  const found: unknown[] = [];
  for (const store of stores) {
    const rows = await done(database.transaction(store).objectStore(store).getAll());
    found.push([store, await Promise.all(rows.map(written))]);
  }
  database.close();
  return JSON.stringify(found);
}

/** Runs in a page of the extension: puts rows in, after clearing every store when `wipe` is true. */
export async function putRows(
  name: string,
  { tables, wipe }: { tables: Record<string, Record<string, unknown>[]>; wipe: boolean },
): Promise<void> {
  const toBlob = (value: unknown): unknown => {
    const written = value as { blobType?: string; base64?: string } | null;
    if (typeof written !== 'object' || written?.base64 === undefined) return value;
    const bytes = Uint8Array.from(atob(written.base64), (char) => char.charCodeAt(0));
    return new Blob([bytes], { type: written.blobType ?? '' });
  };
  const request = indexedDB.open(name);
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error));
  });
  const transaction = database.transaction([...database.objectStoreNames], 'readwrite');
  if (wipe) {
    for (const store of database.objectStoreNames) transaction.objectStore(store).clear();
  }
  for (const [store, rows] of Object.entries(tables)) {
    for (const row of rows) {
      const entries = Object.entries(row).map(([key, value]) => [key, toBlob(value)]);
      transaction.objectStore(store).put(Object.fromEntries(entries));
    }
  }
  await new Promise((resolve, reject) => {
    transaction.addEventListener('complete', resolve);
    transaction.addEventListener('abort', reject);
  });
  database.close();
}
