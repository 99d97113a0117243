import { byTag, firstChildOf, isElement, nextSiblingOf, queryAll, shadowOf } from './safe-dom.ts';

const MOST_ELEMENTS = 20_000;
const MOST_ROOTS = 500;
/** A page that is drawn in shadow roots has fewer elements outside them. */
const MOST_OUTSIDE = 400;

/** The top elements of all open shadow roots of a page, outer roots first: what selectors of the page do not reach. */
export function shadowChildren(document: Document): Element[] {
  const children: Element[] = [];
  const waiting: (Document | Element)[] = [document];
  let seen = 0;
  let roots = 0;
  for (let at = 0; at < waiting.length && roots < MOST_ROOTS; at++) {
    const root = waiting[at];
    if (root === undefined) break;
    const hosts = [...(isElement(root) ? [root] : []), ...queryAll(root, '*', MOST_ELEMENTS - seen)];
    seen += hosts.length;
    for (const host of hosts) {
      const shadow = shadowOf(host);
      if (shadow === null) continue;
      roots++;
      for (let child = firstChildOf(shadow); child !== null; child = nextSiblingOf(child)) {
        if (!isElement(child)) continue;
        children.push(child);
        waiting.push(child);
      }
    }
    if (seen >= MOST_ELEMENTS) break;
  }
  return children;
}

/** Whether a page seems to be drawn in open shadow roots, where its signs cannot be asked for one by one. */
export function isDrawnInShadows(document: Document): boolean {
  const outside = byTag(document, '*', MOST_OUTSIDE);
  return outside.length < MOST_OUTSIDE && outside.some((element) => shadowOf(element) !== null);
}
