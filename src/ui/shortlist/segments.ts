import type { Flag, Signal, Span } from '../../reading/reading.ts';
import type { MarkKind } from '../components/pole-tag.tsx';

/** A stretch of text with the kinds of marks that lie on all of it. */
export type Segment = { readonly text: string; readonly start: number; readonly kinds: readonly MarkKind[] };

type Mark = Span & { readonly kind: MarkKind };

/** Signals and flags as marks, in reading order. Those that lie outside the text are left out. */
export function marksOf(text: string, signals: readonly Signal[], flags: readonly Flag[]): Mark[] {
  return [
    ...signals.map(({ start, end, pole }) => ({ start, end, kind: pole })),
    ...flags.map(({ start, end }) => ({ start, end, kind: 'flag' as const })),
  ]
    .filter(({ start, end }) => 0 <= start && start < end && end <= text.length)
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Cuts the text where marks begin and end; the pieces joined are the text. `marks` in reading order. */
export function segmentsOf(text: string, marks: readonly Mark[]): Segment[] {
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
    segments.push({ start, text: text.slice(start, end), kinds: [...new Set(open.map(({ kind }) => kind))] });
  }
  return segments;
}
