import { applyContext, type Candidate } from './apply-context.ts';
import { automatonOf } from './automaton.ts';
import type { CompiledLexicon } from './compiled-lexicon.ts';
import { findHits } from './find-hits.ts';
import { sectionsOf } from './sections.ts';
import { type Tokens, tokenise } from './tokenise.ts';

/** Everything in a text that could be marked, before overlaps are settled. */
export function findCandidates(text: string, lexicon: CompiledLexicon): { tokens: Tokens; candidates: Candidate[] } {
  const automaton = automatonOf(lexicon);
  const tokens = tokenise(text, automaton.vocabulary);
  const hits = findHits(tokens, automaton);
  const sections = sectionsOf(text, tokens, hits, lexicon);
  return { tokens, candidates: applyContext(hits, sections, tokens, lexicon, automaton) };
}
