import { isHttpAddress } from '../model/http-address.ts';
import { isOpenProblem, type OpenProblem } from '../model/problems.ts';
import { parseVersionNumber } from './versions-address.ts';

/** What the reader is asked to show. */
export type ReaderAddress =
  /** A reading that is not saved; `anyway` shows it even where detection said "other". */
  | { draftId: string; anyway?: boolean }
  /** A saved article, in its newest version when none is named. */
  | { articleId: string; version?: number | null }
  | { problem: OpenProblem; url: string | null };

/** The address as a path inside the extension: "/reader.html?draft=…". */
export function readerPath(address: ReaderAddress): `/reader.html?${string}` {
  return `/reader.html?${queryOf(address).toString()}`;
}

function queryOf(address: ReaderAddress): URLSearchParams {
  if ('articleId' in address) {
    const query = new URLSearchParams({ article: address.articleId });
    if (address.version != null) query.set('version', String(address.version));
    return query;
  }
  if ('draftId' in address) {
    const query = new URLSearchParams({ draft: address.draftId });
    if (address.anyway) query.set('anyway', '1');
    return query;
  }
  const query = new URLSearchParams({ problem: address.problem });
  const url = webAddress(address.url);
  if (url !== null) query.set('url', url);
  return query;
}

/** Reads that address's query. Null when it names nothing: the address bar is not to be trusted. */
export function parseReaderAddress(search: string): ReaderAddress | null {
  const query = new URLSearchParams(search);
  const articleId = query.get('article');
  if (articleId !== null) return { articleId, version: parseVersionNumber(query.get('version')) };
  const draftId = query.get('draft');
  if (draftId !== null) return { draftId, anyway: query.get('anyway') === '1' };
  const problem = query.get('problem');
  return isOpenProblem(problem) ? { problem, url: webAddress(query.get('url')) } : null;
}

function webAddress(url: string | null): string | null {
  return url !== null && isHttpAddress(url) ? url : null;
}
