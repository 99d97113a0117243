import { headingLevel, isBlock, isBold } from './blocks.ts';
import { Cards, FIRST_COMPARED } from './cards.ts';
import { isFolded } from './folded.ts';
import { prefixSums } from './prefix-sums.ts';
import { attributeOf, queryAll } from './safe-dom.ts';
import { MOST_TEXT } from './text-lines.ts';
import { isDrawn, isHiddenByMarkup, type Sight, TELLING } from './visibility.ts';
import { walkDrawn } from './walk.ts';

/** One line or block of a page as drawn, cheap: enough to judge it, not to show it. */
export type Block = {
  /** Its text, white space collapsed, at most `LONGEST_SAMPLE` characters. */
  readonly sample: string;
  /** Characters in all, and how many of them are links. */
  readonly chars: number;
  readonly links: number;
  /** 1–6 for a heading, 7 for a short line all in bold, 0 for other text. */
  readonly level: number;
  readonly item: boolean;
};

/** The blocks `[from, to)` that stand in an element. */
export type Span = { readonly element: Element; readonly from: number; readonly to: number };

/** The characters of all blocks in a span. */
export function charsOf(blocks: readonly Block[], { from, to }: Pick<Span, 'from' | 'to'>): number {
  return blocks.slice(from, to).reduce((sum, { chars }) => sum + chars, 0);
}

/** A page as blocks in reading order, and which blocks stand in which element (inner elements first). */
export type Outline = {
  readonly blocks: readonly Block[];
  readonly spans: readonly Span[];
  readonly cut: boolean;
};

const LONGEST_SAMPLE = 600;
/** Characters looked at in one page: several times what is taken of it as a posting. */
const MOST_CHARS = 5 * MOST_TEXT;

/** What an element is, asked once when it is entered: reading attributes is most of the cost. */
type Kind = {
  readonly block: boolean;
  readonly from: number;
  readonly link: boolean;
  readonly bold: boolean;
  readonly item: boolean;
  readonly heading: boolean;
  children: number;
  cards: Cards | null;
};

const SPACES = /[\s\u200b\ufeff]{2,}|[^\S ]|[\u200b\ufeff]/g;

/** Outlines what is drawn under `root` in one walk. */
export function outlineOf(root: Element, sight: Sight): Outline {
  const telling = new Set(TELLING.flatMap((selector) => queryAll(root, selector, Number.POSITIVE_INFINITY)));
  const blocks: Block[] = [];
  const spans: Span[] = [];
  const open: Kind[] = [];
  const at = { link: 0, bold: 0, item: 0, seam: 0, level: 0 };
  const line = { text: '', chars: 0, links: 0, plain: 0 };
  let seen = 0;
  const finish = (): void => {
    if (line.text === '') return;
    const sample = line.text.replace(SPACES, ' ').trim();
    if (sample !== '') {
      const { chars, links, plain } = line;
      const bold = plain === 0 && sample.length <= 90 && at.item === 0;
      blocks.push({ sample, chars, links, level: at.level > 0 ? at.level : bold ? 7 : 0, item: at.item > 0 });
    }
    line.text = '';
    line.chars = line.links = line.plain = 0;
  };
  const isPlain = (element: Element): boolean => at.seam === 0 && !telling.has(element);
  const complete = walkDrawn([root], {
    enter(element, name) {
      const mayTell = at.seam > 0 || telling.has(element);
      if (isHiddenByMarkup(element, name, mayTell)) return false;
      const same = open.at(-1)?.cards?.lastOfSame(element, name, isPlain) ?? null;
      if (same !== null) return same;
      const block = isBlock(name);
      if (block || name === 'br') finish();
      const heading = headingLevel(element, name, mayTell);
      const is: Kind = {
        block,
        from: blocks.length,
        link: name === 'a' && attributeOf(element, 'href') !== null,
        bold: isBold(element, name, mayTell),
        item: name === 'li',
        heading: heading > 0,
        children: 0,
        cards: null,
      };
      open.push(is);
      if (is.link) at.link++;
      if (is.bold) at.bold++;
      if (is.item) at.item++;
      if (is.heading) at.level = heading;
      return true;
    },
    leave(element) {
      const is = open.pop();
      if (is === undefined) return;
      if (is.block) finish();
      if (is.link) at.link--;
      if (is.bold) at.bold--;
      if (is.item) at.item--;
      if (is.heading) at.level = 0;
      const rest = is.cards?.rest() ?? null;
      if (rest !== null) blocks.push(rest);
      noteChild(open.at(-1), element, blocks, is.from);
      if (is.block && blocks.length > is.from) spans.push({ element, from: is.from, to: blocks.length });
    },
    text({ data }) {
      const { length } = data.trim();
      if (length === 0) {
        if (line.text !== '') line.text += ' ';
        return true;
      }
      if (line.text.length < LONGEST_SAMPLE) line.text += data.slice(0, LONGEST_SAMPLE);
      line.chars += length;
      if (at.link > 0) line.links += length;
      if (at.bold === 0) line.plain += length;
      seen += length;
      return seen <= MOST_CHARS;
    },
    seam(way) {
      at.seam += way;
    },
  });
  finish();
  const outline = { blocks, spans, cut: !complete };
  return sight === 'style' ? withoutUndrawn(outline) : outline;
}

/** Most elements have few children: those need no counting of cards. */
function noteChild(parent: Kind | undefined, element: Element, blocks: readonly Block[], from: number): void {
  if (parent === undefined || ++parent.children < FIRST_COMPARED) return;
  parent.cards ??= new Cards();
  parent.cards.add(element, blocks, from);
}

/** Asking the engine costs, so only places with this many characters (or this share of the page) are asked about. */
const LEAST_ASKED = 120;
const LEAST_SHARE = 1 / 500;

/** Drops what style hides. What is small and hidden stays here; a description's own map leaves it out. */
function withoutUndrawn({ blocks, spans, cut }: Outline): Outline {
  const sums = prefixSums(blocks.map(({ chars }) => chars));
  const least = Math.max(LEAST_ASKED, (sums.at(-1) ?? 0) * LEAST_SHARE);
  const gone = new Uint8Array(blocks.length);
  let known = blocks.length;
  let any = false;
  // Outer elements come first from the end: what stands in a hidden one is hidden.
  for (let i = spans.length - 1; i >= 0; i--) {
    const span = spans[i];
    if (span === undefined || span.from >= known || (sums[span.to] ?? 0) - (sums[span.from] ?? 0) < least)
      continue;
    if (isDrawn(span.element)) continue;
    known = span.from;
    if (isFolded(span.element)) continue;
    gone.fill(1, span.from, span.to);
    any = true;
  }
  if (!any) return { blocks, spans, cut };
  const kept = prefixSums(blocks.map((_, i) => 1 - (gone[i] ?? 0)));
  return {
    blocks: blocks.filter((_, i) => gone[i] === 0),
    spans: spans
      .map(({ element, from, to }) => ({ element, from: kept[from] ?? 0, to: kept[to] ?? 0 }))
      .filter(({ from, to }) => to > from),
    cut,
  };
}
