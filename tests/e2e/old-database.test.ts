import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { en } from '../../lib/i18n/locales/en.ts';
import { DATABASE_NAME, SCHEMA_STEPS, SCHEMA_VERSION } from '../../lib/storage/schema.ts';
import { writtenDatabase } from '../tools/example-database.ts';
import { BROWSERS, startUnderTest, type UnderTest } from './support/extension-under-test.ts';
import { holdOldDatabase, letGo, rawDatabase } from './support/old-database.ts';
import { press, seeText } from './support/pages.ts';

const tables = writtenDatabase(1) ?? {};
const OLD = rawDatabase(DATABASE_NAME, SCHEMA_STEPS.slice(0, 1), tables);

describe.each(BROWSERS)('a library of the first version of the extension, in %s', (browser) => {
  let test: UnderTest;

  beforeAll(async () => {
    test = await startUnderTest(browser, { locale: 'en' });
  });
  afterAll(() => test?.close());

  it('waits while another tab holds it, then comes up to date with all it had', async () => {
    const { session } = test;
    const holder = await session.openTab(session.extensionUrl('welcome.html'));
    await session.evaluate(holder, holdOldDatabase, OLD);
    const library = await session.openTab(session.extensionUrl('library.html'));
    await seeText(session, library, en.problem['database-blocked'].text);

    await session.evaluate(holder, letGo);
    await press(session, library, en.common.retry);
    const titles = (tables.articles ?? [])
      .filter(({ deletedAt }) => deletedAt === null)
      .map(({ title }) => title as string);
    for (const title of titles) await seeText(session, library, title);

    // The texts are there to the letter, and so are the pictures; the rows are today's.
    await press(session, library, titles[0] as string);
    await seeText(session, library, 'Ủy ban nhân dân huyện đầu tư 12 tỷ đồng.');
    await seeText(session, library, 'Saved, 2/3 images');
    const found = await session.evaluateAsExtension(async (name: string) => {
      const request = indexedDB.open(name);
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error));
      });
      const all = database.transaction('articles').objectStore('articles').getAll();
      await new Promise((resolve) => all.addEventListener('success', resolve));
      const { version } = database;
      database.close();
      return { version, numbers: all.result.map((row: { version: number }) => row.version) };
    }, DATABASE_NAME);
    expect(found).toEqual({ version: SCHEMA_VERSION * 10, numbers: [1, 1, 1] });
    expect(await session.problems()).toEqual([]);
  });
});
