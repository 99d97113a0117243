import { expect, test } from 'vitest';
import { phraseGroups } from '../../../src/ui/popup/phrases.ts';
import { questionsFor } from '../../../src/ui/popup/questions.ts';
import { silenceOf, summaryOf } from '../../../src/ui/popup/summary.ts';
import {
  leansOutcome,
  leansOutput,
  littleToGoBy,
  madeUp,
  someQuestions,
} from '../../support/popup-samples.ts';

test('the summary counts both poles, the larger first, and names what most phrases speak of', () => {
  expect(summaryOf(leansOutcome.reading)).toBe(
    '8 phrases about outcomes, mostly effects on people or the business; 2 about output.',
  );
});

test('the summary names no topic where no axis has more than half of the phrases', () => {
  expect(summaryOf(leansOutput.reading)).toBe('4 phrases about output and none about outcomes.');
});

test('the summary of one phrase speaks in the singular', () => {
  expect(summaryOf(littleToGoBy.reading)).toBe(
    '1 phrase about outcomes, on room to decide; none about output.',
  );
});

test('the summary of nothing says so', () => {
  expect(summaryOf(madeUp([]).reading)).toBe('No phrase about outcomes or output was found.');
});

test('silence is named axis by axis, and not at all where every axis is spoken of', () => {
  expect(silenceOf(littleToGoBy.reading)).toBe(
    'The text says nothing of what counts as success or skill that compounds.',
  );
  expect(silenceOf(leansOutput.reading)).toBeNull();
});

test('questions go to silent axes first, then to those that lean to output, one of each before a second', () => {
  const { axes } = leansOutcome.reading;
  const uneven = {
    axes: {
      ...axes,
      growth: { score: 50, outcomes: 0, outputs: 0 },
      focus: { score: 20, outcomes: 1, outputs: 5 },
    },
  };

  const ids = questionsFor(uneven, someQuestions, 4).map(({ id }) => id);

  expect(ids).toEqual(['second-year', 'measured', 'who-decides', 'last-change']);
});

test('there are never more questions than asked for, and none of none', () => {
  expect(questionsFor(leansOutcome.reading, someQuestions)).toHaveLength(3);
  expect(questionsFor(leansOutcome.reading, [])).toEqual([]);
});

test('phrases are grouped by pole, flags first, and a repeated wording is listed once with its count', () => {
  const groups = phraseGroups(leansOutcome.posting.text, leansOutcome.reading);

  expect(groups.map(({ pole, marks, phrases }) => [pole, marks, phrases.length])).toEqual([
    ['flag', 1, 1],
    ['outcome', 8, 7],
    ['output', 2, 2],
  ]);
  expect(groups[1]?.phrases.find(({ times }) => times === 2)).toEqual({
    text: 'choose the problem',
    list: 'signals',
    index: 5,
    times: 2,
  });
});

test('the strongest reasons come first, and what no reason names last', () => {
  const { posting, reading } = leansOutput;
  const [first, second, third] = reading.reasons;
  if (!first || !second || !third) throw new Error('the sample has three reasons');

  const groups = phraseGroups(posting.text, { ...reading, reasons: [third, second] });

  expect(groups.find(({ pole }) => pole === 'output')?.phrases.map(({ index }) => index)).toEqual([
    2, 1, 0, 3,
  ]);
});

test('spans outside the text, and over-long ones, do not break the list', () => {
  const { posting, reading } = leansOutput;
  const flags = [
    { start: 9_000, end: 9_010, entry: 'flag.gone' },
    { start: 0, end: posting.text.length, entry: 'flag.long' },
  ];

  const [group] = phraseGroups(posting.text, { ...reading, flags });

  expect(group?.marks).toBe(1);
  expect(group?.phrases[0]?.text).toMatch(/…$/);
  expect(group?.phrases[0]?.text.length).toBeLessThanOrEqual(90);
});
