/** How long and how often `waitUntil` asks. */
export interface WaitOptions {
  /** What is waited for; it is the error's text when the time is up. */
  what: string;
  timeoutMs?: number;
  everyMs?: number;
}

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/**
 * Asks `probe` until it gives something other than null, undefined or false, and returns that.
 * An error inside the probe counts as "not yet" (a page may be between two documents); the last
 * one is the cause of the error thrown when the time is up.
 */
export async function waitUntil<T>(
  probe: () => Promise<T | null | undefined | false> | T | null | undefined | false,
  { what, timeoutMs = 30_000, everyMs = 50 }: WaitOptions,
): Promise<T> {
  const deadline = Date.now() + timeoutMs;
  let cause: unknown;
  do {
    try {
      const value = await probe();
      if (value !== null && value !== undefined && value !== false) return value;
      cause = undefined;
    } catch (error) {
      cause = error;
    }
    await pause(everyMs);
  } while (Date.now() < deadline);
  throw new Error(`Timed out after ${timeoutMs} ms: ${what}`, { cause });
}
