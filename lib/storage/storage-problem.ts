import type { StorageProblem } from '../model/problems.ts';

const BY_NAME: Readonly<Record<string, StorageProblem>> = {
  QuotaExceededError: 'quota',
  VersionError: 'newer-version',
  MissingAPIError: 'unavailable',
  OpenFailedError: 'unavailable',
  DatabaseClosedError: 'unavailable',
  InvalidStateError: 'unavailable',
  SecurityError: 'unavailable',
  NotAllowedError: 'unavailable',
  UnknownError: 'unavailable',
  TransactionInactiveError: 'failed',
  AbortError: 'failed',
  TimeoutError: 'failed',
  ConstraintError: 'failed',
  DataError: 'failed',
  DataCloneError: 'failed',
  ReadOnlyError: 'failed',
  BulkError: 'failed',
  ModifyError: 'failed',
  NotFoundError: 'failed',
};

interface DatabaseError {
  name: string;
  inner?: unknown;
  failures?: unknown;
}

/**
 * What a failure of the database means to the reader; null when `error` does not come from the
 * database, which is then a bug and must be thrown on. A quota error hides inside the abort of the
 * transaction it broke, so the causes are looked at first.
 */
export function storageProblem(error: unknown): StorageProblem | null {
  if (!isDatabaseError(error)) return null;
  const causes = [error.inner, ...listOf(error.failures)];
  const deeper = causes.map(storageProblem).find((problem) => problem === 'quota');
  return deeper ?? BY_NAME[error.name] ?? null;
}

/** True when the connection is gone and a new one may do better. */
export function isConnectionLost(error: unknown): boolean {
  return (
    isDatabaseError(error) && ['DatabaseClosedError', 'InvalidStateError'].includes(error.name)
  );
}

function isDatabaseError(error: unknown): error is DatabaseError {
  return (
    typeof error === 'object' &&
    error !== null &&
    'name' in error &&
    typeof error.name === 'string' &&
    Object.hasOwn(BY_NAME, error.name)
  );
}

function listOf(failures: unknown): unknown[] {
  if (Array.isArray(failures)) return failures;
  return typeof failures === 'object' && failures !== null ? Object.values(failures) : [];
}
