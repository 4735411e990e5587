import { browser } from 'wxt/browser';
import type { Tab } from './tabs.ts';
import { tabOf } from './tabs.ts';

/** How the toolbar button looks and what a click does, for one tab until it goes elsewhere. */
export interface ToolbarLook {
  /** Name of the icons in /icon: "readable", "unreadable", "saved". */
  icon: string;
  title: string;
  /** Path of the small page a click opens; null lets the click reach `onClicked`. */
  popup: string | null;
}

/**
 * What a click does is set before the button says it, so that no click falls between the two.
 * Nothing happens when the tab was closed in the meantime.
 */
export async function showInToolbar(tabId: number, look: ToolbarLook): Promise<void> {
  const path = Object.fromEntries([16, 32].map((size) => [size, `/icon/${look.icon}-${size}.png`]));
  const { action } = browser;
  await Promise.allSettled([action.setPopup({ tabId, popup: look.popup ?? '' })]);
  await Promise.allSettled([
    action.setIcon({ tabId, path }),
    action.setTitle({ tabId, title: look.title }),
  ]);
}

/** The title of the button in tabs nothing is known about. */
export async function setDefaultTitle(title: string): Promise<void> {
  await browser.action.setTitle({ title });
}

/** Calls `listener` when the button (or its key) is pressed in a tab without a popup. */
export function onToolbarClick(listener: (tab: Tab) => void): void {
  browser.action.onClicked.addListener((clicked) => {
    const tab = tabOf(clicked);
    if (tab) listener(tab);
  });
}

/** Whether the button is in sight on the toolbar; null where the browser does not tell. */
export async function isButtonPinned(): Promise<boolean | null> {
  try {
    const { isOnToolbar } = await browser.action.getUserSettings();
    return isOnToolbar ?? null;
  } catch {
    return null;
  }
}
