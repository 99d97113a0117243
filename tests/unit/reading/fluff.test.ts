import { expect, test } from 'vitest';
import { compileLexicon } from '../../../src/lexicon-compiler/compile-lexicon.ts';
import { readLexiconFiles } from '../../../src/lexicon-compiler/read-lexicon-files.ts';
import { read } from '../../../src/reading/read.ts';
import { fluff } from '../../validation/fluff.ts';

const { lexicon } = compileLexicon(readLexiconFiles('lexicons'));

test('there are twenty postings that say nothing', () => {
  expect(fluff()).toHaveLength(20);
});

test.each(fluff().map(({ name, text }) => [name, text] as const))('%s: too little to go by', (_, text) => {
  const { evidence, signals } = read(text, lexicon);
  expect({ evidence, marks: signals.map(({ start, end }) => text.slice(start, end)) }).toEqual({
    evidence: expect.stringMatching(/^(little|none)$/),
    marks: expect.any(Array),
  });
});
