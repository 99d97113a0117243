import { asSignal } from '../../src/reading/as-signal.ts';
import type { CompiledLexicon } from '../../src/reading/compiled-lexicon.ts';
import { findCandidates } from '../../src/reading/find-candidates.ts';
import { findMarks } from '../../src/reading/find-marks.ts';
import { leaningOf } from '../../src/reading/likelihood.ts';
import type { Pole } from '../../src/reading/reading.ts';
import { NOT_THE_WORK } from '../../src/reading/sections.ts';
import type { Weighed } from '../../src/reading/weigh.ts';

/** What the score is made of, with the words of the work's own sections as they stand. */
export function marksAndWords(
  text: string,
  lexicon: CompiledLexicon,
): { signals: Weighed[]; leaning: Readonly<Record<Pole, number>>; words: ReadonlySet<string> } {
  const { tokens, candidates, sections, said } = findCandidates(text, lexicon);
  const signals = findMarks({ candidates, sections, said }, tokens, lexicon).flatMap((mark) =>
    asSignal(mark, tokens),
  );
  const words = new Set<string>();
  sections.forEach((kind, sentence) => {
    if (NOT_THE_WORK.has(kind)) return;
    const end = tokens.sentences[sentence + 1] ?? 0;
    for (let at = tokens.sentences[sentence] ?? 0; at < end; at++) {
      const word = text.slice(tokens.starts[at], tokens.ends[at]).toLowerCase();
      if (/^[a-z]{3,}$/.test(word)) words.add(word);
    }
  });
  return { signals, leaning: leaningOf(sections, said), words };
}
