import { browser } from 'wxt/browser';

/** Built from entrypoints/detect.ts. */
const DETECTOR = 'detect.js';

/** As in lib/background/detection-plan.ts. */
interface Script {
  id: string;
  matches: string[];
}

/** The scripts registered at run time. */
export async function registeredScripts(): Promise<Script[]> {
  const scripts = await browser.scripting.getRegisteredContentScripts();
  return scripts.map(({ id, matches }) => ({ id, matches: matches ?? [] }));
}

/** Lets detection run in pages of these patterns, also after the browser was closed. */
export async function registerDetection(scripts: readonly Script[]): Promise<void> {
  if (scripts.length === 0) return;
  await browser.scripting.registerContentScripts(
    scripts.map(({ id, matches }) => ({
      id,
      matches,
      js: [DETECTOR],
      runAt: 'document_idle',
      persistAcrossSessions: true,
    })),
  );
}

/** Ids that the browser does not know make it reject. */
export async function unregisterDetection(ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await browser.scripting.unregisterContentScripts({ ids: [...ids] });
}
