import { asSignal } from '../../src/reading/as-signal.ts';
import type { CompiledLexicon } from '../../src/reading/compiled-lexicon.ts';
import { findCandidates, NOT_THE_WORK } from '../../src/reading/find-candidates.ts';
import { marksAndHints } from '../../src/reading/marks-and-hints.ts';
import type { Weighed } from '../../src/reading/weigh.ts';

/** What the score is made of, with the words of the work's own sections as they stand. */
export function marksAndWords(
  text: string,
  lexicon: CompiledLexicon,
): { signals: Weighed[]; hints: Weighed[]; words: ReadonlySet<string> } {
  const { tokens, candidates, sections } = findCandidates(text, lexicon);
  const { marks, hints } = marksAndHints({ candidates, sections }, tokens, lexicon);
  const signals = marks.flatMap((mark) => asSignal(mark, tokens));
  const words = new Set<string>();
  sections.forEach((kind, sentence) => {
    if (NOT_THE_WORK.has(kind)) return;
    const end = tokens.sentences[sentence + 1] ?? 0;
    for (let at = tokens.sentences[sentence] ?? 0; at < end; at++) {
      const word = text.slice(tokens.starts[at], tokens.ends[at]).toLowerCase();
      if (/^[a-z]{3,}$/.test(word)) words.add(word);
    }
  });
  return { signals, hints, words };
}
