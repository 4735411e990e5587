import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { en } from '../../lib/i18n/locales/en.ts';
import { DATABASE_NAME, SCHEMA_VERSION } from '../../lib/storage/schema.ts';
import { sampleFixture } from '../tools/fixtures.ts';
import type { LaunchOptions } from './support/browser-session.ts';
import { BROWSERS, startUnderTest, type UnderTest } from './support/extension-under-test.ts';
import { press, seeAllPictures, seeText } from './support/pages.ts';

/** A file where the browser wants its folder of databases: every one of them fails to open. */
const FOLDER = { chromium: join('Default', 'IndexedDB'), firefox: 'storage' };

/** The next version's database, as an update of the extension would make it. */
async function upgradeDatabase({
  name,
  version,
}: {
  name: string;
  version: number;
}): Promise<void> {
  await new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.addEventListener('success', () => resolve(request.result.close()));
    request.addEventListener('error', () => reject(request.error));
  });
}
const NEXT = { name: DATABASE_NAME, version: (SCHEMA_VERSION + 1) * 10 };

describe.each(BROWSERS)('a database that cannot be used, in %s', (browser) => {
  const sample = sampleFixture();
  const profiles: string[] = [];
  let test: UnderTest | undefined;

  afterEach(async () => {
    await test?.close();
    test = undefined;
    for (const profile of profiles.splice(0))
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  const start = async (options: Partial<LaunchOptions> = {}): Promise<UnderTest> => {
    test = await startUnderTest(browser, { locale: 'en', ...options });
    return test;
  };
  const read = async ({ session }: UnderTest): Promise<Page> => {
    const page = await session.openTab(sample.url);
    await session.clickToolbarButton(page);
    const reader = await session.extensionPage('reader.html?draft=', { tab: page });
    await seeAllPictures(session, reader);
    return reader;
  };

  it('keeps reading, images included, and says that nothing can be saved', async () => {
    const profile = mkdtempSync(join(tmpdir(), 'to-tuong-profile-'));
    profiles.push(profile);
    const file = join(profile, FOLDER[browser]);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, '');
    const { session } = await start({ userDataDir: profile });
    const page = await read(test as UnderTest);
    await seeText(session, page, en.outlook.readOnly);
    await press(session, page, en.save.save);
    await press(session, page, en.save.failedShort);
    await seeText(session, page, en.save.failed['database-unavailable']);
    await seeText(session, page, en.common.retry);
    // The reading outlives a reload of its page all the same.
    await session.navigate(page, await session.url(page));
    await seeAllPictures(session, page);
    await session.navigate(page, session.extensionUrl('library.html'));
    await seeText(session, page, en.problem['database-unavailable'].text);
  });

  const whenFirefox = browser === 'firefox' ? it : null;
  whenFirefox?.('does so when history is never remembered', async () => {
    const never = { 'browser.privatebrowsing.autostart': true };
    const { session } = await start({ firefoxPreferences: never });
    const page = await read(test as UnderTest);
    await seeText(session, page, en.outlook.readOnly);
    await seeText(session, page, en.save.failed['database-unavailable']);
    await session.navigate(page, session.extensionUrl('library.html'));
    await seeText(session, page, en.problem['database-unavailable'].text);
  });

  it('gives way to a newer version, leaves its data alone and says so', async () => {
    const { session } = await start();
    const open = await read(test as UnderTest);
    const library = await session.openTab(session.extensionUrl('library.html'));
    await seeText(session, library, en.library.emptyTitle);
    await session.evaluateAsExtension(upgradeDatabase, NEXT);
    // Pages of the version before stay as they are and ask for a reload.
    await seeText(session, library, en.update.text);
    await seeText(session, open, en.update.text);
    await seeAllPictures(session, open);

    await press(session, library, en.update.reload);
    await seeText(session, library, en.problem['database-newer'].text);
    // What is open can still be read; saving says why it cannot be.
    await press(session, open, en.save.save);
    await press(session, open, en.save.failedShort);
    await seeText(session, open, en.save.failed['database-newer']);
    const fresh = await read(test as UnderTest);
    await seeText(session, fresh, en.save.failed['database-newer']);
    const version = await session.evaluateAsExtension(async (name: string) => {
      const found = (await indexedDB.databases()).find((each) => each.name === name);
      return found?.version;
    }, DATABASE_NAME);
    expect(version).toBe(NEXT.version);
  });
});
