import { browser } from 'wxt/browser';

/**
 * The match pattern of one host, over http and https: never more than what is needed. Null for what
 * is no host's name: a page may write `http://*.vn/a.png`, and a pattern made of that would ask for
 * half the web; of an address in brackets (IPv6) browsers take none.
 */
function patternOf(url: string): string | null {
  const { hostname } = new URL(url);
  return /^[\w.-]+$/u.test(hostname) ? `*://${hostname}/*` : null;
}

/** True when the extension may read from the host of this address. */
export async function hasHost(url: string): Promise<boolean> {
  const pattern = patternOf(url);
  return pattern !== null && browser.permissions.contains({ origins: [pattern] });
}

/**
 * Asks the person for the host of this address; true when it is granted, false also where there is
 * nothing to ask for. Browsers show the question only straight from a click: call it before anything
 * is awaited.
 */
export async function askHost(url: string): Promise<boolean> {
  const pattern = patternOf(url);
  return pattern !== null && askPatterns([pattern]);
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

/** For the background, as above: hosts were taken back, here or in the browser's own settings. */
export function onHostRevoked(listener: () => void): void {
  browser.permissions.onRemoved.addListener(() => listener());
}

/** Those of the match patterns that the browser grants at the moment. */
export async function grantedAmong(patterns: readonly string[]): Promise<Set<string>> {
  const answers = await Promise.all(
    patterns.map((pattern) => browser.permissions.contains({ origins: [pattern] })),
  );
  return new Set(patterns.filter((_, index) => answers[index]));
}

/** Names of the permissions asked for since the install that the browser grants at the moment. */
export async function grantedSince(): Promise<string[]> {
  const { optional_permissions: optional = [] } = browser.runtime.getManifest();
  const { permissions = [] } = await browser.permissions.getAll();
  return optional.map(String).filter((name) => permissions.map(String).includes(name));
}

/** Every origin the browser grants, as match patterns. */
export async function grantedOrigins(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

/**
 * Asks the person for these match patterns; true when all are granted, false also when the browser
 * does not put the question. As with askHost, call it before anything is awaited.
 */
export async function askPatterns(patterns: readonly string[]): Promise<boolean> {
  try {
    return await browser.permissions.request({ origins: [...patterns] });
  } catch {
    return false;
  }
}

/** Gives access back. False when the browser refuses, as Chrome does for hosts of the install. */
export async function revokePatterns(patterns: readonly string[]): Promise<boolean> {
  try {
    return await browser.permissions.remove({ origins: [...patterns] });
  } catch {
    return false;
  }
}
