import { expect, test } from 'vitest';
import { compileLexicon } from '../../../src/lexicon-compiler/compile-lexicon.ts';

const ENTRY = {
  id: 'outcome.x',
  pole: 'outcome',
  axis: 'focus',
  weight: 1,
  match: ['own it'],
  why: 'It is yours to run.',
  hits: ['a'],
  misses: ['b'],
};
// JSON is YAML.
const entry = (changes: object) => JSON.stringify({ entries: [{ ...ENTRY, ...changes }] });
const compile = (text: string) => compileLexicon([{ name: 'a.yaml', text }]);

test.each([
  ['a key nobody knows', entry({ colour: 'red' }), /a\.yaml, outcome\.x.*colour/],
  ['a pole nobody knows', entry({ pole: 'up' }), /a\.yaml, outcome\.x\.pole.*"output"/],
  ['a pattern that cannot be read', entry({ match: ['own (it'] }), /outcome\.x: "own \(it": cannot read/],
  ['a pattern that matches anything', entry({ match: ['own?'] }), /every part may be absent/],
  ['a gap that is too wide', entry({ match: ['own [0-9] it'] }), /at most 6/],
  ['a class nobody named', entry({ match: ['own @thing'] }), /no class "@thing"/],
  ['a class that holds itself', 'classes: { a: { classes: [b] }, b: { classes: [a] } }', /holds itself/],
  ['a question nobody wrote', entry({ ask: 'nothing' }), /no probe in probes\.yaml/],
  ['the same id twice', JSON.stringify({ entries: [ENTRY, ENTRY] }), /"outcome\.x" stands twice/],
  ['broken YAML', 'entries: [', /a\.yaml/],
])('says what is wrong: %s', (_, text, message) => {
  expect(() => compile(text)).toThrow(message);
});

test('the version changes with the patterns and not with the words about them', () => {
  const { version } = compile(entry({})).lexicon;

  expect(compile(entry({ force: 'grant' })).lexicon.version).not.toBe(version);
  expect(compile(entry({ why: 'It is yours, all of it.' })).lexicon.version).toBe(version);
});

test.each([
  ['five right of ten', [5, 10], true],
  ['six right of ten', [6, 10], false],
  ['none right of nine: too few to say', [0, 9], false],
])('an entry measured too weak is muted: %s', (_, measured, muted) => {
  const sources = [
    { name: 'a.yaml', text: entry({}) },
    { name: 'measured.yaml', text: JSON.stringify({ measured: { 'outcome.x': measured } }) },
  ];
  expect(compileLexicon(sources).lexicon.entries.map((each) => each.muted)).toEqual([muted]);
});
