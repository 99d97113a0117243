import {
  contentOf,
  firstChildOf,
  isElement,
  nextSiblingOf,
  parentElementOf,
  shadowOf,
} from '../posting/safe-dom.ts';

/** With fewer characters a part is no posting. */
const LEAST_TEXT = 200;

/** The parts of a page that can be picked as its posting, and the ways from one to another. */
export type Pickable = {
  /** The smallest part around what is drawn at a point of the window, under `cover`. */
  readonly at: (x: number, y: number, cover: Element) => Element | null;
  /** Where to begin without a pointer. */
  readonly first: () => Element | null;
  readonly wider: (part: Element) => Element | null;
  readonly narrower: (part: Element) => Element | null;
  readonly beside: (part: Element, direction: 1 | -1) => Element | null;
};

export function pickableOn(document: Document): Pickable {
  const known = new WeakMap<Element, number>();
  const lengthOf = (element: Element) => {
    const length = known.get(element) ?? drawnLength(element);
    known.set(element, length);
    return length;
  };
  const isEnough = (element: Element) => lengthOf(element) >= LEAST_TEXT;

  function around(element: Element | null): Element | null {
    for (let at = element; at !== null && at !== document.documentElement; at = parentElementOf(at))
      if (isEnough(at)) return at;
    return null;
  }

  function at(x: number, y: number, cover: Element): Element | null {
    let tree: DocumentOrShadowRoot = document;
    for (;;) {
      const top = tree.elementsFromPoint(x, y).find((element) => element !== cover);
      const shadow: ShadowRoot | null = top ? shadowOf(top) : null;
      const inner = shadow?.elementFromPoint(x, y);
      if (!top || !shadow || !inner || inner === top) return around(top ?? null);
      tree = shadow;
    }
  }

  function first(): Element | null {
    const main = Document.prototype.querySelector.call(document, 'main, [role=main], article');
    return main && isEnough(main) ? main : around(document.body);
  }

  /** The next part outwards that holds other words. */
  function wider(part: Element): Element | null {
    for (let at = parentElementOf(part); at && at !== document.documentElement; at = parentElementOf(at))
      if (lengthOf(at) > lengthOf(part)) return at;
    return null;
  }

  function narrower(part: Element): Element | null {
    for (let at: Element | null = part; at !== null; ) {
      const longest: Element | null = childrenOf(at)
        .filter(isEnough)
        .reduce<Element | null>(
          (best, child) => (best && lengthOf(best) >= lengthOf(child) ? best : child),
          null,
        );
      if (longest === null || lengthOf(longest) < lengthOf(part)) return longest;
      at = longest;
    }
    return null;
  }

  function beside(part: Element, direction: 1 | -1): Element | null {
    const parent = parentElementOf(part);
    if (parent === null) return null;
    const parts = childrenOf(parent).filter((child) => child === part || isEnough(child));
    return parts[parts.indexOf(part) + direction] ?? null;
  }

  return { at, first, wider, narrower, beside };
}

const CODE = /^(?:script|style|template|noscript)$/i;

/** Characters of text; of an element with an open shadow tree those of both. */
function drawnLength(element: Element): number {
  if (CODE.test(element.tagName)) return 0;
  const shadow = shadowOf(element);
  return contentOf(element).trim().length + (shadow ? contentOf(shadow).trim().length : 0);
}

function childrenOf(element: Element): Element[] {
  const children: Element[] = [];
  for (const parent of [shadowOf(element), element])
    for (let child = parent && firstChildOf(parent); child; child = nextSiblingOf(child))
      if (isElement(child)) children.push(child);
  return children;
}
