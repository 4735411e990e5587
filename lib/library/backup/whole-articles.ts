import type { TableRows } from './backup-table.ts';
import { refuse, type Refused } from './read-rows.ts';

/** The rows of one article by table; those of `articles` and `texts` are there. */
export interface ArticleRows {
  id: string;
  rows: TableRows;
}

/**
 * The rows of a group put together by article. One without its text, or rows whose article is not
 * there, cannot be taken over: `refused` is told.
 */
export function wholeArticles(group: TableRows, refused: Refused[]): ArticleRows[] {
  const found = new Map<string, TableRows>();
  for (const row of group['articles'] ?? []) {
    found.set((row as { id: string }).id, { articles: [row] });
  }
  for (const [table, rows] of Object.entries(group)) {
    if (table === 'articles') continue;
    for (const row of rows) {
      const article = found.get((row as { articleId: string }).articleId);
      if (!article) refuse(refused, { table, reason: 'no-article', count: 1 });
      else article[table] = [...(article[table] ?? []), row];
    }
  }
  const all = [...found].map(([id, rows]) => ({ id, rows }));
  const whole = all.filter(({ rows }) => (rows['texts'] ?? []).length === 1);
  refuse(refused, { table: 'articles', reason: 'no-text', count: all.length - whole.length });
  return whole;
}
