import type { Flag, Signal, Span } from '../../reading/reading.ts';
import type { MarkKind } from '../components/pole-tag.tsx';

type Kind = MarkKind | 'heading';

/** A stretch of text with the kinds of marks that lie on all of it, innermost first. */
export type Segment = { readonly text: string; readonly start: number; readonly kinds: readonly Kind[] };

type Mark<K extends Kind = Kind> = Span & { readonly kind: K };

// A flag is outermost, where its wave has a place of its own below the other lines.
const INWARD_FIRST: readonly Kind[] = ['heading', 'outcome', 'output', 'flag'];

/** Signals and flags as marks, in reading order. Those that lie outside the text are left out. */
export function marksOf(text: string, signals: readonly Signal[], flags: readonly Flag[]): Mark<MarkKind>[] {
  return [
    ...signals.map(({ start, end, pole }) => ({ start, end, kind: pole })),
    ...flags.map(({ start, end }) => ({ start, end, kind: 'flag' as const })),
  ]
    .filter(({ start, end }) => 0 <= start && start < end && end <= text.length)
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

/**
 * The headings of a description, which stand after an empty line. A long line there, or one that ends as a
 * sentence does, is a paragraph of a text that was not rendered from blocks.
 */
export function headingsOf(text: string): Mark[] {
  return [...text.matchAll(/\n\n([^\n]{1,79}[^\n.!?;,])(?=\n|$)/g)].map((found) => {
    const start = found.index + 2;
    return { start, end: found.index + found[0].length, kind: 'heading' };
  });
}

/** Cuts the text where marks begin and end; the pieces joined are the text. */
export function segmentsOf(text: string, unsorted: readonly Mark[]): Segment[] {
  const marks = unsorted.toSorted((a, b) => a.start - b.start);
  const cuts = [...new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])])];
  cuts.sort((a, b) => a - b);
  const segments: Segment[] = [];
  const open: Mark[] = [];
  let next = 0;
  for (const [index, start] of cuts.entries()) {
    const end = cuts[index + 1];
    if (end === undefined) break;
    for (let mark = marks[next]; mark !== undefined && mark.start <= start; mark = marks[next]) {
      open.push(mark);
      next++;
    }
    for (let position = open.length - 1; position >= 0; position--) {
      if ((open[position]?.end ?? 0) <= start) open.splice(position, 1);
    }
    segments.push({ start, text: text.slice(start, end), kinds: kindsOf(open) });
  }
  return segments;
}

function kindsOf(marks: readonly Mark[]): Kind[] {
  return INWARD_FIRST.filter((kind) => marks.some((mark) => mark.kind === kind));
}
