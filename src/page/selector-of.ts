import { attributeOf, nameOf, parentElementOf } from '../posting/safe-dom.ts';

const NAMING = ['data-testid', 'data-test', 'data-qa', 'data-automation-id', 'itemprop'];
/** Names with digits are drawn by lot or count postings; the others are of frameworks, or tell a passing state. */
const UNSTABLE =
  /\d|^(?:css|sc|jss|emotion|styled|ember|react|svelte|radix|headlessui|chakra)-|^(?:active|open|selected|visible|loaded|hover|focus|show|in|is-.*|has-.*)$/i;
const LONGEST_NAME = 50;
const MOST_CLASSES = 4;
const LONGEST_SELECTOR = 500;

/**
 * A selector which finds this element alone, by names that other pages of the site are likely to have too;
 * `null` where there is none of a fair length. In a shadow tree it is for that tree.
 */
export function selectorOf(element: Element): string | null {
  const candidates = [...named(element), ...below(element), byPlace(element)];
  return candidates.find((one) => one.length <= LONGEST_SELECTOR && isAlone(one, element)) ?? null;
}

/** By its own names, the most telling first. */
function named(element: Element): string[] {
  const tag = CSS.escape(nameOf(element));
  const id = attributeOf(element, 'id') ?? '';
  const attributes = NAMING.flatMap((name) => {
    const value = attributeOf(element, name) ?? '';
    return isStable(value) ? [`[${name}="${CSS.escape(value)}"]`] : [];
  });
  const classes = (attributeOf(element, 'class') ?? '')
    .split(/\s+/)
    .filter(isStable)
    .slice(0, MOST_CLASSES)
    .map((name) => `.${CSS.escape(name)}`)
    .join('');
  return [
    ...(isStable(id) ? [`#${CSS.escape(id)}`] : []),
    ...attributes,
    ...(classes ? [tag + classes] : []),
    tag,
  ];
}

/** By its own names within an ancestor's. */
function* below(element: Element): Generator<string> {
  const own = named(element);
  for (let at = parentWithin(element); at !== null; at = parentWithin(at))
    for (const outer of named(at)) for (const inner of own) yield `${outer} ${inner}`;
}

/** By its place among its siblings, from the nearest ancestor that has a name of its own. */
function byPlace(element: Element): string {
  const steps: string[] = [];
  let at: Element | null = element;
  while (at !== null) {
    const anchor: string | undefined = named(at).find((one) => at !== null && isAlone(one, at));
    if (anchor !== undefined) return [anchor, ...steps].join(' > ');
    steps.unshift(`:nth-child(${placeOf(at)})`);
    at = parentWithin(at);
  }
  return steps.join(' > ');
}

function placeOf(element: Element): number {
  let place = 1;
  for (let at = element.previousElementSibling; at !== null; at = at.previousElementSibling) place++;
  return place;
}

/** The parent in the same tree. */
function parentWithin(element: Element): Element | null {
  const parent = parentElementOf(element);
  return parent !== null && parent.getRootNode() === element.getRootNode() ? parent : null;
}

function isAlone(selector: string, element: Element): boolean {
  const root = element.getRootNode();
  const tree = root instanceof ShadowRoot ? ShadowRoot.prototype : Document.prototype;
  try {
    const found = tree.querySelectorAll.call(root, selector);
    return found.length === 1 && found[0] === element;
  } catch {
    return false;
  }
}

function isStable(name: string): boolean {
  return name !== '' && name.length <= LONGEST_NAME && !UNSTABLE.test(name);
}
