import { closedShadowOf } from './closed-shadows.ts';
import { ELEMENT, firstChildOf, nameOf, nextSiblingOf, TEXT, typeOf } from './safe-dom.ts';

export type Visitor = {
  /**
   * False: the element and all it holds is left out; a sibling behind it: it is, with all up to that sibling. `name`
   * is its tag.
   */
  readonly enter: (element: Element, name: string) => boolean | Element;
  readonly leave: (element: Element) => void;
  /** False: the walk stops here. */
  readonly text: (node: Text) => boolean;
  /** The walk goes into (1) or out of (-1) a shadow tree or a slot, where no Range can follow. */
  readonly seam?: (way: 1 | -1) => void;
};

/** Nodes seen by one walk at most: a page can hold millions. */
const MOST_NODES = 250_000;

type Frame = {
  readonly element: Element;
  /** The child visited last, or null before the first. */
  at: Node | null;
  first: Node | null;
  /** A form's controls can hide its members: its sibling is asked for by other means. */
  guarded: boolean;
  readonly slotted: readonly Node[] | null;
  index: number;
  readonly seam: boolean;
};

/**
 * Walks the trees under `roots` as drawn: open shadow roots stand in for their host's children, and slotted
 * nodes stand in their slots. Without recursion, since a page decides how deep it nests. Returns false
 * where the walk was cut short.
 */
export function walkDrawn(roots: readonly Node[], visitor: Visitor): boolean {
  const stack: Frame[] = [];
  let seen = 0;
  for (const root of roots) {
    let node: Node | null = root;
    while (node !== null || stack.length > 0) {
      if (node !== null && (++seen > MOST_NODES || !visit(node, stack, visitor)))
        return leaveAll(stack, visitor);
      node = step(stack, visitor);
    }
  }
  return true;
}

/** False where the visitor has had enough. Each member is read once: reads are most of the cost. */
function visit(node: Node, stack: Frame[], visitor: Visitor): boolean {
  const type = typeOf(node);
  if (type === TEXT) return visitor.text(node as Text);
  if (type !== ELEMENT) return true;
  const element = node as Element;
  const name = nameOf(element);
  const parent = stack.at(-1);
  if (parent !== undefined) parent.guarded = name === 'form';
  const way = visitor.enter(element, name);
  if (way !== true) {
    if (way !== false && parent !== undefined && parent.slotted === null) parent.at = way;
    return true;
  }
  const frame = frameOf(element, name);
  if (frame.seam) visitor.seam?.(1);
  stack.push(frame);
  return true;
}

/** The next node of the innermost element, or null where that element ends (it is left then). */
function step(stack: Frame[], visitor: Visitor): Node | null {
  const frame = stack.at(-1);
  if (frame === undefined) return null;
  const node = frame.slotted === null ? childAfter(frame) : (frame.slotted[frame.index++] ?? null);
  if (node !== null) return node;
  stack.pop();
  if (frame.seam) visitor.seam?.(-1);
  visitor.leave(frame.element);
  return null;
}

function childAfter(frame: Frame): Node | null {
  const { at, first } = frame;
  const node = at === null ? first : frame.guarded ? nextSiblingOf(at) : at.nextSibling;
  frame.at = node;
  frame.guarded = false;
  return node;
}

function leaveAll(stack: Frame[], visitor: Visitor): false {
  for (let frame = stack.pop(); frame !== undefined; frame = stack.pop()) visitor.leave(frame.element);
  return false;
}

/** What may have a shadow tree besides elements with a hyphen in their name; asking costs. None is a form. */
const HOSTS = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '),
);

function frameOf(element: Element, name: string): Frame {
  const may = HOSTS.has(name) || name.includes('-');
  const shadow = may ? (element.shadowRoot ?? closedShadowOf(element, name)) : null;
  const slotted = name === 'slot' ? (element as HTMLSlotElement).assignedNodes() : [];
  const seam = shadow !== null || slotted.length > 0;
  return {
    element,
    at: null,
    first: shadow === null ? firstChildOf(element, name) : firstChildOf(shadow),
    guarded: false,
    slotted: shadow === null && slotted.length > 0 ? slotted : null,
    index: 0,
    seam,
  };
}
