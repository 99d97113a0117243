import { boilerplateOf } from './boilerplate.ts';
import { bestContainer } from './container.ts';
import { type JudgedBlock, judgeBlocks } from './judged-block.ts';
import type { Outline, Span } from './outline.ts';
import { ownPart } from './own-part.ts';
import { type Part, partsOf } from './several.ts';
import { elementsLeftOut } from './trim.ts';
import { isNamedForJobs, type PageCues, pageCues, sectionPoints } from './verdict.ts';
import { isInView } from './visibility.ts';

/** Where a description stands: its elements, and what inside them is left out. */
export type Place = { readonly elements: readonly Element[]; readonly without: ReadonlySet<Element> };

/** Points a page needs to be taken for a posting; measured, see docs/decisions/0001. */
const ENOUGH_POINTS = 7;
const LEAST_PROSE = 350;
/** Where the points leave no doubt, a few lines are enough. */
const LEAST_PROSE_IF_SURE = 220;
const SURE_POINTS = 11;
const MOST_LINKED = 0.35;
/** This many different postings' titles under one container are a list. */
const MOST_TITLES = 4;

/** Why the generic path found nothing, for reports; never shown as it stands. */
export type GenericResult =
  | {
      readonly place: Place;
      readonly points: number;
      /** The postings of a page that holds several; the place is the first of them in view. */
      readonly parts: readonly Part[];
    }
  | { readonly place: null; readonly reason: string };

/** Finds a posting on any page from its headings, wording and shape. */
export function findGeneric(document: Document, url: string, title: string, outline: Outline): GenericResult {
  const boilerplate = boilerplateOf(outline);
  const page = pageCues(document, url, title);
  const first = findOutside(outline, boilerplate, page);
  if (first.place !== null || first.list === undefined) return first;
  // Beside a list of postings may stand the one that was chosen from it.
  const { from, to } = first.list;
  return findOutside(
    outline,
    Uint8Array.from(boilerplate, (mark, i) => (i >= from && i < to ? 1 : mark)),
    page,
  );
}

/** `list`: the place that holds the headings of other postings. */
type Outcome = GenericResult & { readonly list?: Span };

function findOutside(outline: Outline, boilerplate: Uint8Array, page: PageCues): Outcome {
  const judged = judgeBlocks(outline, boilerplate);
  const container = bestContainer(outline, judged);
  if (container === null) return { place: null, reason: 'no container' };
  const inside = judged.slice(container.from, container.to);
  const { prose, chars, links } = measure(outline, boilerplate, container);
  const section = sectionPoints(inside);
  const points = page.points + section.points + (isNamedForJobs(container.element) ? 1.5 : 0);
  const sure = points >= SURE_POINTS && section.isHeaded && page.canApply;
  if (prose < (sure ? LEAST_PROSE_IF_SURE : LEAST_PROSE)) return { place: null, reason: `prose ${prose}` };
  const listed = listedTitles(outline, boilerplate, inside, container.from);
  if (listed.points >= MOST_TITLES)
    return { place: null, reason: 'a list', ...around(outline, container, listed) };
  if (links > chars * MOST_LINKED) return { place: null, reason: 'mostly links' };
  if (points < ENOUGH_POINTS) return { place: null, reason: `points ${points} (page ${page.points})` };
  if (page.points < 0 && !page.canApply) return { place: null, reason: 'the page is about something else' };
  if (!section.asks && !page.canApply) return { place: null, reason: 'asks nothing, no way to apply' };
  if (page.isArticle && !section.isHeaded) return { place: null, reason: 'an article' };
  const parts = partsOf(outline, judged, container);
  const inView = (parts.find(({ span }) => isInView(span.element)) ?? parts[0])?.span;
  const own =
    inView === undefined
      ? ownPart(outline, judged, boilerplate, container)
      : { container: inView, added: [] };
  const marks = boilerplate.slice();
  for (const { from, to } of own.added) marks.fill(1, from, to);
  const without = elementsLeftOut(outline, judged, marks, own.container);
  return { place: { elements: [own.container.element], without }, points, parts };
}

function measure(
  { blocks }: Outline,
  boilerplate: Uint8Array,
  { from, to }: { readonly from: number; readonly to: number },
): { prose: number; chars: number; links: number } {
  let prose = 0;
  let chars = 0;
  let links = 0;
  for (let i = from; i < to; i++) {
    const block = blocks[i];
    if (block === undefined || boilerplate[i] === 1) continue;
    chars += block.chars;
    links += block.links;
    if (block.chars >= 30 && block.links < block.chars * 0.5) prose += block.chars;
  }
  return { prose, chars, links };
}

type Listed = { readonly points: number; readonly first: number; readonly last: number };

/** Headings that are links to postings; a heading that only reads like a title counts half. */
function listedTitles(
  { blocks }: Outline,
  boilerplate: Uint8Array,
  judged: readonly JudgedBlock[],
  from: number,
): Listed {
  let points = 0;
  let first = -1;
  let last = -1;
  judged.forEach((block, i) => {
    const { links = 0, chars = 0, level = 0 } = blocks[from + i] ?? {};
    if (level === 0 || block.stopped || boilerplate[from + i] === 1) return;
    const linked = links > chars * 0.8;
    if (!linked && !block.title) return;
    points += linked ? 1 : 0.5;
    if (!linked) return;
    if (first < 0) first = from + i;
    last = from + i;
  });
  return { points, first, last };
}

/** The innermost place of all linked titles, where it is not all that was found. */
function around({ spans }: Outline, container: Span, { first, last }: Listed): { readonly list?: Span } {
  const list = first < 0 ? undefined : spans.find(({ from, to }) => from <= first && to > last);
  return list === undefined || (list.from <= container.from && list.to >= container.to) ? {} : { list };
}
