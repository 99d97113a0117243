import type { JudgedBlock } from './judged-block.ts';
import type { Outline, Span } from './outline.ts';

/**
 * The elements inside `container` that do not belong to the description: boilerplate, and what follows a
 * heading such as "Similar jobs" until the posting goes on.
 */
export function elementsLeftOut(
  { spans }: Outline,
  judged: readonly JudgedBlock[],
  boilerplate: Uint8Array,
  container: Span,
): ReadonlySet<Element> {
  const bad = new Uint8Array(boilerplate);
  for (let i = container.from; i < container.to; i++) if (judged[i]?.stopped === true) bad[i] = 1;
  return wholly(spans, container, bad);
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
