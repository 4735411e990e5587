import { Inflate } from 'fflate';
import type { Result } from '../../../model/result.ts';
import { failure, success } from '../../../model/result.ts';
import { backupProblem, type BackupProblem } from '../backup-problem.ts';
import type { ByteSource } from '../byte-source.ts';
import { crc32 } from './crc32.ts';
import type { ZipEntry } from './zip-directory.ts';
import { LENGTH, SIGNATURE, viewOf } from './zip-format.ts';

/** Packed bytes unpacked at a time: deflate makes at most some 1,030 times as many of them. */
const STEP = 16 * 1024;

/**
 * The content of a file in a ZIP. Refused when it declares more than `most` bytes or holds another
 * number than it declares: unpacking stops at the first byte too many.
 */
export async function readZipEntry(
  source: ByteSource,
  { entry, most }: { entry: ZipEntry; most: number },
): Promise<Result<Uint8Array<ArrayBuffer>, BackupProblem>> {
  const { name, offset, packed } = entry;
  if (entry.size > most || packed > most) return failure(backupProblem('too-large', name));
  const header = await source.read(offset, offset + LENGTH.local);
  if (!header) return failure(backupProblem('unreadable', name));
  const damaged = failure(backupProblem('damaged', name));
  if (header.length < LENGTH.local) return damaged;
  const view = viewOf(header);
  if (view.getUint32(0, true) !== SIGNATURE.local) return damaged;
  const nameAt = offset + LENGTH.local;
  const extraAt = nameAt + view.getUint16(26, true);
  const start = extraAt + view.getUint16(28, true);
  const bytes = await source.read(nameAt, start + packed);
  if (!bytes) return failure(backupProblem('unreadable', name));
  if (bytes.length !== start + packed - nameAt) return damaged;
  if (new TextDecoder().decode(bytes.subarray(0, extraAt - nameAt)) !== name) return damaged;
  const data = bytes.subarray(start - nameAt);
  const content = entry.deflated ? inflate(data, entry.size) : data;
  if (content === 'too-large') return failure(backupProblem('too-large', name));
  if (content?.length !== entry.size || crc32(content) !== entry.crc) return damaged;
  return success(content);
}

/** Null when the data are no deflate stream. */
function inflate(
  data: Uint8Array<ArrayBuffer>,
  size: number,
): Uint8Array<ArrayBuffer> | 'too-large' | null {
  const content = new Uint8Array(size);
  const filled = { length: 0 };
  const stream = new Inflate((piece) => {
    if (filled.length + piece.length <= size) content.set(piece, filled.length);
    filled.length += piece.length;
  });
  try {
    for (let at = 0; at < data.length && filled.length <= size; at += STEP) {
      stream.push(data.subarray(at, at + STEP), at + STEP >= data.length);
    }
  } catch {
    return null;
  }
  if (filled.length > size) return 'too-large';
  return filled.length === size ? content : null;
}
