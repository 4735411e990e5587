import { canonicalAddress } from '../extract/dom/address.ts';
import { isHttpAddress } from '../model/http-address.ts';

/**
 * The name under which a library knows a page: one for http and https, with and without "www.",
 * tracking parameters, fragment and a last slash. Null when the address is not http(s).
 */
export function addressKey(href: string): string | null {
  if (!isHttpAddress(href)) return null;
  const url = new URL(canonicalAddress(href));
  const path = url.pathname.replace(/(?<=.)\/+$/u, '');
  return `${url.host.replace(/^www\./u, '')}${path}${url.search}`;
}

/** The keys of a page known under several addresses, the first address first, each once. */
export function addressKeys(hrefs: readonly string[]): string[] {
  return [...new Set(hrefs.map(addressKey).filter((key) => key !== null))];
}
