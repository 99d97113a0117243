import type { JudgedBlock } from './judged-block.ts';
import type { Block, Outline, Span } from './outline.ts';
import { contentOf, queryAll } from './safe-dom.ts';

/** A title stands among this many blocks at the head of a posting; the lines under it are no longer than this. */
const HEAD = 8;
const LONGEST_LINE = 60;
const LONGEST_BUTTON = 40;
const MOST_LINKS = 500;

/**
 * The elements inside `container` that do not belong to the description: boilerplate, what follows a heading
 * such as "Similar jobs" until the posting goes on, the title with the short lines around it, and links at the
 * end such as "Apply now".
 */
export function elementsLeftOut(
  { blocks, spans }: Outline,
  judged: readonly JudgedBlock[],
  boilerplate: Uint8Array,
  container: Span,
): ReadonlySet<Element> {
  const bad = new Uint8Array(boilerplate);
  for (let i = container.from; i < container.to; i++) if (judged[i]?.stopped === true) bad[i] = 1;
  bad.fill(1, container.from, endOfHead(blocks, judged, container));
  const buttons = new Set<string>();
  for (let i = container.to - 1; i > container.from && isButton(blocks[i]); i--) {
    bad[i] = 1;
    buttons.add(blocks[i]?.sample ?? '');
  }
  const out = wholly(spans, container, bad);
  return buttons.size === 0 ? out : new Set([...out, ...linksNamed(container.element, buttons)]);
}

/** A button may stand in no block of its own. */
function linksNamed(element: Element, names: ReadonlySet<string>): Element[] {
  return queryAll(element, 'a', MOST_LINKS).filter((link) => names.has(contentOf(link).trim()));
}

/** Where the description begins, after the posting's title and the lines of facts under it. */
function endOfHead(blocks: readonly Block[], judged: readonly JudgedBlock[], { from, to }: Span): number {
  let end = from;
  for (let i = from; i < Math.min(to, from + HEAD); i++) {
    const { level = 0, chars = 0, item = false } = blocks[i] ?? {};
    if (judged[i]?.title === true && level < 4) end = i + 1;
    else if (level === 0 && (chars > LONGEST_LINE * 2 || (item && chars > LONGEST_LINE))) break;
  }
  if (end === from) return from;
  while (end < to && isLineOfFacts(blocks[end])) end++;
  return end;
}

function isLineOfFacts(block: Block | undefined): boolean {
  return block?.level === 0 && block.chars <= LONGEST_LINE && !/[.!?:]$/.test(block.sample);
}

function isButton(block: Block | undefined): boolean {
  return block !== undefined && block.chars <= LONGEST_BUTTON && block.links > block.chars * 0.8;
}

/** The elements inside `container` (not itself) all of whose blocks are marked. */
export function wholly(spans: readonly Span[], container: Span, marks: Uint8Array): ReadonlySet<Element> {
  const counts = new Uint32Array(marks.length + 1);
  marks.forEach((mark, i) => {
    counts[i + 1] = (counts[i] ?? 0) + mark;
  });
  const out = new Set<Element>();
  for (const { element, from, to } of spans) {
    if (from < container.from || to > container.to || element === container.element) continue;
    if ((counts[to] ?? 0) - (counts[from] ?? 0) === to - from) out.add(element);
  }
  return out;
}
