import { DISGUISES, disguisesOf, MOST_DISGUISE } from './disguises.ts';
import { BEFORE_WORDS, columnsOf, fit, type Prepared, type Seen } from './fit-model.ts';
import { packedDot } from './ridge.ts';
import { correlation, standardised } from './statistics.ts';

/** Below the limit by what rounding the figures may change. */
const AIMED_AT = MOST_DISGUISE - 0.004;
const FIRST_HOLD = 0.2;
const STEP = 1.2;
const MOST_STEPS = 60;

/** How hard the score is held off each disguise, in their order: no harder than it takes on these postings. */
export function holdsFor(
  prepared: Prepared,
  postings: readonly (Seen & { readonly text: string })[],
): number[] {
  const columns = columnsOf(postings, prepared.words, prepared.shape);
  const values = valuesOf(postings);
  const ties = tiesOf(prepared, postings);
  let holds = DISGUISES.map(() => 0);
  for (let step = 0; step < MOST_STEPS; step++) {
    const { overall } = fit(prepared, scaled(ties, holds, prepared.rows.length)).weights;
    const rated = columns.map((row) => packedDot(row, overall));
    const over = values.map((each) => Math.abs(correlation(rated, each)) > AIMED_AT);
    if (!over.some(Boolean)) break;
    holds = holds.map((hold, i) => (over[i] ? (hold === 0 ? FIRST_HOLD : hold * STEP) : hold));
  }
  return holds;
}

const valuesOf = (postings: readonly { readonly text: string }[]) => {
  const counts = postings.map(({ text }) => disguisesOf(text));
  return DISGUISES.map((_, i) => standardised(counts.map((each) => each[i] ?? 0)));
};

/** For each disguise the covariance of every column with it: where their sum is nought, the score does not follow it. */
export function tiesOf(
  { words, shape }: Prepared,
  postings: readonly (Seen & { readonly text: string })[],
): Float64Array[] {
  const rows = columnsOf(postings, words, shape);
  return valuesOf(postings).map((values) => {
    const tie = new Float64Array(BEFORE_WORDS + words.length);
    rows.forEach(({ columns, values: own }, n) => {
      columns.forEach((column, i) => {
        tie[column] = (tie[column] ?? 0) + ((values[n] ?? 0) * (own[i] ?? 0)) / rows.length;
      });
    });
    return tie;
  });
}

export function scaled(
  ties: readonly Float64Array[],
  holds: readonly number[],
  rows: number,
): Float64Array[] {
  return ties.flatMap((tie, i) => {
    const hold = holds[i] ?? 0;
    return hold === 0 ? [] : [tie.map((value) => value * Math.sqrt(hold * rows))];
  });
}
