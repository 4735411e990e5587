import type { Article } from '../model/article.ts';
import { aboutExtension } from '../platform/context.ts';
import { pageReport } from '../reader/page-report.ts';
import type { Reading } from './load-reading.ts';
import { useFurtherPages } from './use-further-pages.ts';
import { useRestorations, type Restorations } from './use-restorations.ts';

export interface ShownArticle {
  /** With all pages that have come and what the reader has put back: the one to show. */
  article: Article;
  /** With all pages that have come: the one to keep. */
  whole: Article;
  /** Whether pages are being fetched. */
  growing: boolean;
  /** What the reader's page is told of all this. */
  view: {
    following: { loading: boolean; onRetry: (() => void) | null };
    restoring: Restorations;
    /** Text of a report about the page. */
    report: string;
  };
}

/** The article of a reading as the reader shows it. */
export function useShownArticle(
  reading: Extract<Reading, { kind: 'saved' | 'draft' }>,
): ShownArticle {
  const { article: whole, loading, retry } = useFurtherPages(reading);
  const restoring = useRestorations(whole);
  const report = pageReport({
    address: whole.url,
    article: whole,
    detection: reading.kind === 'draft' ? reading.detection : null,
    problem: null,
    version: aboutExtension().version,
  });
  return {
    article: restoring.article,
    whole,
    growing: loading,
    view: { following: { loading, onRetry: retry }, restoring, report },
  };
}
