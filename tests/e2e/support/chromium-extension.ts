import type { Browser, CDPSession, Extension, Page, Target, WebWorker } from 'puppeteer-core';
import { seesWindow } from './chromium-extension-calls.ts';
import { waitUntil } from './wait-until.ts';

/** The installed extension as Chromium's DevTools protocol shows it: its pages and its workers. */
export class ChromiumExtension {
  readonly id: string;
  #puppeteer: Browser;
  #private = new WeakSet<Page>();

  constructor(puppeteer: Browser, id: string) {
    this.#puppeteer = puppeteer;
    this.id = id;
  }

  url(path: string): string {
    return `chrome-extension://${this.id}/${path.replace(/^\//, '')}`;
  }

  /** For `page.triggerExtensionAction`. */
  async handle(): Promise<Extension> {
    const extension = (await this.#puppeteer.extensions()).get(this.id);
    if (extension === undefined) throw new Error('The extension is not installed any more');
    return extension;
  }

  markPrivate(page: Page): void {
    this.#private.add(page);
  }

  isPrivate(page: Page): boolean {
    return this.#private.has(page);
  }

  workerTargets(): Target[] {
    return this.#puppeteer
      .targets()
      .filter((t) => t.type() === 'service_worker' && t.url().startsWith(this.url('')));
  }

  /** Activates the tab and gives its window's id, the same number in CDP and `chrome.windows`. */
  async bringForward(page: Page): Promise<number> {
    await page.bringToFront();
    const devtools: CDPSession = await page.createCDPSession();
    const { windowId } = await devtools.send('Browser.getWindowForTarget');
    await devtools.detach();
    return windowId;
  }

  /** With `incognito: split` each profile has its own worker; a stopped one is started. */
  async workerFor(page: Page): Promise<WebWorker> {
    const windowId = await this.bringForward(page);
    return waitUntil(
      async () => {
        for (const target of this.workerTargets()) {
          const worker = await target.worker();
          if (await worker?.evaluate(seesWindow, windowId)) return worker;
        }
        await this.inOwnPage((ownPage) => this.#startWorker(ownPage), page);
        return null;
      },
      { what: 'the service worker', everyMs: 200 },
    );
  }

  /**
   * Stops every worker of ours at once, also one that waits for an answer from the network. While
   * puppeteer is attached a worker neither idles out nor leaves the list, so it lets go first;
   * closing the target instead would wait until the worker's work is done.
   */
  async stopWorkers(): Promise<void> {
    for (const target of this.workerTargets()) {
      const worker = await target.worker();
      await worker?.client.detach().catch(() => undefined);
    }
    await this.inOwnPage(stopRunningWorkers);
    await waitUntil(() => this.workerTargets().length === 0, { what: 'the worker to stop' });
  }

  /**
   * Gives `use` a tab showing the manifest: a document of the extension's in which none of its code
   * runs. With a private page as `near` the tab is in that window.
   */
  async inOwnPage<R>(use: (page: Page) => Promise<R>, near?: Page): Promise<R> {
    return this.#inTab(await this.#spareTab(near), this.url('manifest.json'), use);
  }

  /** Gives `use` a tab showing chrome://extensions, where the browser keeps its own settings. */
  async inManager<R>(use: (page: Page) => Promise<R>): Promise<R> {
    return this.#inTab(await this.#spareTab(), 'chrome://extensions', use);
  }

  async #inTab<R>(page: Page, url: string, use: (page: Page) => Promise<R>): Promise<R> {
    try {
      await page.goto(url);
      return await use(page);
    } finally {
      await page.close();
    }
  }

  async #startWorker(ownPage: Page): Promise<void> {
    const devtools = await ownPage.createCDPSession();
    await devtools.send('ServiceWorker.enable');
    await devtools.send('ServiceWorker.startWorker', { scopeURL: this.url('') });
  }

  /** Puppeteer cannot open a tab in the incognito window, a page in it can. */
  async #spareTab(near?: Page): Promise<Page> {
    if (near === undefined || !this.#private.has(near)) {
      return this.#puppeteer.newPage({ background: true });
    }
    const opened = new Promise<Page>((done) => {
      near.once('popup', (popup) => popup !== null && done(popup));
    });
    await near.evaluate(() => void window.open('about:blank'));
    return opened;
  }
}

interface WorkerVersion {
  versionId: string;
  runningStatus: string;
}

/** Asks the browser, through the page's own line to it, to stop the workers of the page's origin. */
async function stopRunningWorkers(page: Page): Promise<void> {
  const devtools = await page.createCDPSession();
  const seen = new Map<string, string>();
  devtools.on(
    'ServiceWorker.workerVersionUpdated',
    ({ versions }: { versions: WorkerVersion[] }) => {
      for (const { versionId, runningStatus } of versions) seen.set(versionId, runningStatus);
    },
  );
  await devtools.send('ServiceWorker.enable');
  await waitUntil(() => seen.size > 0, { what: 'the list of workers' });
  for (const versionId of seen.keys())
    await devtools.send('ServiceWorker.stopWorker', { versionId });
  await waitUntil(() => [...seen.values()].every((status) => status === 'stopped'), {
    what: 'the workers to stop',
  });
}
