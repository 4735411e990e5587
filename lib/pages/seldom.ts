/** Often enough for the eye; drawing a page anew for every image takes longer than the image. */
const EVERY_MS = 100;

/** Passes on at most one report of progress in a tenth of a second, and always the last one. */
export function seldom(
  tell: (done: number, total: number) => void,
): (done: number, total: number) => void {
  let told = -EVERY_MS;
  return (done, total) => {
    const now = performance.now();
    if (done < total && now - told < EVERY_MS) return;
    told = now;
    tell(done, total);
  };
}
