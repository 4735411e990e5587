import { browser } from 'wxt/browser';
import type { Failure } from '../model/failure.ts';
import { addFailure } from '../model/failure.ts';
import { createTurns } from '../model/in-turn.ts';

/** In memory only: gone with the browser, so no list of failures ever lies on the disk. */
const KEY = 'failures';

const inTurn = createTurns();

/** Remembers a failure. Never throws: whoever notes one has trouble enough. */
export function noteFailure(failure: Failure, privateWindow: boolean): Promise<void> {
  const change = inTurn(async () => {
    const failures = addFailure(await getFailures(), { failure, privateWindow });
    await browser.storage.session.set({ [KEY]: failures });
  });
  return change.catch(() => undefined);
}

/** The last failures, newest first. */
export async function getFailures(): Promise<Failure[]> {
  const found = await browser.storage.session.get(KEY);
  const failures: unknown = found[KEY];
  return Array.isArray(failures) ? (failures as Failure[]) : [];
}

/** Clears the list. */
export async function forgetFailures(): Promise<void> {
  await browser.storage.session.remove(KEY);
}
