import type { OpenProblem } from '../model/problems.ts';

/** What the reader is asked to show. */
export type ReaderAddress =
  | { draftId: string; anyway: boolean }
  | { articleId: string }
  | { problem: OpenProblem; url: string | null };

/** The address as a path inside the extension: "/reader.html?draft=…". */
export function readerPath(address: ReaderAddress): `/reader.html?${string}` {
  return `/reader.html?${query(address).toString()}`;
}

function query(address: ReaderAddress): URLSearchParams {
  if ('articleId' in address) return new URLSearchParams({ article: address.articleId });
  if ('draftId' in address) {
    const anyway: Record<string, string> = address.anyway ? { anyway: '1' } : {};
    return new URLSearchParams({ draft: address.draftId, ...anyway });
  }
  const isWebPage = address.url !== null && /^https?:\/\//i.test(address.url);
  return new URLSearchParams({
    problem: address.problem,
    ...(isWebPage ? { url: address.url } : {}),
  } as Record<string, string>);
}
