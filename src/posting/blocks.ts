import { attributeOf } from './safe-dom.ts';

const BLOCKS = new Set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/** Whether an element of this name stands on lines of its own. `drawnAs` is its computed display, where known. */
export function isBlock(name: string, drawnAs?: string): boolean {
  if (BLOCKS.has(name)) return true;
  return drawnAs !== undefined && !/^(?:inline|contents|none|ruby|$)/.test(drawnAs);
}

/** 1–6 for `h1`–`h6` and `[role=heading]`, 0 for all others. `telling` as in `isHiddenByMarkup`. */
export function headingLevel(element: Element, name: string, telling = true): number {
  if (name.length === 2 && name[0] === 'h') {
    const level = Number(name[1]);
    return level >= 1 && level <= 6 ? level : 0;
  }
  if (!telling || attributeOf(element, 'role') !== 'heading') return 0;
  const level = Number(attributeOf(element, 'aria-level') ?? 2);
  return level >= 1 && level <= 6 ? level : 2;
}

const BOLD_STYLE = /font-weight\s*:\s*(?:bold|[6-9]00)/i;

/** Whether an element sets its text in bold by tag or inline style. `telling` as in `isHiddenByMarkup`. */
export function isBold(element: Element, name: string, telling = true): boolean {
  if (name === 'b' || name === 'strong') return true;
  const style = telling ? attributeOf(element, 'style') : null;
  return style !== null && BOLD_STYLE.test(style);
}
