import { strToU8, unzipSync, zipSync } from 'fflate';
import { beforeEach, describe, expect, it } from 'vitest';
import type { BackupPart, Manifest } from '../../../../lib/library/backup/manifest.ts';
import {
  checkBackup,
  digest,
  fileOf,
  makeBackup,
  restoreFrom,
} from '../../../tools/make-backup.ts';
import { database, useFreshDatabase } from '../../storage/fresh-database.ts';
import { everyRow, fillLibrary } from '../../storage/backup/every-row.ts';

useFreshDatabase();

let sound: Uint8Array;
beforeEach(async () => {
  await fillLibrary(await database(), 3);
  sound = await makeBackup({ theme: 'dark' });
});

type Files = Record<string, Uint8Array>;

/** The backup with its files changed, and its manifest when that is to fit. */
function changed(change: (files: Files, manifest: Manifest) => void): Uint8Array {
  const files: Files = unzipSync(sound);
  const manifest = JSON.parse(Buffer.from(files['manifest.json']!).toString()) as Manifest;
  change(files, manifest);
  if (files['manifest.json']) files['manifest.json'] = strToU8(JSON.stringify(manifest));
  return zipSync(files);
}

async function partOf(name: string, bytes: Uint8Array): Promise<BackupPart> {
  return { name, bytes: bytes.length, sha256: await digest(bytes), rows: 1 };
}

/** What a restore of it says; it must have changed nothing. */
async function refusal(bytes: Uint8Array): Promise<unknown> {
  const before = await everyRow(await database());
  const restored = await restoreFrom(bytes, 'replace');
  expect(await everyRow(await database())).toEqual(before);
  return restored.ok ? null : (restored.problem as { code: string }).code;
}

describe('a backup that is not what it was', () => {
  it('is found out by one bit of any part, wherever it lies', async () => {
    const names = Object.keys(unzipSync(sound));
    expect(names.length).toBeGreaterThan(9);
    for (const name of names) {
      const flipped = changed((files) => {
        const bytes = new Uint8Array(files[name]!);
        const at = Math.floor(bytes.length / 2);
        bytes[at] = bytes[at]! ^ 1;
        if (name !== 'manifest.json') files[name] = bytes;
      });
      if (name !== 'manifest.json')
        expect([name, await refusal(flipped)]).toEqual([name, 'damaged']);
    }
  });

  it('is never taken for sound with a flipped byte among its contents, wherever that is', async () => {
    const codes = new Set<unknown>();
    for (let at = 7; at < sound.length; at += Math.ceil(sound.length / 90)) {
      const flipped = new Uint8Array(sound);
      flipped[at] = flipped[at]! ^ 0xff;
      const checked = await checkBackup(fileOf(flipped));
      codes.add(checked.ok ? null : checked.problem.code);
    }
    // Null: a date in a header says nothing that a restore goes by.
    const refusals = ['damaged', 'not-a-zip', 'too-large', 'missing-part'];
    expect([...refusals, null]).toEqual(expect.arrayContaining([...codes]));
    expect(codes).toContain('damaged');
  });

  it.each([0, 1, 21, 22, 1_000])('is found out when only %i bytes are left', async (length) => {
    expect(await refusal(sound.subarray(0, length))).toBe('not-a-zip');
  });

  it('is found out when its end is missing', async () => {
    expect(await refusal(sound.subarray(0, sound.length - 1))).toBe('not-a-zip');
    expect(await refusal(sound.subarray(0, sound.length >> 1))).toBe('not-a-zip');
  });

  it('is found out when two parts have changed places', async () => {
    const swapped = changed((files) => {
      const [one, other] = ['groups/000001/articles.ndjson', 'groups/000001/texts.ndjson'];
      [files[one], files[other]] = [files[other]!, files[one]!];
    });
    expect(await refusal(swapped)).toBe('damaged');
  });

  it('is read all the same when its parts lie in another order', async () => {
    const files = unzipSync(sound);
    const turned = zipSync(Object.fromEntries(Object.entries(files).toReversed()));
    expect((await checkBackup(fileOf(turned))).ok).toBe(true);
  });

  it('is found out by a part that is missing, too many, or without its manifest', async () => {
    const name = 'groups/000001/texts.ndjson';
    expect(await refusal(changed((files) => delete files[name]))).toBe('missing-part');
    expect(await refusal(changed((files) => (files['more.txt'] = strToU8('x'))))).toBe(
      'unexpected-part',
    );
    expect(await refusal(changed((files) => delete files['manifest.json']))).toBe('no-manifest');
    expect(await refusal(zipSync({ 'photo.jpg': strToU8('x') }))).toBe('no-manifest');
  });

  it.each([
    '../../evil.ndjson',
    '/etc/passwd',
    '..\\evil',
    'groups/000001/../../x.ndjson',
    'images/../manifest.json',
  ])('never takes a part named %s', async (name) => {
    const bytes = strToU8('{}\n');
    const part = await partOf(name, bytes);
    const listed = changed((files, manifest) => {
      files[name] = bytes;
      manifest.parts.push(part);
    });
    expect(await refusal(listed)).toBe('damaged');
    expect(await refusal(changed((files) => (files[name] = bytes)))).toBe('unexpected-part');
  });

  it('is found out by one name twice, in the list or in the file', async () => {
    const listed = changed((_files, manifest) => void manifest.parts.push(manifest.parts[0]!));
    expect(await refusal(listed)).toBe('unexpected-part');
    const twice = Buffer.from(zipSync({ 'aa.txt': strToU8('x'), 'ab.txt': strToU8('x') }));
    const at = twice.lastIndexOf('ab.txt');
    twice.write('aa.txt', at);
    expect(await refusal(new Uint8Array(twice))).toBe('unexpected-part');
  });
});

