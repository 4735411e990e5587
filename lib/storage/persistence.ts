/**
 * Asks the browser never to evict the library when the disk fills up. True when it promises so.
 * To be called from a page; with the permission `unlimitedStorage` no question is shown.
 */
export async function persistLibrary(): Promise<boolean> {
  if (await navigator.storage.persisted()) return true;
  return navigator.storage.persist();
}
