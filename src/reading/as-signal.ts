import type { Candidate } from './apply-context.ts';
import type { Tokens } from './tokenise.ts';
import type { Weighed } from './weigh.ts';

/** A mark as the score takes it: a list of one, or of none where the mark is a red flag. */
export function asSignal(
  { pole, entry, first, last, sentence, section }: Candidate,
  tokens: Tokens,
): Weighed[] {
  if (pole === null || entry.axis === null) return [];
  const { id, axis, weight, concrete } = entry;
  return [
    {
      start: tokens.starts[first] ?? 0,
      end: tokens.ends[last] ?? 0,
      pole,
      axis,
      entry: id,
      weight,
      concrete,
      sentence,
      section,
    },
  ];
}
