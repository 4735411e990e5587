import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The parts of a built manifest the harness needs. */
export interface ExtensionManifest {
  manifest_version: number;
  action?: { default_popup?: string };
  commands?: Record<string, { suggested_key?: Record<string, string> }>;
  browser_specific_settings?: { gecko?: { id?: string } };
}

/** Reads `manifest.json` of an unpacked build; throws with the folder's name when it is not one. */
export function readManifest(extensionDir: string): ExtensionManifest {
  const file = join(extensionDir, 'manifest.json');
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as ExtensionManifest;
  } catch (cause) {
    throw new Error(`No extension build at ${extensionDir}: ${file} cannot be read`, { cause });
  }
}

/** The keys of a command (`Alt+Shift+Y`), or null when it has none or there is no such command. */
export function commandKeys(
  manifest: ExtensionManifest,
  name: string,
  platform: 'default' | 'linux' | 'mac' | 'windows' = 'default',
): string | null {
  const keys = manifest.commands?.[name]?.suggested_key;
  return keys?.[platform] ?? keys?.['default'] ?? null;
}
