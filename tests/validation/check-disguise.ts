import { DISGUISES, disguisesOf, MOST_DISGUISE } from './disguises.ts';
import { correlation, mean, standardised } from './statistics.ts';
import type { Check } from './table.ts';
import type { CorpusReading, World } from './world.ts';

/** Entries named beside a correlation: those that carry most of it. */
const NAMED = 3;

/** Does the score measure something else: length, coded words, or nothing but the kind of work? */
export function checkDisguise({ corpus, labelled }: World): Check[] {
  if (corpus.length === 0) return [];
  const scores = corpus.map(({ reading }) => reading.score);
  const counts = labelled.map(({ text }) => disguisesOf(text));
  const rows = DISGUISES.map((name, i): Check => {
    const r = correlation(
      scores,
      corpus.map(({ disguises }) => disguises[i] ?? 0),
    );
    const readers = correlation(
      labelled.map(({ rating }) => rating.overall),
      counts.map((each) => each[i] ?? 0),
    );
    const carriers = carriersOf(corpus, i, Math.sign(r)).map(
      ([entry, part]) => `${entry} ${part.toFixed(3)}`,
    );
    const beside = labelled.length > 0 ? `; the readers' ratings ${readers.toFixed(2)}` : '';
    return {
      name: `correlation with ${name} (${corpus.length} postings)`,
      figure: `${r.toFixed(2)}${beside}; carried most by ${carriers.join(', ')}`,
      limit: `at most ${MOST_DISGUISE} either way`,
      holds: Math.abs(r) <= MOST_DISGUISE,
    };
  });
  return [...rows, checkFamilies(corpus)];
}

/** What each entry adds to the correlation: the parts of all entries and of the setting sum to it. */
function carriersOf(corpus: readonly CorpusReading[], disguise: number, sign: number): [string, number][] {
  const values = standardised(corpus.map(({ disguises }) => disguises[disguise] ?? 0));
  const spread = deviation(corpus.map(({ reading }) => reading.score));
  const parts = new Map<string, number>();
  corpus.forEach(({ reading: { reasons, setting } }, i) => {
    const weight = (values[i] ?? 0) / spread / corpus.length;
    parts.set('the setting', (parts.get('the setting') ?? 0) + setting * weight);
    for (const { entry, points } of reasons) parts.set(entry, (parts.get(entry) ?? 0) + points * weight);
  });
  return [...parts].sort(([, a], [, b]) => (b - a) * (sign || 1)).slice(0, NAMED);
}

function deviation(values: readonly number[]): number {
  const middle = mean(values);
  return Math.sqrt(mean(values.map((value) => (value - middle) ** 2))) || 1;
}

/** A family with fewer postings says little of its spread. */
const FEWEST_IN_FAMILY = 30;

function checkFamilies(corpus: readonly CorpusReading[]): Check {
  const families = new Map<string, number[]>();
  for (const { family, reading } of corpus) {
    if (!family) continue;
    families.set(family, [...(families.get(family) ?? []), reading.score]);
  }
  const large = [...families].filter(([, scores]) => scores.length >= FEWEST_IN_FAMILY);
  const spreads = large
    .map(([family, scores]) => [family, deviation(scores)] as const)
    .sort(([, a], [, b]) => a - b);
  const between = deviation(large.map(([, scores]) => mean(scores)));
  const told = ([family, spread]: readonly [string, number]) => `${family} ${spread.toFixed(1)}`;
  const [least, most] = [spreads[0], spreads.at(-1)];
  return {
    name: `spread (standard deviation) of the score within role families (${large.length})`,
    figure: `${mean(spreads.map(([, spread]) => spread)).toFixed(1)} points on average, from ${least ? told(least) : '–'} to ${most ? told(most) : '–'}; between their means ${between.toFixed(1)}`,
    limit: 'within larger than between',
    holds: mean(spreads.map(([, spread]) => spread)) > between,
  };
}
