import { lexicon } from 'virtual:lexicon';
import { createHighlights } from '../../src/page/highlights.ts';
import { type Mark, marksOf, type TextMap } from '../../src/page/mark.ts';
import { extractPosting } from '../../src/posting/extract-posting.ts';
import { allSites } from '../../src/posting/sites/all-sites.ts';
import { read } from '../../src/reading/read.ts';

const EVERY_KIND = { outcome: true, output: true, flag: true };

/** What the bench calls on a page; in milliseconds where it measures. */
export type PageCore = {
  /** Takes text and settings in hand; gives the length of the text. */
  readonly prepare: (url: string) => number;
  /** From there until the marks are registered. */
  readonly paint: () => number;
  /** How much of the last of these was reading, without placing or painting. */
  readonly reading: () => number;
  /** From there until the same phrases stand in `<mark>` elements. */
  readonly wrap: () => number;
  /** How long the browser lays the page out after the last of the two. */
  readonly layOut: () => number;
  /** Takes marks of both kinds away again. */
  readonly clear: () => void;
  readonly marks: () => number;
};

declare global {
  var outcomeLensPageCore: PageCore | undefined;
}

const highlights = createHighlights(document, window);
let text = '';
let map: TextMap | undefined;
let marks: readonly Mark[] = [];
let wrapped: HTMLElement[] = [];
let readingTook = 0;

function readMarks(): void {
  if (!map) throw new Error('nothing was prepared');
  const start = performance.now();
  const found = read(text, lexicon);
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

function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

globalThis.outcomeLensPageCore = {
  prepare: (url) => {
    const extraction = extractPosting(document, url, allSites);
    if (!extraction.found) throw new Error(`no posting: ${extraction.reason}`);
    text = extraction.posting.text;
    map = extraction.map;
    return text.length;
  },
  paint: () =>
    timed(() => {
      readMarks();
      highlights.paint(marks);
    }),
  reading: () => readingTook,
  wrap: () =>
    timed(() => {
      readMarks();
      wrapMarks();
    }),
  layOut: () => timed(() => document.body.getBoundingClientRect()),
  clear: () => {
    highlights.clear();
    for (const mark of wrapped) mark.replaceWith(...mark.childNodes);
    wrapped = [];
    document.body.normalize();
  },
  marks: () => marks.length,
};
