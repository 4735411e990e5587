import { browser } from 'wxt/browser';

/** Chrome stops a background that called no extension API for 30 s, also during a download. */
const SIGN_OF_LIFE_MS = 20_000;

const going = new Set<Promise<unknown>>();

/** Keeps the background from being stopped while `work` goes on. It may be stopped all the same. */
export async function keepAwakeDuring(work: Promise<unknown>): Promise<void> {
  const timer = setInterval(() => void browser.runtime.getPlatformInfo(), SIGN_OF_LIFE_MS);
  going.add(work);
  try {
    await work;
  } finally {
    going.delete(work);
    clearInterval(timer);
  }
}

/**
 * Waits for all work the background is kept awake for. False when it goes on for more than
 * `patienceMs`, or when other work has begun meanwhile.
 */
export async function comesToRest(patienceMs: number): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const passed = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, patienceMs);
  });
  await Promise.race([Promise.allSettled(going), passed]);
  clearTimeout(timer);
  return going.size === 0;
}
