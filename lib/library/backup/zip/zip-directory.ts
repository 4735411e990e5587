import type { Result } from '../../../model/result.ts';
import { failure, success } from '../../../model/result.ts';
import { backupProblem, type BackupProblem } from '../backup-problem.ts';
import type { ByteSource } from '../byte-source.ts';
import { FULL16, FULL32, LENGTH, METHOD, SIGNATURE, viewOf, ZIP64_EXTRA } from './zip-format.ts';

/** A file inside a ZIP, as the directory declares it. */
export interface ZipEntry {
  name: string;
  deflated: boolean;
  crc: number;
  /** Bytes in the ZIP, and of the file. */
  packed: number;
  size: number;
  /** Where its local header begins. */
  offset: number;
}

/** A directory larger than this is none of ours: it would name a million files. */
const LONGEST_DIRECTORY = 128 * 1024 * 1024;
const LONGEST_COMMENT = 65_535;

interface Place {
  count: number;
  start: number;
  length: number;
}

/**
 * The files of a ZIP by its directory. The directory is all that is read; nothing of what it says
 * has been proven but that every file lies inside, and that no two share a byte or a name.
 */
export async function readZipDirectory(
  source: ByteSource,
): Promise<Result<ZipEntry[], BackupProblem>> {
  const place = await findDirectory(source);
  if (!place.ok) return place;
  const { start, length, count } = place.value;
  if (length > LONGEST_DIRECTORY) return failure(backupProblem('too-large'));
  if (start + length > source.size) return failure(backupProblem('not-a-zip'));
  const bytes = await source.read(start, start + length);
  if (!bytes) return failure(backupProblem('unreadable'));
  const entries = readEntries(bytes);
  if (!entries || entries.length !== count) return failure(backupProblem('damaged'));
  return checkEntries(entries, start);
}

async function findDirectory(source: ByteSource): Promise<Result<Place, BackupProblem>> {
  const from = Math.max(0, source.size - LENGTH.end - LONGEST_COMMENT);
  const tail = await source.read(from, source.size);
  if (!tail) return failure(backupProblem('unreadable'));
  const view = viewOf(tail);
  for (let at = tail.length - LENGTH.end; at >= 0; at -= 1) {
    if (view.getUint32(at, true) !== SIGNATURE.end) continue;
    const place = {
      count: view.getUint16(at + 10, true),
      length: view.getUint32(at + 12, true),
      start: view.getUint32(at + 16, true),
    };
    const full = place.count === FULL16 || place.length === FULL32 || place.start === FULL32;
    return full ? findZip64(source, from + at) : success(place);
  }
  return failure(backupProblem('not-a-zip'));
}

async function findZip64(source: ByteSource, end: number): Promise<Result<Place, BackupProblem>> {
  const at = end - LENGTH.locator64 - LENGTH.end64;
  const bytes = at < 0 ? new Uint8Array() : await source.read(at, end);
  if (!bytes) return failure(backupProblem('unreadable'));
  if (bytes.length < LENGTH.end64) return failure(backupProblem('damaged'));
  const view = viewOf(bytes);
  if (view.getUint32(0, true) !== SIGNATURE.end64) return failure(backupProblem('damaged'));
  return success({
    count: Number(view.getBigUint64(32, true)),
    length: Number(view.getBigUint64(40, true)),
    start: Number(view.getBigUint64(48, true)),
  });
}

/** Null when the bytes are no directory. */
function readEntries(bytes: Uint8Array<ArrayBuffer>): ZipEntry[] | null {
  const view = viewOf(bytes);
  const entries: ZipEntry[] = [];
  const utf8 = new TextDecoder();
  let at = 0;
  while (at < bytes.length) {
    if (at + LENGTH.central > bytes.length) return null;
    if (view.getUint32(at, true) !== SIGNATURE.central) return null;
    const nameAt = at + LENGTH.central;
    const extraAt = nameAt + view.getUint16(at + 28, true);
    const next = extraAt + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > bytes.length) return null;
    const method = view.getUint16(at + 10, true);
    if (method !== METHOD.stored && method !== METHOD.deflated) return null;
    const near = view.getUint32(at + 42, true);
    entries.push({
      name: utf8.decode(bytes.subarray(nameAt, extraAt)),
      deflated: method === METHOD.deflated,
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: near === FULL32 ? farOffset(view, { from: extraAt, to: next }) : near,
    });
    at = next;
  }
  return entries;
}

function farOffset(view: DataView, { from, to }: { from: number; to: number }): number {
  const ours = from + 12 <= to && view.getUint16(from, true) === ZIP64_EXTRA;
  return ours ? Number(view.getBigUint64(from + 4, true)) : FULL32;
}

function checkEntries(entries: ZipEntry[], end: number): Result<ZipEntry[], BackupProblem> {
  const names = new Set<string>();
  for (const { name } of entries) {
    if (names.has(name)) return failure(backupProblem('unexpected-part', name));
    names.add(name);
  }
  let free = 0;
  for (const { name, offset, packed } of entries.toSorted((a, b) => a.offset - b.offset)) {
    if (offset < free) return failure(backupProblem('damaged', name));
    free = offset + LENGTH.local + name.length + packed;
    if (free > end) return failure(backupProblem('damaged', name));
  }
  return success(entries);
}
