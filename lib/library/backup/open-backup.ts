import type { Result } from '../../model/result.ts';
import { failure, success } from '../../model/result.ts';
import { backupProblem, type BackupProblem } from './backup-problem.ts';
import type { ByteSource } from './byte-source.ts';
import {
  MANIFEST_NAME,
  type Manifest,
  mostBytes,
  type BackupPart,
  parseManifest,
} from './manifest.ts';
import { readZipEntry } from './zip/read-entry.ts';
import { readZipDirectory, type ZipEntry } from './zip/zip-directory.ts';

/** A backup whose manifest was read and whose list of parts is the ZIP's own. */
export interface OpenedBackup {
  manifest: Manifest;
  part(name: string): BackupPart | undefined;
  /** The content of a part, proven by its checksum every time. */
  read(part: BackupPart): Promise<Result<Uint8Array<ArrayBuffer>, BackupProblem>>;
}

export interface OpenOptions {
  /** The newest schema that is understood. */
  databaseVersion: number;
  /** SHA-256 in hexadecimal. */
  digest(bytes: Uint8Array<ArrayBuffer>): Promise<string>;
}

/**
 * Opens a file that is said to be a backup. A name the manifest does not list, one listed twice or
 * one of another shape than ours (`../`, a drive, a link) is refused here: no part is ever read by
 * another name than the manifest's.
 */
export async function openBackup(
  source: ByteSource,
  { databaseVersion, digest }: OpenOptions,
): Promise<Result<OpenedBackup, BackupProblem>> {
  const directory = await readZipDirectory(source);
  if (!directory.ok) return directory;
  const entries = new Map(directory.value.map((entry) => [entry.name, entry]));
  const manifestEntry = entries.get(MANIFEST_NAME);
  if (!manifestEntry) return failure(backupProblem('no-manifest'));
  const most = mostBytes(MANIFEST_NAME);
  const bytes = await readZipEntry(source, { entry: manifestEntry, most });
  if (!bytes.ok) return bytes;
  const manifest = parseManifest(new TextDecoder().decode(bytes.value), databaseVersion);
  if (!manifest.ok) return manifest;
  const problem = checkParts(manifest.value.parts, entries);
  if (problem) return failure(problem);
  const parts = new Map(manifest.value.parts.map((part) => [part.name, part]));
  return success({
    manifest: manifest.value,
    part: (name) => parts.get(name),
    async read(part) {
      const entry = entries.get(part.name);
      if (!entry) return failure(backupProblem('missing-part', part.name));
      const content = await readZipEntry(source, { entry, most: mostBytes(part.name) });
      if (!content.ok) return content;
      const same =
        content.value.length === part.bytes && (await digest(content.value)) === part.sha256;
      return same ? content : failure(backupProblem('damaged', part.name));
    },
  });
}

function checkParts(
  parts: readonly BackupPart[],
  entries: ReadonlyMap<string, ZipEntry>,
): BackupProblem | null {
  const listed = new Set<string>([MANIFEST_NAME]);
  for (const { name, bytes } of parts) {
    if (listed.has(name)) return backupProblem('unexpected-part', name);
    listed.add(name);
    const entry = entries.get(name);
    if (!entry) return backupProblem('missing-part', name);
    if (entry.size > mostBytes(name)) return backupProblem('too-large', name);
    if (entry.size !== bytes) return backupProblem('damaged', name);
  }
  const stranger = [...entries.keys()].find((name) => !listed.has(name));
  return stranger === undefined ? null : backupProblem('unexpected-part', stranger);
}
