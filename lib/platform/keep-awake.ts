import { browser } from 'wxt/browser';

/** Chrome stops a background that called no extension API for 30 s, also during a download. */
const SIGN_OF_LIFE_MS = 20_000;

/** Keeps the background from being stopped while `work` goes on. It may be stopped all the same. */
export async function keepAwakeDuring(work: Promise<unknown>): Promise<void> {
  const timer = setInterval(() => void browser.runtime.getPlatformInfo(), SIGN_OF_LIFE_MS);
  try {
    await work;
  } finally {
    clearInterval(timer);
  }
}
