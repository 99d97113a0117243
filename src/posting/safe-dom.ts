import { closedShadowOf } from './closed-shadows.ts';

/**
 * Reads the DOM through the natives of its prototypes. A form control named `children` or `querySelector`
 * hides those members of its form, and one named `body` hides `document.body`: a page can do that to anybody
 * who reads members off the nodes themselves, in the isolated world of a content script too.
 */
type Natives = {
  readonly parent: (node: Node) => Node | null;
  readonly first: (node: Node) => Node | null;
  readonly next: (node: Node) => Node | null;
  readonly type: (node: Node) => number;
  readonly owner: (node: Node) => Document | null;
  readonly content: (node: Node) => string | null;
  readonly contains: (node: Node, other: Node) => boolean;
  readonly name: (element: Element) => string;
  readonly shadow: (element: Element) => ShadowRoot | null;
  readonly attribute: (element: Element, name: string) => string | null;
  readonly matches: (element: Element, selector: string) => boolean;
  readonly within: (element: Element, selector: string) => NodeListOf<Element>;
  readonly oneWithin: (element: Element, selector: string) => Element | null;
  readonly queryOne: (document: Document, selector: string) => Element | null;
  readonly queryAll: (document: Document, selector: string) => NodeListOf<Element>;
  readonly byTag: (document: Document, name: string) => HTMLCollectionOf<Element>;
  readonly root: (document: Document) => Element | null;
  readonly range: (document: Document) => Range;
};

type Native = (argument: unknown) => unknown;

let known: Natives | undefined;

/** The natives work on nodes of any window, so the first document met serves all. */
function natives(any: Node): Natives {
  known ??= collect(any);
  return known;
}

function collect(any: Node): Natives {
  const node = ownerOfMember(any, 'nodeType');
  // A text node cannot be clobbered, an element or document can: both lead to Document.prototype by getter.
  const document = readOn(node, 'ownerDocument', any) ?? any;
  const documentPrototype = ownerOfMember(document, 'createTreeWalker');
  const root = readOn(documentPrototype, 'documentElement', document);
  const element = ownerOfMember(root ?? any, 'getAttribute');
  const createRange = method<Document, undefined, Range>(documentPrototype, 'createRange');
  return {
    parent: getter(node, 'parentNode'),
    first: getter(node, 'firstChild'),
    next: getter(node, 'nextSibling'),
    type: getter(node, 'nodeType'),
    owner: getter(node, 'ownerDocument'),
    content: getter(node, 'textContent'),
    contains: method(node, 'contains'),
    name: getter(element, 'localName'),
    shadow: getter(element, 'shadowRoot'),
    attribute: method(element, 'getAttribute'),
    matches: method(element, 'matches'),
    within: method(element, 'querySelectorAll'),
    oneWithin: method(element, 'querySelector'),
    queryOne: method(documentPrototype, 'querySelector'),
    queryAll: method(documentPrototype, 'querySelectorAll'),
    byTag: method(documentPrototype, 'getElementsByTagName'),
    root: getter(documentPrototype, 'documentElement'),
    range: (document) => createRange(document, undefined),
  };
}

function ownerOfMember(object: object, name: string): object {
  let at: object | null = Object.getPrototypeOf(object);
  while (at !== null && !Object.hasOwn(at, name)) at = Object.getPrototypeOf(at);
  return at ?? Object.getPrototypeOf(object);
}

function readOn(prototype: object, name: string, of: object): Node | null {
  return getter<Node, Node | null>(prototype, name)(of as Node);
}

function getter<N extends Node, T>(prototype: object, name: string): (node: N) => T {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (get === undefined) return () => null as T;
  return (node) => get.call(node) as T;
}

/** One argument at most, and no list of arguments built: these run for every node of a page. */
function method<N extends Node, A, T>(prototype: object, name: string): (node: N, argument: A) => T {
  const call = Object.getOwnPropertyDescriptor(prototype, name)?.value as Native | undefined;
  if (call === undefined) throw new TypeError(`this DOM has no ${name}`);
  return (node, argument) => call.call(node, argument) as T;
}

export const ELEMENT = 1;
export const TEXT = 3;

/** `nodeType`: compared with `ELEMENT` and `TEXT` where one question must do for both. */
export const typeOf = (node: Node): number => {
  const type: unknown = node.nodeType;
  return typeof type === 'number' ? type : natives(node).type(node);
};

