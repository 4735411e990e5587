import { useEffect } from 'preact/hooks';
import type { Saving } from './use-saving.ts';

/** Once an article is saved, the address names the saved copy: from then on a reload works offline. */
export function useSavedAddress({ articleId, jobs, inReach }: Saving): void {
  const known = jobs !== null;
  useEffect(() => {
    const reopens = articleId !== null && known && inReach;
    if (reopens) history.replaceState(null, '', `?article=${articleId}`);
  }, [articleId, known, inReach]);
}