describe('a backup that is too much', () => {
  it('that unpacks to more than it declares is stopped at the first byte too many', async () => {
    const bomb = zipSync({ 'manifest.json': new Uint8Array(8_000_000) }, { level: 9 });
    expect(bomb.length).toBeLessThan(100_000);
    const view = new DataView(bomb.buffer);
    for (let at = 0; at + 30 < bomb.length; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 50, true);
    }
    expect(await refusal(bomb)).toBe('too-large');
  });

  it('that declares more than any part may have is refused unread', async () => {
    const bomb = zipSync({ 'manifest.json': new Uint8Array(70_000_000) }, { level: 1 });
    const source = fileOf(bomb);
    const checked = await checkBackup(source);
    expect(checked.ok ? null : checked.problem.code).toBe('too-large');
  });

  it('whose parts share their bytes is refused', async () => {
    const bytes = zipSync({ 'a.txt': strToU8('x'), 'b.txt': strToU8('x') }, { level: 0 });
    const view = new DataView(bytes.buffer);
    const second = Buffer.from(bytes).lastIndexOf('b.txt') - 46;
    view.setUint32(second + 42, 0, true);
    expect(await refusal(bytes)).toBe('damaged');
  });

  it('of 2 GB is read by slices', async () => {
    const size = 2 * 1024 ** 3;
    let largest = 0;
    const source = {
      size,
      read: async (start: number, end: number) => {
        largest = Math.max(largest, end - start);
        return new Uint8Array(end - start);
      },
    };
    const checked = await checkBackup(source);
    expect(checked.ok ? null : checked.problem.code).toBe('not-a-zip');
    expect(largest).toBeLessThan(70_000);
  });

  it('that cannot be read says so', async () => {
    const checked = await checkBackup({ size: 5_000, read: async () => null });
    expect(checked.ok ? null : checked.problem.code).toBe('unreadable');
  });
});

describe('a backup of another kind', () => {
  it.each([
    ['format', 2],
    ['databaseVersion', 99],
  ])('of a newer %s is left alone', async (field, value) => {
    expect(
      await refusal(changed((_files, manifest) => Object.assign(manifest, { [field]: value }))),
    ).toBe('newer');
  });

  it('with records of no sense takes over the others and counts what it refused', async () => {
    const name = 'groups/000001/articles.ndjson';
    const files = unzipSync(sound);
    const lines = Buffer.from(files[name]!).toString().trim().split('\n');
    const evil = { ...(JSON.parse(lines[0]!) as object), url: 'javascript:alert(1)' };
    const bytes = strToU8([JSON.stringify(evil), ...lines.slice(1), '{', 'null'].join('\n'));
    const part = await partOf(name, bytes);
    const checked = await checkBackup(
      fileOf(
        changed((files, manifest) => {
          files[name] = bytes;
          manifest.parts = manifest.parts.map((one) => (one.name === name ? part : one));
        }),
      ),
    );
    if (!checked.ok) throw new Error(checked.problem.code);
    const { counts, refused } = checked.value.check;
    expect(counts['articles']).toBe(lines.length - 1);
    expect(refused).toContainEqual({ table: 'articles', reason: 'malformed', count: 3 });
    expect(refused).toContainEqual({ table: 'texts', reason: 'no-article', count: 1 });
  });
});
