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

/** The address of an article as a name for it: no fragment, no tracking parameters. */
export function canonicalAddress(href: string): string {
  const url = new URL(href);
  url.hash = '';
  for (const name of Array.from(url.searchParams.keys())) {
    if (TRACKING.test(name)) url.searchParams.delete(name);
  }
  return url.href;
}
