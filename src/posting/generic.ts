import { boilerplateOf } from './boilerplate.ts';
import { bestContainer } from './container.ts';
import type { Facts } from './facts.ts';
import { type JudgedBlock, judgeBlocks } from './judged-block.ts';
import { listIn } from './listed-titles.ts';
import type { Outline, Span } from './outline.ts';
import { ownPart } from './own-part.ts';
import { type PipedPosting, pipedPostings } from './piped-line.ts';
import { queryAll } from './safe-dom.ts';
import { type Part, partsOf } from './several.ts';
import { elementsLeftOut } from './trim.ts';
import { isNamedForJobs, type PageCues, pageCues, type SectionPoints, sectionPoints } from './verdict.ts';
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
/** A posting's title stands at most this many blocks before its description. */
const TITLE_BEFORE = 10;
/** Controls that are filled in, outside forms. */
const CONTROLS =
  ':is(input:not([type="hidden" i], [type="search" i], [type="button" i], [type="submit" i]), textarea, select):not(form *)';
const LEAST_CONTROLS = 4;
const MOST_CONTROLS = 50;
/** A page with fewer characters for each control is filled in. */
const CHARS_PER_CONTROL = 150;

/** Why the generic path found nothing, for reports; never shown as it stands. */
export type GenericResult =
  | {
      readonly place: Place;
      readonly points: number;
      /** The postings of a page that holds several; the place is the first of them in view. */
      readonly parts: readonly Part[];
      /** Where a line of the posting's own says what is known of it. */
      readonly facts?: Facts;
    }
  | { readonly place: null; readonly reason: string };

/** Finds a posting on any page from its headings, wording and shape. */
export function findGeneric(document: Document, url: string, title: string, outline: Outline): GenericResult {
  const boilerplate = boilerplateOf(outline);
  const piped = pipedPostings(outline);
  // Two of them are a thread, which is never one posting.
  if (piped.length > 1) return amongPiped(outline, boilerplate, piped);
  const page = pageCues(document, url, title);
  const first = findOutside(outline, boilerplate, page);
  if (first.place === null && piped.length > 0) return amongPiped(outline, boilerplate, piped);
  if (first.place !== null || first.list === undefined) return first;
  // Beside a list of postings may stand the one that was chosen from it.
  const { from, to } = first.list;
  return findOutside(
    outline,
    Uint8Array.from(boilerplate, (mark, i) => (i >= from && i < to ? 1 : mark)),
    page,
  );
}

/** Of postings among comments the one in view, else the first. */
function amongPiped(
  outline: Outline,
  boilerplate: Uint8Array,
  piped: readonly PipedPosting[],
): GenericResult {
  const own = piped.find(({ span }) => isInView(span.element)) ?? piped[0];
  if (own === undefined) return { place: null, reason: 'no container' };
  const { element } = own.span;
  const without = elementsLeftOut(outline, judgeBlocks(outline, boilerplate), boilerplate, own.span);
  return { place: { elements: [element], without }, points: ENOUGH_POINTS, parts: [], facts: own.facts };
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
  const list = listIn(outline, boilerplate, inside, container);
  if (list !== null) return { place: null, reason: 'a list', ...list };
  if (links > chars * MOST_LINKED) return { place: null, reason: 'mostly links' };
  if (points < ENOUGH_POINTS) return { place: null, reason: `points ${points} (page ${page.points})` };
  const isTitled = page.isTitled || isTitledAt(judged, container);
  const reason =
    objection(page, section, isTitled) ??
    (page.isList && !isMarked(outline.blocks, judged, container)
      ? 'the page is about jobs at large'
      : isFilledIn(container.element, chars)
        ? 'a form'
        : null);
  if (reason !== null) return { place: null, reason };
  const parts = partsOf(outline, judged, container);
  const inView = parts.find(({ elements }) => elements.some(isInView)) ?? parts[0];
  const own =
    inView === undefined
      ? ownPart(outline, judged, boilerplate, container)
      : { container: inView.span, added: [] };
  const marks = boilerplate.slice();
  for (const { from, to } of own.added) marks.fill(1, from, to);
  const without = elementsLeftOut(outline, judged, marks, own.container);
  return { place: { elements: inView?.elements ?? [own.container.element], without }, points, parts };
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

/** Why a page with points enough is none all the same, or null. */
function objection(page: PageCues, section: SectionPoints, isTitled: boolean): string | null {
  if (page.points < 0 && !page.canApply && !section.isWhole) return 'the page is about something else';
  if (!section.isHeaded && !isTitled) return 'neither heading nor title of a posting';
  if (!section.asks && !page.canApply) return 'asks nothing, no way to apply';
  return page.isArticle && !section.isHeaded ? 'an article' : null;
}

/** Whether a heading that reads like a title stands in a place or right before it. */
function isTitledAt(judged: readonly JudgedBlock[], { from, to }: Span): boolean {
  return judged.slice(Math.max(0, from - TITLE_BEFORE), to).some(({ title, stopped }) => title && !stopped);
}

/** Whether a real heading announces tasks or demands. */
function isMarked(blocks: Outline['blocks'], judged: readonly JudgedBlock[], { from, to }: Span): boolean {
  return judged
    .slice(from, to)
    .some(
      ({ cue, stopped }, i) =>
        (cue === 'duties' || cue === 'demands') && !stopped && (blocks[from + i]?.level ?? 0) > 0,
    );
}

/** Whether a place asks to be filled in rather than read; what stands in a form of its own is left out anyway. */
function isFilledIn(element: Element, chars: number): boolean {
  const controls = queryAll(element, CONTROLS, MOST_CONTROLS).length;
  return controls >= LEAST_CONTROLS && chars < CHARS_PER_CONTROL * controls;
}
