import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  cleanScratchFiles,
  dropScratchFile,
  openScratchFile,
} from '../../../lib/storage/scratch-file.ts';
import { valueOf } from './fresh-database.ts';

const MB = 1024 * 1024;
const HOUR = 3_600_000;

/** A private file system in memory with so much room, as far as we use one. */
function fileSystem(room: number) {
  const files = new Map<string, { blob: Blob; at: number }>();
  const handleOf = (name: string) => ({
    kind: 'file',
    name,
    getFile: () => {
      const { blob, at } = files.get(name) ?? { blob: new Blob(), at: 0 };
      return Promise.resolve(Object.assign(blob, { lastModified: at }));
    },
    createWritable: () => {
      const pieces: Blob[] = [];
      return Promise.resolve({
        write(piece: Blob) {
          pieces.push(piece);
          const size = pieces.reduce((sum, one) => sum + one.size, 0);
          return size > room
            ? Promise.reject(new DOMException('full', 'QuotaExceededError'))
            : Promise.resolve();
        },
        close: () => Promise.resolve(void files.set(name, { blob: new Blob(pieces), at: 1 })),
      });
    },
  });
  const folder = {
    getFileHandle: (name: string) => {
      files.set(name, { blob: new Blob(), at: 0 });
      return Promise.resolve(handleOf(name));
    },
    removeEntry: (name: string) =>
      files.delete(name)
        ? Promise.resolve()
        : Promise.reject(new DOMException('', 'NotFoundError')),
    async *values() {
      yield* [...files.keys()].map(handleOf);
    },
  };
  return { files, folder };
}

let disk: ReturnType<typeof fileSystem>;
const getDirectory = vi.fn<() => Promise<unknown>>();

beforeEach(() => {
  disk = fileSystem(40 * MB);
  getDirectory.mockImplementation(() => Promise.resolve(disk.folder));
  vi.stubGlobal('navigator', { storage: { getDirectory } });
});
afterEach(() => vi.unstubAllGlobals());

describe('a file out of sight', () => {
  it('holds every piece in order, with the type it was given', async () => {
    const file = await valueOf(openScratchFile('a.zip', 'application/zip'));
    for (let piece = 0; piece < 20; piece += 1) {
      file.write(new Uint8Array(MB).fill(piece));
      expect(await file.drained()).toBeNull();
    }
    const blob = await valueOf(file.finish());
    const bytes = new Uint8Array(await blob.arrayBuffer());
    expect([blob.type, blob.size]).toEqual(['application/zip', 20 * MB]);
    expect([bytes[0], bytes[7 * MB], bytes[20 * MB - 1]]).toEqual([0, 7, 19]);
  });

  it('says when the disk is full, as soon as it is', async () => {
    const file = await valueOf(openScratchFile('a.zip', 'application/zip'));
    file.write(new Uint8Array(41 * MB));
    expect(await file.drained()).toBe('quota');
  });

  it('is not to be had where the browser may not remember', async () => {
    getDirectory.mockRejectedValue(new DOMException('no', 'SecurityError'));
    expect(await openScratchFile('a.zip', '')).toEqual({ ok: false, problem: 'unavailable' });
    await expect(dropScratchFile('a.zip')).resolves.toBeUndefined();
    await expect(cleanScratchFiles(HOUR)).resolves.toBeUndefined();
  });

  it('goes when it is dropped, or long after', async () => {
    const file = await valueOf(openScratchFile('a.zip', ''));
    await file.finish();
    await cleanScratchFiles(HOUR);
    expect([...disk.files.keys()]).toEqual(['a.zip']);
    await cleanScratchFiles(HOUR + 2);
    expect([...disk.files.keys()]).toEqual([]);
    await expect(dropScratchFile('a.zip')).resolves.toBeUndefined();
  });
});
