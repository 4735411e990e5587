const GMT_PLUS_7_MS = 7 * 60 * 60 * 1000;

/**
 * The day in Viet Nam (YYYY-MM-DD, GMT+7) of an ISO date-time with offset or of YYYY-MM-DD; null
 * for null and for what is no date.
 */
export function articleDay(publishedAt: string | null): string | null {
  if (publishedAt === null) return null;
  if (!publishedAt.includes('T'))
    return /^\d{4}-\d{2}-\d{2}$/.test(publishedAt) ? publishedAt : null;
  const moment = Date.parse(publishedAt);
  return Number.isNaN(moment) ? null : new Date(moment + GMT_PLUS_7_MS).toISOString().slice(0, 10);
}

const FIRST_DAY = '1945-01-01';

/**
 * A day a reader gives an article that bears none (YYYY-MM-DD): from 1945 to `today`; null for
 * anything else.
 */
export function givenDay(text: string, today: string): string | null {
  const day = articleDay(text);
  const real = day !== null && new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);
  return real && day >= FIRST_DAY && day <= today ? day : null;
}
