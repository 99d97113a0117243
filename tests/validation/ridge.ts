/** A row of which most columns are nought: columns and their values. */
export type SparseRow = readonly (readonly [column: number, value: number])[];

export function dot(row: SparseRow, weights: Float64Array): number {
  return row.reduce((sum, [column, value]) => sum + value * (weights[column] ?? 0), 0);
}

/** The same packed, for what is fitted hundreds of times. */
export type PackedRow = { readonly columns: Int32Array; readonly values: Float64Array };

/** The lower triangle of a symmetric matrix. */
type Triangle = readonly Float64Array[];

/** `Σ rowᵀ · row` with the penalties on the diagonal. */
export function gramOf(rows: readonly PackedRow[], penalties: readonly number[]): Triangle {
  const gram = penalties.map((penalty, i) => {
    const row = new Float64Array(i + 1);
    row[i] = penalty;
    return row;
  });
  for (const { columns, values } of rows) {
    for (let i = 0; i < columns.length; i++) {
      const at = columns[i] ?? 0;
      const target = gram[at];
      const x = values[i] ?? 0;
      if (!target) continue;
      for (let k = 0; k < columns.length; k++) {
        const other = columns[k] ?? 0;
        if (other <= at) target[other] = (target[other] ?? 0) + x * (values[k] ?? 0);
      }
    }
  }
  return gram;
}

/**
 * Ridge regression without intercept: for each target the weights that keep
 * `Σ (row · w − y)² + Σ penalty · w² + Σ (tie · w)²` smallest.
 * @param gram made of the rows by `gramOf`
 * @param ties rows that are to come out at nought, as far as the others let them
 */
export function ridge(
  rows: readonly PackedRow[],
  gram: Triangle,
  targets: readonly (readonly number[])[],
  ties: readonly Float64Array[] = [],
): Float64Array[] {
  const lower = factor(
    gram.map((row, i) => {
      const own = row.slice();
      for (const tie of ties)
        for (let k = 0; k <= i; k++) own[k] = (own[k] ?? 0) + (tie[i] ?? 0) * (tie[k] ?? 0);
      return own;
    }),
  );
  return targets.map((y) => {
    const b = new Float64Array(gram.length);
    rows.forEach(({ columns, values }, n) => {
      columns.forEach((column, i) => {
        b[column] = (b[column] ?? 0) + (values[i] ?? 0) * (y[n] ?? 0);
      });
    });
    return solve(lower, b);
  });
}

/** `l` of a symmetric positive matrix `l · lᵀ` (Cholesky), in place. */
function factor(a: Triangle): Triangle {
  a.forEach((row, i) => {
    for (let k = 0; k <= i; k++) {
      const other = a[k] ?? row;
      let rest = row[k] ?? 0;
      for (let j = 0; j < k; j++) rest -= (row[j] ?? 0) * (other[j] ?? 0);
      row[k] = i === k ? Math.sqrt(rest) : rest / (other[k] ?? 1);
    }
  });
  return a;
}

function solve(lower: Triangle, b: Float64Array): Float64Array {
  const x = b.slice();
  lower.forEach((row, i) => {
    let rest = x[i] ?? 0;
    for (let k = 0; k < i; k++) rest -= (row[k] ?? 0) * (x[k] ?? 0);
    x[i] = rest / (row[i] ?? 1);
  });
  for (let i = lower.length - 1; i >= 0; i--) {
    const row = lower[i];
    if (!row) continue;
    const value = (x[i] ?? 0) / (row[i] ?? 1);
    x[i] = value;
    for (let k = 0; k < i; k++) x[k] = (x[k] ?? 0) - (row[k] ?? 0) * value;
  }
  return x;
}

export function packedDot({ columns, values }: PackedRow, weights: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < columns.length; i++) sum += (values[i] ?? 0) * (weights[columns[i] ?? 0] ?? 0);
  return sum;
}
