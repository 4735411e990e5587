import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { en } from '../../lib/i18n/locales/en.ts';
import { BACKUP_TABLES } from '../../lib/storage/backup/backup-tables.ts';
import { DATABASE_NAME } from '../../lib/storage/schema.ts';
import { writtenDatabase, type WrittenTables } from '../tools/example-database.ts';
import type { BrowserSession } from './support/browser-session.ts';
import { putRows, readRows } from './support/database-rows.ts';
import { BROWSERS, buildFor, closeWelcome } from './support/extension-under-test.ts';
import { downloaded, giveFile } from './support/files.ts';
import type { FixtureProxy } from './support/fixture-proxy.ts';
import { KEEP_STORAGE, killBrowser } from './support/killed-browser.ts';
import { launchSession } from './support/launch-session.ts';
import { openNewsstand } from './support/newsstand.ts';
import { press, seeElement, seeText } from './support/pages.ts';

const STORES = BACKUP_TABLES.map(({ name }) => name);
/** Enough that a browser can be killed among them. */
const COPIES = 300;

/** The example of the last schema and many articles in NFC and NFD. */
function manyRows(): WrittenTables {
  const kept = Object.entries(writtenDatabase(5) ?? {}).filter(([name]) => STORES.includes(name));
  const tables: WrittenTables = Object.fromEntries(kept);
  const [entry] = tables['articles'] ?? [];
  const [text] = tables['texts'] ?? [];
  // What lies in the trash for long is deleted whenever a browser starts.
  for (const row of tables['articles'] ?? []) row['deletedAt'] &&= Date.now();
  for (let number = 0; number < COPIES; number += 1) {
    const id = `ban-${number}`;
    const form = number % 2 === 0 ? 'NFC' : 'NFD';
    tables['articles']?.push({
      ...entry,
      id,
      title: `Hòa thuận ${number}`.normalize(form),
      addresses: [`bao-vi-du.example/${id}`],
      images: { total: 0, saved: 0, failed: 0 },
      version: 1,
    });
    tables['texts']?.push({ ...text, articleId: id });
  }
  return tables;
}

describe.each(BROWSERS)('a backup of the library in %s', (browser) => {
  const downloads = mkdtempSync(join(tmpdir(), 'to-tuong-'));
  const profile = mkdtempSync(join(tmpdir(), 'to-tuong-profile-'));
  let proxy: FixtureProxy;
  let session: BrowserSession;
  let page: Page;
  let before: string;
  let backup: string;

  const launch = async (): Promise<void> => {
    session = await launchSession({
      browser,
      extensionDir: buildFor(browser),
      proxy: { host: proxy.host, port: proxy.port },
      locale: 'en',
      downloadDir: downloads,
      userDataDir: profile,
      firefoxPreferences: KEEP_STORAGE,
    });
    await closeWelcome(session);
    page = await session.openTab(session.extensionUrl('options.html'));
    await seeText(session, page, en.storage.articles);
  };
  const rows = (): Promise<string> => session.evaluate(page, readRows, DATABASE_NAME, STORES);
  /** Whether the library is what it was, to the byte; rows by the thousand would fill the screen. */
  const isAsBefore = async (): Promise<boolean> => (await rows()) === before;
  const fill = (tables: WrittenTables, wipe: boolean): Promise<void> =>
    session.evaluate(page, putRows, DATABASE_NAME, { tables, wipe });
  const give = (name: string, base64: string): Promise<void> =>
    session.evaluate(page, giveFile, '#backup', { name, base64 });
  /** Once the panel has the focus nothing moves under the pointer any more. */
  const isIntact = async (name: string): Promise<void> => {
    await seeText(session, page, `${name} is intact`);
    await seeElement(session, page, '.backup__panel:focus');
  };

  beforeAll(async () => {
    proxy = await openNewsstand();
    await launch();
    await fill(manyRows(), true);
    before = await rows();
  });
  afterAll(async () => {
    await session?.close();
    await proxy?.stop();
    for (const folder of [downloads, profile]) {
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    }
  });

  it('comes back byte for byte, three times over', async () => {
    for (let round = 0; round < 3; round += 1) {
      for (const name of readdirSync(downloads)) rmSync(join(downloads, name));
      await press(session, page, en.backup.start);
      await seeText(session, page, en.backup.keep);
      backup = (await downloaded(downloads, '.zip')).toString('base64');
      await fill({}, true);
      await give(`round-${round}.zip`, backup);
      await isIntact(`round-${round}.zip`);
      await press(session, page, en.backup.mode.replace);
      await press(session, page, en.backup.confirm);
      await seeText(session, page, en.backup.restored);
      expect(await isAsBefore()).toBe(true);
    }
  });

  it('that was altered is refused with the reason, and changes nothing', async () => {
    const bytes = Buffer.from(backup, 'base64');
    const at = bytes.indexOf('groups/000001/texts.ndjson') + 500;
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    await give('altered.zip', bytes.toString('base64'));
    await seeText(session, page, en.backup.problem.damaged);
    await give('cut.zip', bytes.subarray(0, -9).toString('base64'));
    await seeText(session, page, en.backup.problem['not-a-zip']);
    await seeText(session, page, en.backup.nothingChanged);
    expect(await isAsBefore()).toBe(true);
    expect(await session.problems()).toEqual([]);
  });

  it('is restored although the browser was killed half-way', async () => {
    await fill({}, true);
    await give('killed.zip', backup);
    await isIntact('killed.zip');
    await press(session, page, en.backup.confirm);
    await seeElement(session, page, '#backup progress');
    await killBrowser(session);

    await launch();
    const found = JSON.parse(await rows()) as [string, { id?: string; articleId?: string }[]][];
    const ids = (store: string, key: 'id' | 'articleId') =>
      found.find(([name]) => name === store)?.[1].map((row) => row[key]);
    expect(ids('texts', 'articleId')).toEqual(ids('articles', 'id'));
    await give('again.zip', backup);
    await isIntact('again.zip');
    await press(session, page, en.backup.confirm);
    await seeText(session, page, en.backup.restored);
    expect(await isAsBefore()).toBe(true);
  });
});
