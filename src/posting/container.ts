import type { SectionCue } from './cues.ts';
import type { JudgedBlock } from './judged-block.ts';
import type { Outline, Span } from './outline.ts';
import { prefixSums } from './prefix-sums.ts';
import { attributeOf, matchesSelector, nameOf } from './safe-dom.ts';

/** An author's own boundary of a posting. */
const NAMED_POSTING =
  /(?:^|[\s_-])(?:job|career|vacancy|position|posting|opening)[-_]?(?:post(?:ing)?|details?|description|content|body|ad|view|page|single)(?![^\s_-])|^(?:job|posting|vacancy)$/;
/** Headings that stand inside a description, and not beside it. */
const SURE: ReadonlySet<SectionCue> = new Set(['duties', 'demands', 'offer', 'role', 'equal']);
/** Tightening keeps at least this share of what was found. */
const LEAST_KEPT = 0.85;
/** How much an author's boundary may add to what was found inside it. */
const MOST_ADDED = 0.3;

/**
 * The element whose blocks speak most for a posting and least against: the greatest sum of values, the
 * innermost where several hold the same; widened to the author's own boundary where that adds little.
 */
export function bestContainer({ blocks, spans }: Outline, judged: readonly JudgedBlock[]): Span | null {
  const sums = prefixSums(judged.map(({ value }) => value));
  const of = (span: Span): number => (sums[span.to] ?? 0) - (sums[span.from] ?? 0);
  let best: Span | null = null;
  for (const span of spans) if (best === null || of(span) > of(best)) best = span;
  if (best === null || of(best) <= 0) return null;
  const chars = prefixSums(blocks.map((block) => block.chars));
  const size = (span: Span): number => (chars[span.to] ?? 0) - (chars[span.from] ?? 0);
  const good = prefixSums(blocks.map((block, i) => ((judged[i]?.value ?? 0) > 0 ? block.chars : 0)));
  best = tightened(best, spans, judged, (span) => (good[span.to] ?? 0) - (good[span.from] ?? 0));
  for (const span of spans) {
    if (span.from > best.from || span.to < best.to || span === best) continue;
    if (isAuthorsBoundary(span.element) && size(span) - size(best) <= MOST_ADDED * size(best)) return span;
  }
  return best;
}

/** The innermost element with all that surely is the posting, where it lacks little of what was found. */
function tightened(
  found: Span,
  spans: readonly Span[],
  judged: readonly JudgedBlock[],
  size: (span: Span) => number,
): Span {
  let first = found.to;
  let last = found.from;
  for (let i = found.from; i < found.to; i++) {
    const block = judged[i];
    if (block === undefined || block.stopped || !isSure(block)) continue;
    first = Math.min(first, i);
    last = i;
  }
  const inner = spans.find(({ from, to }) => from <= first && to > last);
  return inner !== undefined &&
    inner.from >= found.from &&
    inner.to <= found.to &&
    size(inner) >= LEAST_KEPT * size(found)
    ? inner
    : found;
}

/** Whether a block stands in a description, and not beside it. */
export function isSure({ cue, wording }: JudgedBlock): boolean {
  return wording !== 0 || (cue !== null && SURE.has(cue));
}

function isAuthorsBoundary(element: Element): boolean {
  const name = nameOf(element);
  if (name === 'body' || name === 'html') return false;
  if (name === 'article' || matchesSelector(element, '[itemtype*="JobPosting"]')) return true;
  return (
    NAMED_POSTING.test((attributeOf(element, 'class') ?? '').toLowerCase()) ||
    NAMED_POSTING.test((attributeOf(element, 'id') ?? '').toLowerCase())
  );
}
