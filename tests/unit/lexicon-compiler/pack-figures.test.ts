import { readFileSync } from 'node:fs';
import { lexicon } from 'virtual:lexicon';
import { expect, test } from 'vitest';
import { compileFolder } from '../../../src/lexicon-compiler/compile-folder.ts';
import { LIKELIHOOD } from '../../../src/reading/likelihood.ts';
import { FIGURES } from '../../../src/reading/scorer.ts';

const written = (name: string) => JSON.parse(readFileSync(`src/reading/${name}-figures.json`, 'utf8'));
const byWord = (words: readonly string[], figures: readonly number[]) =>
  Object.fromEntries(words.map((word, i) => [word, (figures[i] ?? Number.NaN) + 0]));

test('what a script carries of the score is what the file says', () => {
  const { words, tones, ...rest } = written('scorer');
  const { words: packedWords, tones: packedTones, ...packed } = FIGURES;
  expect(packed).toEqual(rest);
  for (const target of ['overall', 'focus', 'autonomy', 'growth'] as const)
    expect(byWord(packedWords, packedTones[target])).toEqual(byWord(words, tones[target]));
});

test('what a script carries of the likelihood is what the file says', () => {
  const file = written('likelihood');
  expect(LIKELIHOOD.version).toBe(file.version);
  for (const pole of ['output', 'outcome'] as const) {
    const { words, ...rest } = LIKELIHOOD[pole];
    const { words: writtenWords, ...others } = file[pole];
    expect(rest).toEqual(others);
    expect(byWord(LIKELIHOOD.words, words)).toEqual(byWord(file.words, writtenWords));
  }
});

test('what a script carries of the entries is what was compiled', () => {
  expect(lexicon).toEqual(compileFolder('lexicons').lexicon);
});
