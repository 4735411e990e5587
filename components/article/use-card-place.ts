import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { placeCard, type Box } from '../../lib/reader/card-position.ts';
import { SHEET_WIDTH } from './use-marks.ts';
import { scrollBehavior } from '../ui/motion.ts';

interface CardPlaceInput {
  element: RefObject<HTMLElement | null>;
  mark: RefObject<HTMLElement | null>;
  order: number;
}

interface Placed {
  sheet: boolean;
  style: { left?: string; top?: string; maxHeight?: string; visibility?: 'hidden' };
}

/**
 * Measures card and mark and gives the card its place on the page (not in the window, so that it
 * scrolls with the text). Measured again when the card's content or the window changes size.
 */
export function useCardPlace({ element, mark, order }: CardPlaceInput): Placed {
  const [placed, setPlaced] = useState<Placed>(unmeasured);

  useLayoutEffect(() => {
    const measure = () => {
      if (element.current && mark.current) setPlaced(place(element.current, mark.current));
    };
    measure();
    if (element.current && mark.current) revealAboveSheet(element.current, mark.current);
    const observer = new ResizeObserver(measure);
    const content = element.current?.querySelector('.note-card__content');
    if (content) observer.observe(content);
    window.addEventListener('resize', measure);
    return () => {
      observer.disconnect();
      window.removeEventListener('resize', measure);
    };
  }, [order]);

  return placed;
}

function unmeasured(): Placed {
  const sheet = window.innerWidth <= SHEET_WIDTH;
  return { sheet, style: sheet ? {} : { visibility: 'hidden' } };
}

function place(element: HTMLElement, mark: HTMLElement): Placed {
  if (window.innerWidth <= SHEET_WIDTH) return { sheet: true, style: {} };
  const before = element.style.maxHeight;
  element.style.maxHeight = 'none';
  const { width, height } = element.getBoundingClientRect();
  element.style.maxHeight = before;
  const spot = placeCard({
    anchor: firstLine(mark),
    card: { width, height },
    viewport: { width: document.body.clientWidth, height: window.innerHeight },
    top: document.querySelector('.top-bar')?.getBoundingClientRect().bottom ?? 0,
  });
  return {
    sheet: false,
    style: {
      left: `${spot.left + window.scrollX}px`,
      top: `${spot.top + window.scrollY}px`,
      maxHeight: `${spot.maxHeight}px`,
    },
  };
}

/** A mark broken across lines: left edge of its first line, top and bottom of all. */
function firstLine(mark: HTMLElement): Box {
  const { top, bottom, left, right } = mark.getBoundingClientRect();
  const line = mark.getClientRects()[0];
  return { top, bottom, left: line?.left ?? left, right: line?.right ?? right };
}

/** Scrolls so that the sheet does not hide the word it explains. */
function revealAboveSheet(sheet: HTMLElement, mark: HTMLElement): void {
  if (window.innerWidth > SHEET_WIDTH) return;
  const hidden =
    mark.getBoundingClientRect().bottom + 24 - (window.innerHeight - sheet.offsetHeight);
  if (hidden <= 0) return;
  window.scrollBy({ top: hidden, behavior: scrollBehavior() });
}
