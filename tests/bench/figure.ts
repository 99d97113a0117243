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

/**
 * Milliseconds of one call of each work, medians of rounds in which all take turns, so that a machine that is busy for
 * a while slows all alike. Each is called once before.
 */
export function timesOf(
  rounds: number,
  works: readonly { readonly work: () => unknown; readonly times: number }[],
): number[] {
  for (const { work } of works) used = work();
  const measured = works.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    works.forEach(({ work, times }, i) => {
      const start = performance.now();
      for (let left = times; left > 0; left--) used = work();
      measured[i]?.push((performance.now() - start) / times);
    });
  }
  return measured.map((times) => times.sort((a, b) => a - b)[rounds >> 1] ?? Number.NaN);
}

let used: unknown;
export const lastUsed = () => used;
