import { attributeOf, byTag, nameOf } from './safe-dom.ts';

const MOST_IMAGES = 100;
/** A poster of a posting is upright and as wide as a column. */
const LEAST_WIDTH = 400;
const LEAST_HEIGHT = 500;

/** Whether a page shows an upright image large enough to be read, or an embedded document. No layout is asked for. */
export function holdsLargeImage(document: Document): boolean {
  return ['img', 'embed', 'object'].some((tag) => byTag(document, tag, MOST_IMAGES).some(isLarge));
}

function isLarge(element: Element): boolean {
  if (nameOf(element) !== 'img') return /pdf|image/i.test(attributeOf(element, 'type') ?? '');
  const { naturalWidth = 0, naturalHeight = 0 } = element as HTMLImageElement;
  const width = Math.max(naturalWidth, Number(attributeOf(element, 'width')) || 0);
  const height = Math.max(naturalHeight, Number(attributeOf(element, 'height')) || 0);
  return width >= LEAST_WIDTH && height >= LEAST_HEIGHT;
}
