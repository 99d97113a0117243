import { headingLevel, isBlock, isBold } from './blocks.ts';
import { isFolded } from './folded.ts';
import {
  attributeOf,
  firstChildOf,
  isElement,
  isText,
  nameOf,
  nextSiblingOf,
  parentElementOf,
  rangeBetween,
} from './safe-dom.ts';
import { type Piece, TextLines } from './text-lines.ts';
import { isDrawn, isHiddenByMarkup, type Sight } from './visibility.ts';
import { walkDrawn } from './walk.ts';

/** The text of live elements, and the way back from it to the DOM. */
export type TextMap = {
  /** One `\n` between blocks, an empty line before a heading, runs of white space as one space, no bullets. */
  readonly text: string;
  /** True where the elements hold more text than is taken. */
  readonly cut: boolean;
  /**
   * The live ranges whose text is `text.slice(start, end)` up to white space. Several where the span crosses
   * blocks or something that is not read. A RangeError where the span lies outside the text.
   */
  readonly ranges: (start: number, end: number) => Range[];
  /** The place in the text of a place in the DOM (as a caret gives it), or null where it is not in the text. */
  readonly offsetOf: (node: Node, offset: number) => number | null;
};

export type MapOptions = {
  /** Elements left out, with all they hold. */
  readonly without?: ReadonlySet<Element>;
  /** Which part of a text node is taken (from, to), or null for none of it. */
  readonly part?: (node: Text) => readonly [number, number] | null;
  /** How hidden text is told; `style` unless said otherwise. */
  readonly sight?: Sight;
};

/** What an element is, asked once when it is entered. */
type Kind = {
  readonly block: boolean;
  readonly bold: boolean;
  readonly heading: boolean;
  readonly item: boolean;
  readonly folded: boolean;
};

/** Maps the text that is shown in `elements` (in document order, none inside another). */
export function mapText(
  elements: readonly Node[],
  { without, part, sight = 'style' }: MapOptions = {},
): TextMap {
  const lines = new TextLines();
  const at = { bold: 0, heading: 0, item: 0, folded: 0 };
  const open: Kind[] = [];
  const linesKept = whiteSpaceAsked(sight);
  const complete = walkDrawn(elements, {
    enter(element, name) {
      const look =
        without?.has(element) || isHiddenByMarkup(element, name)
          ? null
          : lookOf(element, name, at.folded > 0 ? 'attributes' : sight);
      if (look === null) {
        lines.part();
        return false;
      }
      const block = isBlock(name, look);
      if (block || name === 'br' || name === 'hr') lines.break();
      const is = {
        block,
        bold: isBold(element, name),
        heading: headingLevel(element, name) > 0,
        item: name === 'li',
        folded: look === FOLDED,
      };
      open.push(is);
      if (is.bold) at.bold++;
      if (is.heading) at.heading++;
      if (is.item) at.item++;
      if (is.folded) at.folded++;
      return true;
    },
    leave() {
      const is = open.pop();
      if (is === undefined) return;
      if (is.block) lines.break();
      if (is.bold) at.bold--;
      if (is.heading) at.heading--;
      if (is.item) at.item--;
      if (is.folded) at.folded--;
    },
    text(node) {
      const taken = part === undefined ? undefined : part(node);
      if (taken === null) {
        lines.part();
        return true;
      }
      const how = {
        bold: at.bold > 0 || at.heading > 0,
        heading: at.heading > 0,
        item: at.item > 0,
        keepLines: linesKept(node),
      };
      return lines.add(node, how, taken);
    },
    seam: () => lines.part(),
  });
  lines.break();
  return lookup(lines.text, lines.pieces, lines.cut || !complete);
}

/** The text shown in one small element, on one line: for facts and labels. */
export function shownText(element: Element): string {
  return mapText([element], { sight: 'attributes' }).text.replace(/\n+/g, ' ');
}

const FOLDED = 'folded';

/** How an inline element is drawn, '' where that does not matter, null where it is hidden by style. */
function lookOf(element: Element, name: string, sight: Sight): string | null {
  if (sight === 'attributes' || typeof getComputedStyle !== 'function') return '';
  if (isBlock(name)) return isDrawn(element) ? '' : isFolded(element) ? FOLDED : null;
  // One question tells all of an inline element; a block's display needs no asking.
  const { display, visibility } = getComputedStyle(element);
  return display === 'none' || (visibility !== 'visible' && display !== 'contents') ? null : display;
}

