import { browser } from 'wxt/browser';

/** Firefox on Android has no key commands: nothing happens there. */
export function onCommand(command: string, listener: () => void): void {
  const commands = browser.commands as typeof browser.commands | undefined;
  commands?.onCommand.addListener((pressed) => {
    if (pressed === command) listener();
  });
}
