/**
 * Asks the browser never to evict the library when the disk fills up. True when it promises so.
 * To be called from a page; with the permission `unlimitedStorage` no question is shown.
 */
export async function persistLibrary(): Promise<boolean> {
  try {
    return (await navigator.storage.persisted()) || (await navigator.storage.persist());
  } catch {
    return false;
  }
}

export interface StorageSpace {
  /** Bytes, as the browser counts them; null where it does not tell. */
  used: number | null;
  quota: number | null;
  /** True when the browser promises not to evict the library. */
  lasting: boolean;
}

/** How much room the extension takes and may take. */
export async function storageSpace(): Promise<StorageSpace> {
  const [estimate, lasting] = await Promise.all([
    navigator.storage.estimate().catch(() => ({}) as StorageEstimate),
    navigator.storage.persisted().catch(() => false),
  ]);
  return { used: estimate.usage ?? null, quota: estimate.quota ?? null, lasting };
}
