import { createHighlights } from '../../src/page/highlights.ts';
import { type Mark, marksOf, type TextMap } from '../../src/page/mark.ts';
import { createReader } from '../../src/page/reader.ts';
import { send } from '../../src/platform/messenger.ts';
import { extractPosting } from '../../src/posting/extract-posting.ts';
import { unpackSites } from '../../src/posting/sites/unpack-sites.ts';

const EVERY_KIND = { outcome: true, output: true, flag: true };

/** What the bench calls on a page; in milliseconds where it measures. */
export type PageCore = {
  /**
   * Takes text and settings in hand, and gives how long asking for settings and adapters took. What is added to the
   * text has no place on the page.
   */
  readonly prepare: (url: string, added?: string) => Promise<number>;
  /** From there until the marks are registered. */
  readonly paint: () => Promise<number>;
  /** How much of the last of these was reading: a message to the worker and its answer. */
  readonly reading: () => number;
  /** From there until the same phrases stand in `<mark>` elements. */
  readonly wrap: () => Promise<number>;
  /** One of the two, and the layout after it. */
  readonly withLayout: (way: 'paint' | 'wrap') => Promise<number>;
  /** Takes marks of both kinds away again. */
  readonly clear: () => number;
  readonly marks: () => number;
};

declare global {
  var outcomeLensPageCore: PageCore | undefined;
}

const reader = createReader((asked) => send('text/read', asked));
const highlights = createHighlights(document, window);
let text = '';
let map: TextMap | undefined;
let marks: readonly Mark[] = [];
let wrapped: HTMLElement[] = [];
let readingTook = 0;

async function readMarks(): Promise<void> {
  if (!map) throw new Error('nothing was prepared');
  const start = performance.now();
  const asked = { text, facts: {} };
  const { reading: found } = reader.known(asked) ?? (await reader.read(asked));
  readingTook = performance.now() - start;
  marks = marksOf(found, map, EVERY_KIND);
}

/** The plain way: a part of a text node after the other, from the last mark to the first so that ranges stay true. */
function wrapMarks(): void {
  for (const { kind, ranges } of marks.toReversed()) {
    for (const range of ranges) for (const part of partsOf(range).toReversed()) wrapPart(part, kind);
  }
}

type Part = { readonly node: Text; readonly start: number; readonly end: number };

function partsOf(range: Range): Part[] {
  const { startContainer, endContainer, startOffset, endOffset, commonAncestorContainer } = range;
  if (commonAncestorContainer instanceof Text)
    return [{ node: commonAncestorContainer, start: startOffset, end: endOffset }];
  const parts: Part[] = [];
  const walker = document.createTreeWalker(commonAncestorContainer, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text) || !range.intersectsNode(node)) continue;
    const start = node === startContainer ? startOffset : 0;
    const end = node === endContainer ? endOffset : node.length;
    if (end > start) parts.push({ node, start, end });
  }
  return parts;
}

function wrapPart({ node, start, end }: Part, kind: string): void {
  const middle = node.splitText(start);
  middle.splitText(end - start);
  const mark = document.createElement('mark');
  mark.className = kind;
  middle.replaceWith(mark);
  mark.append(middle);
  wrapped.push(mark);
}

async function timed(work: () => void | Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

const core: PageCore = {
  prepare: async (url, added = '') => {
    const start = performance.now();
    const [packed] = await Promise.all([send('page/sites', {}), send('settings/page', {})]);
    const sites = unpackSites(packed);
    const took = performance.now() - start;
    const extraction = extractPosting(document, url, sites);
    if (!extraction.found) throw new Error(`no posting: ${extraction.reason}`);
    text = extraction.posting.text + added;
    map = extraction.map;
    return took;
  },
  paint: () =>
    timed(async () => {
      await readMarks();
      highlights.paint(marks);
    }),
  reading: () => readingTook,
  wrap: () =>
    timed(async () => {
      await readMarks();
      wrapMarks();
    }),
  withLayout: async (way) => {
    const took = await core[way]();
    const start = performance.now();
    document.body.getBoundingClientRect();
    return took + performance.now() - start;
  },
  clear: () => {
    highlights.clear();
    for (const mark of wrapped) mark.replaceWith(...mark.childNodes);
    wrapped = [];
    document.body.normalize();
    return marks.length;
  },
  marks: () => marks.length,
};

globalThis.outcomeLensPageCore = core;
