import type { Language } from '../reader/preferences.ts';
import { en } from './locales/en.ts';
import { vi } from './locales/vi.ts';

export type ManifestMessageKey = keyof typeof vi.manifest;
export type ManifestMessages = Record<ManifestMessageKey, { message: string }>;

/**
 * The content of `_locales/<language>/messages.json`: what the browser itself shows, from the same
 * source as the pages. The manifest refers to it as `__MSG_extensionName__`.
 */
export function manifestMessages(language: Language): ManifestMessages {
  const texts = language === 'vi' ? vi.manifest : en.manifest;
  const entries = Object.entries(texts).map(([key, message]) => [key, { message }]);
  return Object.fromEntries(entries) as ManifestMessages;
}
