import { newShelving } from '../../lib/library/shelf/shelving.ts';
import type { LibraryEntry } from '../../lib/model/saved-article.ts';

export const NOW = Date.UTC(2026, 10, 24, 1, 5);
export const DAY = 24 * 60 * 60 * 1000;

/** A saved article as the library knows it. */
export const entry = (
  id: string,
  title: string,
  change: Partial<LibraryEntry> = {},
): LibraryEntry => ({
  id,
  url: `https://bao.example/${id}.html`,
  title,
  siteName: 'Báo Mẫu',
  province: 'Quảng Ninh',
  publishedAt: '2020-07-23T23:30:00+07:00',
  savedAt: NOW,
  updatedAt: NOW,
  deletedAt: null,
  images: { total: 9, saved: 9, failed: 0 },
  version: 1,
  versionAt: NOW,
  contentHash: '',
  bytes: 4_000,
  syllables: 600,
  ...newShelving(),
  ...change,
});
