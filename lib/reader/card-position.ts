/** Where a card goes beside its mark. All figures in CSS pixels, relative to the viewport. */

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface CardRoom {
  anchor: Box;
  card: { width: number; height: number };
  viewport: { width: number; height: number };
  /** Height covered by the bar at the top. */
  top: number;
}

export interface CardPlace {
  left: number;
  top: number;
  side: 'below' | 'above';
  /** A card higher than this scrolls inside. */
  maxHeight: number;
}

const GAP = 10;
const EDGE = 12;

/**
 * Below the mark when it fits, else above when that side is roomier; never off the screen. The card
 * starts at the mark's left edge and is shifted left only as far as needed.
 */
export function placeCard({ anchor, card, viewport, top }: CardRoom): CardPlace {
  const below = viewport.height - EDGE - (anchor.bottom + GAP);
  const above = anchor.top - GAP - (top + EDGE);
  const side = card.height <= below || below >= above ? 'below' : 'above';
  const maxHeight = Math.max(side === 'below' ? below : above, 0);
  const height = Math.min(card.height, maxHeight);
  const rightmost = viewport.width - EDGE - card.width;
  return {
    left: Math.max(EDGE, Math.min(anchor.left, rightmost)),
    top: side === 'below' ? anchor.bottom + GAP : anchor.top - GAP - height,
    side,
    maxHeight,
  };
}
