import { useEffect, useState } from 'preact/hooks';
import type { SavedImage } from '../model/saved-article.ts';
import { watchHosts } from '../platform/permissions.ts';
import type { ImageState } from '../reader/view-state.ts';
import { failedImage, type ImageSource } from './image-source.ts';

type States = ReadonlyMap<string, ImageState>;

/** Images fetched at a time: more only compete with one another. */
const CONCURRENCY = 4;

interface Wanted {
  sources: readonly string[];
  from: ImageSource;
  /** Jobs of a saved article, as the database has them; null for an unsaved one. */
  jobs: readonly SavedImage[] | null;
}

function isSettled(state: ImageState | undefined): boolean {
  return state?.state === 'ready';
}

async function loadAll(
  { sources, from }: Wanted,
  {
    signal,
    show,
    known,
  }: { signal: AbortSignal; show: (src: string, state: ImageState) => void; known: States },
): Promise<void> {
  const waiting = sources.filter((src) => !isSettled(known.get(src)));
  const next = async (): Promise<void> => {
    for (let src = waiting.shift(); src !== undefined && !signal.aborted; src = waiting.shift()) {
      const found = await from(src, signal);
      if (signal.aborted) return;
      show(
        src,
        found instanceof Blob ? { state: 'ready', url: URL.createObjectURL(found) } : found,
      );
    }
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, next));
}

/** A saved image that failed says so; one that waits for its turn is loading. */
function withJobs(states: States, jobs: readonly SavedImage[] | null): States {
  if (jobs === null) return states;
  const shown = new Map(states);
  for (const { src, state, problem } of jobs) {
    if (isSettled(shown.get(src))) continue;
    shown.set(
      src,
      state === 'failed' && problem ? failedImage(src, problem) : { state: 'loading' },
    );
  }
  return shown;
}

/**
 * What to show for each image: asked again when hosts are granted and when more images of a saved
 * article have arrived. An image that is shown stays, even after the article moves into the library.
 */
export function useImages(wanted: Wanted | null): { images: States; retry: () => void } {
  const [states, setStates] = useState<States>(new Map());
  const [asked, askAgain] = useState(0);
  const arrived = wanted?.jobs?.filter(({ state }) => state === 'saved').length ?? 0;
  useEffect(() => {
    const ended = new AbortController();
    watchHosts(() => askAgain((n) => n + 1), ended.signal);
    return () => ended.abort();
  }, []);
  useEffect(() => {
    if (!wanted) return;
    const ended = new AbortController();
    const show = (src: string, state: ImageState): void =>
      setStates((before) => new Map(before).set(src, state));
    void loadAll(wanted, { signal: ended.signal, show, known: states });
    return () => ended.abort();
  }, [wanted?.from, asked, arrived]);
  const retry = (): void => askAgain((n) => n + 1);
  return { images: withJobs(states, wanted?.jobs ?? null), retry };
}
