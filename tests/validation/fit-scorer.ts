import { writeFileSync } from 'node:fs';
import { lexicon } from 'virtual:lexicon';
import { findCandidates } from '../../src/reading/find-candidates.ts';
import { groupSizes, weigh } from '../../src/reading/score.ts';
import { FIGURES, GROUPS, type Group, type Target } from '../../src/reading/scorer.ts';
import { isGenderCoded } from './gender-stems.ts';
import { foldOf, isKeptBack, labelledPostings } from './labelled-postings.ts';
import { marksAndWords } from './marks-and-words.ts';
import { dot, ridge } from './ridge.ts';
import { mean, rankCorrelation } from './statistics.ts';

// Fits the figures of the score on labelled postings: `npm run fit -- LABELLED.jsonl …`. Prints how well postings not
// fitted on are rated (cross-validation, then the part kept back), and writes src/reading/scorer-figures.json.

const TARGETS: readonly Target[] = ['overall', 'focus', 'autonomy', 'growth'];
const FOLDS = 5;
/** Words kept: more fit the labelled postings better and others no better. */
const WORDS = 300;
/** A word rarer than this tells of one employer, not of a kind of work. */
const FEWEST_POSTINGS = 8;
const PULL_PENALTY = 3;
const WORD_PENALTY = 16;

const all = labelledPostings(process.argv.slice(2).filter((argument) => !argument.startsWith('--'))).map(
  (posting) => {
    const { signals, words } = marksAndWords(posting.text, findCandidates(posting.text, lexicon));
    const sizes = groupSizes(weigh(signals)).map(Math.log1p);
    const ratings = Object.fromEntries(
      TARGETS.map((target) => [target, mean(posting.readers.map((reader) => reader[target])) - 50]),
    );
    return { posting, sizes, words, signals: signals.length, ratings };
  },
);
type Row = (typeof all)[number];
const learn = all.filter(({ posting }) => !isKeptBack(posting));
const check = all.filter(({ posting }) => isKeptBack(posting));
console.log(`${learn.length} postings to fit on, ${check.length} kept back`);

type Model = { readonly words: readonly string[]; readonly weights: Readonly<Record<string, Float64Array>> };

function rowOf(row: Row, place: ReadonlyMap<string, number>): Float64Array {
  const out = new Float64Array(GROUPS.length + place.size);
  out.set(row.sizes);
  if (row.signals === 0) return out;
  const present = [...row.words].flatMap((word) => place.get(word) ?? []);
  const share = row.signals / (row.signals + 1) / Math.sqrt(Math.max(1, present.length));
  for (const at of present) out[GROUPS.length + at] = share;
  return out;
}

function fitWith(rows: readonly Row[], words: readonly string[], target: Target): Float64Array {
  const place = new Map(words.map((word, i) => [word, i]));
  const penalties = [...GROUPS.map(() => PULL_PENALTY), ...words.map(() => WORD_PENALTY / 10)];
  return ridge(
    rows.map((row) => rowOf(row, place)),
    rows.map(({ ratings }) => ratings[target] ?? 0),
    penalties,
  );
}

/** The words that say most, over all targets: fitted with all of them first, then the strongest kept. */
function strongestWords(rows: readonly Row[]): string[] {
  const counts = new Map<string, number>();
  for (const { words } of rows) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const common = [...counts].filter(
    ([word, count]) => count >= FEWEST_POSTINGS && count < rows.length * 0.6 && !isGenderCoded(word),
  );
  // One word at a time against what the signals leave open: cheap, and as good as fitting two thousand at once.
  const scores = new Map<string, number>();
  for (const target of TARGETS) {
    const weights = fitWith(rows, [], target);
    const left = rows.map((row) => (row.ratings[target] ?? 0) - dot(rowOf(row, new Map()), weights));
    for (const [word, count] of common) {
      let sum = 0;
      rows.forEach(({ words }, i) => {
        if (words.has(word)) sum += left[i] ?? 0;
      });
      scores.set(word, (scores.get(word) ?? 0) + Math.abs(sum) / Math.sqrt(count + 5));
    }
  }
  return [...scores]
    .sort(([, a], [, b]) => b - a)
    .slice(0, WORDS)
    .map(([word]) => word);
}

function fit(rows: readonly Row[]): Model {
  const words = strongestWords(rows);
  return {
    words,
    weights: Object.fromEntries(TARGETS.map((target) => [target, fitWith(rows, words, target)])),
  };
}

const rate = (row: Row, { words, weights }: Model, target: Target) =>
  dot(rowOf(row, new Map(words.map((word, i) => [word, i]))), weights[target] ?? new Float64Array());

function report(name: string, pairs: readonly (readonly [Row, Model])[]): void {
  for (const target of TARGETS) {
    const given = pairs.map(([row]) => row.ratings[target] ?? 0);
    const rated = pairs.map(([row, model]) => rate(row, model, target));
    const off = mean(rated.map((value, i) => Math.abs(value - (given[i] ?? 0))));
    console.log(
      `${name} ${target.padEnd(8)} rho ${rankCorrelation(rated, given).toFixed(3)}  mean |difference| ${off.toFixed(1)}`,
    );
  }
}

const folds = Array.from({ length: FOLDS }, (_, fold) =>
  fit(learn.filter(({ posting }) => foldOf(posting, FOLDS) !== fold)),
);
report(
  'cross-validated',
  learn.flatMap((row) => {
    const model = folds[foldOf(row.posting, FOLDS)];
    return model ? [[row, model] as const] : [];
  }),
);
const model = fit(learn);
report(
  'kept back',
  check.map((row) => [row, model] as const),
);

const rounded = (value: number) => Math.round(value * 10) / 10;
const figures = {
  version: `${new Date().toISOString().slice(0, 10)}.${learn.length}`,
  fitted: new Date().toISOString().slice(0, 10),
  strength: FIGURES.strength,
  repeat: FIGURES.repeat,
  pulls: Object.fromEntries(
    TARGETS.map((target) => [
      target,
      Object.fromEntries(GROUPS.map((group: Group, i) => [group, rounded(model.weights[target]?.[i] ?? 0)])),
    ]),
  ),
  words: model.words,
  tones: Object.fromEntries(
    TARGETS.map((target) => [
      target,
      model.words.map((_, i) => rounded(model.weights[target]?.[GROUPS.length + i] ?? 0)),
    ]),
  ),
};
// Lists on one line each: a figure is read beside the others, not below them.
const text = JSON.stringify(figures, null, 2).replace(/\[[^[\]]*\]/g, (list) => list.replace(/\s+/g, ' '));
if (!process.argv.includes('--dry-run')) writeFileSync('src/reading/scorer-figures.json', `${text}\n`);