/** Whether line breaks inside a text node are drawn; asked only where it has any between its words. */
function whiteSpaceAsked(sight: Sight): (node: Text) => boolean {
  const known = new Map<Element, boolean>();
  return (node) => {
    if (!node.data.includes('\n') || !/\S\s*\n|\n\s*\S/.test(node.data)) return false;
    const parent = parentElementOf(node);
    if (parent === null) return false;
    let kept = known.get(parent);
    if (kept === undefined) {
      kept =
        sight === 'style' && typeof getComputedStyle === 'function'
          ? /^(?:pre|break)/.test(getComputedStyle(parent).whiteSpace)
          : asksForLines(parent);
      known.set(parent, kept);
    }
    return kept;
  };
}

const LINES_KEPT = /white-space\s*:\s*(?:pre|break)/i;

/** Without an engine to ask: the nearest element that says how white space is kept. */
function asksForLines(element: Element): boolean {
  for (let at: Element | null = element; at !== null; at = parentElementOf(at))
    if (nameOf(at) === 'pre' || LINES_KEPT.test(attributeOf(at, 'style') ?? '')) return true;
  return false;
}

function lookup(text: string, pieces: readonly Piece[], cut: boolean): TextMap {
  const firstOf = new Map<Node, number>();
  pieces.forEach((piece, index) => {
    if (!firstOf.has(piece.node)) firstOf.set(piece.node, index);
  });
  return {
    text,
    cut,
    ranges: (start, end) => rangesOf(pieces, text.length, start, end),
    offsetOf: (node, offset) => offsetIn(pieces, firstOf, node, offset),
  };
}

function rangesOf(pieces: readonly Piece[], length: number, start: number, end: number): Range[] {
  if (!(start >= 0 && start <= end && end <= length))
    throw new RangeError(`no span ${start}–${end} in a text of ${length}`);
  const ranges: Range[] = [];
  let open: { from: Piece; fromRaw: number; to: Piece; toRaw: number } | null = null;
  const close = (): void => {
    if (open === null) return;
    const range = rangeBetween(open.from.node, open.fromRaw, open.to.node, open.toRaw);
    if (range !== null) ranges.push(range);
    open = null;
  };
  for (let i = firstEndingAfter(pieces, start); i < pieces.length; i++) {
    const piece = pieces[i];
    if (piece === undefined || piece.start >= end) break;
    const fromRaw = piece.raw + Math.max(0, start - piece.start);
    const toRaw = piece.raw + Math.min(piece.length, end - piece.start);
    if (open !== null && piece.parted) close();
    open =
      open === null
        ? { from: piece, fromRaw, to: piece, toRaw }
        : { ...(open as { from: Piece; fromRaw: number }), to: piece, toRaw };
  }
  close();
  return ranges;
}

/** Index of the first piece that reaches beyond `offset`. */
function firstEndingAfter(pieces: readonly Piece[], offset: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle];
    if (piece !== undefined && piece.start + piece.length <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function offsetIn(
  pieces: readonly Piece[],
  firstOf: ReadonlyMap<Node, number>,
  node: Node,
  offset: number,
): number | null {
  if (!isText(node)) {
    const child = isElement(node) ? childAt(node, offset) : null;
    return child !== null && isText(child) ? offsetIn(pieces, firstOf, child, 0) : null;
  }
  const first = firstOf.get(node);
  if (first === undefined) return null;
  let before: number | null = null;
  for (let i = first; i < pieces.length; i++) {
    const piece = pieces[i];
    if (piece === undefined || piece.node !== node) break;
    if (offset < piece.raw) return before ?? piece.start;
    if (offset < piece.raw + piece.length) return piece.start + offset - piece.raw;
    before = piece.start + piece.length;
  }
  return before;
}

function childAt(element: Element, index: number): Node | null {
  let child = firstChildOf(element);
  for (let i = 0; i < index && child !== null; i++) child = nextSiblingOf(child);
  return child;
}
