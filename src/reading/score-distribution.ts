import type { ScoreDistribution } from './percentile.ts';
import figures from './score-distribution.json' with { type: 'json' };

/** The scores of postings from many sources, made by `npm run baseline`. Never for the page's script: it is too large. */
export const DISTRIBUTION: ScoreDistribution = figures;
