import { applyContext, type Candidate } from './apply-context.ts';
import { type Automaton, automatonOf } from './automaton.ts';
import type { CompiledLexicon, SectionKind } from './compiled-lexicon.ts';
import { findHits } from './find-hits.ts';
import { type Said, wordsSay } from './likelihood.ts';
import { FIGURES } from './scorer.ts';
import { NOT_THE_WORK, sectionsOf } from './sections.ts';
import { type Tokens, tokenise } from './tokenise.ts';
import { wideCandidates } from './wide-candidates.ts';

/** What stands in a text: what could be marked before sentences are weighed and overlaps settled, and the setting's words. */
export type Found = {
  readonly sections: readonly SectionKind[];
  readonly candidates: readonly Candidate[];
  readonly said: Said;
  /** Positions in `FIGURES.words`. */
  readonly tones: readonly number[];
};

/** Judges the tokens of an English text. */
export function judge(text: string, tokens: Tokens, lexicon: CompiledLexicon): Found {
  const automaton = automatonOf(lexicon);
  const hits = findHits(tokens, automaton);
  const sections = sectionsOf(text, tokens, hits, lexicon);
  return {
    sections,
    said: wordsSay(tokens, automaton),
    candidates: applyContext(hits, sections, tokens, lexicon, automaton),
    tones: tonesIn(tokens, sections, automaton),
  };
}

/** The same from the text alone, whatever its language, with all that wide entries find as well. */
export function findCandidates(text: string, lexicon: CompiledLexicon): Found & { readonly tokens: Tokens } {
  const automaton = automatonOf(lexicon);
  const tokens = tokenise(text, automaton.vocabulary);
  const found = judge(text, tokens, lexicon);
  const wide = found.sections.flatMap((section, sentence) =>
    wideCandidates(sentence, section, tokens, lexicon, automaton),
  );
  const candidates = [...found.candidates, ...wide].sort((a, b) => a.sentence - b.sentence);
  return { tokens, ...found, candidates };
}

/** Which of the words that tell the kind of work stand in the parts that tell of it, as positions in the list. */
function tonesIn(tokens: Tokens, sections: readonly SectionKind[], { toneOf }: Automaton): number[] {
  const seen = new Uint8Array(FIGURES.words.length);
  const found: number[] = [];
  sections.forEach((kind, sentence) => {
    if (NOT_THE_WORK.has(kind)) return;
    const end = tokens.sentences[sentence + 1] ?? 0;
    for (let at = tokens.sentences[sentence] ?? 0; at < end; at++) {
      const tone = toneOf[tokens.words[at] ?? 0] ?? 0;
      if (tone === 0 || seen[tone - 1] === 1) continue;
      seen[tone - 1] = 1;
      found.push(tone - 1);
    }
  });
  return found;
}
