import type { Result } from '../../model/result.ts';
import { success } from '../../model/result.ts';
import type { BackupProblem } from './backup-problem.ts';
import type { BackupTable, TableRows } from './backup-table.ts';
import type { BackupPart } from './manifest.ts';
import type { OpenedBackup } from './open-backup.ts';
import { fromLines } from './row-lines.ts';

/** Why a record of a sound backup is not taken over. */
export type RefusedReason =
  /** Not of the shape its table has, or beyond its bounds. */
  | 'malformed'
  /** Of a table this version does not know. */
  | 'unknown-table'
  /** A part of an article that is not in the backup itself. */
  | 'no-article'
  /** An article without its text. */
  | 'no-text'
  /** An image that is none, or not the one its key names. */
  | 'not-an-image';

/** Records refused, by table and reason. */
export interface Refused {
  table: string;
  reason: RefusedReason;
  count: number;
}

/** The table a part holds rows of; null for an image or the settings. */
export function tableOf(name: string): string | null {
  return (
    /^(?:groups\/\d{6}\/([A-Za-z]+)|tables\/([A-Za-z]+)-\d{6})\.ndjson$/
      .exec(name)
      ?.slice(1)
      .find((table) => table !== undefined) ?? null
  );
}

/** The group a part belongs to; null for one that stands for itself. */
export function groupOf(name: string): string | null {
  return /^groups\/(\d{6})\//.exec(name)?.[1] ?? null;
}

/** The parts with rows of articles, those of one group together. */
export function groupsOf(parts: readonly BackupPart[]): BackupPart[][] {
  const groups = new Map<string, BackupPart[]>();
  for (const part of parts) {
    const group = groupOf(part.name);
    if (group === null) continue;
    const known = groups.get(group);
    if (known) known.push(part);
    else groups.set(group, [part]);
  }
  return [...groups.values()];
}

/** Adds to a list of what was refused. */
export function refuse(list: Refused[], refused: Refused): void {
  if (refused.count === 0) return;
  const known = list.find(
    ({ table, reason }) => table === refused.table && reason === refused.reason,
  );
  if (known) known.count += refused.count;
  else list.push({ ...refused });
}

/** The rows of some parts by table, each through its parser; `refused` is told of the others. */
export async function readRows(
  backup: OpenedBackup,
  parts: readonly BackupPart[],
  { tables, refused }: { tables: readonly BackupTable[]; refused: Refused[] },
): Promise<Result<TableRows, BackupProblem>> {
  const found: TableRows = {};
  for (const part of parts) {
    const bytes = await backup.read(part);
    if (!bytes.ok) return bytes;
    const name = tableOf(part.name) ?? '';
    const lines = fromLines(bytes.value);
    const table = tables.find((one) => one.name === name);
    if (!table) {
      refuse(refused, { table: name, reason: 'unknown-table', count: lines.length });
      continue;
    }
    const rows = lines.map(table.parse).filter((row) => row !== null);
    refuse(refused, { table: name, reason: 'malformed', count: lines.length - rows.length });
    found[name] = [...(found[name] ?? []), ...rows];
  }
  return success(found);
}
