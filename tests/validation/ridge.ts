/** Solves `a · x = b` for a symmetric positive matrix, by elimination; `a` and `b` are used up. */
function solve(a: Float64Array[], b: Float64Array): Float64Array {
  const n = b.length;
  const at = (row: number, column: number) => a[row]?.[column] ?? 0;
  for (let i = 0; i < n; i++) {
    for (let row = i + 1; row < n; row++) {
      const factor = at(row, i) / at(i, i);
      const target = a[row];
      if (factor === 0 || !target) continue;
      for (let k = i; k < n; k++) target[k] = at(row, k) - factor * at(i, k);
      b[row] = (b[row] ?? 0) - factor * (b[i] ?? 0);
    }
  }
  const x = new Float64Array(n);
  for (let i = n - 1; i >= 0; i--) {
    let rest = b[i] ?? 0;
    for (let k = i + 1; k < n; k++) rest -= at(i, k) * (x[k] ?? 0);
    x[i] = rest / at(i, i);
  }
  return x;
}

/**
 * Ridge regression without intercept: the weights that keep `Σ (row · w − y)² + Σ penalty · w²` smallest.
 * @param penalties one for each column
 */
export function ridge(
  rows: readonly Float64Array[],
  y: readonly number[],
  penalties: readonly number[],
): Float64Array {
  const width = penalties.length;
  const a = penalties.map((penalty, i) => {
    const row = new Float64Array(width);
    row[i] = penalty;
    return row;
  });
  const b = new Float64Array(width);
  rows.forEach((row, n) => {
    // Most columns of a row are nought: a posting holds few of the words.
    const set = [...row.keys()].filter((i) => row[i] !== 0);
    for (const i of set) {
      b[i] = (b[i] ?? 0) + (row[i] ?? 0) * (y[n] ?? 0);
      const target = a[i];
      if (target) for (const k of set) target[k] = (target[k] ?? 0) + (row[i] ?? 0) * (row[k] ?? 0);
    }
  });
  return solve(a, b);
}

export const dot = (row: Float64Array, weights: Float64Array) =>
  row.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0);
