import { inPrivateWindow } from '../platform/context.ts';
import { noteFailure } from '../platform/failures.ts';
import type { LoadProblem } from '../reader/view-state.ts';

/** What the background has noted already, and what is nobody's fault, is not noted again. */
const OURS: ReadonlySet<LoadProblem> = new Set([
  'database-unavailable',
  'database-blocked',
  'database-newer',
  'database-upgrade',
  'unknown',
]);

/** Notes that a page of ours could not get at the database. */
export function noteLoadProblem(problem: LoadProblem): void {
  if (!OURS.has(problem)) return;
  const failure = {
    at: Date.now(),
    doing: 'loading',
    problem,
    detail: null,
    address: null,
  } as const;
  void noteFailure(failure, inPrivateWindow());
}
