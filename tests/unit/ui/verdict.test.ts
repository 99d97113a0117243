import { expect, test } from 'vitest';
import { evidenceWord, verdictOf } from '../../../src/ui/components/verdict.ts';

test.each([
  [80, [65, 90], 'strongly_outcome'],
  [80, [55, 90], 'outcome'],
  [60, [50, 70], 'outcome'],
  [60, [49, 70], 'mixed'],
  [54, [52, 56], 'mixed'],
  [50, [20, 80], 'mixed'],
  [40, [30, 51], 'mixed'],
  [40, [30, 50], 'output'],
  [20, [10, 45], 'output'],
  [20, [10, 40], 'strongly_output'],
] as const)('a score of %d with range %j is called %s', (score, range, verdict) => {
  expect(verdictOf({ score, range, evidence: 'enough', confidence: 0.5 })).toBe(verdict);
});

test.each(['little', 'none'] as const)(
  'with %s to go by no side is named, whatever the score',
  (evidence) => {
    const judged = { score: 95, range: [90, 99], evidence, confidence: 0.9 } as const;

    expect(verdictOf(judged)).toBe(evidence);
    expect(evidenceWord(judged)).toBe(evidence);
  },
);

test.each([
  [0.9, 'strong'],
  [0.7, 'strong'],
  [0.5, 'moderate'],
  [0.1, 'weak'],
] as const)('a confidence of %d is %s evidence', (confidence, word) => {
  expect(evidenceWord({ score: 60, range: [55, 65], evidence: 'enough', confidence })).toBe(word);
});
