import type { StorageProblem } from '../model/problems.ts';
import type { Result } from '../model/result.ts';
import { watchDatabase } from './database.ts';
import type { ArticleRow, ImageRow } from './rows.ts';

/** What the library holds, in figures. */
export interface Holdings {
  articles: number;
  /** Articles in the trash; not counted in `articles`. */
  inTrash: number;
  /** Images kept, of all articles, and those still to be fetched or not to be had. */
  images: { saved: number; missing: number };
  /** Images on their way, and those given up for now; without those of articles in the trash. */
  queue: { waiting: number; failed: number };
  /** Bytes of the images; one shown by several articles is kept and counted once. */
  imageBytes: number;
  /** Bytes of the newest texts, and of the versions before them. */
  textBytes: number;
  earlierBytes: number;
  /** Articles of which the place where reading stopped is kept. */
  places: number;
  /** The articles that take up most room with text and images, largest first. */
  largest: TakenRoom[];
}

export interface TakenRoom {
  id: string;
  title: string;
  bytes: number;
}

const LARGEST_SHOWN = 5;

/** The figures now and after every change. Texts are not read for them. */
export function watchHoldings(
  listener: (holdings: Result<Holdings, StorageProblem>) => void,
  signal: AbortSignal,
): void {
  watchDatabase(
    async ({ articles, images, versions, positions }) => {
      const earlier: number[] = [];
      await versions.each(({ bytes }) => earlier.push(bytes));
      const all = { entries: await articles.toArray(), rows: await images.toArray() };
      const places = await positions.count();
      return { ...countHoldings(all), earlierBytes: sum(earlier), places };
    },
    listener,
    signal,
  );
}

function countHoldings({
  entries,
  rows,
}: {
  entries: readonly ArticleRow[];
  rows: readonly ImageRow[];
}): Omit<Holdings, 'earlierBytes' | 'places'> {
  const trash = new Set(entries.filter(({ deletedAt }) => deletedAt !== null).map(({ id }) => id));
  const kept = rows.filter(({ state }) => state === 'saved');
  const sizes = new Map(kept.map(({ hash, bytes }) => [hash, bytes ?? 0]));
  const shown = rows.filter(({ current, articleId }) => current && !trash.has(articleId));
  const inState = (wanted: string) => shown.filter(({ state }) => state === wanted).length;
  return {
    articles: entries.length - trash.size,
    inTrash: trash.size,
    images: { saved: kept.length, missing: rows.length - kept.length },
    queue: { waiting: inState('waiting'), failed: inState('failed') },
    imageBytes: sum([...sizes.values()]),
    textBytes: sum(entries.map(({ bytes }) => bytes)),
    largest: largestOf(entries, kept),
  };
}

function largestOf(entries: readonly ArticleRow[], kept: readonly ImageRow[]): TakenRoom[] {
  const images = new Map<string, number>();
  for (const { articleId, bytes } of kept) {
    images.set(articleId, (images.get(articleId) ?? 0) + (bytes ?? 0));
  }
  return entries
    .map(({ id, title, bytes }) => ({ id, title, bytes: bytes + (images.get(id) ?? 0) }))
    .toSorted((a, b) => b.bytes - a.bytes)
    .slice(0, LARGEST_SHOWN);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
