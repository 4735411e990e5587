import { launch } from 'puppeteer-core';
import type { Browser, Page, Target } from 'puppeteer-core';
import type {
  BrowserSession,
  ColorScheme,
  ExtensionPageOptions,
  LaunchOptions,
  ToolbarState,
  Trigger,
} from './browser-session.ts';
import * as inExtension from './chromium-extension-calls.ts';
import { ChromiumExtension } from './chromium-extension.ts';
import { collectProblems } from './chromium-problems.ts';
import { findBrowser } from './find-browser.ts';
import { waitUntil } from './wait-until.ts';

class ChromiumSession implements BrowserSession {
  readonly browser = 'chromium';
  readonly version: string;
  readonly extensionId: string;
  readonly puppeteer: Browser;
  #colorScheme: ColorScheme;
  #extension: ChromiumExtension;
  #problems: string[];

  constructor(parts: {
    puppeteer: Browser;
    version: string;
    extensionId: string;
    colorScheme: ColorScheme;
  }) {
    this.puppeteer = parts.puppeteer;
    this.version = parts.version;
    this.extensionId = parts.extensionId;
    this.#colorScheme = parts.colorScheme;
    this.#extension = new ChromiumExtension(parts.puppeteer, parts.extensionId);
    this.#problems = collectProblems(parts.puppeteer, this.extensionUrl(''));
    this.puppeteer.on('targetcreated', (target: Target) => {
      // A target may be gone again before it can be told.
      void this.#applyColorScheme(target).catch(() => {});
    });
  }

  async openTab(url: string): Promise<Page> {
    const page = await this.puppeteer.newPage();
    await this.navigate(page, url);
    return page;
  }

