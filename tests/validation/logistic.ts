/** A row of which most columns are nought. */
export type Filled = { readonly columns: readonly number[]; readonly values: readonly number[] };

/** Rounds over all rows: the figures stand still to two digits well before. */
const ROUNDS = 20;
const STEP = 0.3;

/**
 * Logistic regression with ridge penalties: for each column the weight that keeps
 * `Σ log(1 + exp(−y · row · w)) + Σ penalty · w² / 2` small. Rows are taken in their order, with steps that shrink
 * for columns often seen (AdaGrad, Duchi 2011): same rows, same weights.
 * @param penalties one for each column
 */
export function logistic(
  rows: readonly Filled[],
  answers: readonly boolean[],
  penalties: readonly number[],
): Float64Array {
  const weights = new Float64Array(penalties.length);
  const slopes = new Float64Array(penalties.length).fill(1e-3);
  // A column's penalty is paid in equal parts by the rows that have it.
  const parts = new Float64Array(penalties.length);
  for (const { columns } of rows) for (const column of columns) parts[column] = (parts[column] ?? 0) + 1;
  penalties.forEach((penalty, column) => {
    parts[column] = penalty / Math.max(1, parts[column] ?? 1);
  });
  for (let round = 0; round < ROUNDS; round++) {
    rows.forEach((row, n) => {
      const off = 1 / (1 + Math.exp(-oddsOf(row, weights))) - (answers[n] ? 1 : 0);
      row.columns.forEach((column, i) => {
        const weight = weights[column] ?? 0;
        const slope = off * (row.values[i] ?? 0) + (parts[column] ?? 0) * weight;
        const all = (slopes[column] ?? 0) + slope * slope;
        slopes[column] = all;
        weights[column] = weight - (STEP * slope) / Math.sqrt(all);
      });
    });
  }
  return weights;
}

export function oddsOf({ columns, values }: Filled, weights: Float64Array): number {
  let odds = 0;
  for (let i = 0; i < columns.length; i++) odds += (values[i] ?? 0) * (weights[columns[i] ?? 0] ?? 0);
  return odds;
}
