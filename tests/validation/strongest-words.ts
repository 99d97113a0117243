import { isGenderCoded } from './gender-stems.ts';

/** A word rarer than this tells of one employer, not of a kind of work. */
const FEWEST_POSTINGS = 8;
/** A word in more postings than this share tells nothing. */
const TOO_COMMON = 0.6;

/**
 * The words that say most of what is left open, one at a time, over all targets. Words coded masculine or feminine
 * are not among them.
 * @param left for each posting and target what is still to be told
 */
export function strongestWords(
  postings: readonly { readonly words: ReadonlySet<string> }[],
  left: readonly (readonly number[])[],
  most: number,
): string[] {
  const sums = new Map<string, { count: number; readonly left: number[] }>();
  postings.forEach(({ words }, n) => {
    const open = left[n] ?? [];
    for (const word of words) {
      const row = sums.get(word) ?? { count: 0, left: open.map(() => 0) };
      row.count++;
      open.forEach((value, i) => {
        row.left[i] = (row.left[i] ?? 0) + value;
      });
      sums.set(word, row);
    }
  });
  return [...sums]
    .filter(
      ([word, { count }]) =>
        count >= FEWEST_POSTINGS && count < postings.length * TOO_COMMON && !isGenderCoded(word),
    )
    .map(([word, { count, left: open }]) => {
      const said = open.reduce((sum, value) => sum + Math.abs(value), 0);
      return { word, strength: said / Math.sqrt(count + FEWEST_POSTINGS) };
    })
    .sort((a, b) => b.strength - a.strength || (a.word < b.word ? -1 : 1))
    .slice(0, most)
    .map(({ word }) => word);
}
