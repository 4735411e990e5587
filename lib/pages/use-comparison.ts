import { useEffect, useMemo, useState } from 'preact/hooks';
import { diffArticles, type DiffLine } from '../library/diff/diff-articles.ts';
import type { Article } from '../model/article.ts';
import type { VersionEntry } from '../model/saved-article.ts';
import type { Stored } from '../reader/room-state.ts';
import { getVersion, watchVersions } from '../storage/versions.ts';
import { toStored } from './stored.ts';

/** The versions of an article, newest first, in step with every tab; none of an article that is gone. */
export function useVersions(articleId: string | null): Stored<readonly VersionEntry[]> {
  const [versions, setVersions] = useState<Stored<readonly VersionEntry[]>>({ phase: 'loading' });
  useEffect(() => {
    setVersions({ phase: 'loading' });
    if (articleId === null) return;
    const ended = new AbortController();
    watchVersions(articleId, (found) => setVersions(toStored(found)), ended.signal);
    return () => ended.abort();
  }, [articleId]);
  return versions;
}

interface Pair {
  before: Article;
  after: Article;
}

/** What changed between two versions; null lines when one of them is gone. */
export function useComparison(
  articleId: string,
  versions: { from: number; to: number } | null,
): Stored<DiffLine[] | null> {
  const [pair, setPair] = useState<Stored<Pair | null>>({ phase: 'loading' });
  const { from, to } = versions ?? {};
  useEffect(() => {
    setPair({ phase: 'loading' });
    if (from === undefined || to === undefined) return;
    let current = true;
    void Promise.all([getVersion(articleId, from), getVersion(articleId, to)]).then(
      ([before, after]) => {
        if (!current) return;
        if (!before.ok) return setPair(toStored(before));
        if (!after.ok) return setPair(toStored(after));
        const both = before.value && after.value && { before: before.value, after: after.value };
        setPair({ phase: 'ready', value: both });
      },
    );
    return () => {
      current = false;
    };
  }, [articleId, from, to]);
  return useMemo(() => {
    if (pair.phase !== 'ready') return pair;
    const { value } = pair;
    return { phase: 'ready', value: value && diffArticles(value.before, value.after) };
  }, [pair]);
}
