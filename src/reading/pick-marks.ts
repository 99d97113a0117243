import type { Candidate } from './apply-context.ts';

/**
 * Of the candidates that overlap within one pole the best is kept: the stronger, then the longer, then the earlier.
 * Marks of different poles may overlap: a phrase can speak for both.
 */
export function pickMarks(candidates: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  // By pole, the tokens that are taken: comparing each with all that are kept would be slow in a long text.
  const taken = new Map<Candidate['pole'], Set<number>>();
  for (const candidate of candidates.toSorted(byStrength)) {
    const own = taken.get(candidate.pole) ?? new Set<number>();
    taken.set(candidate.pole, own);
    if (!isFree(candidate, own)) continue;
    for (let at = candidate.first; at <= candidate.last; at++) own.add(at);
    kept.push(candidate);
  }
  return kept.sort((a, b) => a.first - b.first || a.last - b.last);
}

function isFree({ first, last }: Candidate, taken: ReadonlySet<number>): boolean {
  for (let at = first; at <= last; at++) if (taken.has(at)) return false;
  return true;
}

function byStrength(a: Candidate, b: Candidate): number {
  const length = b.last - b.first - (a.last - a.first);
  return b.entry.weight - a.entry.weight || length || a.first - b.first || b.value - a.value;
}
