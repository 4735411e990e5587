import { useEffect, useState } from 'preact/hooks';
import { getSavedArticle } from '../storage/articles.ts';

/** Title of a saved article, asked for again whenever `changed` does; null until it is known. */
export function useEntryTitle(articleId: string, changed: unknown): string | null {
  const [title, setTitle] = useState<string | null>(null);
  useEffect(() => {
    let current = true;
    void getSavedArticle(articleId).then((saved) => {
      if (current && saved.ok && saved.value) setTitle(saved.value.entry.title);
    });
    return () => {
      current = false;
    };
  }, [articleId, changed]);
  return title;
}
