import { launch } from 'puppeteer-core';
import type { Browser, Page } from 'puppeteer-core';
import type {
  BrowserSession,
  ColorScheme,
  ExtensionPageOptions,
  LaunchOptions,
  ToolbarState,
  Trigger,
} from './browser-session.ts';
import { commandKeys, readManifest } from './extension-manifest.ts';
import type { ExtensionManifest } from './extension-manifest.ts';
import { findBrowser } from './find-browser.ts';
import * as inWindow from './firefox-browser-window.ts';
import type { ContextInfo } from './firefox-chrome-scope.ts';
import {
  callInBrowserWindow,
  callInContext,
  sendBidi,
  topContexts,
} from './firefox-chrome-scope.ts';
import { COLOR_SCHEME_VALUE, firefoxPreferences } from './firefox-preferences.ts';
import { waitUntil } from './wait-until.ts';

/** The extension's address in every test profile, fixed by preference. */
const UUID = '7f0e5a52-6c1d-4b7e-9a0d-3c2b1a000001';

/** Puppeteer keeps the BiDi id of a tab to itself. */
const contextOf = (page: Page): string => (page.mainFrame() as unknown as { _id: string })._id;

class FirefoxSession implements BrowserSession {
  readonly browser = 'firefox';
  readonly version: string;
  readonly extensionId: string;
  readonly puppeteer: Browser;
  #manifest: ExtensionManifest;
  #privateWindows = new Set<string>();

  constructor(parts: {
    puppeteer: Browser;
    version: string;
    extensionId: string;
    manifest: ExtensionManifest;
  }) {
    this.puppeteer = parts.puppeteer;
    this.version = parts.version;
    this.extensionId = parts.extensionId;
    this.#manifest = parts.manifest;
  }

