import type { Candidate } from './apply-context.ts';
import type { Automaton } from './automaton.ts';
import type { CompiledLexicon, SectionKind } from './compiled-lexicon.ts';
import { findWideHits } from './find-hits.ts';
import type { Tokens } from './tokenise.ts';

/** What wide entries find in one sentence: words so common that only the whole sentence tells what they are worth. */
export function wideCandidates(
  sentence: number,
  section: SectionKind,
  tokens: Tokens,
  lexicon: CompiledLexicon,
  automaton: Automaton,
): Candidate[] {
  return findWideHits(sentence, tokens, automaton).flatMap((hit) => {
    const entry = lexicon.entries[hit.value];
    if (!entry || entry.muted || section === 'legal' || entry.except.includes(section)) return [];
    return [{ ...hit, entry, section, pole: entry.pole }];
  });
}
