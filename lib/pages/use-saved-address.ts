import { useEffect } from 'preact/hooks';
import { readerPath } from '../library/reader-address.ts';
import type { Saving } from './use-saving.ts';

interface Shown extends Pick<Saving, 'articleId' | 'jobs' | 'inReach'> {
  /** False while the page shows another text than the newest saved one. */
  isNewest: boolean;
}

/** Once an article is saved, the address names the saved copy: from then on a reload works offline. */
export function useSavedAddress({ articleId, jobs, inReach, isNewest }: Shown): void {
  const known = jobs !== null;
  useEffect(() => {
    const reopens = articleId !== null && known && inReach && isNewest;
    if (reopens) history.replaceState(null, '', readerPath({ articleId }));
  }, [articleId, known, inReach, isNewest]);
}
