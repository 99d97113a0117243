import type { Trial } from './try-entry.ts';

const MOST_WORDINGS = 15;
const MOST_OVERLAPS = 10;

/** A trial as text for a person. */
export function printTrial(id: string, trial: Trial): string {
  const { postings, found, firings, shown, wordings, sample, overlaps } = trial;
  const share = postings === 0 ? 0 : (found / postings) * 100;
  return [
    `${id}: found ${times(firings)} in ${found} of ${postings} postings (${share.toFixed(1)} %).`,
    ...(firings === 0
      ? ['Nothing here is worded like that. Try a file with more postings, or wider patterns.']
      : [
          `Of these ${shown} would be marked; the others lie under a better mark, or in a sentence that speaks otherwise.`,
          '',
          'The commonest wordings:',
          ...rows(wordings, MOST_WORDINGS),
          '',
          'A sample, one from each posting:',
          ...sample.map((line) => `  ${line}`),
          '',
          overlaps.size === 0
            ? 'No other entry marks the same words.'
            : 'Other entries that mark some of the same words:',
          ...rows(overlaps, MOST_OVERLAPS),
        ]),
    '',
  ].join('\n');
}

const times = (count: number) => (count === 1 ? 'once' : `${count} times`);

const rows = (counts: ReadonlyMap<string, number>, most: number) =>
  [...counts].slice(0, most).map(([name, count]) => `  ${String(count).padStart(5)}  ${name}`);
