import { useEffect, useRef, useState } from 'preact/hooks';
import type { Article } from '../model/article.ts';
import { blockText } from '../model/block-text.ts';
import { placeAt, scrollTo, type BlockBox } from '../reader/place-in-text.ts';
import { getPosition, savePosition } from '../storage/positions.ts';

/** A place is noted once scrolling has rested this long. */
const REST_MS = 400;

/** Below the bar, with a little air: a paragraph that begins here is the one being read. */
const LINE_PX = 80;

function boxesOf(article: Article): BlockBox[] {
  const elements = document.querySelectorAll('[data-block]');
  return [...elements].map((element, i) => {
    const { top, height } = element.getBoundingClientRect();
    const block = article.blocks[i];
    return { top, height, length: block ? blockText(block).length : 0 };
  });
}

function windowNow(): { line: number; height: number } {
  return { line: LINE_PX, height: window.innerHeight };
}

/** Goes to where reading stopped; null when it had not begun, was done, or a link names a place. */
async function resume(articleId: string, article: Article): Promise<number | null> {
  const known = await getPosition(articleId);
  if (!known.ok || !known.value || known.value.block < 0 || location.hash !== '') return null;
  const by = scrollTo(known.value, boxesOf(article), LINE_PX);
  if (by === null || by <= 0) return null;
  window.scrollBy({ top: by, behavior: 'instant' });
  return known.value.share;
}

/** Notes the place whenever scrolling rests or the page is left, until `signal` aborts. */
function follow(note: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const now = (): void => {
    clearTimeout(timer);
    note();
  };
  const rest = (): void => {
    clearTimeout(timer);
    timer = setTimeout(now, REST_MS);
  };
  window.addEventListener('scroll', rest, { signal, passive: true });
  window.addEventListener('pagehide', now, { signal });
  document.addEventListener('visibilitychange', now, { signal });
  signal.addEventListener('abort', () => clearTimeout(timer));
}

/**
 * Opens a saved article where reading stopped and notes where it goes on. Gives how much had been
 * read (0 to 1), once the page went there.
 * @param articleId null while there is no place to keep
 */
export function usePosition(
  articleId: string | null,
  article: Article,
): { resumed: number | null; toTop: () => void } {
  const [resumed, setResumed] = useState<number | null>(null);
  // A reading that is saved while it is read stays where it is.
  const mayResume = useRef(articleId !== null);
  useEffect(() => {
    if (articleId === null) return;
    const ended = new AbortController();
    const note = (): void => {
      const position = placeAt(boxesOf(article), windowNow());
      void savePosition({ articleId, position, now: Date.now() });
    };
    const begin = mayResume.current ? resume(articleId, article) : Promise.resolve(null);
    mayResume.current = false;
    void begin.then((share) => {
      if (ended.signal.aborted) return;
      setResumed(share);
      follow(note, ended.signal);
    });
    return () => ended.abort();
  }, [articleId]);
  const toTop = (): void => {
    window.scrollTo({ top: 0, behavior: 'instant' });
    setResumed(null);
  };
  return { resumed, toTop };
}
