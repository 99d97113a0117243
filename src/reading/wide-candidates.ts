import type { Candidate } from './apply-context.ts';
import type { Automaton } from './automaton.ts';
import type { CompiledLexicon, SectionKind } from './compiled-lexicon.ts';
import { findWideHits, type Hit } from './find-hits.ts';
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
    return [{ ...hit, last: endOfPhrase(hit, tokens, automaton), entry, section, pole: entry.pole }];
  });
}

/** Tokens after the word found that a mark may take in: "develop" alone says less than "develop night routes". */
const MOST_AFTER = 3;

function endOfPhrase({ sentence, last }: Hit, { words, sentences }: Tokens, { stops }: Automaton): number {
  const past = Math.min(sentences[sentence + 1] ?? 0, last + 1 + MOST_AFTER);
  let end = last;
  while (end + 1 < past && !stops.has(words[end + 1] ?? 0)) end++;
  return end;
}
