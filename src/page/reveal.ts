import type { Mark } from './mark.ts';
import { type Box, EDGE } from './place-card.ts';

/** Scrolls a mark into the middle of the window (and of whatever scrolls within it) where it is not in sight. */
export function reveal(mark: Mark, view: Window): void {
  const rect = boxOf(mark);
  const element = mark.ranges[0]?.startContainer.parentElement;
  if (!rect || !element) return;

  const calm = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const inSight = rect.top >= EDGE && rect.bottom <= view.innerHeight - EDGE && isSeen(rect, element);
  // A smooth scroll would still be under way when the card is placed; following it is the card's work.
  if (!inSight)
    element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: calm ? 'instant' : 'auto' });

  // A long element in the middle does not bring its phrase there.
  const now = boxOf(mark);
  if (now && (now.top < 0 || now.bottom > view.innerHeight)) {
    view.scrollBy({ top: now.top - view.innerHeight / 2, behavior: 'instant' });
  }
}

/** The first rectangle of a mark, in the window's coordinates, or `null` where it is drawn nowhere. */
export function boxOf(mark: Mark): DOMRect | null {
  for (const range of mark.ranges) {
    for (const rect of range.getClientRects()) {
      if (rect.width > 0 && rect.height > 0) return rect;
    }
  }
  return null;
}

/** A phrase on more lines than fit in this many pixels counts from its first line. */
const TALLEST = 120;

/**
 * What a card must not lie upon: all lines of the mark, from where the first of them begins. `null` where it
 * is drawn nowhere.
 */
export function linesOf(mark: Mark): Box | null {
  const first = boxOf(mark);
  if (!first) return null;
  const { left, top, right } = first;
  let { bottom } = first;
  for (const range of mark.ranges)
    for (const rect of range.getClientRects()) bottom = Math.max(bottom, rect.bottom);
  // In columns the next line may stand above or far below: then the first one speaks for all.
  return bottom - top > TALLEST ? first : { left, top, right, bottom };
}

/** Whether what is drawn at the phrase is its own element: a scrolled box or a sticky header may hide it. */
function isSeen(rect: DOMRect, element: Element): boolean {
  const root = element.getRootNode();
  const tree = root instanceof ShadowRoot || root instanceof Document ? root : element.ownerDocument;
  const top = tree.elementFromPoint(rect.left + rect.width / 2, rect.top + rect.height / 2);
  return top !== null && (top.contains(element) || element.contains(top));
}
