import type { Pole } from '../../src/reading/reading.ts';
import { type Figures, GROUPS, type Target } from '../../src/reading/scorer.ts';
import { groupSizes, type Weighed, weigh } from '../../src/reading/weigh.ts';
import { gramOf, type PackedRow, packedDot, ridge } from './ridge.ts';
import { strongestWords } from './strongest-words.ts';

export const TARGETS: readonly Target[] = ['overall', 'focus', 'autonomy', 'growth'];

/** What the score sees of a posting. */
export type Seen = {
  readonly signals: readonly Weighed[];
  readonly leaning: Readonly<Record<Pole, number>>;
  readonly words: ReadonlySet<string>;
};

/** Columns before those of the words: what is said in each group, and what the posting leans to. */
export const BEFORE_WORDS = GROUPS.length + 2;

/** A posting with its ratings, as distances from the middle. */
export type Rated = Seen & { readonly ratings: Readonly<Record<Target, number>> };

/** What is chosen before the weights are fitted. */
export type Shape = Pick<Figures, 'strength' | 'repeat' | 'halfSetting'> & {
  /** How many words make the setting. */
  readonly words: number;
  readonly pullPenalty: number;
  readonly wordPenalty: number;
};

export type Model = {
  readonly shape: Shape;
  readonly words: readonly string[];
  readonly weights: Readonly<Record<Target, Float64Array>>;
};

/** The rows with the words chosen on them, ready to be fitted more than once. */
export type Prepared = {
  readonly shape: Shape;
  readonly words: readonly string[];
  readonly rows: readonly Rated[];
  readonly columns: readonly PackedRow[];
  readonly gram: readonly Float64Array[];
};

export function prepare(rows: readonly Rated[], shape: Shape): Prepared {
  const bare = fit(withWords(rows, [], shape));
  const rated = TARGETS.map((target) => rateAll(rows, bare, target));
  const left = rows.map((row, n) => TARGETS.map((target, t) => row.ratings[target] - (rated[t]?.[n] ?? 0)));
  return withWords(rows, strongestWords(rows, left, shape.words), shape);
}

function withWords(rows: readonly Rated[], words: readonly string[], shape: Shape): Prepared {
  const columns = columnsOf(rows, words, shape);
  const penalties = [
    ...new Array<number>(BEFORE_WORDS).fill(shape.pullPenalty),
    ...words.map(() => shape.wordPenalty),
  ];
  return { shape, words, rows, columns, gram: gramOf(columns, penalties) };
}

/**
 * Fits the weights.
 * @param ties see `ridge`; only the overall score is held by them
 */
export function fit(
  { shape, words, rows, columns, gram }: Prepared,
  ties: readonly Float64Array[] = [],
): Model {
  const [overall = [], ...axes] = TARGETS.map((target) => rows.map(({ ratings }) => ratings[target]));
  const fitted =
    ties.length === 0
      ? ridge(columns, gram, [overall, ...axes])
      : [...ridge(columns, gram, [overall], ties), ...ridge(columns, gram, axes)];
  const weights = Object.fromEntries(TARGETS.map((target, i) => [target, fitted[i]]));
  return { shape, words, weights: weights as Record<Target, Float64Array> };
}

/** The distances from the middle that a model gives to postings. */
export function rateAll(rows: readonly Seen[], { shape, words, weights }: Model, target: Target): number[] {
  return columnsOf(rows, words, shape).map((row) => packedDot(row, weights[target]));
}

/** Columns: what is said in each group, what the posting leans to, then the words of the setting. */
export function columnsOf(
  rows: readonly Seen[],
  words: readonly string[],
  shape: Shape,
): readonly PackedRow[] {
  const places = new Map(words.map((word, i) => [word, BEFORE_WORDS + i]));
  return rows.map((row) => {
    const said = weigh(row.signals, shape);
    const counted = said.filter(({ size }) => size > 0).length;
    const share = counted / (counted + shape.halfSetting);
    const sizes = Array.from(groupSizes(said), Math.log1p);
    if (counted > 0)
      sizes.push(Math.log1p(row.leaning.output) * share, Math.log1p(row.leaning.outcome) * share);
    const groups = [...sizes.keys()].filter((i) => (sizes[i] ?? 0) > 0);
    const present: number[] = [];
    if (counted > 0 && places.size > 0) {
      for (const word of row.words) {
        const at = places.get(word);
        if (at !== undefined) present.push(at);
      }
    }
    const word = share / Math.sqrt(Math.max(1, present.length));
    return {
      columns: Int32Array.from([...groups, ...present]),
      values: Float64Array.from([...groups.map((i) => sizes[i] ?? 0), ...present.map(() => word)]),
    };
  });
}
