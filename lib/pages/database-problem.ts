import type { SaveProblem, StorageProblem } from '../model/problems.ts';
import type { DatabaseProblem, SaveFailure } from '../reader/view-state.ts';

const SHOWN: Record<StorageProblem, DatabaseProblem> = {
  unavailable: 'database-unavailable',
  quota: 'database-unavailable',
  'newer-version': 'database-newer',
  blocked: 'database-blocked',
  'upgrade-failed': 'database-upgrade',
  failed: 'unknown',
};

/** What a page says when it cannot get at the database. */
export function databaseProblem(problem: StorageProblem): DatabaseProblem {
  return SHOWN[problem];
}

/** What a page says when an article could not be saved. */
export function saveFailure(problem: SaveProblem): SaveFailure {
  if (problem === 'quota') return 'disk-full';
  return problem === 'no-draft' || problem === 'no-article' ? 'unknown' : SHOWN[problem];
}
