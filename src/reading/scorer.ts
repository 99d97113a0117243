import type { Axis } from './reading.ts';

/** The figures of the score. Fitted on labelled postings; a change of any of them changes the version. */
export const SCORER: {
  readonly version: string;
  /** Pull of one signal by the strength class of its entry. */
  readonly weights: Readonly<Record<number, number>>;
  readonly axes: Readonly<Record<Axis, number>>;
  /** What each further signal of the same entry counts, as a share of the one before. */
  readonly repeat: number;
  /** Weight of silence: draws thin evidence toward 50. */
  readonly shrinkage: number;
} = {
  version: '0',
  weights: { 1: 1, 2: 1.5, 3: 2 },
  axes: { focus: 1, autonomy: 1, growth: 1 },
  repeat: 0.6,
  shrinkage: 4,
};
