import type { PageReport } from './protocol.ts';

/**
 * Sends `pageDetected` in the form @webext-core/messaging expects, without the library: the script
 * that runs in every page of a known newspaper must stay small. Nothing is thrown when the
 * extension was updated or removed in the meantime and nobody listens any more.
 */
export async function reportPage(
  report: PageReport,
  send: (message: object) => Promise<unknown>,
): Promise<void> {
  const timestamp = Date.now();
  try {
    await send({ id: timestamp, type: 'pageDetected', data: report, timestamp });
  } catch {
    // The page outlived the extension that put this script here.
  }
}
