import { useCallback, useEffect, useState } from 'preact/hooks';
import { parseShelfView, shelfSearch, type ShelfView } from '../library/shelf/shelf-view.ts';

export interface RoutedShelf {
  view: ShelfView;
  /** "onward" makes a step that Back undoes; "in-place" is for what is still being typed. */
  go(view: ShelfView, how: 'onward' | 'in-place'): void;
}

const addressOf = (view: ShelfView): string => location.pathname + shelfSearch(view);

/** What the library shows, in step with the address, Back and Forward. */
export function useShelfView(): RoutedShelf {
  const [view, setView] = useState<ShelfView>(() => parseShelfView(location.search));
  useEffect(() => {
    const ended = new AbortController();
    addEventListener('popstate', () => setView(parseShelfView(location.search)), {
      signal: ended.signal,
    });
    return () => ended.abort();
  }, []);
  const go = useCallback<RoutedShelf['go']>((next, how) => {
    if (how === 'onward') history.pushState(null, '', addressOf(next));
    else history.replaceState(null, '', addressOf(next));
    setView(next);
  }, []);
  return { view, go };
}
