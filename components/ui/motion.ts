/** Whether the reader asked for as little motion as possible. */
export function wantsStillness(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** How a page scrolls to what the reader asked for. */
export function scrollBehavior(): ScrollBehavior {
  return wantsStillness() ? 'auto' : 'smooth';
}
