import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  distributionOf,
  FEWEST_IN_FAMILY,
  type ScoreDistribution,
  standingOf,
} from '../../../src/reading/percentile.ts';
import { DISTRIBUTION } from '../../../src/reading/score-distribution.ts';

const upTo = (count: number) =>
  distributionOf(Array.from({ length: count }, (_, i) => (100 * i) / (count - 1)));
const made = (change: Partial<ScoreDistribution> = {}): ScoreDistribution => ({
  made: '2026-01-31',
  versions: { lexicon: '1', scorer: '1' },
  read: 500,
  all: upTo(401),
  families: { sales: upTo(FEWEST_IN_FAMILY), legal: upTo(FEWEST_IN_FAMILY - 1) },
  ...change,
});
const scored = (score: number, evidence: 'enough' | 'little' | 'none' = 'enough') => ({ score, evidence });

test('a score stands above the share of postings that score lower', () => {
  expect(standingOf(scored(73), 'other', made())).toEqual({ percent: 73, of: 401 });
  expect(standingOf(scored(-1), 'other', made())?.percent).toBe(0);
  expect(standingOf(scored(100.5), 'other', made())?.percent).toBe(100);
});

test('a family is compared with where enough of its postings are known, and left out where not', () => {
  expect(standingOf(scored(20), 'sales', made())?.family).toEqual({ name: 'sales', percent: 20, of: 100 });
  expect(standingOf(scored(20), 'legal', made())).toEqual({ percent: 20, of: 401 });
  expect(standingOf(scored(20), 'data', made())).toEqual({ percent: 20, of: 401 });
});

test.each(['little', 'none'] as const)('with %s to go by there is no comparison', (evidence) => {
  expect(standingOf(scored(95, evidence), 'sales', made())).toBeNull();
});

test('of postings that score the same, half count as lower', () => {
  const all = distributionOf(Array.from({ length: 200 }, () => 50));

  expect(standingOf(scored(50), 'other', made({ all }))?.percent).toBe(50);
  expect(standingOf(scored(49), 'other', made({ all }))?.percent).toBe(0);
});

test('a higher score never stands lower, and the figures are within 3 points of a count', () => {
  const scores = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 200, maxLength: 400 });
  fc.assert(
    fc.property(scores, fc.double({ min: 0, max: 100, noNaN: true }), (given, score) => {
      const distribution = made({ all: distributionOf(given) });
      const percent = standingOf(scored(score), 'other', distribution)?.percent ?? Number.NaN;
      const above = standingOf(scored(score + 1), 'other', distribution)?.percent ?? Number.NaN;
      // Quantiles are kept to a tenth of a point: scores nearer than that are as good as the same.
      const lower = given.filter((other) => other < score - 0.1).length / given.length;
      const notHigher = given.filter((other) => other <= score + 0.1).length / given.length;

      expect(above).toBeGreaterThanOrEqual(percent);
      expect(percent).toBeGreaterThanOrEqual(lower * 100 - 3);
      expect(percent).toBeLessThanOrEqual(notHigher * 100 + 3);
    }),
  );
});

test('the figures that are shipped are whole: date, versions, counts that fit, quantiles that rise', () => {
  const { made: day, versions, read, all, families } = DISTRIBUTION;
  const own = Object.values(families);

  expect(day).toMatch(/^20\d\d-\d\d-\d\d$/);
  expect(versions.lexicon).not.toBe('');
  expect(all.count).toBeGreaterThan(1000);
  expect(all.count).toBeLessThanOrEqual(read);
  expect(own.length).toBeGreaterThan(5);
  expect(own.reduce((sum, { count }) => sum + count, 0)).toBeLessThanOrEqual(all.count);
  for (const { count, quantiles } of [all, ...own]) {
    expect(count).toBeGreaterThanOrEqual(FEWEST_IN_FAMILY);
    expect(quantiles).toHaveLength(51);
    expect([...quantiles].sort((a, b) => a - b)).toEqual(quantiles);
  }
});
