import { useEffect, useState } from 'preact/hooks';
import type { Query } from '../library/search/query.ts';
import { makeSnippet, type SnippetRun } from '../library/search/snippet.ts';
import { getSavedArticle } from '../storage/articles.ts';

export type Snippets = ReadonlyMap<string, readonly SnippetRun[] | null>;

const NONE: Snippets = new Map();
/** Texts read before what is found so far is shown. */
const AT_A_TIME = 8;

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
    let current = true;
    const wanted = query.words.length === 0 ? [] : ids.split(' ').filter((id) => id !== '');
    const read = async (): Promise<void> => {
      const snippets = new Map<string, readonly SnippetRun[] | null>();
      for (let start = 0; current && start < wanted.length; start += AT_A_TIME) {
        const some = wanted.slice(start, start + AT_A_TIME);
        const articles = await Promise.all(some.map(getSavedArticle));
        if (!current) return;
        for (const [index, saved] of articles.entries()) {
          const article = saved.ok ? (saved.value?.article ?? null) : null;
          snippets.set(some[index] ?? '', article && makeSnippet(article, query));
        }
        setMade({ query, snippets: new Map(snippets) });
      }
    };
    void read();
    return () => {
      current = false;
    };
  }, [ids, query]);
  return made.query === query ? made.snippets : NONE;
}
