import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface Dismissal {
  active: boolean;
  /** Elements that belong together: a press inside any of them is not outside. */
  inside: readonly RefObject<HTMLElement | null>[];
  onDismiss: (cause: 'escape' | 'outside') => void;
}

/** What is open now, in order of opening. */
const layers: object[] = [];

/**
 * Closes something that floats over the page when Escape is pressed or the reader presses
 * elsewhere. The newest one hears Escape first and keeps it to itself.
 */
export function useDismiss({ active, inside, onDismiss }: Dismissal): void {
  const latest = useRef({ inside, onDismiss });
  latest.current = { inside, onDismiss };
  // With the element itself: a key pressed in the frame it appears in must not be lost.
  useLayoutEffect(() => {
    if (!active) return undefined;
    const layer = {};
    layers.push(layer);
    const within = (target: EventTarget | null) =>
      target instanceof Node && latest.current.inside.some((ref) => ref.current?.contains(target));
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.isComposing || layers.at(-1) !== layer) return;
      event.stopImmediatePropagation();
      event.preventDefault();
      latest.current.onDismiss('escape');
    };
    const onPointerDown = (event: Event) => {
      if (!within(event.target)) latest.current.onDismiss('outside');
    };
    document.addEventListener('keydown', onKeyDown);
    document.addEventListener('pointerdown', onPointerDown);
    return () => {
      layers.splice(layers.indexOf(layer), 1);
      document.removeEventListener('keydown', onKeyDown);
      document.removeEventListener('pointerdown', onPointerDown);
    };
  }, [active]);
}
