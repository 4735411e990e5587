import { browser } from 'wxt/browser';

/** Firefox on Android has no key commands: nothing happens there. */
export function onCommand(command: string, listener: () => void): void {
  const commands = browser.commands as typeof browser.commands | undefined;
  commands?.onCommand.addListener((pressed) => {
    if (pressed === command) listener();
  });
}

export interface Command {
  name: string;
  /** As the browser writes it, "Alt+Shift+D"; empty when the command has no key. */
  keys: string;
}

/** The key commands with the keys they have now; none where the browser has no commands. */
export async function listCommands(): Promise<Command[]> {
  const commands = browser.commands as typeof browser.commands | undefined;
  const found = (await commands?.getAll()) ?? [];
  return found.map(({ name, shortcut }) => ({ name: name ?? '', keys: shortcut ?? '' }));
}

/** Opens the browser's own page for changing keys. */
export async function openKeySettings(): Promise<void> {
  const { commands } = browser as unknown as {
    commands?: { openShortcutSettings?: () => Promise<void> };
  };
  // Firefox ≥ 137 has a call for it; Chrome shows its page to an extension that asks.
  if (commands?.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
