import { browser } from 'wxt/browser';

/** The match pattern of one host, over http and https: never more than what is needed. */
function patternOf(url: string): string {
  return `*://${new URL(url).hostname}/*`;
}

/** True when the extension may read from the host of this address. */
export function hasHost(url: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [patternOf(url)] });
}

/**
 * Asks the person for the hosts of these addresses; true when all are granted. Browsers show the
 * question only straight from a click: call it before anything is awaited.
 */
export function askHost(urls: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...new Set(urls.map(patternOf))] });
}

/** Calls `listener` whenever hosts are granted or revoked, until `signal` aborts. */
export function watchHosts(listener: () => void, signal: AbortSignal): void {
  const { onAdded, onRemoved } = browser.permissions;
  const changed = () => listener();
  onAdded.addListener(changed);
  onRemoved.addListener(changed);
  signal.addEventListener(
    'abort',
    () => {
      onAdded.removeListener(changed);
      onRemoved.removeListener(changed);
    },
    { once: true },
  );
}

/** For the background: listeners must be there from its first moment on. */
export function onHostGranted(listener: () => void): void {
  browser.permissions.onAdded.addListener(() => listener());
}
