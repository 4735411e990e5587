/** Keys that move within a group that is one Tab stop (WAI-ARIA roving tabindex). */
const STEPS: Record<string, (index: number, last: number) => number> = {
  ArrowRight: (index, last) => Math.min(index + 1, last),
  ArrowDown: (index, last) => Math.min(index + 1, last),
  ArrowLeft: (index) => Math.max(index - 1, 0),
  ArrowUp: (index) => Math.max(index - 1, 0),
  Home: () => 0,
  End: (_index, last) => last,
};

/**
 * Where a key moves to within a group of `count`; null when the key does not move or the group is
 * empty. It stops at both ends: in a text, going on from the last word to the first is a surprise.
 */
export function rovingTarget(
  key: string,
  { index, count }: { index: number; count: number },
): number | null {
  const step = Object.hasOwn(STEPS, key) ? STEPS[key] : undefined;
  return step === undefined || count === 0 ? null : step(index, count - 1);
}
