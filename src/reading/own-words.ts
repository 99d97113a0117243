import { ENGLISH_ONLY } from './language.ts';
import { LIKELIHOOD } from './likelihood.ts';
import { FIGURES } from './scorer.ts';
import { NUMBER } from './tokenise.ts';

export const NEGATORS: readonly string[] = ['not', 'no', 'never', 'without', 'nor', 'neither', 'cannot'];
export const SOFTENERS: readonly string[] = ['only', 'just', 'limited', 'merely', 'simply', 'necessarily'];

/** Words and signs at which a phrase ends. */
export const STOPS: readonly string[] =
  ', ; : ( ) and or to with for of in on by from at as that you your our the will are this'.split(' ');

/**
 * Words the reader itself looks for. They are the first symbols of every lexicon, whether or not a pattern holds them:
 * word `i` here is symbol `i + 1`, so that the lexicon need not spell them.
 */
export const OWN_WORDS: readonly string[] = [
  ...new Set([
    NUMBER,
    ...',%();:',
    ...NEGATORS,
    ...SOFTENERS,
    ...STOPS,
    ...ENGLISH_ONLY,
    // In an order of their own: the lists may come in any.
    ...[...FIGURES.words, ...LIKELIHOOD.words].sort(),
  ]),
];

export const OWN_SYMBOLS: ReadonlyMap<string, number> = new Map(OWN_WORDS.map((word, i) => [word, i + 1]));
