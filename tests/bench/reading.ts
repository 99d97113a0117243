import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { parse } from 'yaml';
import { compileLexicon } from '../../src/lexicon-compiler/compile-lexicon.ts';
import { readLexiconFiles } from '../../src/lexicon-compiler/read-lexicon-files.ts';
import { resolveClasses } from '../../src/lexicon-compiler/word-classes.ts';
import { automatonOf } from '../../src/reading/automaton.ts';
import { findCandidates } from '../../src/reading/find-candidates.ts';
import { read } from '../../src/reading/read.ts';
import { type Figure, timeOf, timesOf } from './figure.ts';
import { compromiseSweep, rulesOneByOne } from './other-engines.ts';
import { postingTexts } from './real-postings.ts';

/** Of the postings, one in this many is read by the slow baselines, and timed when we read it. */
const EVERY = 20;
const ROUNDS = 5;
const FRESH_PROCESSES = 25;

/** Speed and size of the reading, against other ways to do the same. */
export function run(): Figure[] {
  const sources = readLexiconFiles('lexicons');
  const { lexicon, entries } = compileLexicon(sources);
  const classes = resolveClasses(Object.assign({}, ...sources.map(({ text }) => parse(text)?.classes ?? {})));
  const { texts, from } = postingTexts();
  console.error(`reading: ${texts.length} ${from}`);
  automatonOf(lexicon);
  const few = texts.filter((_, i) => i % EVERY === 0);
  // As often as it takes until the engine has made its fastest code of it; and before the others fill the memory,
  // whose clearing away would be counted as ours.
  for (let pass = 0; pass < 6; pass++) for (const text of texts) read(text, lexicon);
  const own = timeOf(15, () => few.map((text) => read(text, lexicon))) / few.length;
  const sweep = compromiseSweep(entries, classes);
  const rules = rulesOneByOne(entries, classes);
  const others = timesOf(ROUNDS, [
    { work: () => few.map(sweep), times: 1 },
    { work: () => few.map(rules), times: 1 },
  ]);
  const [swept = Number.NaN, ruled = Number.NaN] = others.map((time) => time / few.length);
  return [
    {
      name: 'reading, one posting',
      value: own,
      unit: 'ms',
      baseline: `compromise/three parse and sweep of the same patterns: ${swept.toFixed(1)} ms`,
      ratio: swept / own,
    },
    {
      name: 'reading, one posting',
      value: own,
      unit: 'ms',
      baseline: `regular expressions one by one: ${ruled.toFixed(1)} ms`,
      ratio: ruled / own,
    },
    growth(texts),
    linearity(texts),
    firstReading(),
    size(),
  ];
}

/** Time over the same texts with 300 made-up patterns and with 10,000. */
function growth(texts: readonly string[]): Figure {
  const words = [
    ...new Set(
      texts
        .join(' ')
        .toLowerCase()
        .match(/\b[a-z]{3,10}\b/g) ?? [],
    ),
  ];
  const time = (count: number) => {
    const { lexicon } = compileLexicon([{ name: 'made.yaml', text: madeUp(count, words) }]);
    texts.map((text) => findCandidates(text, lexicon));
    return timeOf(5, () => texts.map((text) => findCandidates(text, lexicon)));
  };
  const [few, many] = [time(300), time(10_000)];
  return {
    name: 'time with 10,000 patterns',
    value: many / texts.length,
    unit: 'ms',
    baseline: `300 patterns: ${(few / texts.length).toFixed(3)} ms (a ratio of ${(many / few).toFixed(2)} to 1)`,
    ratio: few / many,
  };
}

function madeUp(count: number, words: readonly string[]): string {
  const word = (i: number) => words[(i * 7919) % words.length] ?? 'word';
  const entries = Array.from({ length: Math.ceil(count / 50) }, (_, e) => ({
    id: `output.made-${e}`,
    pole: 'output',
    axis: 'focus',
    weight: 1,
    match: Array.from({ length: 50 }, (_, p) => {
      const i = e * 50 + p;
      return `(${word(i)}|${word(i + 1)}|${word(i + 2)}) [0-2] (${word(i * 3)}|${word(i * 3 + 1)}) ${word(i * 5)}`;
    }),
    why: 'Made up to measure with.',
    hits: ['x'],
    misses: ['x'],
  }));
  return JSON.stringify({ entries });
}

/** Time for each character of one text of 1 MB, against texts of a posting's size. */
function linearity(texts: readonly string[]): Figure {
  const { lexicon } = compileLexicon(readLexiconFiles('lexicons'));
  const huge = texts.join('\n').repeat(4).slice(0, 1_000_000);
  const small = texts.slice(0, 100);
  findCandidates(huge, lexicon);
  const one = timeOf(3, () => findCandidates(huge, lexicon)) / huge.length;
  const many = timeOf(3, () => small.map((text) => findCandidates(text, lexicon))) / small.join('').length;
  return {
    name: 'time for 1,000 characters of 1 MB',
    value: one * 1000,
    unit: 'ms',
    baseline: `of postings: ${(many * 1000).toFixed(4)} ms`,
    ratio: many / one,
  };
}

/** A fresh process that reads one posting, over one that does nothing. */
function firstReading(): Figure {
  const start = (script: string) => ({ work: () => execFileSync(process.execPath, [script]), times: 1 });
  const [empty = 0, first = 0] = timesOf(FRESH_PROCESSES, [
    start('dist-tools/empty.js'),
    start('dist-tools/first-reading.js'),
  ]);
  return {
    name: 'first reading in a fresh process, over an empty one',
    value: first - empty,
    unit: 'ms',
    baseline: `an empty script: ${empty.toFixed(1)} ms`,
    ratio: empty / first,
  };
}

/** The reading with the whole lexicon, as it stands in the page's script. */
function size(): Figure {
  const bytes = gzipSync(readFileSync('dist-tools/reading-core.js'), { level: 9 }).length;
  return {
    name: 'reading core with the lexicon',
    value: bytes / 1000,
    unit: 'kB gzip',
    baseline: 'the limit of 30 kB',
    ratio: 30_000 / bytes,
  };
}
