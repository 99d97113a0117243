import { expect, test } from 'vitest';
import { sectionCue } from '../../../src/posting/cues.ts';
import { hintsFor } from '../../../src/posting/hints.ts';
import { wordingOf } from '../../../src/posting/wording.ts';

const hints = hintsFor(['ferr', '_sea sea_', '$ €', 'script', "you'"]);

test.each([
  ['Nothing of it here', 0],
  ['All FERRIES', 1],
  ['sea', 2],
  ['by sea and land', 2],
  ['overseas trade', 0],
  ['It costs $5', 4],
  ['It costs 5 €', 4],
  ['Паром', 8],
  ['ünïcödé', 0],
  ['you’ll see', 16],
  ['', 0],
])('«%s» has the hints %i', (text, expected) => {
  expect(hints(text)).toBe(expected);
});

test.each([
  ['What you’ll do', 'duties'],
  ['3. Minimum qualifications:', 'demands'],
  ['Our benefits', 'offer'],
  ['Apply now', 'stop'],
  ['Ihre Aufgaben', 'duties'],
  ['応募資格', 'demands'],
  ['Summer in the harbour', null],
])('the heading «%s» announces %s', (line, cue) => {
  expect(sectionCue(line)).toBe(cue);
});

test('wordings are met with their hints only', () => {
  expect(wordingOf('We are looking for a planner with 3 years of experience.')).toBeGreaterThan(0);
  expect(wordingOf('The harbour lies behind the old mill and the weir.')).toBe(0);
});
