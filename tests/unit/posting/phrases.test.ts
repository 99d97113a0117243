import { expect, test } from 'vitest';
import { HEADINGS, sectionCue } from '../../../src/posting/cues.ts';
import { phrasesOf } from '../../../src/posting/phrases.ts';
import { WORDING, wordingOf } from '../../../src/posting/wording.ts';

const phrases = phrasesOf([
  'ferr(y|ies)\\b; \\bboats?\\b',
  '_sea sea_ :: \\bsea\\b',
  '$ € :: [$€]\\d',
  'паром',
  '^harbour',
  '~tide :: \\d+ .*tide',
]);

test.each([
  ['nothing of it here', 0],
  ['all ferries', 1],
  ['ferrying', 0],
  ['rowing-boats', 1],
  ['sea', 2],
  ['by sea and land', 2],
  ['overseas trade', 0],
  ['it costs $5', 4],
  ['it costs 5 €', 0],
  ['новый паром', 8],
  ['ünïcödé', 0],
  ['harbour of the ferry', 17],
  ['the harbour', 0],
  ['at 5 there is high tide', 32],
  ['', 0],
])('«%s» holds the phrases %i', (text, expected) => {
  expect(phrases(text)).toBe(expected);
});

test('tells where a phrase ends', () => {
  const ends: number[] = [];
  phrases('harbour of the ferry', ends);
  expect([ends[4], ends[0]]).toEqual(['harbour'.length, 'harbour of the ferry'.length]);
});

const rows = [...HEADINGS.map(([, list]) => list), ...WORDING.map(({ phrases: list }) => list)].flatMap(
  (list) => list.split(';').map((row) => row.trim()),
);

test.each(rows)('the row «%s» has hints by which it can be found', (row) => {
  const [pattern = '', hints] = row.split(' :: ').reverse();
  expect(() => new RegExp(pattern)).not.toThrow();
  if (hints === undefined)
    expect(pattern).toMatch(
      /^(?:\^|\\b)?(?:[a-zà-\u024f\u1ea0-\u1eff' -]{4}(?![?*{])|[\u0370-\u1dff\u2e80-\uffff])/,
    );
  else for (const hint of hints.replace(/^~/, '').split(' ')) expect([1, 4]).toContain(hint.length);
});

test.each([
  ['What you’ll do', 'duties'],
  ['3. Minimum qualifications:', 'demands'],
  ['Our benefits', 'offer'],
  ['Apply now', 'stop'],
  ['Ihre Aufgaben', 'duties'],
  ['応募資格', 'demands'],
  ['Opis posla', 'duties'],
  ['Вимоги', 'demands'],
  ['Követelmények és elvárások', 'demands'],
  ['What we’ll need from you', 'demands'],
  ['Nudimo:', 'offer'],
  ['Technical skills', 'demands'],
  ['Technical skills assessment', null],
  ['Develop your skills with us', null],
  ['Boats tailored to your requirements', null],
  ['Your submission has reached us', null],
  ['Summer in the harbour', null],
])('the heading «%s» announces %s', (line, cue) => {
  expect(sectionCue(line)).toBe(cue);
});

test('wordings are met where they stand in a text', () => {
  expect(wordingOf('We are looking for a planner with 3 years of experience.')).toBeGreaterThan(0);
  expect(wordingOf('The harbour lies behind the old mill and the weir.')).toBe(0);
});
