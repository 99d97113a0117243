import type { Candidate } from './apply-context.ts';
import { automatonOf } from './automaton.ts';
import type { CompiledLexicon } from './compiled-lexicon.ts';
import type { Found } from './find-candidates.ts';
import { keepLikely } from './likelihood.ts';
import { pickMarks } from './pick-marks.ts';
import type { Tokens } from './tokenise.ts';

/** What is marked of all that was found. */
export function findMarks(
  { candidates, sections, said }: Pick<Found, 'candidates' | 'sections' | 'said'>,
  tokens: Tokens,
  lexicon: CompiledLexicon,
): Candidate[] {
  return pickMarks(keepLikely(candidates, sections, said, tokens, lexicon, automatonOf(lexicon)));
}
