/** Below this the reader is warned: a few hundred articles with their images. */
const LOW_ROOM_BYTES = 250_000_000;

/** Bytes that are still free; null where the browser does not tell. */
export function roomLeft(space: { used: number | null; quota: number | null }): number | null {
  if (space.used === null || space.quota === null) return null;
  return Math.max(0, space.quota - space.used);
}

/** Bytes that are still free when they are few; null when there is room enough or nobody knows. */
export function lowRoom(space: { used: number | null; quota: number | null }): number | null {
  const left = roomLeft(space);
  return left !== null && left < LOW_ROOM_BYTES ? left : null;
}
