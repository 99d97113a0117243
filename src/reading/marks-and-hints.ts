import type { Candidate } from './apply-context.ts';
import { asSignal } from './as-signal.ts';
import { automatonOf } from './automaton.ts';
import type { CompiledLexicon, SectionKind } from './compiled-lexicon.ts';
import { keepLikely } from './likelihood.ts';
import { pickMarks } from './pick-marks.ts';
import type { Tokens } from './tokenise.ts';
import type { Weighed } from './weigh.ts';

/** What is marked, and what leans a way in sentences that as a whole are not: shown nowhere, part of the setting. */
export function marksAndHints(
  {
    candidates,
    sections,
  }: { readonly candidates: readonly Candidate[]; readonly sections: readonly SectionKind[] },
  tokens: Tokens,
  lexicon: CompiledLexicon,
): { marks: Candidate[]; hints: Weighed[] } {
  const likely = keepLikely(candidates, sections, tokens, lexicon, automatonOf(lexicon));
  const kept = new Set(likely);
  return {
    marks: pickMarks(likely),
    hints: candidates.flatMap((candidate) =>
      candidate.entry.wide || kept.has(candidate) ? [] : asSignal(candidate, tokens),
    ),
  };
}
