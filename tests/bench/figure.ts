/** One measured figure. `ratio` compares it with the baseline, measured in the same run: above 1 is better than it. */
export type Figure = {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly baseline: string;
  readonly ratio: number;
};

/** Milliseconds of one call, the median of several rounds; what it gives is used, so that nothing is left out. */
export function timeOf(rounds: number, work: () => unknown): number {
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    used = work();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[rounds >> 1] ?? Number.NaN;
}

let used: unknown;
export const lastUsed = () => used;
