import type { StorageProblem } from '../model/problems.ts';
import type { Result } from '../model/result.ts';
import { watchDatabase, withDatabase } from './database.ts';

/** What the library holds, in figures. */
export interface Holdings {
  articles: number;
  /** Articles in the trash; not counted in `articles`. */
  inTrash: number;
  /** Images kept, of all articles, and those still to be fetched or not to be had. */
  images: { saved: number; missing: number };
  /** Bytes of the images; one shown by several articles is kept and counted once. */
  imageBytes: number;
}

/** The figures now and after every change. Texts are not read for them. */
export function watchHoldings(
  listener: (holdings: Result<Holdings, StorageProblem>) => void,
  signal: AbortSignal,
): void {
  watchDatabase(
    async ({ articles, images }) => {
      const entries = await articles.toArray();
      const rows = await images.toArray();
      const inTrash = entries.filter(({ deletedAt }) => deletedAt !== null).length;
      const kept = rows.filter(({ state }) => state === 'saved');
      const sizes = new Map(kept.map(({ hash, bytes }) => [hash, bytes ?? 0]));
      return {
        articles: entries.length - inTrash,
        inTrash,
        images: { saved: kept.length, missing: rows.length - kept.length },
        imageBytes: [...sizes.values()].reduce((sum, bytes) => sum + bytes, 0),
      };
    },
    listener,
    signal,
  );
}

/** Bytes of all saved texts, as UTF-8 of their data. Reads every one of them. */
export function countTextBytes(): Promise<Result<number, StorageProblem>> {
  const encoder = new TextEncoder();
  return withDatabase(async ({ texts }) => {
    let bytes = 0;
    await texts.each(({ article }) => {
      bytes += encoder.encode(JSON.stringify(article)).length;
    });
    return bytes;
  });
}
