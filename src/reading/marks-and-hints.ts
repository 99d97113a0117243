import type { Candidate } from './apply-context.ts';
import { asSignal } from './as-signal.ts';
import type { Automaton } from './automaton.ts';
import { keepLikely } from './likelihood.ts';
import { pickMarks } from './pick-marks.ts';
import type { Tokens } from './tokenise.ts';
import type { Weighed } from './weigh.ts';

/** What is marked, and what leans a way in sentences that as a whole are not: shown nowhere, part of the setting. */
export function marksAndHints(
  candidates: readonly Candidate[],
  tokens: Tokens,
  automaton: Automaton,
): { marks: Candidate[]; hints: Weighed[] } {
  const likely = keepLikely(candidates, tokens, automaton);
  const kept = new Set(likely);
  return {
    marks: pickMarks(likely),
    hints: candidates.flatMap((candidate) => (kept.has(candidate) ? [] : asSignal(candidate, tokens))),
  };
}
