import { attributeOf, nameOf, parentElementOf } from './safe-dom.ts';

/** What never holds text of a posting: code, controls, and what is drawn from elsewhere. */
const WITHOUT_TEXT = new Set(
  'script style noscript template head meta link title svg canvas iframe object embed video audio map input select textarea datalist option progress meter'.split(
    ' ',
  ),
);

const NOT_SHOWN = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
/** The main part of a page waits unseen for its scripts. */
const TAKEN_OUT = /(?:^|;)\s*display\s*:\s*none/i;
const HEADING = /^h[1-6]$/;

/** `attributes` reads the markup alone; `style` asks the engine too, where it can tell without a layout. */
export type Sight = 'attributes' | 'style';

/** Elements that none of these matches are neither hidden by markup nor headings or bold by anything but their tag. */
export const TELLING = ['[hidden]', '[style]', '[role]', 'dialog'];

/**
 * True where markup says that an element is not shown to the reader. Clamped, blurred, transparent and collapsed
 * (`overflow`) text counts as shown: it is part of the posting. `telling` is false where `TELLING` is known not to
 * match, which spares reading attributes.
 */
export function isHiddenByMarkup(element: Element, name: string, telling = true): boolean {
  if (WITHOUT_TEXT.has(name)) return true;
  if (name === 'button') return !labelsSection(element);
  if (!telling) return false;
  if (name === 'dialog' && attributeOf(element, 'open') === null) return true;
  const hidden = attributeOf(element, 'hidden');
  if (hidden !== null && hidden !== 'until-found') return true;
  const style = attributeOf(element, 'style');
  return style !== null && (name === 'main' ? TAKEN_OUT : NOT_SHOWN).test(style);
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
