import { browser } from 'wxt/browser';

/** Wakes the background at `time` (Unix ms; browsers make it 30 s from now at the least). */
export async function wakeAt(name: string, time: number | null): Promise<void> {
  if (time === null) await browser.alarms.clear(name);
  else browser.alarms.create(name, { when: time });
}

/** Wakes the background every `minutes`. */
export async function wakeEvery(name: string, minutes: number): Promise<void> {
  const known = await browser.alarms.get(name);
  if (!known) browser.alarms.create(name, { delayInMinutes: 1, periodInMinutes: minutes });
}

/** Calls `listener` with the name of each alarm; set up before the first await, or the browser wakes us for nothing. */
export function onAlarm(listener: (name: string) => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => listener(name));
}
