import type { Reading } from './reading.ts';
import type { RoleFamily } from './role-family.ts';

/** How many scores there were, and the scores below which 0, 2, 4 … 100 % of them lie. */
export type Distribution = { readonly count: number; readonly quantiles: readonly number[] };

/** The scores of many postings, as figures. Only postings with enough to go by are counted. */
export type ScoreDistribution = {
  /** The day it was made. */
  readonly made: string;
  readonly versions: Reading['versions'];
  /** Postings read, with those that say too little. */
  readonly read: number;
  readonly all: Distribution;
  readonly families: Readonly<Partial<Record<RoleFamily, Distribution>>>;
};

/** Where a score stands: the whole percentage of postings that score lower, 0..100, and how many postings there are. */
export type Standing = {
  readonly percent: number;
  readonly of: number;
  /** The same among postings of its kind of work; absent where the kind is not known or too few are. */
  readonly family?: { readonly name: RoleFamily; readonly percent: number; readonly of: number };
};

/** With fewer postings of a family a percentage would be off by more than 5 points once in three times. */
export const FEWEST_IN_FAMILY = 100;

const STEPS = 50;

/** Compares a reading with the postings of a distribution; null where the reading says too little to go by. */
export function standingOf(
  { score, evidence }: Pick<Reading, 'score' | 'evidence'>,
  family: RoleFamily | 'other',
  distribution: ScoreDistribution,
): Standing | null {
  if (evidence !== 'enough') return null;
  const place = ({ count, quantiles }: Distribution) => ({
    percent: Math.round(shareBelow(score, quantiles) * 100),
    of: count,
  });
  const own = family === 'other' ? undefined : distribution.families[family];
  return {
    ...place(distribution.all),
    ...(family !== 'other' && own && own.count >= FEWEST_IN_FAMILY
      ? { family: { name: family, ...place(own) } }
      : {}),
  };
}

/** The quantiles of some scores (at least one), to a tenth of a point. */
export function distributionOf(scores: readonly number[]): Distribution {
  const sorted = [...scores].sort((a, b) => a - b);
  const quantiles = Array.from({ length: STEPS + 1 }, (_, i) => {
    const at = (i / STEPS) * (sorted.length - 1);
    const [low = 0, high = low] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
    return Math.round((low + (high - low) * (at % 1)) * 10) / 10;
  });
  return { count: sorted.length, quantiles };
}

/** The share of scores that are lower, from quantiles at equal steps; of equal ones half are counted. */
function shareBelow(score: number, quantiles: readonly number[]): number {
  let lower = 0;
  while (lower < quantiles.length && (quantiles[lower] ?? 0) < score) lower++;
  let equal = 0;
  while (quantiles[lower + equal] === score) equal++;
  const last = quantiles.length - 1;
  if (equal > 0) return (lower + (equal - 1) / 2) / last;
  if (lower === 0) return 0;
  if (lower > last) return 1;
  const [before = 0, after = 0] = [quantiles[lower - 1], quantiles[lower]];
  return (lower - 1 + (score - before) / (after - before)) / last;
}
