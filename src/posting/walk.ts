import { firstChildOf, isElement, isText, nameOf, nextSiblingOf, shadowOf } from './safe-dom.ts';

export type Visitor = {
  /** False: the element and all it holds is left out. */
  readonly enter: (element: Element) => boolean;
  readonly leave: (element: Element) => void;
  /** False: the walk stops here. */
  readonly text: (node: Text) => boolean;
  /** The walk goes into or out of a shadow tree or a slot, where no Range can follow. */
  readonly seam?: () => void;
};

/** Nodes seen by one walk at most: a page can hold millions. */
export const MOST_NODES = 250_000;

type Frame = {
  readonly element: Element;
  next: Node | null;
  readonly slotted: readonly Node[] | null;
  at: number;
  readonly seam: boolean;
};

/**
 * Walks the trees under `roots` as drawn: open shadow roots stand in for their host's children, and slotted
 * nodes stand in their slots. Without recursion, since a page decides how deep it nests. Returns false
 * where the walk was cut short.
 */
export function walkDrawn(roots: readonly Node[], visitor: Visitor): boolean {
  let seen = 0;
  for (const root of roots) {
    const stack: Frame[] = [];
    let node: Node | null = root;
    for (;;) {
      if (node !== null) {
        if (++seen > MOST_NODES) return leaveAll(stack, visitor);
        if (isText(node)) {
          if (!visitor.text(node)) return leaveAll(stack, visitor);
        } else if (isElement(node) && visitor.enter(node)) {
          const frame = frameOf(node);
          if (frame.seam) visitor.seam?.();
          stack.push(frame);
        }
      }
      const frame = stack.at(-1);
      if (frame === undefined) break;
      node = step(frame);
      if (node !== null) continue;
      stack.pop();
      if (frame.seam) visitor.seam?.();
      visitor.leave(frame.element);
    }
  }
  return true;
}

function leaveAll(stack: Frame[], visitor: Visitor): false {
  for (let frame = stack.pop(); frame !== undefined; frame = stack.pop()) visitor.leave(frame.element);
  return false;
}

function frameOf(element: Element): Frame {
  const shadow = shadowOf(element);
  if (shadow !== null) return { element, next: firstChildOf(shadow), slotted: null, at: 0, seam: true };
  const slotted = nameOf(element) === 'slot' ? (element as HTMLSlotElement).assignedNodes() : [];
  if (slotted.length > 0) return { element, next: null, slotted, at: 0, seam: true };
  return { element, next: firstChildOf(element), slotted: null, at: 0, seam: false };
}

function step(frame: Frame): Node | null {
  if (frame.slotted !== null) return frame.slotted[frame.at++] ?? null;
  const node = frame.next;
  if (node !== null) frame.next = nextSiblingOf(node);
  return node;
}
