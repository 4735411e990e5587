import { useMemo } from 'preact/hooks';
import type { Annotation } from '../../lib/annotate/annotation.ts';
import type { Term } from '../../lib/glossary/term.ts';
import type { Article } from '../../lib/model/article.ts';
import type { Preferences } from '../../lib/reader/preferences.ts';
import { orderMarks } from '../../lib/reader/segments.ts';
import { ArticleView } from '../article/ArticleView.tsx';

export interface SampleEditionProps {
  /** Without images: nothing is loaded for it. */
  article: Article;
  annotations: readonly Annotation[];
  terms: ReadonlyMap<string, Term>;
  /** YYYY-MM-DD in GMT+7. */
  today: string;
  preferences: Preferences;
}

/** A real annotated edition, in the reader's own look, of the article that is bundled. */
export function SampleEdition({ annotations, ...props }: SampleEditionProps) {
  const marks = useMemo(() => orderMarks(annotations), [annotations]);
  return (
    <div class="sample__sheet reader">
      <ArticleView {...props} {...WITHOUT_IMAGES} marks={marks} bundled />
    </div>
  );
}

const WITHOUT_IMAGES = {
  images: new Map(),
  onRetryImages: () => undefined,
  onAskAccess: () => undefined,
};
