import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** How the page came to what it shows (lib/pages/use-glossary-route.ts). */
export interface ArrivalView {
  step: number;
  kind: 'first' | 'onward' | 'back';
  scrollY: number;
  link: string | null;
}

/**
 * After a step onward the new heading has the focus, so that it is read out; after Back the reader
 * stands where she stood, on the link she had followed.
 */
export function useArrival(main: RefObject<HTMLElement | null>, arrival: ArrivalView): void {
  useLayoutEffect(() => {
    const { kind, link, scrollY } = arrival;
    if (kind === 'first' || !main.current) return;
    const links = [...main.current.querySelectorAll<HTMLElement>('a[href]')];
    const followed = links.find((one) => link !== null && one.getAttribute('href') === link);
    const heading = main.current.querySelector<HTMLElement>('h1');
    const target = kind === 'back' ? (followed ?? heading) : heading;
    target?.focus({ preventScroll: true });
    window.scrollTo({ top: kind === 'back' ? scrollY : 0, behavior: 'instant' });
  }, [arrival.step]);
}
