import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_PREFERENCES } from '../../../lib/reader/preferences.ts';
import {
  changePreferences,
  getPreferences,
  onPreferencesChange,
  resetPreferences,
  watchPreferences,
} from '../../../lib/settings/preferences.ts';

const stored = async () => (await fakeBrowser.storage.local.get('preferences'))['preferences'];

it('fills in what the reader never changed', async () => {
  expect(await getPreferences()).toEqual(DEFAULT_PREFERENCES);
  expect(await stored()).toBeUndefined();
});

it('stores only what differs from the defaults', async () => {
  await changePreferences({ theme: 'dark', textSize: 24 });
  expect(await stored()).toEqual({ theme: 'dark', textSize: 24 });
  await changePreferences({ textSize: DEFAULT_PREFERENCES.textSize });
  expect(await stored()).toEqual({ theme: 'dark' });
  await resetPreferences();
  expect(await stored()).toEqual({});
});

it('loses no change of several made at once', async () => {
  await Promise.all([
    changePreferences({ theme: 'sepia' }),
    changePreferences({ textSize: 22 }),
    changePreferences({ language: 'en' }),
  ]);
  expect(await getPreferences()).toMatchObject({ theme: 'sepia', textSize: 22, language: 'en' });
});

it.each([
  [{ theme: 'neon', textSize: 24 }, { textSize: 24 }],
  [{ textSize: 9000, marginNotes: 'yes' }, {}],
  ['nonsense', {}],
  [[], {}],
  [JSON.parse('{"__proto__":{"theme":"dark"},"evil":1}'), {}],
])('passes over stored values that are none of ours: %j', async (value, known) => {
  await fakeBrowser.storage.local.set({ preferences: value });
  expect(await getPreferences()).toEqual({ ...DEFAULT_PREFERENCES, ...known });
});

it('is the defaults in a profile whose storage fails, so that every page still opens', async () => {
  vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValueOnce(new Error('broken profile'));
  expect(await getPreferences()).toEqual(DEFAULT_PREFERENCES);
});

it('tells of changes until told to stop', async () => {
  const seen: string[] = [];
  const changes = vi.fn<() => void>();
  const stop = new AbortController();
  watchPreferences(({ theme }) => seen.push(theme), stop.signal);
  onPreferencesChange(changes, stop.signal);
  await vi.waitFor(() => expect(seen).toEqual(['system']));
  expect(changes).not.toHaveBeenCalled();
  await changePreferences({ theme: 'dark' });
  await vi.waitFor(() => expect(seen).toEqual(['system', 'dark']));
  stop.abort();
  await changePreferences({ theme: 'light' });
  expect(seen).toEqual(['system', 'dark']);
  expect(changes).toHaveBeenCalledTimes(1);
});
