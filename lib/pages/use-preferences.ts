import { useEffect, useState } from 'preact/hooks';
import type { Preferences } from '../reader/preferences.ts';
import { watchPreferences } from '../settings/preferences.ts';

/** The reader's preferences, kept in step with every other page; null until they are read. */
export function usePreferences(): Preferences | null {
  const [preferences, setPreferences] = useState<Preferences | null>(null);
  useEffect(() => {
    const ended = new AbortController();
    watchPreferences(setPreferences, ended.signal);
    return () => ended.abort();
  }, []);
  return preferences;
}
