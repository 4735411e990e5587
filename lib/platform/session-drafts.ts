import { browser } from 'wxt/browser';
import type { Article } from '../model/article.ts';
import type { Draft } from '../model/draft.ts';

/**
 * Readings in memory only: from private tabs of Firefox, and when the database cannot be used. They
 * survive the end of the background and a reload of the reader, not the end of the browser. Chrome's
 * private windows have a database of their own, which ends with them more surely than any clearing
 * up of ours could: the background there may be gone before it hears that the window was closed.
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

/** A reading in memory and, when it comes from a private window, the tab it ends with. */
interface SessionDraft extends Draft {
  privateTab: number | null;
}

/**
 * Keeps a reading and lets go of the oldest ones. False when it is too large for this area.
 * @param privateTab id of the private tab it was read in, null for an ordinary one
 */
export async function keepSessionDraft(draft: Draft, privateTab: number | null): Promise<boolean> {
  const old = (await allSessionDrafts()).sort((a, b) => b.createdAt - a.createdAt).slice(KEPT - 1);
  await browser.storage.session.remove(old.map(({ id }) => id));
  const kept: SessionDraft = { ...draft, privateTab };
  try {
    await browser.storage.session.set({ [draft.id]: kept });
    return true;
  } catch {
    return false;
  }
}

/** Puts a reading's article in place of the one it had. Nothing happens when it is gone. */
export async function replaceSessionDraft(id: string, article: Article): Promise<void> {
  const found = await browser.storage.session.get(id);
  const draft: unknown = found[id];
  if (!isSessionDraft(draft)) return;
  try {
    await browser.storage.session.set({ [id]: { ...draft, article } });
  } catch {
    // No room for the longer one: the shorter one stays.
  }
}

/**
 * Forgets the readings of a private tab that was closed. The area is shared with ordinary windows
 * and outlives private ones. A reading that another private tab still shows goes on with that tab.
 */
export async function dropPrivateDrafts(closedTab: number): Promise<void> {
  const orphans = (await allSessionDrafts()).filter(({ privateTab }) => privateTab === closedTab);
  if (orphans.length === 0) return;
  const tabs = await browser.tabs.query({});
  for (const draft of orphans) {
    const other = tabs.find(({ id, url }) => id !== closedTab && url?.includes(draft.id));
    if (other?.id === undefined) await browser.storage.session.remove(draft.id);
    else await browser.storage.session.set({ [draft.id]: { ...draft, privateTab: other.id } });
  }
}

/** The readings in memory, for lists; those of private windows are never among them. */
export async function listSessionDrafts(): Promise<Draft[]> {
  const drafts = (await allSessionDrafts()).filter(({ privateTab }) => privateTab === null);
  return drafts.map(readingOf);
}

/** Null when the reading is gone. */
export async function getSessionDraft(id: string): Promise<Draft | null> {
  const found = await browser.storage.session.get(id);
  const draft: unknown = found[id];
  return isSessionDraft(draft) ? readingOf(draft) : null;
}

function readingOf({ privateTab: _privateTab, ...draft }: SessionDraft): Draft {
  return draft;
}

async function allSessionDrafts(): Promise<SessionDraft[]> {
  return Object.values(await browser.storage.session.get(null)).filter(isSessionDraft);
}

/** Lets go of these readings; ids that are gone are passed over. */
export async function forgetSessionDrafts(ids: readonly string[]): Promise<void> {
  await browser.storage.session.remove(ids.filter(isSessionDraftId));
}

/** Only this module writes under the prefix, so the prefix is proof enough. */
function isSessionDraft(value: unknown): value is SessionDraft {
  return (
    typeof value === 'object' &&
    value !== null &&
    'id' in value &&
    typeof value.id === 'string' &&
    isSessionDraftId(value.id)
  );
}
