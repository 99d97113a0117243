import type { PoleFigures } from './likelihood.ts';
import { unpackNumbers } from './packed-numbers.ts';
import type { Figures } from './scorer.ts';

/**
 * The words of both fits as the page's script carries them: those of the score alone, those of both, and those of the
 * likelihood alone, each list parted by spaces; and for each kind of figure a column of packed numbers, one a word in
 * the order of the lists that have it: twice the figure, or twice its distance below 0 less 1.
 */
export type PackedWords = {
  readonly words: readonly [scorer: string, both: string, likelihood: string];
  readonly tones: Readonly<Record<keyof Figures['tones'], string>>;
  readonly odds: Readonly<Record<'output' | 'outcome', string>>;
};

const listed = (first: string, second: string) =>
  `${first} ${second}`.split(' ').filter((word) => word !== '');

const figuresOf = (column: string) =>
  Array.from(unpackNumbers(column), (number) => (number & 1 ? -(number + 1) / 2 : number / 2));

/** The figures of the score, from those without words and the words. */
export function unpackScorer(
  rest: Omit<Figures, 'words' | 'tones'>,
  { words: all, tones }: PackedWords,
): Figures {
  const { overall, focus, autonomy, growth } = tones;
  return {
    ...rest,
    words: listed(all[0], all[1]),
    tones: {
      overall: figuresOf(overall),
      focus: figuresOf(focus),
      autonomy: figuresOf(autonomy),
      growth: figuresOf(growth),
    },
  };
}

type WithoutWords = Omit<PoleFigures, 'words'>;
type Likelihood<Pole> = {
  readonly version: string;
  readonly fitted: string;
  readonly output: Pole;
  readonly outcome: Pole;
};

/** The figures of the likelihood, from those without words and the words. */
export function unpackLikelihood(rest: Likelihood<WithoutWords>, { words: all, odds }: PackedWords) {
  return {
    ...rest,
    words: listed(all[1], all[2]),
    output: { ...rest.output, words: figuresOf(odds.output) },
    outcome: { ...rest.outcome, words: figuresOf(odds.outcome) },
  };
}
