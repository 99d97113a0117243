import type { Mark, TextMap } from './mark.ts';

/** A place in the window, in CSS pixels from its upper left corner. */
export type Point = { readonly x: number; readonly y: number };

/** How far beside a line of text a pointer still means it. */
const SLACK = 2;

/** The mark under `point`, the shortest where several lie over one another, or `null`. `marks` are in reading order. */
export function markAt(document: Document, map: TextMap, marks: readonly Mark[], point: Point): Mark | null {
  const offset = offsetAt(document, map, marks, point);
  if (offset === null) return null;

  return (
    marks
      .filter(({ start, end }) => start <= offset && offset <= end)
      // The nearest letter is found for a point beside the text as well: only the rectangles tell.
      .filter((mark) => rectAt(mark, point) !== null)
      .reduce<Mark | null>((best, mark) => (best && lengthOf(best) <= lengthOf(mark) ? best : mark), null)
  );
}

/** The rectangle of `mark` that holds `point`, or `null`. */
export function rectAt(mark: Mark, { x, y }: Point): DOMRect | null {
  for (const range of mark.ranges) {
    for (const rect of range.getClientRects()) {
      const inside =
        rect.left - SLACK <= x &&
        x <= rect.right + SLACK &&
        rect.top - SLACK <= y &&
        y <= rect.bottom + SLACK;
      if (inside) return rect;
    }
  }
  return null;
}

function offsetAt(document: Document, map: TextMap, marks: readonly Mark[], { x, y }: Point): number | null {
  const caret = document.caretPositionFromPoint(x, y, { shadowRoots: shadowRootsOf(marks) });
  return caret && map.offsetOf(caret.offsetNode, caret.offset);
}

function shadowRootsOf(marks: readonly Mark[]): ShadowRoot[] {
  const roots = new Set<ShadowRoot>();
  for (const { ranges } of marks) {
    const root = ranges[0]?.startContainer.getRootNode();
    if (root instanceof ShadowRoot) roots.add(root);
  }
  return [...roots];
}

function lengthOf({ start, end }: Mark): number {
  return end - start;
}
