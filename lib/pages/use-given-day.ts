import { useState } from 'preact/hooks';
import { givenDay } from '../reader/article-day.ts';

const keyOf = (articleUrl: string): string => `day-of ${articleUrl}`;

/** Storage of the tab may be switched off: then the day holds until the page is left. */
function remembered(articleUrl: string): string {
  try {
    return sessionStorage.getItem(keyOf(articleUrl)) ?? '';
  } catch {
    return '';
  }
}

function remember(articleUrl: string, day: string | null): void {
  try {
    if (day === null) sessionStorage.removeItem(keyOf(articleUrl));
    else sessionStorage.setItem(keyOf(articleUrl), day);
  } catch {
    // Nothing is lost but the choice after a reload.
  }
}

/**
 * The day (YYYY-MM-DD) the reader gave an undated article, kept for this tab; null when none. Null
 * set brings back today.
 */
export function useGivenDay(
  articleUrl: string,
  today: string,
): [day: string | null, give: (day: string | null) => void] {
  const [day, setDay] = useState(() => givenDay(remembered(articleUrl), today));
  const give = (next: string | null): void => {
    remember(articleUrl, next);
    setDay(next);
  };
  return [day, give];
}
