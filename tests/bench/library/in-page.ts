import type { Article } from '../../../lib/model/article.ts';
import type { LibraryEntry } from '../../../lib/model/saved-article.ts';

/** What runs inside the extension's own pages: sent as source text, so nothing of a module is in reach. */

export interface SeedRow {
  entry: LibraryEntry & { addresses: string[] };
  article: Article;
}

/** Puts articles into the database as saving them would. */
export async function seed(rows: SeedRow[]): Promise<void> {
  const promised = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error as Error));
    });
  const database = await promised(indexedDB.open('to-tuong'));
  const transaction = database.transaction(['articles', 'texts', 'indexQueue'], 'readwrite');
  for (const { entry, article } of rows) {
    transaction.objectStore('articles').put(entry);
    transaction.objectStore('texts').put({ articleId: entry.id, article });
    transaction.objectStore('indexQueue').put({ articleId: entry.id });
  }
  await new Promise((resolve, reject) => {
    transaction.addEventListener('complete', resolve);
    transaction.addEventListener('abort', () => reject(transaction.error as Error));
  });
  database.close();
}

/** Articles whose text the index does not have yet. */
export async function countQueued(): Promise<number> {
  const promised = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error as Error));
    });
  const database = await promised(indexedDB.open('to-tuong'));
  const count = await promised(
    database.transaction('indexQueue').objectStore('indexQueue').count(),
  );
  database.close();
  return count;
}

/** Bytes of all postings with their keys, and the rows they lie in. */
export async function measureIndex(): Promise<{ bytes: number; rows: number }> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('to-tuong');
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error as Error));
  });
  const found = { bytes: 0, rows: 0 };
  await new Promise<void>((resolve, reject) => {
    const request = database.transaction('indexRows').objectStore('indexRows').openCursor();
    request.addEventListener('error', () => reject(request.error as Error));
    request.addEventListener('success', () => {
      const cursor = request.result;
      if (!cursor) return resolve();
      const { bucket, postings } = cursor.value as { bucket: string; postings: Uint8Array };
      found.bytes += postings.length + bucket.length + 8;
      found.rows += 1;
      cursor.continue();
    });
  });
  database.close();
  return found;
}

/** The way without an index: every text read and looked through. Milliseconds, and texts that have it. */
export async function scanTexts(words: string): Promise<{ ms: number; found: number }> {
  const begun = performance.now();
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('to-tuong');
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error as Error));
  });
  const store = database.transaction('texts').objectStore('texts');
  let found = 0;
  await new Promise<void>((resolve, reject) => {
    const request = store.openCursor();
    request.addEventListener('error', () => reject(request.error as Error));
    request.addEventListener('success', () => {
      const cursor = request.result;
      if (!cursor) return resolve();
      const { article } = cursor.value as { article: Article };
      const texts = [article.title];
      for (const run of article.lead ?? []) texts.push(run.text);
      for (const block of article.blocks) {
        if ('runs' in block) texts.push(block.runs.map(({ text }) => text).join(''));
      }
      if (texts.join('\n').toLocaleLowerCase('vi').includes(words)) found += 1;
      cursor.continue();
    });
  });
  database.close();
  return { ms: performance.now() - begun, found };
}

/** Ms from the start of the navigation until something the selector names was painted. */
export function firstPaintOf(selector: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`${selector} was not painted`)), 60_000);
    new PerformanceObserver((entries, observer) => {
      for (const entry of entries.getEntries()) {
        const { element } = entry as PerformanceEntry & { element: Element | null };
        if (!element?.closest(selector)) continue;
        clearTimeout(timer);
        observer.disconnect();
        resolve(entry.startTime);
        return;
      }
    }).observe({ type: 'largest-contentful-paint', buffered: true });
  });
}

export interface TypedSearch {
  text: string;
  /** From the letter until the list that answers it is in the page. */
  ms: number;
}

/** Types searches letter by letter, each letter once the one before is answered. */
export async function typeSearches(searches: string[]): Promise<TypedSearch[]> {
  const turn = (): Promise<void> =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => {
        port1.close();
        resolve();
      });
      port1.start();
      port2.postMessage(null);
    });
  const input = document.querySelector<HTMLInputElement>('.shelf-search input');
  const list = (): Element | null => document.querySelector('.library__list');
  if (!input) throw new Error('no field to search in');
  const type = async (text: string): Promise<number> => {
    input.value = text;
    const begun = performance.now();
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await turn();
    await turn();
    while (list()?.getAttribute('aria-busy') !== 'false') {
      if (performance.now() - begun > 20_000) throw new Error(`“${text}” was not answered`);
      await turn();
    }
    return performance.now() - begun;
  };
  const done: TypedSearch[] = [];
  for (const search of searches) {
    for (let length = 1; length <= search.length; length += 1) {
      const text = search.slice(0, length);
      done.push({ text, ms: await type(text) });
      // A quick hand takes 80 ms for a letter.
      await new Promise((resolve) => setTimeout(resolve, 80));
    }
    await type('');
  }
  return done;
}

/** Asks the background to save an article, as the reader does. Ms until it answers. */
export async function saveOne(article: Article): Promise<number> {
  const { browser, chrome } = globalThis as unknown as Record<
    'browser' | 'chrome',
    typeof import('wxt/browser').browser
  >;
  const begun = performance.now();
  await (browser ?? chrome).runtime.sendMessage({
    id: 1,
    type: 'saveArticle',
    data: { article, pageUrl: article.url },
    timestamp: Date.now(),
  });
  return performance.now() - begun;
}
