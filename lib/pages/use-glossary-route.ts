import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { glossaryHash, parseGlossaryRoute, type GlossaryRoute } from '../reader/glossary-route.ts';

/** How the page came to its route, so that focus and place can follow. */
export interface Arrival {
  /** New for every step; a change of the search as it is typed is no step. */
  step: number;
  kind: 'first' | 'onward' | 'back';
  /** Where the reader was when this route was left, for "back". */
  scrollY: number;
  /** The link that was followed from there. */
  link: string | null;
}

export interface RoutedGlossary {
  route: GlossaryRoute;
  /** The route this one was reached from within the page; null when there is none to go back to. */
  previous: GlossaryRoute | null;
  arrival: Arrival;
  go(route: GlossaryRoute, how: 'onward' | 'in-place'): void;
  back(): void;
}

/** What a step leaves in the browser's history. */
interface Step {
  step: number;
  from: string | null;
}

const isStep = (state: unknown): state is Step =>
  typeof state === 'object' && state !== null && 'step' in state && 'from' in state;

interface Shown {
  hash: string;
  from: string | null;
  arrival: Arrival;
}

/**
 * The route in the address after "#", in step with links, Back and Forward. Every step remembers
 * where it was reached from and where the reader stood when leaving it.
 */
export function useGlossaryRoute(): RoutedGlossary {
  const left = useRef(new Map<number, Pick<Arrival, 'scrollY' | 'link'>>());
  const [shown, setShown] = useState<Shown>(arriveFirst);
  const latest = useRef(shown);
  latest.current = shown;

  const arrive = useCallback((next: Shown): void => {
    const link = document.activeElement?.getAttribute('href') ?? null;
    left.current.set(latest.current.arrival.step, { scrollY: window.scrollY, link });
    latest.current = next;
    setShown(next);
  }, []);

  useEffect(() => {
    history.scrollRestoration = 'manual';
    const ended = new AbortController();
    addEventListener(
      'hashchange',
      () => {
        const { hash } = location;
        if (hash === latest.current.hash) return;
        const state: unknown = history.state;
        if (!isStep(state)) return arrive(stepOnward(hash, latest.current.hash));
        const place = left.current.get(state.step) ?? { scrollY: 0, link: null };
        arrive({ hash, from: state.from, arrival: { step: state.step, kind: 'back', ...place } });
      },
      { signal: ended.signal },
    );
    return () => ended.abort();
  }, []);

  const go = useCallback<RoutedGlossary['go']>((route, how) => {
    const hash = glossaryHash(route);
    if (how === 'onward') {
      history.pushState(null, '', hash);
      arrive(stepOnward(hash, latest.current.hash));
      return;
    }
    history.replaceState(history.state, '', hash);
    latest.current = { ...latest.current, hash };
    setShown(latest.current);
  }, []);

  return {
    route: parseGlossaryRoute(shown.hash),
    previous: shown.from === null ? null : parseGlossaryRoute(shown.from),
    arrival: shown.arrival,
    go,
    back: () => history.back(),
  };
}

/** Steps of one history have different numbers, also across reloads. */
const newStep = (): number => performance.timeOrigin + performance.now();

function arriveFirst(): Shown {
  const state: unknown = history.state;
  const known = isStep(state) ? state : { step: newStep(), from: null };
  history.replaceState(known, '');
  const arrival: Arrival = { step: known.step, kind: 'first', scrollY: 0, link: null };
  return { hash: location.hash, from: known.from, arrival };
}

function stepOnward(hash: string, from: string): Shown {
  const state: Step = { step: newStep(), from };
  history.replaceState(state, '');
  return { hash, from, arrival: { step: state.step, kind: 'onward', scrollY: 0, link: null } };
}
