import { attributeOf, nameOf, parentElementOf } from './safe-dom.ts';

/** What never holds text of a posting: code, controls, and what is drawn from elsewhere. */
const WITHOUT_TEXT = new Set([
  ...[
    'script',
    'style',
    'noscript',
    'template',
    'head',
    'meta',
    'link',
    'title',
    'svg',
    'canvas',
    'iframe',
    'object',
  ],
  ...[
    'embed',
    'video',
    'audio',
    'map',
    'input',
    'select',
    'textarea',
    'datalist',
    'option',
    'progress',
    'meter',
  ],
]);

const NOT_SHOWN = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
const HEADING = /^h[1-6]$/;

/** `attributes` reads the markup alone; `style` asks the engine too, where it can tell without a layout. */
export type Sight = 'attributes' | 'style';

/**
 * True where an element's own text is not shown to the reader. Clamped, blurred, transparent and collapsed
 * (`overflow`) text counts as shown: it is part of the posting.
 */
export function isHidden(element: Element, sight: Sight): boolean {
  const name = nameOf(element);
  if (WITHOUT_TEXT.has(name)) return true;
  if (name === 'button') return !labelsSection(element);
  if (name === 'dialog' && attributeOf(element, 'open') === null) return true;
  const hidden = attributeOf(element, 'hidden');
  if (hidden !== null && hidden !== 'until-found') return true;
  const style = attributeOf(element, 'style');
  if (style !== null && NOT_SHOWN.test(style)) return true;
  return sight === 'style' && !isDrawn(element);
}

/** Accordions set their headings as buttons. */
function labelsSection(button: Element): boolean {
  const parent = parentElementOf(button);
  return parent !== null && (HEADING.test(nameOf(parent)) || attributeOf(parent, 'role') === 'heading');
}

/** `checkVisibility` is on the prototype and a form control can hide it only from its own form. */
export function isDrawn(element: Element): boolean {
  if (nameOf(element) === 'form' || typeof element.checkVisibility !== 'function') return true;
  if (element.checkVisibility({ visibilityProperty: true })) return true;
  // `display: contents` (all slots) has no box of its own, which is not to be hidden.
  return typeof getComputedStyle === 'function' && getComputedStyle(element).display === 'contents';
}

/** Whether any part of an element is on the screen now. Asks for a layout: only where several postings stand on a page. */
export function isInView(element: Element): boolean {
  if (typeof element.getBoundingClientRect !== 'function') return false;
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}