/**
 * Of all elements only a form's members can be hidden. The engine answers a member that is read off the node many
 * times faster than one called on it, and a hidden member is never a string or number: so these are read first.
 */
const isForm = (element: Element): boolean => {
  const name: unknown = element.localName;
  return name === 'form' || typeof name !== 'string';
};

/** The parent, or null. Of a shadow root: null. */
const parentOf = (node: Node): Node | null => natives(node).parent(node);
/** `name` is the tag of an element, where it is known already. */
export const firstChildOf = (node: Node, name?: string): Node | null =>
  (name ?? 'form') === 'form' ? natives(node).first(node) : node.firstChild;
export function nextSiblingOf(node: Node): Node | null {
  const type = typeOf(node);
  return type === TEXT || (type === ELEMENT && !isForm(node as Element))
    ? node.nextSibling
    : natives(node).next(node);
}
export const isElement = (node: Node | null): node is Element => node !== null && typeOf(node) === ELEMENT;
export const isText = (node: Node | null): node is Text => node !== null && typeOf(node) === TEXT;
/** `textContent`, hidden text included: for headings, labels and scripts, never for a description. */
export const contentOf = (node: Node): string => {
  const content: unknown = node.textContent;
  return typeof content === 'string' ? content : (natives(node).content(node) ?? '');
};
export const containsNode = (outer: Node, inner: Node): boolean => natives(outer).contains(outer, inner);
/** Tag name in lower case, without prefix. */
export const nameOf = (element: Element): string => {
  const name: unknown = element.localName;
  return typeof name === 'string' ? name : natives(element).name(element);
};
/** The shadow root, where it is open or there is a way into it, or null. */
export const shadowOf = (element: Element): ShadowRoot | null =>
  natives(element).shadow(element) ?? closedShadowOf(element, nameOf(element));
export const attributeOf = (element: Element, name: string): string | null =>
  isForm(element) ? natives(element).attribute(element, name) : element.getAttribute(name);
const rootOf = (document: Document): Element | null => natives(document).root(document);

/** The parent element; at the top of an open shadow tree, the host. */
export function parentElementOf(node: Node): Element | null {
  const parent = parentOf(node);
  if (parent === null) return null;
  if (isElement(parent)) return parent;
  const host: unknown = 'host' in parent ? parent.host : null;
  return host instanceof Object ? (host as Element) : null;
}

/** False for a selector this engine cannot parse. */
export function matchesSelector(element: Element, selector: string): boolean {
  try {
    return natives(element).matches(element, selector);
  } catch {
    return false; // a selector newer than the engine: the same as no match
  }
}

/** The elements that match, in document order, `most` at most; none for a selector this engine cannot parse. */
export function queryAll(root: Document | Element, selector: string, most = 200): Element[] {
  try {
    const found = isElement(root)
      ? natives(root).within(root, selector)
      : natives(root).queryAll(root, selector);
    const all: Element[] = [];
    for (let i = 0; i < found.length && i < most; i++) {
      const element = found.item(i);
      if (element !== null) all.push(element);
    }
    return all;
  } catch {
    return []; // as above
  }
}

/** The first elements of this name, `most` at most: the engine looks no further than that. */
export function byTag(document: Document, name: string, most: number): Element[] {
  const found = natives(document).byTag(document, name);
  const first: Element[] = [];
  for (let i = 0; i < most; i++) {
    const element = found.item(i);
    if (element === null) break;
    first.push(element);
  }
  return first;
}

/** The first element that matches, or null. */
export function queryOne(root: Document | Element, selector: string): Element | null {
  try {
    return isElement(root) ? natives(root).oneWithin(root, selector) : natives(root).queryOne(root, selector);
  } catch {
    return null; // as above
  }
}

/** The body that is drawn: a child of the root, which a form named `body` is not. */
export function bodyOf(document: Document): Element | null {
  const root = rootOf(document);
  if (root === null) return null;
  for (let child = firstChildOf(root); child !== null; child = nextSiblingOf(child))
    if (isElement(child) && nameOf(child) === 'body') return child;
  return root;
}

/** A live range; the ends are clipped to what the nodes hold now. */
export function rangeBetween(from: Text, start: number, to: Text, end: number): Range | null {
  const document = natives(from).owner(from);
  if (document === null) return null;
  const range = natives(document).range(document);
  range.setStart(from, Math.min(start, from.data.length));
  range.setEnd(to, Math.min(end, to.data.length));
  return range;
}
