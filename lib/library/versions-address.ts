/** Which two versions of an article are compared; null leaves the choice to the page. */
export interface Comparing {
  articleId: string;
  from: number | null;
  to: number | null;
}

/** The page that compares the versions of an article, as a path inside the extension. */
export function versionsAddress({ articleId, from, to }: Comparing): string {
  const query = new URLSearchParams({ article: articleId });
  if (from !== null) query.set('from', String(from));
  if (to !== null) query.set('to', String(to));
  return `/versions.html?${query.toString()}`;
}

/** Reads that address's query; null without an article. Numbers that are none are left to the page. */
export function parseComparing(search: string): Comparing | null {
  const query = new URLSearchParams(search);
  const articleId = query.get('article');
  if (!articleId) return null;
  return {
    articleId,
    from: parseVersionNumber(query.get('from')),
    to: parseVersionNumber(query.get('to')),
  };
}

/** A version's number as an address writes it; null for anything else. */
export function parseVersionNumber(text: string | null): number | null {
  return text !== null && /^[1-9]\d{0,5}$/u.test(text) ? Number(text) : null;
}
