/**
 * Functions that run inside a Firefox browser window with the browser's own privileges, sent there
 * as source text by `callInBrowserWindow`: each stands alone, names nothing from outside itself and
 * takes and returns JSON. Measured on Firefox ESR 153.
 */

/* The few privileged globals they use; Firefox ships no types for them. */
// oxlint-disable typescript/no-explicit-any
declare const ChromeUtils: { importESModule(url: string): any };
declare const CustomizableUI: any;
declare const OpenBrowserWindow: (options: { private: boolean }) => any;
declare const Services: any;
declare const WebExtensionPolicy: { getByID(id: string): any };
declare const Cc: any;
declare const Ci: any;

export interface TabAddress {
  extensionId: string;
  /** BiDi id of the tab's top browsing context. */
  context: string;
}

/**
 * Puts the extension's button on the toolbar (a new one hides in the extensions panel) and clicks
 * it with a real, trusted mouse event, in the window of the given tab, which must be in front.
 */
export async function clickWidget({ extensionId, context }: TabAddress): Promise<void> {
  const { NavigableManager } = ChromeUtils.importESModule(
    'chrome://remote/content/shared/NavigableManager.sys.mjs',
  );
  const win =
    NavigableManager.getBrowsingContextById(context).top.embedderElement.ownerDocument.defaultView;
  const widget = `${extensionId.toLowerCase().replace(/[^a-z0-9_-]/g, '_')}-browser-action`;
  CustomizableUI.addWidgetToArea(widget, CustomizableUI.AREA_NAVBAR);
  const item = CustomizableUI.getWidget(widget).forWindow(win).node;
  const button = item.querySelector('.unified-extensions-item-action-button') ?? item;
  const started = Date.now();
  let box = button.getBoundingClientRect();
  while (box.width === 0 && Date.now() - started < 5000) {
    await new Promise((done) => win.setTimeout(done, 20));
    box = button.getBoundingClientRect();
  }
  if (box.width === 0) throw new Error(`The button of ${extensionId} is not on the toolbar`);
  let clicked = false;
  button.addEventListener('command', () => (clicked = true), { once: true, capture: true });
  for (const type of ['mousemove', 'mousedown', 'mouseup']) {
    const buttons = type === 'mousedown' ? 1 : 0;
    win.synthesizeMouseEvent(
      type,
      box.x + box.width / 2,
      box.y + box.height / 2,
      { button: 0, buttons, clickCount: type === 'mousemove' ? 0 : 1 },
      { isDOMEventSynthesized: false, isWidgetEventSynthesized: false },
    );
  }
  if (!clicked) throw new Error(`The click on the button of ${extensionId} did not arrive`);
}

export interface WidgetState {
  title: string;
  badge: string;
  popup: string;
  enabled: boolean;
  icon: string | null;
}

/** What the toolbar button shows for one tab, whether or not it is in front. */
export function widgetState({ extensionId, context }: TabAddress): WidgetState {
  const { NavigableManager } = ChromeUtils.importESModule(
    'chrome://remote/content/shared/NavigableManager.sys.mjs',
  );
  const { ExtensionParent } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionParent.sys.mjs',
  );
  const element = NavigableManager.getBrowsingContextById(context).top.embedderElement;
  const tab = element.ownerDocument.defaultView.gBrowser.getTabForBrowser(element);
  const { extension } = WebExtensionPolicy.getByID(extensionId);
  const action = ExtensionParent.apiManager.global.browserActionFor(extension);
  const shown = action.action.getContextData(tab);
  const icons = Object.values(shown.icon ?? {}) as unknown[];
  const first = icons[0] as string | { default?: string } | undefined;
  return {
    title: shown.title ?? '',
    badge: shown.badgeText ?? '',
    popup: shown.popup ?? '',
    enabled: shown.enabled !== false,
    icon: typeof first === 'string' ? first : (first?.default ?? null),
  };
}

