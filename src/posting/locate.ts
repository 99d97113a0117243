import type { Place } from './generic.ts';
import type { Outline, Span } from './outline.ts';
import { WORDS } from './plain.ts';
import { prefixSums } from './prefix-sums.ts';
import { wholly } from './trim.ts';

/** Words in a row that must agree. */
const SHINGLE = 4;

/**
 * Finds where a known text (JSON-LD's description) stands on the page. `share` is how much of it is there,
 * 0..1; place is null where it is not in view.
 */
export function locateText(
  text: string,
  outline: Outline,
  boilerplate: Uint8Array,
): { readonly place: Place | null; readonly share: number; readonly container: Span | null } {
  const known = shinglesOf(text);
  const lines = new Set(text.split('\n').map(plain));
  const matched = outline.blocks.map(({ sample, chars }, i) =>
    boilerplate[i] === 0 && isKnown(sample, known, lines) ? chars : 0,
  );
  const sums = prefixSums(matched);
  const total = sums.at(-1) ?? 0;
  const share = Math.min(1, total / Math.max(1, text.length));
  if (share < 0.5) return { place: null, share, container: null };
  const container =
    outline.spans.find(({ from, to }) => (sums[to] ?? 0) - (sums[from] ?? 0) >= 0.92 * total) ?? null;
  if (container === null) return { place: null, share, container };
  return {
    place: {
      elements: [container.element],
      without: wholly(outline.spans, container, outside(matched, container, boilerplate)),
    },
    share,
    container,
  };
}

/** Marks the blocks of a container before the first and after the last that is known, and boilerplate between. */
function outside(matched: readonly number[], { from, to }: Span, boilerplate: Uint8Array): Uint8Array {
  const marks = new Uint8Array(boilerplate);
  for (let i = from; i < to && matched[i] === 0; i++) marks[i] = 1;
  for (let i = to - 1; i >= from && matched[i] === 0; i--) marks[i] = 1;
  return marks;
}

function plain(line: string): string {
  return (line.toLowerCase().match(WORDS) ?? []).join(' ');
}

function shinglesOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(WORDS) ?? [];
  const shingles = new Set<string>();
  for (let i = 0; i + SHINGLE <= words.length; i++) shingles.add(words.slice(i, i + SHINGLE).join(' '));
  return shingles;
}

function isKnown(sample: string, known: ReadonlySet<string>, lines: ReadonlySet<string>): boolean {
  const words = sample.toLowerCase().match(WORDS) ?? [];
  if (words.length < SHINGLE) return lines.has(words.join(' '));
  let hits = 0;
  const tests = Math.min(12, words.length - SHINGLE + 1);
  for (let i = 0; i < tests; i++) if (known.has(words.slice(i, i + SHINGLE).join(' '))) hits++;
  return hits >= tests * 0.6;
}
