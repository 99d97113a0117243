import { headingLevel, isBlock, isBold } from './blocks.ts';
import { attributeOf, nameOf } from './safe-dom.ts';
import { isHidden, type Sight } from './visibility.ts';
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

/** A page as blocks in reading order, and which blocks stand in which element (inner elements first). */
export type Outline = {
  readonly blocks: readonly Block[];
  readonly spans: readonly Span[];
  readonly cut: boolean;
};

const LONGEST_SAMPLE = 600;

/** What an element is, asked once when it is entered: reading attributes is most of the cost. */
type Kind = {
  readonly block: boolean;
  readonly from: number;
  readonly link: boolean;
  readonly bold: boolean;
  readonly item: boolean;
  readonly heading: boolean;
};

/** Outlines what is drawn under `root` in one walk. */
export function outlineOf(root: Element, sight: Sight): Outline {
  const blocks: Block[] = [];
  const spans: Span[] = [];
  const open: Kind[] = [];
  let text = '';
  let chars = 0;
  let links = 0;
  let plain = 0;
  let inLink = 0;
  let inBold = 0;
  let inItem = 0;
  let level = 0;
  const finish = (): void => {
    const sample = text.replace(/[\s\u200b\ufeff]+/g, ' ').trim();
    if (sample !== '') {
      const short = sample.length <= 90;
      blocks.push({
        sample,
        chars,
        links,
        level: level > 0 ? level : plain === 0 && short && inItem === 0 ? 7 : 0,
        item: inItem > 0,
      });
    }
    text = '';
    chars = 0;
    links = 0;
    plain = 0;
  };
  const complete = walkDrawn([root], {
    enter(element) {
      const block = isBlock(element);
      // Asking the engine costs; an inline element is rarely hidden by style alone.
      if (isHidden(element, block ? sight : 'attributes')) return false;
      const name = nameOf(element);
      if (block || name === 'br') finish();
      const heading = headingLevel(element);
      const is: Kind = {
        block,
        from: blocks.length,
        link: name === 'a' && attributeOf(element, 'href') !== null,
        bold: isBold(element),
        item: name === 'li',
        heading: heading > 0,
      };
      open.push(is);
      if (is.link) inLink++;
      if (is.bold) inBold++;
      if (is.item) inItem++;
      if (is.heading) level = heading;
      return true;
    },
    leave(element) {
      const is = open.pop();
      if (is === undefined) return;
      if (is.block) finish();
      if (is.link) inLink--;
      if (is.bold) inBold--;
      if (is.item) inItem--;
      if (is.heading) level = 0;
      if (is.block && blocks.length > is.from) spans.push({ element, from: is.from, to: blocks.length });
    },
    text(node) {
      const { data } = node;
      const length = /\S/.test(data) ? data.trim().length : 0;
      if (text.length < LONGEST_SAMPLE) text += data.slice(0, LONGEST_SAMPLE);
      chars += length;
      if (inLink > 0) links += length;
      if (inBold === 0) plain += length;
      return true;
    },
  });
  finish();
  return { blocks, spans, cut: !complete };
}
