import { existsSync, readFileSync } from 'node:fs';
import { BESIDE } from '../bench/real-postings.ts';
import { FEMININE, MASCULINE } from './gender-stems.ts';

/** Things a score could measure without meaning to. */
export const DISGUISES = ['text length', 'masculine-coded words', 'feminine-coded words'] as const;

/** The score follows none of them more than this (Pearson's r over many postings). */
export const MOST_DISGUISE = 0.2;

const stems = (list: readonly string[]) => new RegExp(`^(?:${list.join('|')})`);
const [CODED_MASCULINE, CODED_FEMININE] = [stems(MASCULINE), stems(FEMININE)];

/** In the order of `DISGUISES`: characters, words coded masculine, words coded feminine. */
export function disguisesOf(text: string): readonly [number, number, number] {
  const words = text.toLowerCase().match(/[a-z][a-z-]*/g) ?? [];
  const count = (coded: RegExp) => words.filter((word) => coded.test(word)).length;
  return [text.length, count(CODED_MASCULINE), count(CODED_FEMININE)];
}

export type CorpusPosting = { readonly id: string; readonly text: string; readonly family?: string };

/** Many real postings without labels, where they lie beside the project; else none. */
export function corpus(): readonly CorpusPosting[] {
  if (!existsSync(BESIDE)) return [];
  const lines = readFileSync(BESIDE, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as CorpusPosting);
}
