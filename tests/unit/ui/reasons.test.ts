import { expect, test } from 'vitest';
import { axisReasons, overallReason } from '../../../src/words/reasons.ts';
import { madeUp } from '../../support/popup-samples.ts';

const { reading } = madeUp([
  ['reduce waste', 'outcome', 'focus'],
  ['raise retention', 'outcome', 'focus'],
  ['keep dates', 'output', 'focus'],
  ['sort boxes', 'output', 'focus'],
  ['follow the book', 'output', 'autonomy'],
]);
const says = { 'output.keep dates': 'deadline', 'output.sort boxes': 'volume' };

test('each axis has a sentence that counts its phrases by topic and names what is missing', () => {
  expect(axisReasons(reading, says)).toEqual([
    'Focus: 2 phrases about results for people or the business, 1 about deadlines, 1 about volume and pace.',
    'Autonomy: 1 phrase about following what is set; nothing on who decides how the work is done.',
    'Growth: nothing on what one learns.',
  ]);
});

test('what nothing more is known of is a thing to deliver', () => {
  expect(axisReasons(reading, {})[0]).toBe(
    'Focus: 2 phrases about results for people or the business, 2 about things to deliver.',
  );
});

test('the whole is told as the sum of its parts, with signs', () => {
  const reasons = [
    { entry: 'outcome.a', pole: 'outcome', axis: 'focus', points: 8.6, signals: [0] },
    { entry: 'outcome.b', pole: 'outcome', axis: 'growth', points: 3.2, signals: [1] },
    { entry: 'output.c', pole: 'output', axis: 'focus', points: -4.4, signals: [2] },
  ] as const;
  expect(overallReason({ reasons, setting: 0.2 })).toBe(
    'Overall: from the middle, 50, outcome phrases move it by +12, output phrases by −4, and the kind of work by 0.',
  );
});
