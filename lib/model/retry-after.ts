/**
 * The pause a server asks for (Retry-After, RFC 9110 §10.2.3), in ms from `now` (Unix ms); null
 * when it asks for none or in words that say nothing. A moment that has passed is no pause.
 */
export function retryAfterMs(header: string | null, now: number): number | null {
  if (header === null) return null;
  const text = header.trim();
  if (/^\d+$/u.test(text)) return Number(text) * 1000;
  const moment = /^[A-Z][a-z]+,? /u.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(moment) ? null : Math.max(0, moment - now);
}
