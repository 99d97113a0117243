import type { findCandidates } from '../../src/reading/find-candidates.ts';
import { pickMarks } from '../../src/reading/pick-marks.ts';
import type { Weighed } from '../../src/reading/score.ts';

/** What the score is made of, with the words of the work's own sections as they stand. */
export function marksAndWords(
  text: string,
  { tokens, candidates, sections }: ReturnType<typeof findCandidates>,
): { signals: Weighed[]; words: ReadonlySet<string> } {
  const signals = pickMarks(candidates).flatMap(({ entry, pole, first, last, sentence }) => {
    if (pole === null || entry.axis === null) return [];
    return [
      {
        start: tokens.starts[first] ?? 0,
        end: tokens.ends[last] ?? 0,
        pole,
        axis: entry.axis,
        entry: entry.id,
        weight: entry.weight,
        sentence,
      },
    ];
  });
  const words = new Set<string>();
  sections.forEach((kind, sentence) => {
    if (kind === 'legal' || kind === 'company' || kind === 'benefits') return;
    const end = tokens.sentences[sentence + 1] ?? 0;
    for (let at = tokens.sentences[sentence] ?? 0; at < end; at++) {
      const word = text.slice(tokens.starts[at], tokens.ends[at]).toLowerCase();
      if (/^[a-z]{3,}$/.test(word)) words.add(word);
    }
  });
  return { signals, words };
}
