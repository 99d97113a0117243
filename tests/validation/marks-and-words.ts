import { asSignal } from '../../src/reading/as-signal.ts';
import { type findCandidates, NOT_THE_WORK } from '../../src/reading/find-candidates.ts';
import { pickMarks } from '../../src/reading/pick-marks.ts';
import type { Weighed } from '../../src/reading/score.ts';

/** What the score is made of, with the words of the work's own sections as they stand. */
export function marksAndWords(
  text: string,
  { tokens, candidates, sections }: ReturnType<typeof findCandidates>,
): { signals: Weighed[]; words: ReadonlySet<string> } {
  const signals = pickMarks(candidates).flatMap((mark) => asSignal(mark, tokens));
  const words = new Set<string>();
  sections.forEach((kind, sentence) => {
    if (NOT_THE_WORK.has(kind)) return;
    const end = tokens.sentences[sentence + 1] ?? 0;
    for (let at = tokens.sentences[sentence] ?? 0; at < end; at++) {
      const word = text.slice(tokens.starts[at], tokens.ends[at]).toLowerCase();
      if (/^[a-z]{3,}$/.test(word)) words.add(word);
    }
  });
  return { signals, words };
}
