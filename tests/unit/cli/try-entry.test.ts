import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { printTrial } from '../../../src/cli/print-trial.ts';
import { tryEntry } from '../../../src/cli/try-entry.ts';
import { tinyLexicon } from '../../support/tiny-lexicon.ts';

const lexicon = tinyLexicon(`
  - id: outcome.users
    pole: outcome
    axis: focus
    weight: 1
    muted: true
    match: ["retention (of|among) users"]
    why: Users are named.
    hits: ["x"]
    misses: ["x"]
`);
const POSTINGS = [
  'We bake bread. Improve retention of users, and lift guest retention.',
  'Nothing of the kind.',
  'IMPROVE retention of\nusers.',
];
const lines = (texts: readonly string[]) =>
  Readable.from(texts.map((text) => `${JSON.stringify({ text })}\n`));

test('tells how often an entry fires, in how many postings, in which words and beside which entries', async () => {
  const trial = await tryEntry('outcome.retention', lexicon, lines(POSTINGS));

  expect(trial).toMatchObject({ postings: 3, found: 2, firings: 3 });
  expect([...trial.wordings]).toEqual([
    ['improve retention', 2],
    ['lift guest retention', 1],
  ]);
  expect(trial.sample[0]).toContain('bread. [Improve retention] of users');
});

test('tries an entry that is muted, and names the entries that mark the same words', async () => {
  const trial = await tryEntry('outcome.users', lexicon, lines(POSTINGS));

  expect(trial.firings).toBe(1);
  expect([...trial.overlaps]).toEqual([['outcome.retention', 1]]);
});

test('prints it for a person', async () => {
  const trial = await tryEntry('outcome.retention', lexicon, lines(POSTINGS));
  const empty = await tryEntry('flag.hats', lexicon, lines(POSTINGS));

  expect(printTrial('outcome.retention', trial)).toContain('found 3 times in 2 of 3 postings (66.7 %)');
  expect(printTrial('flag.hats', empty)).toContain('Nothing here is worded like that');
});

test('an id that is not there is told, with what may have been meant', async () => {
  await expect(tryEntry('output.retention', lexicon, lines([]))).rejects.toThrow(
    'There is no entry "output.retention" in lexicons/. Did you mean outcome.retention?',
  );
});

test('a line that holds no text is told by its number', async () => {
  await expect(
    tryEntry('outcome.retention', lexicon, Readable.from(['{"text":"a"}\n', '{}\n'])),
  ).rejects.toThrow('line 2 holds no "text"');
});
