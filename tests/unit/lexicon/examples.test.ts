import { expect, test } from 'vitest';
import { compileLexicon } from '../../../src/lexicon-compiler/compile-lexicon.ts';
import { readLexiconFiles } from '../../../src/lexicon-compiler/read-lexicon-files.ts';
import { findCandidates } from '../../../src/reading/find-candidates.ts';

const { lexicon, entries } = compileLexicon(readLexiconFiles('lexicons'));
// A muted entry is read by nobody, but its examples still say what it means.
const spoken = { ...lexicon, entries: lexicon.entries.map((entry) => ({ ...entry, muted: false })) };
const marks = (id: string, text: string) =>
  findCandidates(text, spoken).candidates.some(({ entry }) => entry.id === id);

test('the lexicon has entries of every pole', () => {
  expect(new Set(entries.map(({ pole }) => pole))).toEqual(new Set(['output', 'outcome', 'flag']));
});

test.each(entries.map(({ id, hits }) => [id, hits] as const))('%s marks its hits', (id, hits) => {
  expect(hits.filter((text) => !marks(id, text))).toEqual([]);
});

test.each(entries.map(({ id, misses }) => [id, misses] as const))(
  '%s leaves its misses alone',
  (id, misses) => {
    expect(misses.filter((text) => marks(id, text))).toEqual([]);
  },
);
