import { useState } from 'preact/hooks';
import { givenDay } from '../reader/article-day.ts';

const keyOf = (readingId: string): string => `day-of-${readingId}`;

/** Storage of the tab may be switched off: then the day holds until the page is left. */
function remembered(readingId: string): string {
  try {
    return sessionStorage.getItem(keyOf(readingId)) ?? '';
  } catch {
    return '';
  }
}

function remember(readingId: string, day: string | null): void {
  try {
    if (day === null) sessionStorage.removeItem(keyOf(readingId));
    else sessionStorage.setItem(keyOf(readingId), day);
  } catch {
    // Nothing is lost but the choice after a reload.
  }
}

/**
 * The day (YYYY-MM-DD) the reader gave an undated article, kept for this tab; null when none. Null
 * set brings back today.
 */
export function useGivenDay(
  readingId: string,
  today: string,
): [day: string | null, give: (day: string | null) => void] {
  const [day, setDay] = useState(() => givenDay(remembered(readingId), today));
  const give = (next: string | null): void => {
    remember(readingId, next);
    setDay(next);
  };
  return [day, give];
}