/** Presses keys such as `Alt+Shift+Y` in the window of the given tab, as a keyboard would. */
export function pressKeys({ context, keys }: { context: string; keys: string }): void {
  const { NavigableManager } = ChromeUtils.importESModule(
    'chrome://remote/content/shared/NavigableManager.sys.mjs',
  );
  const win =
    NavigableManager.getBrowsingContextById(context).top.embedderElement.ownerDocument.defaultView;
  const codes: Record<string, [key: string, code: string, keyCode: number]> = {
    Alt: ['Alt', 'AltLeft', 18],
    Ctrl: ['Control', 'ControlLeft', 17],
    MacCtrl: ['Control', 'ControlLeft', 17],
    Command: ['Meta', 'MetaLeft', 91],
    Shift: ['Shift', 'ShiftLeft', 16],
  };
  const input = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
  if (!input.beginInputTransactionForTests(win)) throw new Error('Firefox refuses key input');
  const events = keys.split('+').map((name) => {
    const letter = name.toUpperCase();
    const digit = /^\d$/.test(letter);
    const known = codes[name] ?? [
      name,
      `${digit ? 'Digit' : 'Key'}${letter}`,
      letter.charCodeAt(0),
    ];
    return new win.KeyboardEvent('', { key: known[0], code: known[1], keyCode: known[2] });
  });
  for (const event of events) input.keydown(event);
  for (const event of events.reverse()) input.keyup(event);
}

/** Chooses the extension's item in the context menu that is open; throws when it is not there. */
export async function chooseMenuItem(address: TabAddress & { itemId: string }): Promise<void> {
  const { NavigableManager } = ChromeUtils.importESModule(
    'chrome://remote/content/shared/NavigableManager.sys.mjs',
  );
  const tab = NavigableManager.getBrowsingContextById(address.context).top.embedderElement;
  const win = tab.ownerDocument.defaultView;
  const menu = win.document.getElementById('contentAreaContextMenu');
  const widget = address.extensionId.toLowerCase().replace(/[^a-z0-9_-]/g, '_');
  const started = Date.now();
  let item = null;
  while (item === null && Date.now() - started < 5000) {
    await new Promise((done) => win.setTimeout(done, 20));
    // A string id is kept with "_" before it, several items share one "root" submenu.
    const nodes = menu.state === 'open' ? menu.querySelectorAll(`[id^="${widget}-menuitem"]`) : [];
    item = [...nodes].find((n) => n.id === `${widget}-menuitem-_${address.itemId}`) ?? null;
  }
  if (item === null) throw new Error(`The context menu has no item ${address.itemId}`);
  const submenu = item.parentNode;
  if (submenu !== menu) {
    const shown = new Promise((done) =>
      submenu.addEventListener('popupshown', done, { once: true }),
    );
    submenu.parentNode.openMenu(true);
    await shown;
  }
  submenu.activateItem(item);
}

/**
 * Runs a function's source in the extension popup that is open, or gives null when none is (or it is
 * not complete). BiDi does not list popups, so a frame script carries it there and the JSON back.
 */
export async function evaluateInOpenPopup(call: {
  source: string;
  json: string;
}): Promise<string | null> {
  const popup = [...Services.wm.getEnumerator('navigator:browser')]
    .flatMap((win) => [...win.document.querySelectorAll('browser[webextension-view-type="popup"]')])
    .find((browser) => browser.closest('panel')?.state === 'open');
  if (popup === undefined) return null;
  const inPage = `(async () => document.readyState !== 'complete' ? null
    : JSON.stringify({ value: await (${call.source})(...JSON.parse(json)) }))()`;
  const name = `harness:answer:${Math.random()}`;
  const script = `(async () => {
    const box = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
    box.json = ${JSON.stringify(call.json)};
    const answer = await Promise.resolve(Cu.evalInSandbox(${JSON.stringify(inPage)}, box))
      .catch((error) => JSON.stringify({ error: String(error) }));
    sendAsyncMessage(${JSON.stringify(name)}, answer);
  })()`;
  return new Promise((done) => {
    popup.messageManager.addMessageListener(name, (message: { data: string }) =>
      done(message.data),
    );
    const url = `data:application/javascript;charset=utf-8,${encodeURIComponent(script)}`;
    popup.messageManager.loadFrameScript(url, false);
  });
}

