import { browser } from 'wxt/browser';
import type { Draft } from '../model/draft.ts';

/**
 * Readings in memory only: from private tabs, and when the database cannot be used. They survive
 * the end of the background and a reload of the reader, not the end of the browser.
 */
const PREFIX = 'session-';

/** The browser gives this area some 10 MB. */
const KEPT = 5;

/** The id of a reading kept in memory only, made from an ordinary one. */
export function sessionDraftId(id: string): string {
  return PREFIX + id;
}

/** True when an id names a reading kept in memory only. */
export function isSessionDraftId(id: string): boolean {
  return id.startsWith(PREFIX);
}

/** Keeps a reading and lets go of the oldest ones. */
export async function keepSessionDraft(draft: Draft): Promise<void> {
  const others = Object.values(await browser.storage.session.get(null)).filter(isSessionDraft);
  const old = others.sort((a, b) => b.createdAt - a.createdAt).slice(KEPT - 1);
  await browser.storage.session.remove(old.map(({ id }) => id));
  await browser.storage.session.set({ [draft.id]: draft });
}

/** Null when the reading is gone. */
export async function getSessionDraft(id: string): Promise<Draft | null> {
  const found = await browser.storage.session.get(id);
  const draft: unknown = found[id];
  return isSessionDraft(draft) ? draft : null;
}

/** Only this module writes under the prefix, so the prefix is proof enough. */
function isSessionDraft(value: unknown): value is Draft {
  return (
    typeof value === 'object' &&
    value !== null &&
    'id' in value &&
    typeof value.id === 'string' &&
    isSessionDraftId(value.id)
  );
}
