import { headingLevel, isBlock, isBold } from './blocks.ts';
import {
  attributeOf,
  firstChildOf,
  isElement,
  isText,
  nameOf,
  nextSiblingOf,
  rangeBetween,
} from './safe-dom.ts';
import { type Piece, TextLines } from './text-lines.ts';
import { isHidden, type Sight } from './visibility.ts';
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
  /** Take only text nodes that this lets through. */
  readonly only?: (node: Text) => boolean;
  /** How hidden text is told; `style` unless said otherwise. */
  readonly sight?: Sight;
};

/** Maps the text that is shown in `elements` (in document order, none inside another). */
export function mapText(
  elements: readonly Node[],
  { without, only, sight = 'style' }: MapOptions = {},
): TextMap {
  const lines = new TextLines();
  const state = { bold: 0, heading: 0, item: 0, lines: [] as boolean[] };
  const blocks: boolean[] = [];
  const complete = walkDrawn(elements, {
    enter(element) {
      if (without?.has(element) || isHidden(element, sight)) {
        lines.part();
        return false;
      }
      const name = nameOf(element);
      if (name === 'br' || name === 'hr') lines.break();
      const look = sight === 'style' ? computed(element) : undefined;
      const block = isBlock(element, look?.display);
      if (block) lines.break();
      blocks.push(block);
      if (isBold(element)) state.bold++;
      if (headingLevel(element) > 0) state.heading++;
      if (name === 'li') state.item++;
      state.lines.push(
        look === undefined
          ? state.lines.at(-1) === true || asksForLines(element)
          : /^(?:pre|break)/.test(look.whiteSpace),
      );
      return true;
    },
    leave(element) {
      if (blocks.pop() === true) lines.break();
      if (isBold(element)) state.bold--;
      if (headingLevel(element) > 0) state.heading--;
      if (nameOf(element) === 'li') state.item--;
      state.lines.pop();
    },
    text(node) {
      if (only !== undefined && !only(node)) return true;
      return lines.add(node, {
        bold: state.bold > 0 || state.heading > 0,
        heading: state.heading > 0,
        item: state.item > 0,
        keepLines: state.lines.at(-1) === true,
      });
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

function asksForLines(element: Element): boolean {
  return (
    nameOf(element) === 'pre' || /white-space\s*:\s*(?:pre|break)/i.test(attributeOf(element, 'style') ?? '')
  );
}

function computed(element: Element): CSSStyleDeclaration | undefined {
  return typeof getComputedStyle === 'function' ? getComputedStyle(element) : undefined;
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
