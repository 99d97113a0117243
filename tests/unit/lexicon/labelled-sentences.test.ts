import { readFileSync } from 'node:fs';
import { lexicon } from 'virtual:lexicon';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { read } from '../../../src/reading/read.ts';

type Labelled = { readonly poles: readonly string[]; readonly text: string };

const sentences: readonly Labelled[] = parse(readFileSync('tests/fixtures/labelled-sentences.yaml', 'utf8'));

const polesIn = (text: string) => {
  const { signals, flags } = read(text, lexicon);
  return new Set<string>([...signals.map(({ pole }) => pole), ...flags.map(() => 'flag')]);
};

/** Agreement asked for, below what was measured when the set was written, so that one reworded entry breaks nothing. */
const LEAST = { precision: 0.85, recall: 0.75 };

test.each(['outcome', 'output', 'flag'])(
  '%s: most marks on sentences nobody wrote an entry for are right',
  (pole) => {
    const marked = sentences.filter(({ text }) => polesIn(text).has(pole));
    const wanted = sentences.filter(({ poles }) => poles.includes(pole));
    const right = marked.filter(({ poles }) => poles.includes(pole));

    expect(wanted.length).toBeGreaterThan(5);
    const wrong = marked.filter((each) => !right.includes(each)).map(({ text }) => text);
    expect(right.length / Math.max(1, marked.length), `wrong: ${wrong.join(' | ')}`).toBeGreaterThanOrEqual(
      LEAST.precision,
    );
    const missed = wanted.filter((each) => !right.includes(each)).map(({ text }) => text);
    expect(right.length / wanted.length, `missed: ${missed.join(' | ')}`).toBeGreaterThanOrEqual(
      LEAST.recall,
    );
  },
);
