import { useEffect, useRef, useState } from 'preact/hooks';
import type { Article } from '../model/article.ts';
import { fetchPage } from '../platform/fetch-page.ts';
import { watchHosts } from '../platform/permissions.ts';
import { isSessionDraftId, replaceSessionDraft } from '../platform/session-drafts.ts';
import { replaceDraft } from '../storage/drafts.ts';
import { askAgain, followPages } from './follow-pages.ts';
import type { Reading } from './load-reading.ts';

type Shown = Extract<Reading, { kind: 'saved' | 'draft' }>;

export interface FurtherPages {
  /** With every page that has come so far. */
  article: Article;
  /** Whether pages are being fetched. */
  loading: boolean;
  /** Tries the missing pages again; null where nothing is fetched. */
  retry: (() => void) | null;
}

const isWaiting = ({ pages }: Article): boolean =>
  pages?.others.some(({ state }) => state === 'waiting') ?? false;

/**
 * The extractor is fetched only for an article of several pages. Markup it breaks on has no text
 * for us: the pages after it are still read.
 */
async function extract(html: string, url: string): Promise<Article | null> {
  try {
    const { extractMarkup } = await import('./extract-markup.ts');
    return extractMarkup(html, url);
  } catch {
    return null;
  }
}

/** The reading as it is now, so that saving and a reload have every page that has come. */
async function keep(draftId: string, article: Article): Promise<void> {
  if (isSessionDraftId(draftId)) await replaceSessionDraft(draftId, article);
  else await replaceDraft(draftId, article);
}

/**
 * Follows a reading over the pages its paper gives it in: opening it was the reader's wish for the
 * whole. A saved article stays as it is, since it asks the network for nothing.
 */
export function useFurtherPages(reading: Shown): FurtherPages {
  const draftId = reading.kind === 'draft' ? reading.draftId : null;
  const [article, setArticle] = useState(reading.article);
  const [asked, askOnce] = useState(0);
  const [loading, setLoading] = useState(draftId !== null && isWaiting(reading.article));
  const latest = useRef(article);
  const show = (next: Article): void => {
    latest.current = next;
    setArticle(next);
  };

  useEffect(() => {
    const wanted = asked === 0 ? latest.current : askAgain(latest.current);
    if (draftId === null || !isWaiting(wanted)) return;
    const ended = new AbortController();
    const onPage = async (next: Article): Promise<void> => {
      await keep(draftId, next);
      if (!ended.signal.aborted) show(next);
    };
    setLoading(true);
    show(wanted);
    void followPages(wanted, { fetchPage, extract, onPage }, ended.signal).finally(() => {
      if (!ended.signal.aborted) setLoading(false);
    });
    return () => ended.abort();
  }, [asked]);

  useEffect(() => {
    if (draftId === null) return;
    const ended = new AbortController();
    const barred = () =>
      latest.current.pages?.others.some(({ problem }) => problem === 'no-access') ?? false;
    watchHosts(() => barred() && askOnce((n) => n + 1), ended.signal);
    return () => ended.abort();
  }, []);

  return {
    article,
    loading,
    retry: draftId === null ? null : () => askOnce((n) => n + 1),
  };
}
