import { isSure } from './container.ts';
import { kindOf, partsBesideCore } from './core-part.ts';
import type { SectionCue } from './cues.ts';
import { saysOver } from './expired.ts';
import { isFactsPanel } from './facts-panel.ts';
import type { JudgedBlock } from './judged-block.ts';
import { type Block, charsOf, type Outline, type Span } from './outline.ts';
import { prefixSums } from './prefix-sums.ts';
import { nameOf } from './safe-dom.ts';

/** Lines of facts are no longer than this; what is longer is prose. */
const LONGEST_LINE = 60;
/** A notice that a posting is over stands among this many blocks at its head. */
const HEAD = 8;
/** A head has no more than this beside its title, and a note beside links is no longer. */
const LONGEST_HEAD = 260;
const LONGEST_NOTE = 160;
const LEAST_LINKS = 2;
const FLAT = /^(?:p|[uo]l|h[1-6])$/;
/** A line such as `Department: Sales`. */
const LABELLED = /^[^:.]{2,30}: ?\S/;
/** What stands after the posting is less than this share of the whole, or it is taken for a part of it. */
const MOST_AFTER = 0.35;
/** Headings that may begin what a site adds behind a posting. */
const MAY_BE_ADDED: ReadonlySet<SectionCue | null> = new Set([null, 'company', 'stop', 'terms']);

type Page = {
  readonly outline: Outline;
  readonly judged: readonly JudgedBlock[];
  readonly sure: Float64Array;
};

/**
 * Narrows what was found to the element that is the posting's own. A site sets its head (title, place, buttons)
 * before it and sections such as "About the company" or "Profile insights" behind it, in elements unlike those
 * of the posting's own parts. Returns the narrowed element, and which blocks in it are such an addition.
 */
export function ownPart(
  outline: Outline,
  judged: readonly JudgedBlock[],
  boilerplate: Uint8Array,
  found: Span,
): { readonly container: Span; readonly added: readonly Span[] } {
  const sure = prefixSums(
    judged.map((block, i) => {
      const isNotice = i < found.from + HEAD && saysOver(outline.blocks[i]?.sample ?? '');
      return boilerplate[i] === 0 && !block.stopped && isSure(block) && !isNotice ? 1 : 0;
    }),
  );
  const page = { outline, judged, sure };
  let container = found;
  for (;;) {
    const parts = partsIn(outline.spans, container);
    const beside = partsBesideCore(page, parts, container);
    const panels = parts.filter(
      (part) => beside.includes(part) || isFactsPanel(outline.blocks, judged, part),
    );
    const all = parts.filter((part) => holds(sure, part) && !panels.includes(part));
    const at = [0, 1].findIndex((i) => isHero(page, parts, container.from, all[i]));
    const headed = at >= 0;
    const own = headed ? all.slice(at) : all;
    const [first] = own;
    const last = own.at(-1);
    if (first === undefined || last === undefined) return { container, added: [] };
    const kinds = new Set(own.map(kindOf));
    const outside = panels.filter(
      (part) => beside.includes(part) || (!isFlat(own) && (part.to <= first.from || part.from >= last.to)),
    );
    const added = [
      ...parts.filter((part) => part.from >= last.to && !panels.includes(part) && isAdded(page, part, kinds)),
      ...outside,
    ];
    const tail = parts.filter((part) => part.from >= last.to && isTail(page, boilerplate, part));
    const free =
      (headed || isLead(page, panels, container, first)) &&
      [...added, ...tail]
        .sort((a, b) => a.from - b.from)
        .reduce((to, part) => (part.from === to ? part.to : to), last.to) === container.to;
    if (own.length > 1 || !free) {
      const around = [...added, ...furniture(page, parts, container, first, last, headed)];
      return { container, added: isLittle(outline.blocks, container, around, beside) ? around : beside };
    }
    if (!isLittle(outline.blocks, container, added, beside)) return { container, added: beside };
    container = first;
  }
}

/** Whether what stands before the first part of a posting is its head and panels of facts. */
function isLead(
  { outline: { blocks }, judged }: Page,
  panels: readonly Span[],
  { from }: Span,
  first: Span,
): boolean {
  let at = from;
  for (const panel of panels) {
    if (panel.from < at || panel.to > first.from) continue;
    if (!isHead(blocks, judged, at, panel.from)) return false;
    at = panel.to;
  }
  return isHead(blocks, judged, at, first.from);
}

/** Among paragraphs and lists a table of facts is a part of the text. */
function isFlat(own: readonly Span[]): boolean {
  return own.length > 1 && own.some(({ element }) => FLAT.test(nameOf(element)));
}

