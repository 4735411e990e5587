import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { rovingTarget } from '../../lib/reader/roving.ts';
import { markId } from './marks-context.ts';

/** `pinned`: opened on purpose, takes the focus and stays. Otherwise it follows the pointer. */
export interface OpenCard {
  order: number;
  pinned: boolean;
}

const HOVER_OPENS_MS = 220;
/** Long enough to move the pointer from the word onto the card (WCAG 1.4.13, hoverable). */
const HOVER_CLOSES_MS = 320;
/** Below this width cards are sheets, which must not come and go under a passing pointer. */
export const SHEET_WIDTH = 640;

/** The card that is open, and the ways it opens and closes. */
function useCard() {
  const [card, setCard] = useState<OpenCard | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  /** The pointer is on the card: it stays. */
  const keep = useCallback(() => clearTimeout(timer.current), []);
  useEffect(() => keep, [keep]);

  const pin = useCallback((order: number) => {
    keep();
    setCard((was) => (was?.order === order && was.pinned ? null : { order, pinned: true }));
  }, []);
  /** The reader has taken to a card that was only hovered over. */
  const hold = useCallback(() => {
    keep();
    setCard((was) => (was === null || was.pinned ? was : { ...was, pinned: true }));
  }, []);
  const close = useCallback((returnFocus: boolean) => {
    keep();
    setCard((was) => {
      if (returnFocus && was?.pinned) document.getElementById(markId(was.order))?.focus();
      return null;
    });
  }, []);
  /** The pointer rests on a mark, or (null) has left mark or card. A pinned card does not mind. */
  const hover = useCallback((order: number | null) => {
    keep();
    const next = order === null ? null : { order, pinned: false };
    timer.current = setTimeout(
      () => setCard((was) => (was?.pinned ? was : next)),
      order === null ? HOVER_CLOSES_MS : HOVER_OPENS_MS,
    );
  }, []);

  return { card, keep, pin, hold, close, hover };
}

/**
 * The behaviour of all marks of an article: one Tab stop with arrow keys, cards on hover, click,
 * Enter and Space. The handlers go on an element that contains every mark.
 */
export function useMarks(count: number) {
  const { pin, hover, ...rest } = useCard();
  const [wanted, setCurrent] = useState(0);
  const current = Math.min(wanted, Math.max(count - 1, 0));

  const handlers = {
    onClick: (event: MouseEvent) => {
      const order = markAt(event.target);
      if (order !== null) pin(order);
    },
    onKeyDown: (event: KeyboardEvent) => {
      const order = markAt(event.target);
      if (order === null || isForOthers(event)) return;
      const opens = event.key === 'Enter' || event.key === ' ';
      const target = rovingTarget(event.key, { index: order, count });
      if (!opens && target === null) return;
      event.preventDefault();
      if (opens) pin(order);
      else if (target !== null) document.getElementById(markId(target))?.focus();
    },
    onFocusIn: (event: FocusEvent) => {
      const order = markAt(event.target);
      if (order !== null) setCurrent(order);
    },
    onPointerOver: (event: PointerEvent) => {
      const order = markAt(event.target);
      if (order !== null && hovers(event)) hover(order);
    },
    onPointerOut: (event: PointerEvent) => {
      if (markAt(event.target) !== null && hovers(event)) hover(null);
    },
  };

  return { current, handlers, hover, ...rest };
}

function markAt(target: EventTarget | null): number | null {
  const mark = target instanceof Element ? target.closest<HTMLElement>('[data-mark]') : null;
  return mark === null ? null : Number(mark.dataset.mark);
}

/** Keys of an input method, or held with a modifier. */
function isForOthers(event: KeyboardEvent): boolean {
  return event.isComposing || event.altKey || event.ctrlKey || event.metaKey;
}

function hovers(event: PointerEvent): boolean {
  return event.pointerType === 'mouse' && window.innerWidth > SHEET_WIDTH;
}
