import type { Detection } from '../model/detection.ts';

/** What the toolbar button shows for a tab. */
export type PageState = 'readable' | 'unreadable' | 'saved';

/** A saved article can always be read, whatever detection makes of its page today. */
export function pageState(detection: Detection, savedId: string | null): PageState {
  if (savedId !== null) return 'saved';
  return detection.kind === 'article' ? 'readable' : 'unreadable';
}
