/**
 * Functions that run inside Chromium with the extension's privileges (its worker or a page of its
 * origin), sent there as source text: each stands alone and names nothing from outside itself.
 */

// oxlint-disable typescript/no-explicit-any
declare const chrome: any;

export interface ActionState {
  title: string;
  badge: string;
  popup: string;
  enabled: boolean;
  icon: null;
}

/** What the toolbar shows for the tab in front of that window. */
export async function actionState(windowId: number): Promise<ActionState> {
  const [tab] = await chrome.tabs.query({ active: true, windowId });
  const of = { tabId: tab.id };
  return {
    title: await chrome.action.getTitle(of),
    badge: await chrome.action.getBadgeText(of),
    popup: await chrome.action.getPopup(of),
    enabled: await chrome.action.isEnabled(tab.id),
    icon: null,
  };
}

export async function dispatchCommand(windowId: number, name: string): Promise<void> {
  const [tab] = await chrome.tabs.query({ active: true, windowId });
  chrome.commands.onCommand.dispatch(name, tab);
}

export async function dispatchMenuClick(
  windowId: number,
  itemId: string,
  selection: string,
): Promise<void> {
  const [tab] = await chrome.tabs.query({ active: true, windowId });
  const selected = selection === '' ? {} : { selectionText: selection };
  const info = { menuItemId: itemId, editable: false, pageUrl: tab.url, frameId: 0, ...selected };
  chrome.contextMenus.onClicked.dispatch(info, tab);
}

export async function seesWindow(windowId: number): Promise<boolean> {
  const windows: { id: number }[] = await chrome.windows.getAll();
  return windows.some(({ id }) => id === windowId);
}

export async function openIncognitoWindow(): Promise<void> {
  await chrome.windows.create({ incognito: true, url: 'about:blank' });
}

/** Runs on chrome://extensions, where the browser keeps which hosts a user allowed. */
export async function allowHosts(extensionId: string, origins: string[]): Promise<void> {
  for (const origin of origins)
    await chrome.developerPrivate.addHostPermission(extensionId, origin);
}

export function requestHosts(origins: string[]): Promise<boolean> {
  return chrome.permissions.request({ origins });
}

export function removeHosts(origins: string[]): Promise<boolean> {
  return chrome.permissions.remove({ origins });
}

/** Runs on chrome://extensions. Outside the developer mode a reloaded extension stays off. */
export async function reloadExtension(extensionId: string): Promise<void> {
  await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
  await chrome.developerPrivate.reload(extensionId, { failQuietly: false });
}
