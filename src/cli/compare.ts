import { families } from 'virtual:role-families';
import { type Standing, standingOf } from '../reading/percentile.ts';
import type { Reading } from '../reading/reading.ts';
import { familyFinder, type RoleFamily } from '../reading/role-family.ts';
import { DISTRIBUTION } from '../reading/score-distribution.ts';

const familyOf = familyFinder(families);

/** The kind of work that a title names, and how a reading compares with other postings; null where it says too little. */
export function compare(
  title: string,
  reading: Reading,
): { readonly family: RoleFamily | 'other'; readonly standing: Standing | null } {
  const family = familyOf(title);
  return { family, standing: standingOf(reading, family, DISTRIBUTION) };
}
