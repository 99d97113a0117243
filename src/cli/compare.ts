import { families } from 'virtual:role-families';
import { type Standing, standingOf } from '../reading/percentile.ts';
import type { Reading } from '../reading/reading.ts';
import { familyOf, type RoleFamily } from '../reading/role-family.ts';
import { DISTRIBUTION } from '../reading/score-distribution.ts';

/** The kind of work that a title names, and how a reading compares with other postings; null where it says too little. */
export function compare(
  title: string,
  reading: Reading,
): { readonly family: RoleFamily | 'other'; readonly standing: Standing | null } {
  const family = familyOf(title, families);
  return { family, standing: standingOf(reading, family, DISTRIBUTION) };
}
