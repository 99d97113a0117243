import type { LikelihoodFigures } from '../reading/likelihood.ts';
import { packNumbers } from '../reading/packed-numbers.ts';
import type { Figures } from '../reading/scorer.ts';
import type { PackedWords } from '../reading/unpack-figures.ts';

/** The words of both fits, each once, with their figures as columns (see `PackedWords`). Figures are whole numbers. */
export function packFigures(scorer: Figures, likelihood: LikelihoodFigures): PackedWords {
  const [ofScorer, ofLikelihood] = [new Set(scorer.words), new Set(likelihood.words)];
  const both = scorer.words.filter((word) => ofLikelihood.has(word)).sort();
  const scorerAlone = scorer.words.filter((word) => !ofLikelihood.has(word)).sort();
  const likelihoodAlone = likelihood.words.filter((word) => !ofScorer.has(word)).sort();
  const column = (words: readonly string[], figures: readonly number[]) => {
    const of = new Map(words.map((word, i) => [word, numberOf(figures[i] ?? 0)]));
    const order = words === scorer.words ? [...scorerAlone, ...both] : [...both, ...likelihoodAlone];
    return packNumbers(order.map((word) => of.get(word) ?? 0));
  };
  const tones = (target: keyof Figures['tones']) => column(scorer.words, scorer.tones[target]);
  const odds = (pole: 'output' | 'outcome') => column(likelihood.words, likelihood[pole].words);
  return {
    words: [scorerAlone.join(' '), both.join(' '), likelihoodAlone.join(' ')],
    tones: {
      overall: tones('overall'),
      focus: tones('focus'),
      autonomy: tones('autonomy'),
      growth: tones('growth'),
    },
    odds: { output: odds('output'), outcome: odds('outcome') },
  };
}

const numberOf = (figure: number) => (figure < 0 ? -2 * figure - 1 : 2 * figure);
