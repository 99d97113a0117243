import { boilerplateOf } from './boilerplate.ts';
import { bestContainer } from './container.ts';
import { type JudgedBlock, judgeBlocks } from './judged-block.ts';
import type { Outline } from './outline.ts';
import { type Part, partsOf } from './several.ts';
import { elementsLeftOut } from './trim.ts';
import { isNamedForJobs, pageCues, sectionPoints } from './verdict.ts';
import { isInView } from './visibility.ts';

/** Where a description stands: its elements, and what inside them is left out. */
export type Place = { readonly elements: readonly Element[]; readonly without: ReadonlySet<Element> };

/** Points a page needs to be taken for a posting; measured, see docs/decisions/0001. */
const ENOUGH_POINTS = 7;
const LEAST_PROSE = 350;
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
  const judged = judgeBlocks(outline, boilerplate);
  const container = bestContainer(outline, judged);
  if (container === null) return { place: null, reason: 'no container' };
  const inside = judged.slice(container.from, container.to);
  const { prose, chars, links } = measure(outline, boilerplate, container);
  if (prose < LEAST_PROSE) return { place: null, reason: `prose ${prose}` };
  if (links > chars * MOST_LINKED) return { place: null, reason: 'mostly links' };
  if (linkedTitles(outline, inside, container.from) >= MOST_TITLES) return { place: null, reason: 'a list' };
  const page = pageCues(document, url, title);
  const section = sectionPoints(inside);
  const points = page.points + section.points + (isNamedForJobs(container.element) ? 1.5 : 0);
  if (points < ENOUGH_POINTS) return { place: null, reason: `points ${points} (page ${page.points})` };
  if (!section.asks && !page.canApply) return { place: null, reason: 'asks nothing, no way to apply' };
  const parts = partsOf(outline, judged, container);
  const chosen = (parts.find(({ span }) => isInView(span.element)) ?? parts[0])?.span ?? container;
  return {
    place: {
      elements: [chosen.element],
      without: elementsLeftOut(outline, judged, boilerplate, chosen),
    },
    points,
    parts,
  };
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

/** Headings that are links to postings; a heading that only reads like a title counts half. */
function linkedTitles({ blocks }: Outline, judged: readonly JudgedBlock[], from: number): number {
  let titles = 0;
  judged.forEach((block, i) => {
    const { links = 0, chars = 0, level = 0 } = blocks[from + i] ?? {};
    if (level === 0 || block.stopped) return;
    if (links > chars * 0.8) titles++;
    else if (block.title) titles += 0.5;
  });
  return titles;
}
