import { deflateSync } from 'fflate';
import { crc32 } from './crc32.ts';
import {
  FULL16,
  FULL32,
  LENGTH,
  METHOD,
  SIGNATURE,
  UTF8_FLAG,
  VERSION,
  viewOf,
  ZIP64_EXTRA,
} from './zip-format.ts';

interface Written {
  name: Uint8Array<ArrayBuffer>;
  method: number;
  crc: number;
  packed: number;
  size: number;
  offset: number;
}

export interface ZipWriter {
  /** Adds a file at once; `compress` is wasted on images. */
  add(file: { name: string; bytes: Uint8Array<ArrayBuffer>; compress: boolean }): void;
  /** Writes the directory. Nothing can be added after it. */
  finish(): void;
}

/**
 * A ZIP that is written from its beginning to its end: only the directory is held in memory. It may
 * have any number of files and any size (ZIP64 where needed); each file is less than 4 GB.
 * @param write called with one piece after the other
 * @param modifiedAt Unix ms, the date of every file
 */
export function createZipWriter(
  write: (bytes: Uint8Array<ArrayBuffer>) => void,
  modifiedAt: number,
): ZipWriter {
  const files: Written[] = [];
  const stamp = dosStamp(modifiedAt);
  let offset = 0;
  const put = (bytes: Uint8Array<ArrayBuffer>): void => {
    write(bytes);
    offset += bytes.length;
  };
  return {
    add({ name, bytes, compress }) {
      const data = compress ? deflateSync(bytes) : bytes;
      const file: Written = {
        name: new TextEncoder().encode(name),
        method: compress ? METHOD.deflated : METHOD.stored,
        crc: crc32(bytes),
        packed: data.length,
        size: bytes.length,
        offset,
      };
      files.push(file);
      put(localHeader(file, stamp));
      put(data);
    },
    finish() {
      const start = offset;
      for (const file of files) put(centralHeader(file, stamp));
      put(endOfDirectory({ count: files.length, start, length: offset - start }));
    },
  };
}

/** Date and time as MS-DOS counts them, in UTC: half seconds, no year before 1980. */
function dosStamp(ms: number): number {
  const date = new Date(ms);
  const year = Math.max(date.getUTCFullYear() - 1980, 0);
  const day = (year << 9) | ((date.getUTCMonth() + 1) << 5) | date.getUTCDate();
  const time =
    (date.getUTCHours() << 11) | (date.getUTCMinutes() << 5) | (date.getUTCSeconds() >> 1);
  return ((day << 16) | time) >>> 0;
}

/** From "version needed" to "length of the name": the same in both headers. */
function putFacts(view: DataView, at: number, given: { file: Written; stamp: number }): void {
  const { file, stamp } = given;
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, UTF8_FLAG, true);
  view.setUint16(at + 4, file.method, true);
  view.setUint32(at + 6, stamp, true);
  view.setUint32(at + 10, file.crc, true);
  view.setUint32(at + 14, file.packed, true);
  view.setUint32(at + 18, file.size, true);
  view.setUint16(at + 22, file.name.length, true);
}

function localHeader(file: Written, stamp: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(LENGTH.local + file.name.length);
  const view = viewOf(bytes);
  view.setUint32(0, SIGNATURE.local, true);
  putFacts(view, 4, { file, stamp });
  bytes.set(file.name, LENGTH.local);
  return bytes;
}

function centralHeader(file: Written, stamp: number): Uint8Array<ArrayBuffer> {
  const far = file.offset >= FULL32;
  const extra = far ? 12 : 0;
  const bytes = new Uint8Array(LENGTH.central + file.name.length + extra);
  const view = viewOf(bytes);
  view.setUint32(0, SIGNATURE.central, true);
  view.setUint16(4, VERSION, true);
  putFacts(view, 6, { file, stamp });
  view.setUint16(30, extra, true);
  view.setUint32(42, far ? FULL32 : file.offset, true);
  bytes.set(file.name, LENGTH.central);
  if (far) {
    const at = LENGTH.central + file.name.length;
    view.setUint16(at, ZIP64_EXTRA, true);
    view.setUint16(at + 2, 8, true);
    view.setBigUint64(at + 4, BigInt(file.offset), true);
  }
  return bytes;
}

interface Directory {
  count: number;
  start: number;
  length: number;
}

function endOfDirectory(directory: Directory): Uint8Array<ArrayBuffer> {
  const { count, start, length } = directory;
  const large = count >= FULL16 || start >= FULL32 || length >= FULL32;
  const before = large ? LENGTH.end64 + LENGTH.locator64 : 0;
  const bytes = new Uint8Array(before + LENGTH.end);
  const view = viewOf(bytes);
  if (large) putZip64End(view, directory);
  view.setUint32(before, SIGNATURE.end, true);
  view.setUint16(before + 8, Math.min(count, FULL16), true);
  view.setUint16(before + 10, Math.min(count, FULL16), true);
  view.setUint32(before + 12, Math.min(length, FULL32), true);
  view.setUint32(before + 16, Math.min(start, FULL32), true);
  return bytes;
}

function putZip64End(view: DataView, { count, start, length }: Directory): void {
  view.setUint32(0, SIGNATURE.end64, true);
  view.setBigUint64(4, BigInt(LENGTH.end64 - 12), true);
  view.setUint16(12, VERSION, true);
  view.setUint16(14, VERSION, true);
  view.setBigUint64(24, BigInt(count), true);
  view.setBigUint64(32, BigInt(count), true);
  view.setBigUint64(40, BigInt(length), true);
  view.setBigUint64(48, BigInt(start), true);
  view.setUint32(LENGTH.end64, SIGNATURE.locator64, true);
  view.setBigUint64(LENGTH.end64 + 8, BigInt(start + length), true);
  view.setUint32(LENGTH.end64 + 16, 1, true);
}
