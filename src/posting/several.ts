import { flatParts } from './flat-parts.ts';
import type { JudgedBlock } from './judged-block.ts';
import type { Outline, Span } from './outline.ts';
import { prefixSums } from './prefix-sums.ts';

/** One of several postings that stand in one container; `elements` hold it, side by side where it has none of its own. */
export type Part = { readonly title: string; readonly span: Span; readonly elements: readonly Element[] };

const MOST_PARTS = 50;

/**
 * The postings in a container which holds several: each with a title, tasks and demands of its own, in an element
 * of its own or side by side. Empty where the container is one posting.
 */
export function partsOf(outline: Outline, judged: readonly JudgedBlock[], container: Span): readonly Part[] {
  const { blocks, spans } = outline;
  const duties = prefixSums(
    judged.map(({ cue }, i) => (cue === 'duties' && (blocks[i]?.level ?? 0) > 0 ? 1 : 0)),
  );
  const demands = prefixSums(
    judged.map(({ cue }, i) => (cue === 'demands' && (blocks[i]?.level ?? 0) > 0 ? 1 : 0)),
  );
  if (count(duties, container) < 2 || count(demands, container) < 2) return [];
  const titleIn = ({ from, to }: Span): string | undefined => {
    for (let i = from; i < to; i++) if (judged[i]?.title === true) return blocks[i]?.sample;
    return undefined;
  };
  const parts: Part[] = [];
  // Inner elements come first: one that holds a part taken already is no part but what is around it.
  for (const span of spans) {
    if (parts.length >= MOST_PARTS) break;
    if (span.from < container.from || span.to > container.to || span.element === container.element) continue;
    if (count(duties, span) === 0 || count(demands, span) === 0) continue;
    const before = parts.at(-1);
    if (before !== undefined && before.span.from >= span.from) continue;
    const title = titleIn(span);
    if (title !== undefined) parts.push({ title, span, elements: [span.element] });
  }
  return new Set(parts.map(({ title }) => title)).size > 1 ? parts : flatParts(outline, judged, container);
}

function count(sums: Float64Array, { from, to }: Span): number {
  return (sums[to] ?? 0) - (sums[from] ?? 0);
}
