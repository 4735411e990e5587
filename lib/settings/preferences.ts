import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';
import { createTurns } from '../model/in-turn.ts';
import type { Preferences } from '../reader/preferences.ts';
import {
  DEFAULT_PREFERENCES,
  DEFINITION_LANGUAGES,
  LANGUAGES,
  LINE_WIDTHS,
  TEXT_SIZE,
  THEMES,
} from '../reader/preferences.ts';

/** Only what the reader changed is stored, so that a better default reaches everyone else. */
const changed = storage.defineItem<Partial<Preferences>>('local:preferences', {
  fallback: {},
  version: 1,
});

const schemas: { [Key in keyof Preferences]: v.GenericSchema<unknown, Preferences[Key]> } = {
  language: v.nullable(v.picklist(LANGUAGES)),
  definitions: v.picklist(DEFINITION_LANGUAGES),
  theme: v.picklist(THEMES),
  textSize: v.pipe(v.number(), v.minValue(TEXT_SIZE.min), v.maxValue(TEXT_SIZE.max)),
  lineWidth: v.picklist(LINE_WIDTHS),
  marginNotes: v.boolean(),
  singleKeys: v.boolean(),
};

const inTurn = createTurns();

const KEYS = Object.keys(DEFAULT_PREFERENCES) as (keyof Preferences)[];

/** The preferences as they are now, defaults filled in; a profile that gives none has the defaults. */
export async function getPreferences(): Promise<Preferences> {
  return complete(await changed.getValue().catch(() => null));
}

/** Stores the preferences in `patch`; one set back to its default is no longer stored. */
export function changePreferences(patch: Partial<Preferences>): Promise<void> {
  return inTurn(async () => {
    const preferences = complete({ ...(await changed.getValue()), ...patch });
    await changed.setValue(differences(preferences));
  });
}

/** What the reader changed, for a backup. */
export async function changedPreferences(): Promise<Partial<Preferences>> {
  return differences(await getPreferences());
}

/** Takes over what a backup kept; what is none of ours counts as not changed. */
export function restorePreferences(input: unknown): Promise<void> {
  return changePreferences(complete(input));
}

/** Back to the defaults. */
export function resetPreferences(): Promise<void> {
  return changePreferences(DEFAULT_PREFERENCES);
}

/** Calls `listener` with the preferences now and after every change, until `signal` aborts. */
export function watchPreferences(
  listener: (preferences: Preferences) => void,
  signal: AbortSignal,
): void {
  onPreferencesChange(listener, signal);
  void getPreferences().then((preferences) => {
    if (!signal.aborted) listener(preferences);
  });
}

/** Calls `listener` after every change, made here or elsewhere, until `signal` aborts. */
export function onPreferencesChange(
  listener: (preferences: Preferences) => void,
  signal?: AbortSignal,
): void {
  const unwatch = changed.watch((value) => listener(complete(value)));
  signal?.addEventListener('abort', unwatch, { once: true });
}

/** A value that is none of ours (another version wrote it) counts as not changed. */
function complete(value: unknown): Preferences {
  const stored = v.is(v.record(v.string(), v.unknown()), value) ? value : {};
  const valid = KEYS.filter((key) => Object.hasOwn(stored, key) && v.is(schemas[key], stored[key]));
  return { ...DEFAULT_PREFERENCES, ...Object.fromEntries(valid.map((key) => [key, stored[key]])) };
}

function differences(preferences: Preferences): Partial<Preferences> {
  const different = KEYS.filter((key) => preferences[key] !== DEFAULT_PREFERENCES[key]);
  return Object.fromEntries(different.map((key) => [key, preferences[key]]));
}