  /** The incognito window a user would open (`createBrowserContext` makes a profile of its own). */
  async openPrivateWindow(url: string): Promise<Page> {
    const before = new Set(this.#pageTargets());
    await this.evaluateAsExtension(inExtension.openIncognitoWindow);
    const page = await waitUntil(
      () =>
        this.#pageTargets()
          .find((target) => !before.has(target) && target.url() === 'about:blank')
          ?.page(),
      { what: 'an incognito window' },
    );
    this.#extension.markPrivate(page);
    await this.navigate(page, url);
    return page;
  }

  async navigate(page: Page, url: string): Promise<void> {
    await page.goto(url, { waitUntil: 'load' });
  }

  async url(page: Page): Promise<string> {
    return page.url();
  }

  extensionUrl(path: string): string {
    return this.#extension.url(path);
  }

  async extensionPage(pathPrefix: string, options: ExtensionPageOptions = {}): Promise<Page> {
    const { tab, ...patience } = options;
    const prefix = this.extensionUrl(pathPrefix);
    return waitUntil(
      async () => {
        const target = this.#pageTargets().findLast((t) => t.url().startsWith(prefix));
        const page = tab ?? (await target?.page());
        const state = await page?.evaluate(() => `${document.readyState} ${location.href}`);
        return state?.startsWith(`complete ${prefix}`) ? page : null;
      },
      { what: `a tab at ${prefix}`, ...patience },
    );
  }

  async clickToolbarButton(page: Page): Promise<void> {
    await page.bringToFront();
    await page.triggerExtensionAction(await this.#extension.handle());
  }

  async evaluateInPopup<A extends unknown[], R>(
    run: (...args: A) => R | Promise<R>,
    ...args: A
  ): Promise<R> {
    // Not a tab: `target.page()` is null for it, `asPage()` is not.
    const isPopup = async (target: Target): Promise<boolean> =>
      target.url().startsWith(this.extensionUrl('')) && (await target.page()) === null;
    const popup = await waitUntil(
      async () => {
        for (const target of this.#pageTargets()) if (await isPopup(target)) return target.asPage();
        return null;
      },
      { what: 'the popup' },
    );
    await waitUntil(() => popup.evaluate(() => document.readyState === 'complete'), {
      what: 'the popup to load',
    });
    return this.evaluate(popup, run, ...args);
  }

  /** As `chrome.action` reports it; it has no getter for the icon. */
  async toolbarState(page: Page): Promise<ToolbarState> {
    const windowId = await this.#extension.bringForward(page);
    if (!this.#extension.isPrivate(page)) {
      return this.evaluateAsExtension(inExtension.actionState, windowId);
    }
    const worker = await this.#extension.workerFor(page);
    return worker.evaluate(inExtension.actionState, windowId);
  }

  /**
   * Keys sent over the DevTools protocol never reach the browser's own shortcuts (measured: page
   * keys leave extension commands alone), so the command's event is dispatched in the worker. That
   * proves our listener, not the binding, and grants no activeTab.
   */
  async runCommand(page: Page, name: string): Promise<Trigger> {
    if (name === '_execute_action') {
      await this.clickToolbarButton(page);
      return 'real-input';
    }
    const worker = await this.#extension.workerFor(page);
    await worker.evaluate(
      inExtension.dispatchCommand,
      await this.#extension.bringForward(page),
      name,
    );
    return 'dispatched-event';
  }

  /** There is no context menu without a screen: the event is dispatched in the worker, as above. */
  async chooseContextMenu(page: Page, itemId: string): Promise<Trigger> {
    const worker = await this.#extension.workerFor(page);
    const selection = await page.evaluate(() => String(getSelection() ?? ''));
    await worker.evaluate(
      inExtension.dispatchMenuClick,
      await this.#extension.bringForward(page),
      itemId,
      selection,
    );
    return 'dispatched-event';
  }

  async evaluateAsExtension<A extends unknown[], R>(
    run: (...args: A) => R | Promise<R>,
    ...args: A
  ): Promise<R> {
    return this.#extension.inOwnPage(
      async (page) => (await page.evaluate(run as (...a: unknown[]) => unknown, ...args)) as R,
    );
  }

  async backgroundRunning(): Promise<boolean> {
    return this.#extension.workerTargets().length > 0;
  }

  stopBackground(): Promise<void> {
    return this.#extension.stopWorkers();
  }

  async updateExtension(): Promise<void> {
    const before = new Set(this.#extension.workerTargets());
    await this.#extension.inManager((page) =>
      page.evaluate(inExtension.reloadExtension, this.extensionId),
    );
    const started = () => this.#extension.workerTargets().some((target) => !before.has(target));
    await waitUntil(started, { what: 'the new service worker to start' });
  }

  /**
   * Recorded as granted on the extensions page first, which makes the extension's own request pass
   * without a prompt. The patterns must be declared as (optional) hosts in the manifest.
   */
  async grantHostPermission(origins: string[]): Promise<void> {
    await this.acceptHostRequests(origins);
    const granted = await this.evaluateAsExtension(inExtension.requestHosts, origins);
    if (!granted) throw new Error(`Chromium did not grant ${origins.join(' ')}`);
  }

  async revokeHostPermission(origins: string[]): Promise<void> {
    await this.evaluateAsExtension(inExtension.removeHosts, origins);
  }

  async acceptHostRequests(origins: string[]): Promise<void> {
    await this.#extension.inManager((page) =>
      page.evaluate(inExtension.allowHosts, this.extensionId, origins),
    );
  }

  async setColorScheme(scheme: ColorScheme): Promise<void> {
    this.#colorScheme = scheme;
    await Promise.all(this.#pageTargets().map((target) => this.#applyColorScheme(target)));
  }

  async setViewport(page: Page, width: number, height: number): Promise<void> {
    await page.setViewport({ width, height });
  }

  async screenshot(page: Page, path: string): Promise<void> {
    await page.screenshot({ path: path as `${string}.png`, fullPage: true });
  }

  async evaluate<A extends unknown[], R>(
    page: Page,
    run: (...args: A) => R | Promise<R>,
    ...args: A
  ): Promise<R> {
    return (await page.evaluate(run as (...a: unknown[]) => unknown, ...args)) as R;
  }

  async problems(): Promise<string[]> {
    return [...this.#problems];
  }

  async close(): Promise<void> {
    await this.puppeteer.close();
  }

  async #applyColorScheme(target: Target): Promise<void> {
    if (target.type() !== 'page') return;
    const page = await target.page();
    const value = this.#colorScheme;
    await page?.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
  }

  #pageTargets(): Target[] {
    return this.puppeteer.targets().filter((target) => target.type() === 'page');
  }
}

/** Keeps the browser's own traffic down; what is left goes to hosts no fixture serves. */
const QUIET_ARGUMENTS = [
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-features=AutofillServerCommunication,NetworkTimeServiceQuerying',
  '--disable-gpu',
  '--disable-quic',
];

function proxyArguments(proxy: LaunchOptions['proxy']): string[] {
  if (proxy === undefined) return [];
  const server = `--proxy-server=http://${proxy.host}:${proxy.port}`;
  return [server, '--proxy-bypass-list=<-loopback>'];
}

/**
 * Starts Chromium (or Chrome: the extension is installed over the pipe, not by `--load-extension`)
 * with the extension. Every host of `host_permissions` is granted. `locale` sets the accepted
 * languages, and the interface's where the browser has that language (Debian: chromium-l10n).
 * Plain http to a public host name is tried as https first, with no way back behind a proxy: give
 * such fixtures https addresses.
 */
export async function launchChromium(options: LaunchOptions): Promise<BrowserSession> {
  const executablePath = options.executablePath ?? findBrowser('chromium');
  if (executablePath === null) throw new Error('No Chromium found: set CHROMIUM_PATH');
  const { proxy, locale, userDataDir, downloadDir, colorScheme = 'light' } = options;
  const language = locale === undefined ? [] : [`--lang=${locale}`, `--accept-lang=${locale},en`];
  const isRoot = process.getuid?.() === 0;
  let puppeteer: Browser | undefined;
  try {
    puppeteer = await launch({
      executablePath,
      headless: options.headless ?? true,
      pipe: true,
      acceptInsecureCerts: true,
      defaultViewport: null,
      enableExtensions: true,
      ...(downloadDir === undefined
        ? {}
        : { downloadBehavior: { policy: 'allow' as const, downloadPath: downloadDir } }),
      ...(userDataDir === undefined ? {} : { userDataDir }),
      args: [
        ...(isRoot ? ['--no-sandbox'] : []),
        '--window-size=1280,900',
        ...QUIET_ARGUMENTS,
        ...proxyArguments(proxy),
        ...language,
      ],
      env: { ...process.env, ...(locale === undefined ? {} : { LANGUAGE: locale }) },
    });
    const extensionId = await puppeteer.installExtension(options.extensionDir, {
      enabledInIncognito: options.allowPrivate ?? true,
    });
    const version = await puppeteer.version();
    const session = new ChromiumSession({ puppeteer, version, extensionId, colorScheme });
    await waitUntil(() => session.backgroundRunning(), { what: 'the service worker to start' });
    return session;
  } catch (error) {
    await puppeteer?.close();
    throw error;
  }
}
