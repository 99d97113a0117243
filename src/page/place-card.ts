/** A rectangle in the window, in CSS pixels. */
export type Box = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};
export type Size = { readonly width: number; readonly height: number };

/** Room kept to the edges of the window. */
export const EDGE = 8;
const GAP = 6;

/**
 * Where a card of this size goes: under the phrase, over it where there is no room below, and
 * inside the window in any case, even where it then lies upon the phrase.
 */
export function placeCard(anchor: Box, card: Size, viewport: Size): Place {
  const below = anchor.bottom + GAP;
  const above = anchor.top - GAP - card.height;
  const fitsBelow = below + card.height <= viewport.height - EDGE;
  const fitsAbove = above >= EDGE;
  const roomierAbove = anchor.top > viewport.height - anchor.bottom;
  const top = fitsBelow || !(fitsAbove || roomierAbove) ? below : above;

  return keepInside({ left: anchor.left, top }, card, viewport);
}

type Place = { readonly left: number; readonly top: number };

/** The place nearest to the wanted one at which a card of this size is inside the window. */
export function keepInside(wanted: Place, card: Size, viewport: Size): Place {
  return {
    left: within(wanted.left, viewport.width - card.width - EDGE),
    top: within(wanted.top, viewport.height - card.height - EDGE),
  };
}

function within(wanted: number, most: number): number {
  return Math.max(EDGE, Math.min(wanted, most));
}
