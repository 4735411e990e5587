import type { Transaction } from 'dexie';

/**
 * One version of the database. `stores` names what changes against the version before, in Dexie's
 * notation. Once released, a step is never edited.
 */
export interface SchemaStep {
  version: number;
  stores: Readonly<Record<string, string>>;
  /**
   * Brings the rows of the version before up to this one, inside the transaction of the upgrade:
   * when it throws, nothing has changed. What becomes of a row is a pure function beside it.
   */
  upgrade?(transaction: Transaction): Promise<void>;
}
