import { browser, type Browser } from 'wxt/browser';
import type { Result } from '../model/result.ts';
import { failure, success } from '../model/result.ts';

/**
 * What saving files without a dialog takes: asked for when scheduled backups are switched on, given
 * back when they are switched off. Chrome's background has no way to make a file of its own; the
 * hidden page that does it wants a permission as well, which no browser asks about.
 */
const NEEDED: Browser.permissions.Permissions = {
  permissions: import.meta.env.FIREFOX ? ['downloads'] : ['downloads', 'offscreen'],
};

/** The part of the browser that is there only while it is permitted. */
const api = (): typeof browser.downloads | undefined => browser.downloads;

/** Whether files may be saved without asking each time. */
export function maySaveFiles(): Promise<boolean> {
  return browser.permissions.contains(NEEDED);
}

/** Asks the person; true when it is granted. To be called straight from a click. */
export function askToSaveFiles(): Promise<boolean> {
  return browser.permissions.request(NEEDED);
}

/** Gives the permission back. False when the browser keeps it. */
export async function stopSavingFiles(): Promise<boolean> {
  try {
    return await browser.permissions.remove(NEEDED);
  } catch {
    return false;
  }
}

/** False on Android, whose browsers let no extension save files. */
export async function canSaveFiles(): Promise<boolean> {
  return (await browser.runtime.getPlatformInfo()).os !== 'android';
}

/**
 * Saves a file below the folder for downloads, without a dialog; a name that is taken gets a number.
 * @param name with forward slashes
 * @returns the download's number, or what the browser said
 */
export async function saveFile({
  url,
  name,
}: {
  url: string;
  name: string;
}): Promise<Result<number, string>> {
  try {
    const options = { url, filename: name, saveAs: false, conflictAction: 'uniquify' } as const;
    const id = await api()?.download(options);
    return id === undefined ? failure('no permission') : success(id);
  } catch (error) {
    return failure(String(error));
  }
}

export interface FoundDownload {
  state: 'in_progress' | 'interrupted' | 'complete';
  /** The browser's word for what went wrong. */
  error: string | undefined;
  path: string;
  /** Null where the browser does not know. */
  bytes: number | null;
}

/**
 * A download of ours; null when the browser has forgotten it. Numbers begin anew in every session of
 * Firefox, so one that someone else began is none.
 */
export async function findDownload(id: number): Promise<FoundDownload | null> {
  const [found] = (await api()?.search({ id })) ?? [];
  if (!found || found.byExtensionId !== browser.runtime.id) return null;
  const bytes = found.fileSize >= 0 ? found.fileSize : null;
  return { state: found.state, error: found.error, path: found.filename, bytes };
}

/**
 * Calls `listener` whenever a download changes. For the background, which must listen from its first
 * moment on; where the permission comes later, from then on.
 */
export function onDownloadChange(listener: () => void): void {
  const changed = (): void => listener();
  const listen = (): void => {
    const downloads = api();
    if (downloads && !downloads.onChanged.hasListener(changed)) {
      downloads.onChanged.addListener(changed);
    }
  };
  listen();
  browser.permissions.onAdded.addListener(listen);
}
