import type { StorageProblem } from '../model/problems.ts';
import type { Result } from '../model/result.ts';
import type { Stored } from '../reader/room-state.ts';
import { databaseProblem } from './database-problem.ts';

/** What the database answered, as a page shows it. */
export function toStored<Value>(result: Result<Value, StorageProblem>): Stored<Value> {
  return result.ok
    ? { phase: 'ready', value: result.value }
    : { phase: 'failed', reason: databaseProblem(result.problem) };
}