/** The outermost elements within an element. */
function partsIn(spans: readonly Span[], { element, from, to }: Span): Span[] {
  const parts: Span[] = [];
  let known = to;
  // Inner elements stand right before the one that holds them.
  for (let i = spans.findIndex((span) => span.element === element) - 1; i >= 0; i--) {
    const span = spans[i];
    if (span === undefined || span.from < from) break;
    if (span.to > known) continue;
    parts.push(span);
    known = span.from;
  }
  return parts.reverse();
}

function holds(sums: Float64Array, { from, to }: Span): boolean {
  return (sums[to] ?? 0) > (sums[from] ?? 0);
}

function isAdded({ outline, judged }: Page, part: Span, kinds: ReadonlySet<string>): boolean {
  const { level = 0 } = outline.blocks[part.from] ?? {};
  return level > 0 && MAY_BE_ADDED.has(judged[part.from]?.cue ?? null) && !kinds.has(kindOf(part));
}

/** Whether what stands before a part is the head: the title with a line or two, and a link or a section's heading after it. */
function isHero(
  { outline: { blocks }, judged }: Page,
  parts: readonly Span[],
  from: number,
  next: Span | undefined,
): boolean {
  if (next === undefined || next.from === from) return false;
  // A title that stands by itself among paragraphs has a text of the posting after it.
  if (!parts.some((part) => part.to === next.from && part.to - part.from > 1)) return false;
  const announced = (blocks[next.from]?.level ?? 0) > 0 && (judged[next.from]?.cue ?? null) !== null;
  let titled = false;
  let linked = announced;
  let chars = 0;
  for (let i = from; i < next.from; i++) {
    const { level = 0, item = false, chars: own = 0, links = 0 } = blocks[i] ?? {};
    const { title = false, cue = null } = judged[i] ?? {};
    if (title) titled = true;
    else if ((level > 0 && cue !== null) || item) return false;
    else if (links > own * 0.8) linked = true;
    else chars += own;
  }
  return titled && linked && chars <= (announced ? LONGEST_HEAD : LONGEST_HEAD / 2);
}

/** What stands before and behind the parts of a posting together with rows of links such as "Reply", "Print", "Share". */
function furniture(
  page: Page,
  parts: readonly Span[],
  { element, from, to }: Span,
  first: Span,
  last: Span,
  headed: boolean,
): Span[] {
  const before = parts.findLast((part) => part.to <= first.from && isRowOfLinks(page, part));
  const behind = parts.find((part) => part.from >= last.to && isRowOfLinks(page, part));
  return [
    ...(headed
      ? [{ element, from, to: first.from }]
      : before === undefined
        ? []
        : [{ element, from, to: before.to }]),
    ...(behind === undefined ? [] : [{ element, from: behind.from, to }]),
  ];
}

function isRowOfLinks({ outline: { blocks }, judged }: Page, { from, to }: Span): boolean {
  let linked = 0;
  for (let i = from; i < to; i++) {
    const { chars = 0, links = 0, level = 0 } = blocks[i] ?? {};
    if (links > chars * 0.6) linked++;
    else if (chars > LONGEST_NOTE || (level > 0 && judged[i]?.cue !== null)) return false;
  }
  return linked >= LEAST_LINKS;
}

/** Whether a part is boilerplate and short lines, as a summary that stands beside a posting and once more behind it. */
function isTail({ outline: { blocks }, judged }: Page, boilerplate: Uint8Array, { from, to }: Span): boolean {
  for (let i = from; i < to; i++) {
    const { level = 0, chars = 0, sample = '' } = blocks[i] ?? {};
    if (boilerplate[i] === 1 || judged[i]?.stopped === true) continue;
    if (level > 0 || chars > LONGEST_LINE || /[.!?:]$/.test(sample)) return false;
  }
  return true;
}

/** Whether blocks are a title, links and lines of facts, and nothing to read. */
function isHead(blocks: readonly Block[], judged: readonly JudgedBlock[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const { level = 0, chars = 0, links = 0, item = false, sample = '' } = blocks[i] ?? {};
    if (saysOver(sample)) continue;
    if (level === 0 && (chars - links > LONGEST_LINE || (/[.!?:]$/.test(sample) && links === 0)))
      return false;
    if (level > 0 && !MAY_BE_ADDED.has(judged[i]?.cue ?? null)) return false;
    if (item && links === 0 && chars > LONGEST_LINE / 2 && !LABELLED.test(sample)) return false;
  }
  return true;
}

/** Whether little is taken away, but for what is known to stand beside the posting. */
function isLittle(
  blocks: readonly Block[],
  container: Span,
  added: readonly Span[],
  beside: readonly Span[],
): boolean {
  const taken = added.filter((part) => !beside.includes(part));
  return (
    taken.reduce((sum, part) => sum + charsOf(blocks, part), 0) < MOST_AFTER * charsOf(blocks, container)
  );
}
