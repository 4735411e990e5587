import type { Failure } from '../../lib/model/failure.ts';
import { inPrivateWindow } from '../../lib/platform/context.ts';
import { noteFailure } from '../../lib/platform/failures.ts';

interface Place {
  address: string | null;
  incognito: boolean;
}

const NOWHERE: Place = { address: null, incognito: false };

/** Notes a failure for the page "what Tỏ Tường knows": a problem's code, or an error. */
export function note(
  doing: Failure['doing'],
  problem: unknown,
  place: Place = NOWHERE,
): Promise<void> {
  const isError = problem instanceof Error;
  const failure: Failure = {
    at: Date.now(),
    doing,
    problem: isError ? problem.name : String(problem),
    detail: isError ? problem.message : null,
    address: place.address,
  };
  return noteFailure(failure, place.incognito || inPrivateWindow());
}

/** Errors nobody caught: bugs, which a reader can only report when they are written down. */
export function noteUncaught(): void {
  addEventListener('error', ({ error, message }) => void note('background', error ?? message));
  addEventListener('unhandledrejection', ({ reason }) => void note('background', reason));
}
