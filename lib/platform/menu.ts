import { browser } from 'wxt/browser';
import type { Tab } from './tabs.ts';
import { tabOf } from './tabs.ts';

export interface MenuItem {
  id: string;
  title: string;
  /**
   * `page`: in a page, also over an image or a selection; `selection`: over selected text only, which
   * `%s` in the title stands for; `action`: on the toolbar button.
   */
  contexts: ('page' | 'selection' | 'action')[];
}

const IN_PAGE = ['page', 'image', 'selection'] as const;

/** Makes these the extension's menu items. Firefox on Android has no menus: nothing happens there. */
export async function setMenu(items: readonly MenuItem[]): Promise<void> {
  const menus = browser.contextMenus as typeof browser.contextMenus | undefined;
  if (!menus) return;
  await menus.removeAll();
  for (const { id, title, contexts } of items) {
    const places = contexts.flatMap((context) => (context === 'page' ? IN_PAGE : [context]));
    menus.create({ id, title, contexts: places as [(typeof places)[number]] });
  }
}

/** What an item of the menu was chosen on. */
export interface MenuPlace {
  tab: Tab | null;
  /** The selected text, null where none is. */
  selection: string | null;
}

/** Calls `listener` with the id of the chosen item and what it was chosen on. */
export function onMenuClick(listener: (itemId: string, place: MenuPlace) => void): void {
  const menus = browser.contextMenus as typeof browser.contextMenus | undefined;
  menus?.onClicked.addListener(({ menuItemId, selectionText }, tab) =>
    listener(String(menuItemId), { tab: tabOf(tab), selection: selectionText ?? null }),
  );
}
