import type { Candidate } from './apply-context.ts';

/**
 * Of the candidates that overlap within one pole the best is kept: the stronger, then the longer, then the earlier.
 * Marks of different poles may overlap: a phrase can speak for both.
 */
export function pickMarks(candidates: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  for (const candidate of candidates.toSorted(byStrength)) {
    const taken = kept.some(
      (other) =>
        other.pole === candidate.pole && candidate.first <= other.last && other.first <= candidate.last,
    );
    if (!taken) kept.push(candidate);
  }
  return kept.sort((a, b) => a.first - b.first || a.last - b.last);
}

function byStrength(a: Candidate, b: Candidate): number {
  const length = b.last - b.first - (a.last - a.first);
  return b.entry.weight - a.entry.weight || length || a.first - b.first || b.value - a.value;
}
