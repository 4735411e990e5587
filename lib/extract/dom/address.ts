/** Parameters that tell where a click came from, never what is shown. */
const TRACKING = /^(utm_.*|fbclid|gclid|zarsrc|_gl|gidzl|vgcode|ref|source|cmpid|mc_cid|mc_eid)$/iu;

/** UTF-16 units; what lib/model/bounds.ts lets through. */
const LONGEST = 8_192;

/** An absolute http(s) address, or null: javascript:, data:, broken and endless ones never pass. */
export function httpUrl(href: string | null | undefined, base: string): string | null {
  if (!href) return null;
  const trimmed = href.trim();
  if (trimmed === '' || trimmed.startsWith('#')) return null;
  try {
    const url = new URL(trimmed, base);
    const isWeb = url.protocol === 'http:' || url.protocol === 'https:';
    return isWeb && url.href.length <= LONGEST ? url.href : null;
  } catch {
    return null;
  }
}

/**
 * The names of an address's parameters, each once. Firefox lets no content script iterate over
 * `searchParams` (its Xray wrappers hide the iterator), so they are read off the text.
 */
export function parameterNames({ search }: Pick<URL, 'search'>): string[] {
  const pairs = search.slice(1).split('&');
  return [...new Set(pairs.map((pair) => pair.split('=')[0] ?? '').filter((name) => name !== ''))];
}

/** The address of an article as a name for it: no fragment, no tracking parameters. */
export function canonicalAddress(href: string): string {
  const url = new URL(href);
  url.hash = '';
  for (const name of parameterNames(url)) {
    if (TRACKING.test(name)) url.searchParams.delete(name);
  }
  return url.href;
}
