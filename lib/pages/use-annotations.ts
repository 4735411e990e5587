import { useMemo } from 'preact/hooks';
import { annotateArticle } from '../annotate/annotate.ts';
import type { Annotation } from '../annotate/annotation.ts';
import type { Glossary } from '../glossary/glossary.ts';
import type { Article } from '../model/article.ts';
import type { Gazetteer } from '../places/gazetteer.ts';

interface AnnotationOptions {
  glossary: Glossary;
  /** Null when it could not be loaded: then no place is known. */
  gazetteer: Gazetteer | null;
  /** ISO date the article is explained for. */
  date: string;
  /** YYYY-MM-DD in GMT+7. */
  today: string;
}

/** The annotations of an article, made anew when it is to be explained for another day. */
export function useAnnotations(
  article: Article,
  { glossary, gazetteer, date, today }: AnnotationOptions,
): Annotation[] {
  return useMemo(
    () =>
      annotateArticle(article, {
        glossary,
        date,
        ...(gazetteer ? { places: { gazetteer, province: article.province, today } } : {}),
      }),
    [article, date, glossary, gazetteer],
  );
}