  async openTab(url: string): Promise<Page> {
    const context = await this.#newTab({ background: false });
    const page = await waitUntil(() => this.#pageOf(context), { what: 'a new tab' });
    await this.navigate(page, url);
    return page;
  }

  async openPrivateWindow(url: string): Promise<Page> {
    const before = new Set((await topContexts(this.puppeteer, 'content')).map((c) => c.context));
    await callInBrowserWindow(this.puppeteer, inWindow.openPrivateBrowserWindow);
    const page = await waitUntil(
      async () => {
        const contexts = await topContexts(this.puppeteer, 'content');
        // The extension may open a page of its own at the same moment.
        const isNew = ({ context, url }: ContextInfo): boolean =>
          !before.has(context) && url === 'about:privatebrowsing';
        const opened = contexts.find(isNew);
        if (opened === undefined) return null;
        // Its first page swaps processes: before that is over, a navigation would be lost.
        const at = { browser: this.puppeteer, context: opened.context };
        const state = await callInContext(at, () => `${location.href} ${document.readyState}`);
        if (state !== 'about:privatebrowsing complete') return null;
        this.#privateWindows.add(opened.clientWindow);
        return this.#pageOf(opened.context);
      },
      { what: 'a private window' },
    );
    await this.navigate(page, url);
    return page;
  }

  /**
   * The load event of a moz-extension: page never reaches puppeteer (nor does `page.url()` change),
   * so a mark is left on the old document and the new one is asked until it is complete.
   */
  async navigate(page: Page, url: string): Promise<void> {
    const context = contextOf(page);
    if (/^https?:/.test(url)) {
      const wait = 'complete';
      await sendBidi(this.puppeteer, 'browsingContext.navigate', { context, url, wait });
      return;
    }
    const at = { browser: this.puppeteer, context };
    await callInContext(at, () => void ((globalThis as { leaving?: boolean }).leaving = true));
    await sendBidi(this.puppeteer, 'browsingContext.navigate', { context, url, wait: 'none' });
    await waitUntil(
      () =>
        callInContext(at, () => {
          const { leaving } = globalThis as { leaving?: boolean };
          return leaving !== true && document.readyState === 'complete';
        }),
      { what: `${url} to load` },
    );
  }

  extensionUrl(path: string): string {
    return `moz-extension://${UUID}/${path.replace(/^\//, '')}`;
  }

  async extensionPage(pathPrefix: string, options: ExtensionPageOptions = {}): Promise<Page> {
    const { tab, ...patience } = options;
    const prefix = this.extensionUrl(pathPrefix);
    return waitUntil(
      async () => {
        const contexts = await topContexts(this.puppeteer, 'content');
        const inTab = tab && contextOf(tab);
        const found = contexts.findLast(
          ({ url, context }) => url.startsWith(prefix) && (inTab ?? context) === context,
        );
        if (found === undefined) return null;
        const at = { browser: this.puppeteer, context: found.context };
        const state = await callInContext(at, () => `${document.readyState} ${location.href}`);
        return state.startsWith(`complete ${prefix}`) ? this.#pageOf(found.context) : null;
      },
      { what: `a tab at ${prefix}`, ...patience },
    );
  }

  async url(page: Page): Promise<string> {
    return callInContext(this.#at(page), () => location.href);
  }

  async clickToolbarButton(page: Page): Promise<void> {
    await page.bringToFront();
    await callInBrowserWindow(this.puppeteer, inWindow.clickWidget, this.#address(page));
  }

  async evaluateInPopup<A extends unknown[], R>(
    run: (...args: A) => R | Promise<R>,
    ...args: A
  ): Promise<R> {
    const call = { source: run.toString(), json: JSON.stringify(args) };
    const answer = await waitUntil(
      () => callInBrowserWindow(this.puppeteer, inWindow.evaluateInOpenPopup, call),
      { what: 'the popup' },
    );
    const { value, error } = JSON.parse(answer) as { value: R; error?: string };
    if (error !== undefined) throw new Error(`In the popup: ${error}`);
    return value;
  }

  toolbarState(page: Page): Promise<ToolbarState> {
    return callInBrowserWindow(this.puppeteer, inWindow.widgetState, this.#address(page));
  }

  /** Real keys: they go through the browser window, so a page cannot tell them from a keyboard's. */
  async runCommand(page: Page, name: string): Promise<Trigger> {
    const keys = commandKeys(this.#manifest, name);
    if (keys === null) throw new Error(`The manifest gives the command ${name} no keys`);
    await page.bringToFront();
    const press = { context: contextOf(page), keys };
    await callInBrowserWindow(this.puppeteer, inWindow.pressKeys, press);
    return 'real-input';
  }

  async chooseContextMenu(page: Page, itemId: string): Promise<Trigger> {
    await page.bringToFront();
    // On a link or an image the browser offers other items than on the page.
    await page.click('p', { button: 'right' });
    const choice = { ...this.#address(page), itemId };
    await callInBrowserWindow(this.puppeteer, inWindow.chooseMenuItem, choice);
    return 'real-input';
  }

  async evaluateAsExtension<A extends unknown[], R>(
    run: (...args: A) => R | Promise<R>,
    ...args: A
  ): Promise<R> {
    const context = await this.#newTab({ background: true });
    try {
      // The manifest: a document of the extension's in which none of its code runs.
      const url = this.extensionUrl('manifest.json');
      await sendBidi(this.puppeteer, 'browsingContext.navigate', { context, url, wait: 'none' });
      const at = { browser: this.puppeteer, context };
      await waitUntil(
        () =>
          callInContext(at, (wanted) => location.href === wanted && 'browser' in globalThis, url),
        { what: 'an extension page to run code in' },
      );
      return await callInContext(at, run, ...args);
    } finally {
      await sendBidi(this.puppeteer, 'browsingContext.close', { context });
    }
  }

  async backgroundRunning(): Promise<boolean> {
    const { extensionId } = this;
    const state = await callInBrowserWindow(this.puppeteer, inWindow.backgroundState, {
      extensionId,
    });
    return state === 'running';
  }

  async stopBackground(): Promise<void> {
    const { extensionId } = this;
    await callInBrowserWindow(this.puppeteer, inWindow.terminateBackground, { extensionId });
  }

  async updateExtension(): Promise<void> {
    await callInBrowserWindow(this.puppeteer, inWindow.reloadAddon, this.extensionId);
    await waitUntil(() => this.backgroundRunning(), { what: 'the new event page to start' });
  }

  grantHostPermission(origins: string[]): Promise<void> {
    return this.#changeHosts(origins, true);
  }

  revokeHostPermission(origins: string[]): Promise<void> {
    return this.#changeHosts(origins, false);
  }

  async acceptHostRequests(): Promise<void> {
    await callInBrowserWindow(this.puppeteer, inWindow.acceptPermissionRequests);
  }

  async setColorScheme(scheme: ColorScheme): Promise<void> {
    const browser = this.puppeteer;
    await callInBrowserWindow(browser, inWindow.setIntegerPreference, {
      name: 'layout.css.prefers-color-scheme.content-override',
      value: COLOR_SCHEME_VALUE[scheme],
    });
    // The preference reaches the tabs' processes a moment later.
    for (const { context } of await topContexts(browser, 'content')) {
      const query = `(prefers-color-scheme: ${scheme})`;
      const shown = (media: string): boolean => matchMedia(media).matches;
      await waitUntil(() => callInContext({ browser, context }, shown, query), { what: query });
    }
  }

  async setViewport(page: Page, width: number, height: number): Promise<void> {
    await page.setViewport({ width, height });
  }

  async screenshot(page: Page, path: string): Promise<void> {
    await page.screenshot({ path: path as `${string}.png`, fullPage: true });
  }

  evaluate<A extends unknown[], R>(
    page: Page,
    run: (...args: A) => R | Promise<R>,
    ...args: A
  ): Promise<R> {
    return callInContext(this.#at(page), run, ...args);
  }

  problems(): Promise<string[]> {
    const origin = this.extensionUrl('');
    return callInBrowserWindow(this.puppeteer, inWindow.consoleProblems, { origin });
  }

  async close(): Promise<void> {
    await this.puppeteer.close();
  }

  /** In an ordinary window: left to itself Firefox takes the newest, which may be a private one. */
  async #newTab({ background }: { background: boolean }): Promise<string> {
    const contexts = await topContexts(this.puppeteer, 'content');
    const near = contexts.find(({ clientWindow }) => !this.#privateWindows.has(clientWindow));
    const created = await sendBidi<{ context: string }>(this.puppeteer, 'browsingContext.create', {
      type: near === undefined ? 'window' : 'tab',
      ...(near === undefined ? {} : { referenceContext: near.context }),
      background,
    });
    return created.context;
  }

  #at(page: Page): { browser: Browser; context: string } {
    return { browser: this.puppeteer, context: contextOf(page) };
  }

  #address(page: Page): inWindow.TabAddress {
    return { extensionId: this.extensionId, context: contextOf(page) };
  }

  async #pageOf(context: string): Promise<Page | undefined> {
    const pages = await this.puppeteer.pages();
    return pages.find((page) => contextOf(page) === context);
  }

  async #changeHosts(origins: string[], grant: boolean): Promise<void> {
    const { extensionId } = this;
    const change = { extensionId, origins, grant };
    await callInBrowserWindow(this.puppeteer, inWindow.changeHostPermissions, change);
  }
}

/**
 * Starts Firefox with the extension as a temporary add-on. That grants every host of
 * `host_permissions` (read back from the browser: ESR 153), none of `optional_host_permissions`.
 * `locale` becomes the accepted and the interface's language; no language pack is needed.
 */
export async function launchFirefox(options: LaunchOptions): Promise<BrowserSession> {
  const executablePath = options.executablePath ?? findBrowser('firefox');
  if (executablePath === null) throw new Error('No Firefox found: set FIREFOX_PATH');
  const manifest = readManifest(options.extensionDir);
  const geckoId = manifest.browser_specific_settings?.gecko?.id;
  if (geckoId === undefined) throw new Error(`${options.extensionDir} has no gecko id`);
  const { proxy, locale, colorScheme, userDataDir, downloadDir } = options;
  const puppeteer = await launch({
    browser: 'firefox',
    executablePath,
    headless: options.headless ?? true,
    acceptInsecureCerts: true,
    defaultViewport: null,
    ...(userDataDir === undefined ? {} : { userDataDir }),
    args: ['-remote-allow-system-access', '--width=1280', '--height=900'],
    extraPrefsFirefox: {
      ...firefoxPreferences({ geckoId, uuid: UUID, proxy, locale, colorScheme, downloadDir }),
      ...options.firefoxPreferences,
    },
    // Release builds ignore the remote settings server of the preferences without this.
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
  });
  try {
    if (locale !== undefined) {
      await callInBrowserWindow(puppeteer, inWindow.setInterfaceLocale, locale);
    }
    if (options.allowPrivate ?? true) {
      await callInBrowserWindow(puppeteer, inWindow.allowInPrivateWindows, geckoId);
    }
    await sendBidi(puppeteer, 'webExtension.install', {
      extensionData: { type: 'path', path: options.extensionDir },
    });
    const version = await puppeteer.version();
    const session = new FirefoxSession({ puppeteer, version, extensionId: geckoId, manifest });
    await waitUntil(() => session.backgroundRunning(), { what: 'the event page to start' });
    return session;
  } catch (error) {
    await puppeteer.close();
    throw error;
  }
}
