import { expect, test } from 'vitest';
import { FAMILIES } from '../../../src/reading/role-family.ts';
import { standingWords } from '../../../src/ui/popup/standing.ts';

test('a score is compared with all postings', () => {
  expect(standingWords({ percent: 78, of: 3676 })).toBe('Above 78\u00a0% of 3,676 postings.');
});

test('and with those of its kind of work, where that is known', () => {
  const family = { name: 'public-sector', percent: 64, of: 101 } as const;

  expect(standingWords({ percent: 78, of: 3676, family })).toBe(
    'Above 78\u00a0% of 3,676 postings, and 64\u00a0% of those in the public sector.',
  );
});

test('every family has its words', () => {
  const said = FAMILIES.map((name) =>
    standingWords({ percent: 1, of: 200, family: { name, percent: 2, of: 100 } }),
  );

  expect(new Set(said).size).toBe(FAMILIES.length);
  expect(said.filter((words) => /undefined|\$/.test(words))).toEqual([]);
});
