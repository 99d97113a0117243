import type { CompiledEntry } from '../reading/compiled-lexicon.ts';
import { LIKELIHOOD } from '../reading/likelihood.ts';
import { FIGURES } from '../reading/scorer.ts';
import { packByEntry } from './pack-entries.ts';
import { packFigures } from './pack-figures.ts';

// Modules that stand for the files of figures in what is built: the same figures, packed.

/** The words of both fits, and what each says. */
export const wordsModule = () => `export const packed = ${JSON.stringify(packFigures(FIGURES, LIKELIHOOD))};`;

/** @param reading folder of the sources that unpack */
export function scorerModule(reading: string): string {
  const { words: _, tones: __, ...rest } = FIGURES;
  return `import { packed } from 'virtual:word-figures';
import { unpackScorer } from '${reading}/unpack-figures.ts';
export default unpackScorer(${JSON.stringify(rest)}, packed);`;
}

/** @param entries of the lexicon that is built in */
export function likelihoodModule(reading: string, entries: readonly CompiledEntry[]): string {
  const { words: _, output, outcome, ...rest } = LIKELIHOOD;
  const pole = ({ words: __, entries: figures, ...others }: typeof output) =>
    `{ ...${JSON.stringify(others)}, entries: unpackByEntry(${JSON.stringify(packByEntry(figures, entries))}, lexicon.entries) }`;
  return `import { lexicon } from 'virtual:lexicon';
import { packed } from 'virtual:word-figures';
import { unpackByEntry } from '${reading}/unpack-entries.ts';
import { unpackLikelihood } from '${reading}/unpack-figures.ts';
export default unpackLikelihood({ ...${JSON.stringify(rest)}, output: ${pole(output)}, outcome: ${pole(outcome)} }, packed);`;
}
