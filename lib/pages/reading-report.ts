import type { Draft } from '../model/draft.ts';
import { aboutExtension } from '../platform/context.ts';
import { pageReport } from '../reader/page-report.ts';
import type { LoadProblem } from '../reader/view-state.ts';

/** What a page itself may have brought about; the rest is the browser's or the database's doing. */
const OF_THE_PAGE: ReadonlySet<LoadProblem> = new Set([
  'failed',
  'bad-result',
  'too-large',
  'too-slow',
]);

/** Text of a report about a page that was not read as an article. */
export function reportOfDraft({ pageUrl, article, detection }: Draft): string {
  const { version } = aboutExtension();
  return pageReport({ address: pageUrl, article, detection, problem: null, version });
}

/** Text of a report about a page that could not be read; null when no page is to blame. */
export function reportOfProblem(problem: LoadProblem, url: string | null): string | null {
  if (url === null || !OF_THE_PAGE.has(problem)) return null;
  const { version } = aboutExtension();
  return pageReport({ address: url, article: null, detection: null, problem, version });
}