export function backgroundState({ extensionId }: { extensionId: string }): string {
  return WebExtensionPolicy.getByID(extensionId).extension.backgroundState;
}

/** Ends the event page as the idle timer would (it gets `runtime.onSuspend`, then it is gone). */
export async function terminateBackground(options: { extensionId: string }): Promise<void> {
  const { extension } = WebExtensionPolicy.getByID(options.extensionId);
  await extension.terminateBackground({
    ignoreDevToolsAttached: true,
    disableResetIdleForTest: true,
  });
}

/** What `runtime.reload()` comes down to, from where its end can be seen. */
export async function reloadAddon(extensionId: string): Promise<void> {
  const { AddonManager } = ChromeUtils.importESModule(
    'resource://gre/modules/AddonManager.sys.mjs',
  );
  const addon = await AddonManager.getAddonByID(extensionId);
  await addon.reload();
}

/** Adds or removes host permissions as the user's answer in about:addons or a prompt would. */
export async function changeHostPermissions(options: {
  extensionId: string;
  origins: string[];
  grant: boolean;
}): Promise<void> {
  const { ExtensionPermissions } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionPermissions.sys.mjs',
  );
  const { extension } = WebExtensionPolicy.getByID(options.extensionId);
  const change = { permissions: [], origins: options.origins, data_collection: [] };
  if (options.grant) await ExtensionPermissions.add(options.extensionId, change, extension);
  else await ExtensionPermissions.remove(options.extensionId, change, extension);
}

/**
 * Lets the extension into private windows before it is installed: when the installing command does
 * so, it restarts the add-on, whose first start is cut off and whose second is an "update".
 */
export async function allowInPrivateWindows(extensionId: string): Promise<void> {
  const { ExtensionPermissions } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionPermissions.sys.mjs',
  );
  const permissions = ['internal:privateBrowsingAllowed'];
  await ExtensionPermissions.add(extensionId, { permissions, origins: [], data_collection: [] });
}

export function openPrivateBrowserWindow(): void {
  OpenBrowserWindow({ private: true });
}

export function setIntegerPreference(options: { name: string; value: number }): void {
  Services.prefs.setIntPref(options.name, options.value);
}

/**
 * Makes `locale` the interface's language although no language pack is there: what extensions ask
 * for (`i18n.getUILanguage`, `_locales`, Intl's default) follows, the browser's own texts do not.
 */
export function setInterfaceLocale(locale: string): void {
  const { availableLocales } = Services.locale;
  Services.locale.availableLocales = [...new Set([...availableLocales, locale])];
  Services.locale.requestedLocales = [locale];
}

/** Answers every later `permissions.request` with yes, without showing the prompt. */
export function acceptPermissionRequests(): void {
  Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', false);
}

/**
 * Errors and policy violations the browser console holds about pages below `origin`. What Firefox
 * notes when a tab leaves a page that still loads a font (NS_BINDING_ABORTED) or waits for an answer
 * of the extension is none of ours.
 */
export function consoleProblems({ origin }: { origin: string }): string[] {
  const entries: any[] = Services.console.getMessageArray();
  const ofLeaving =
    /^downloadable font: download failed .*status=2152398850|^Promise resolved while context is inactive/;
  return entries
    .filter((entry) => {
      if (!(entry instanceof Ci.nsIScriptError)) return false;
      if (ofLeaving.test(entry.errorMessage)) return false;
      // A violation of an extension's policy does not name its page, a web page's does.
      const isPolicy = String(entry.category).startsWith('CSP');
      if (isPolicy) return !/^https?:/.test(entry.sourceName);
      const isWarning = (entry.flags & 1) === 1;
      return !isWarning && `${entry.sourceName} ${entry.errorMessage}`.includes(origin);
    })
    .map((entry) => `${entry.errorMessage} (${entry.sourceName}:${entry.lineNumber})`);
}
