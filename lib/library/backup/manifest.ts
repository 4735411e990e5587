import * as v from 'valibot';
import { listUpTo, wholeNumberUpTo } from '../../model/bounds.ts';
import type { Result } from '../../model/result.ts';
import { failure, success } from '../../model/result.ts';
import { backupProblem, type BackupProblem } from './backup-problem.ts';

/** Raised when a backup is written in a way older readers would misunderstand. */
export const BACKUP_FORMAT = 1;

export const MANIFEST_NAME = 'manifest.json';
export const SETTINGS_NAME = 'settings.json';

/** Bounds of a part in bytes; larger ones are refused unread. */
export const PART_LIMITS = {
  manifest: 64 * 1024 * 1024,
  rows: 256 * 1024 * 1024,
  image: 32 * 1024 * 1024,
  settings: 1024 * 1024,
} as const;

export interface BackupPart {
  /** `settings.json`, `groups/000001/texts.ndjson`, `tables/ownTerms-000001.ndjson` or `images/<SHA-256>`. */
  name: string;
  bytes: number;
  /** SHA-256 of the content in hexadecimal. */
  sha256: string;
  /** Records in it, one a line; 1 for an image or the settings. */
  rows: number;
}

/** What a backup holds, the last file written and the first one read. */
export interface Manifest {
  format: number;
  /** The schema the rows are of (lib/storage/schema.ts). */
  databaseVersion: number;
  /** Version of the extension that wrote it. */
  appVersion: string;
  /** Unix ms. */
  createdAt: number;
  /** Records by table; images under `blobs`. */
  counts: Record<string, number>;
  parts: BackupPart[];
}

const PART_NAME =
  /^(?:settings\.json|groups\/\d{6}\/[a-z][A-Za-z]{0,40}\.ndjson|tables\/[a-z][A-Za-z]{0,40}-\d{6}\.ndjson|images\/[\da-f]{64})$/;

const number = wholeNumberUpTo(Number.MAX_SAFE_INTEGER);
const table = v.pipe(v.string(), v.regex(/^[a-z][A-Za-z]{0,40}$/));

const schema: v.GenericSchema<unknown, Manifest> = v.object({
  format: number,
  databaseVersion: number,
  appVersion: v.pipe(v.string(), v.maxLength(100)),
  createdAt: number,
  counts: v.record(table, number),
  parts: listUpTo(
    1_000_000,
    v.object({
      name: v.pipe(v.string(), v.maxLength(200), v.regex(PART_NAME)),
      bytes: number,
      sha256: v.pipe(v.string(), v.regex(/^[\da-f]{64}$/)),
      rows: number,
    }),
  ),
});

const written = v.object({ format: number, databaseVersion: number });

/**
 * The manifest of a backup. One of a newer format, or of a newer database than `databaseVersion`,
 * is told apart from a broken one before anything else is looked at.
 */
export function parseManifest(
  text: string,
  databaseVersion: number,
): Result<Manifest, BackupProblem> {
  const input = parseJson(text);
  const about = v.safeParse(written, input);
  if (!about.success) return failure(backupProblem('damaged', MANIFEST_NAME));
  const { format, databaseVersion: database } = about.output;
  if (format > BACKUP_FORMAT || database > databaseVersion) return failure(backupProblem('newer'));
  const parsed = v.safeParse(schema, input, { abortEarly: true });
  if (!parsed.success) return failure(backupProblem('damaged', MANIFEST_NAME));
  return success(parsed.output);
}

/** How many bytes a part of this name may have. */
export function mostBytes(name: string): number {
  if (name === MANIFEST_NAME) return PART_LIMITS.manifest;
  if (name === SETTINGS_NAME) return PART_LIMITS.settings;
  return name.startsWith('images/') ? PART_LIMITS.image : PART_LIMITS.rows;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
