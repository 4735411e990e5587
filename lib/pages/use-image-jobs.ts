import { useEffect, useState } from 'preact/hooks';
import { sendMessage } from '../messaging/messenger.ts';
import type { SavedImage } from '../model/saved-article.ts';
import { watchImages } from '../storage/images.ts';

export interface ImageJobs {
  /** Null until they are known. */
  jobs: readonly SavedImage[] | null;
  /**
   * False in a private window of Firefox, where a page cannot open the database that the
   * background has saved to: progress is asked for, and the article cannot be reopened here.
   */
  inReach: boolean;
}

const UNKNOWN: ImageJobs = { jobs: null, inReach: true };
const ASK_EVERY_MS = 1_000;

/** Asks the background until every image is settled or `signal` aborts. */
async function ask(
  articleId: string,
  { tell, signal }: { tell: (jobs: readonly SavedImage[]) => void; signal: AbortSignal },
): Promise<void> {
  const images = await sendMessage('imagesOf', { articleId }).catch(() => null);
  if (signal.aborted) return;
  if (images?.ok) tell(images.value);
  if (images?.ok && !images.value.some(({ state }) => state === 'waiting')) return;
  setTimeout(() => void ask(articleId, { tell, signal }), ASK_EVERY_MS);
}

/** The images of a saved article and how far each got, in step with every tab. */
export function useImageJobs(articleId: string | null): ImageJobs {
  const [state, setState] = useState<ImageJobs>(UNKNOWN);
  useEffect(() => {
    setState(UNKNOWN);
    if (articleId === null) return;
    const ended = new AbortController();
    const { signal } = ended;
    let asking = false;
    watchImages(
      articleId,
      (images) => {
        if (images.ok) return setState({ jobs: images.value, inReach: true });
        if (asking) return;
        asking = true;
        void ask(articleId, { tell: (jobs) => setState({ jobs, inReach: false }), signal });
      },
      signal,
    );
    return () => ended.abort();
  }, [articleId]);
  return state;
}
