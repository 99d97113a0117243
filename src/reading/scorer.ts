import type { Axis, Pole } from './reading.ts';
import figures from './scorer-figures.json' with { type: 'json' };

/** What a score is given for: the whole, or one axis. */
export type Target = 'overall' | Axis;

/** Signals of one axis and pole pull together. */
export type Group = `${Axis}-${Pole}`;

export const GROUPS: readonly Group[] = [
  'focus-output',
  'focus-outcome',
  'autonomy-output',
  'autonomy-outcome',
  'growth-output',
  'growth-outcome',
];

export type Figures = {
  readonly version: string;
  /** The day they were fitted. */
  readonly fitted: string;
  /** Weight of one signal by the strength class of its entry. */
  readonly strength: Readonly<Record<string, number>>;
  /** What each further signal of the same entry counts, as a share of the one before. */
  readonly repeat: number;
  /** Signals at which half of what the setting says counts. */
  readonly halfSetting: number;
  /** Points for each doubling, roughly, of what is said in a group: they multiply `log(1 + weight)`. */
  readonly pulls: Readonly<Record<Target, Readonly<Record<Group, number>>>>;
  /** Points for each doubling, roughly, of what a posting leans to: part of the setting. */
  readonly leanings: Readonly<Record<Target, Readonly<Record<Pole, number>>>>;
  /** Words that tell the kind of work around the signals, and the points of each for each target. */
  readonly words: readonly string[];
  readonly tones: Readonly<Record<Target, readonly number[]>>;
};

/** The figures of the score, fitted on labelled postings (see docs/decisions). A change of any of them changes the version. */
export const FIGURES: Figures = figures;
