import { isDay, vietnamDay } from '../text/dates.ts';

/**
 * The day in Viet Nam (YYYY-MM-DD, GMT+7) of an ISO date-time with offset or of YYYY-MM-DD; null
 * for null and for what is no date.
 */
export function articleDay(publishedAt: string | null): string | null {
  if (publishedAt === null) return null;
  if (!publishedAt.includes('T')) return isDay(publishedAt) ? publishedAt : null;
  const moment = Date.parse(publishedAt);
  return Number.isNaN(moment) ? null : vietnamDay(moment);
}

/** No day before it can be given to an article. */
export const FIRST_DAY = '1945-01-01';

/**
 * A day a reader gives an article that bears none (YYYY-MM-DD): from FIRST_DAY to `today`; null for
 * anything else.
 */
export function givenDay(text: string, today: string): string | null {
  return isDay(text) && text >= FIRST_DAY && text <= today ? text : null;
}
