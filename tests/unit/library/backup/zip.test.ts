import { strToU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { readZipEntry } from '../../../../lib/library/backup/zip/read-entry.ts';
import { readZipDirectory } from '../../../../lib/library/backup/zip/zip-directory.ts';
import { createZipWriter } from '../../../../lib/library/backup/zip/zip-writer.ts';
import { fileOf } from '../../../tools/make-backup.ts';

const MOMENT = Date.UTC(2026, 10, 27);

function written(files: number): Uint8Array<ArrayBuffer> {
  const pieces: Uint8Array[] = [];
  const zip = createZipWriter((bytes) => void pieces.push(bytes), MOMENT);
  for (let number = 0; number < files; number += 1) {
    const bytes = strToU8(`Bài ${number}`.repeat(9)) as Uint8Array<ArrayBuffer>;
    zip.add({ name: `bài/${number}.txt`, bytes, compress: number < 2 || number === files - 1 });
  }
  zip.finish();
  return new Uint8Array(Buffer.concat(pieces));
}

it('others read what is written', () => {
  const files = unzipSync(written(3));
  expect(Object.keys(files)).toEqual(['bài/0.txt', 'bài/1.txt', 'bài/2.txt']);
  expect(Buffer.from(files['bài/2.txt']!).toString()).toBe('Bài 2'.repeat(9));
});

it('more than 65,535 files are all found again', async () => {
  const source = fileOf(written(66_000));
  const directory = await readZipDirectory(source);
  if (!directory.ok) throw new Error(directory.problem.code);
  expect(directory.value).toHaveLength(66_000);
  const entry = directory.value.at(-1)!;
  const bytes = await readZipEntry(source, { entry, most: 1_000 });
  expect(bytes.ok && Buffer.from(bytes.value).toString()).toBe('Bài 65999'.repeat(9));
});
