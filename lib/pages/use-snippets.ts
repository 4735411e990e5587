import { useEffect, useState } from 'preact/hooks';
import type { Query } from '../library/search/query.ts';
import { makeSnippet, type SnippetRun } from '../library/search/snippet.ts';
import { getSavedArticle } from '../storage/articles.ts';

export type Snippets = ReadonlyMap<string, readonly SnippetRun[] | null>;

const NONE: Snippets = new Map();
/** Texts read between two chances for the page to do something else. */
const AT_A_TIME = 3;
/** Lines filled in before they are shown: about as many as are in sight, then all of them. */
const FIRST_SHOWN = 9;
/** While letters follow one another more quickly than this, no text is read. */
const PAUSE_MS = 120;

interface Made {
  query: Query;
  snippets: Snippets;
}

/**
 * Pieces of the articles' texts that answer a query, read from the texts a few at a time. `ids`
 * are those in sight, as one string of them joined by blanks.
 */
export function useSnippets(ids: string, query: Query): Snippets {
  const [made, setMade] = useState<Made>({ query, snippets: NONE });
  useEffect(() => {
    const ended = new AbortController();
    const wanted = query.words.length === 0 ? [] : ids.split(' ').filter((id) => id !== '');
    const timer = setTimeout(() => {
      void readSnippets({ ids: wanted, query, signal: ended.signal }, (snippets) =>
        setMade({ query, snippets }),
      );
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      ended.abort();
    };
  }, [ids, query]);
  return made.query === query ? made.snippets : NONE;
}

async function readSnippets(
  { ids, query, signal }: { ids: readonly string[]; query: Query; signal: AbortSignal },
  show: (snippets: Snippets) => void,
): Promise<void> {
  const snippets = new Map<string, readonly SnippetRun[] | null>();
  for (let start = 0; start < ids.length; start += AT_A_TIME) {
    const some = ids.slice(start, start + AT_A_TIME);
    const articles = await Promise.all(some.map(getSavedArticle));
    if (signal.aborted) return;
    for (const [index, saved] of articles.entries()) {
      const article = saved.ok ? (saved.value?.article ?? null) : null;
      snippets.set(some[index] ?? '', article && makeSnippet(article, query));
    }
    const seen = start + some.length;
    if (seen === FIRST_SHOWN || seen === ids.length) show(new Map(snippets));
    await nextTask();
  }
}

const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
