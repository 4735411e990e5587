import { useMemo } from 'preact/hooks';
import { imageSources } from '../model/article-images.ts';
import type { SavedImage } from '../model/saved-article.ts';
import { liveImages, savedImages } from './image-source.ts';
import type { Reading } from './load-reading.ts';
import { useImages } from './use-images.ts';

/**
 * The images of a reading: a saved article's from the database alone, a draft's from the paper.
 * @param jobs how far each image of a saved article got; null while it is not known
 */
export function useReadingImages(
  reading: Extract<Reading, { kind: 'saved' | 'draft' }>,
  jobs: readonly SavedImage[] | null,
): ReturnType<typeof useImages> {
  const { article } = reading;
  const stored = reading.kind === 'saved' ? reading.articleId : null;
  const from = useMemo(
    () => (stored === null ? liveImages(article.url) : savedImages(stored)),
    [stored],
  );
  const sources = useMemo(() => imageSources(article), [article]);
  return useImages({ sources, from, jobs: stored === null ? null : jobs });
}
