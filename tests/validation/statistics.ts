export const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

/** Pearson's correlation of two lists of the same length. */
export function correlation(a: readonly number[], b: readonly number[]): number {
  const [ma, mb] = [mean(a), mean(b)];
  let both = 0;
  let own = 0;
  let other = 0;
  a.forEach((value, i) => {
    const [x, y] = [value - ma, (b[i] ?? 0) - mb];
    both += x * y;
    own += x * x;
    other += y * y;
  });
  return both / Math.sqrt(own * other);
}

/** Spearman's rank correlation; equal values share their ranks. */
export const rankCorrelation = (a: readonly number[], b: readonly number[]) =>
  correlation(ranks(a), ranks(b));

function ranks(values: readonly number[]): number[] {
  const order = [...values.keys()].sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
  const out = new Array<number>(values.length).fill(0);
  for (let i = 0; i < order.length; ) {
    let end = i;
    while (end < order.length && values[order[end] ?? 0] === values[order[i] ?? 0]) end++;
    for (let k = i; k < end; k++) out[order[k] ?? 0] = (i + end - 1) / 2;
    i = end;
  }
  return out;
}

/** The values with mean 0 and deviation 1. */
export function standardised(values: readonly number[]): number[] {
  const middle = mean(values);
  const spread = Math.sqrt(mean(values.map((value) => (value - middle) ** 2))) || 1;
  return values.map((value) => (value - middle) / spread);
}
