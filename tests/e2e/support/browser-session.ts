import type { Browser, Page } from 'puppeteer-core';

export type BrowserName = 'chromium' | 'firefox';
export type ColorScheme = 'light' | 'dark';

export interface LaunchOptions {
  browser: BrowserName;
  /** Folder of an unpacked MV3 build made for this browser. */
  extensionDir: string;
  /** Every request of the browser goes through it; without one the real network is used. */
  proxy?: { host: string; port: number };
  /** Default true. */
  headless?: boolean;
  /** Interface and accepted language, e.g. `vi`; see the two sessions for what each browser does. */
  locale?: string;
  /** A profile to keep between sessions; by default a fresh one, thrown away. */
  userDataDir?: string;
  colorScheme?: ColorScheme;
  /** Where downloads land, without asking; an absolute path of a folder that exists. */
  downloadDir?: string;
  /** Whether the extension may run in private windows. Default true. */
  allowPrivate?: boolean;
  /** Firefox only: preferences of about:config on top of the test profile's. */
  firefoxPreferences?: Record<string, string | number | boolean>;
  /** Browser executable; by default the one `find-browser.ts` finds. */
  executablePath?: string;
}

/** The extension's button as the browser shows it for one tab. */
export interface ToolbarState {
  title: string;
  badge: string;
  /** URL of the popup, '' when a click goes to the background. */
  popup: string;
  enabled: boolean;
  /** Firefox: the icon's URL. Chromium: null, no API of its tells. */
  icon: string | null;
}

export interface ExtensionPageOptions {
  /** Only this tab will do; give it whenever another one may show the same page already. */
  tab?: Page;
  timeoutMs?: number;
}

/** How a command or menu item was set off, so that a test can say what it proved. */
export type Trigger = 'real-input' | 'dispatched-event';

/** One browser with the extension in it, driven the same way whichever browser it is. */
export interface BrowserSession {
  readonly browser: BrowserName;
  readonly version: string;
  /** Chromium: 32 letters; Firefox: the gecko id. */
  readonly extensionId: string;
  /** The puppeteer browser underneath, for what this interface does not cover. */
  readonly puppeteer: Browser;

  /** Opens `url` in a new tab in front and waits until its document is complete. */
  openTab(url: string): Promise<Page>;
  /** The same in a private (incognito) window. */
  openPrivateWindow(url: string): Promise<Page>;
  /** Navigates a tab and waits until the new document is complete; any URL, also the extension's. */
  navigate(page: Page, url: string): Promise<void>;
  /** Where the tab is now; in Firefox `page.url()` stays behind on extension pages. */
  url(page: Page): Promise<string>;
  extensionUrl(path: string): string;
  /**
   * Waits for a tab whose address starts with the extension's own `pathPrefix` (`reader.html?draft=`)
   * and whose document is complete; of several the newest.
   */
  extensionPage(pathPrefix: string, options?: ExtensionPageOptions): Promise<Page>;

  /** The real click on the toolbar button while `page` is the tab in front. */
  clickToolbarButton(page: Page): Promise<void>;
  /**
   * Waits for the popup a toolbar click opened and runs a function in it (text, a button's click);
   * source text and JSON, as {@link BrowserSession.evaluateAsExtension}.
   */
  evaluateInPopup<A extends unknown[], R>(
    run: (...args: A) => R | Promise<R>,
    ...args: A
  ): Promise<R>;
  toolbarState(page: Page): Promise<ToolbarState>;
  /** Sets off a command of the manifest's `commands` with `page` in front. */
  runCommand(page: Page, name: string): Promise<Trigger>;
  /** Chooses the extension's context menu item with that id, opened on the page's body. */
  chooseContextMenu(page: Page, itemId: string): Promise<Trigger>;

  /**
   * Runs a function with the extension's own privileges: in Chromium inside the service worker, in
   * Firefox inside an extension page opened for the purpose (an event page cannot be reached).
   * It is sent as source text: no closures; arguments and result go through JSON.
   */
  evaluateAsExtension<A extends unknown[], R>(
    run: (...args: A) => R | Promise<R>,
    ...args: A
  ): Promise<R>;
  backgroundRunning(): Promise<boolean>;
  /** Stops the service worker / event page the way the browser does when it is idle. */
  stopBackground(): Promise<void>;
  /**
   * Puts the extension in its own place anew, as the browser does when a version was downloaded:
   * its pages close, its background starts, scripts in open pages lose touch.
   */
  updateExtension(): Promise<void>;
  /** Grants match patterns such as `*://*.example.test/*` as if the user had accepted the prompt. */
  grantHostPermission(origins: string[]): Promise<void>;
  revokeHostPermission(origins: string[]): Promise<void>;
  /**
   * From now on the browser says yes, unseen, when the extension itself asks for these patterns
   * with `permissions.request` (after a real click on its page).
   */
  acceptHostRequests(origins: string[]): Promise<void>;

  setColorScheme(scheme: ColorScheme): Promise<void>;
  setViewport(page: Page, width: number, height: number): Promise<void>;
  /** PNG of the whole page, not only of what is in view. */
  screenshot(page: Page, path: string): Promise<void>;
  evaluate<A extends unknown[], R>(
    page: Page,
    run: (...args: A) => R | Promise<R>,
    ...args: A
  ): Promise<R>;
  /**
   * What went wrong so far in the extension's own pages and background: uncaught errors and policy
   * violations; in Chromium what was logged with `console.error` as well.
   */
  problems(): Promise<string[]>;
  close(): Promise<void>;
}
