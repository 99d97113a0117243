import { writeFileSync } from 'node:fs';
import { lexicon } from 'virtual:lexicon';
import { fingerprint } from '../../src/lexicon-compiler/fingerprint.ts';
import { type Figures, GROUPS } from '../../src/reading/scorer.ts';
import { corpus, DISGUISES } from './disguises.ts';
import {
  BEFORE_WORDS,
  fit,
  type Model,
  prepare,
  type Rated,
  rateAll,
  type Shape,
  TARGETS,
} from './fit-model.ts';
import { holdsFor, scaled, tiesOf } from './hold-off.ts';
import { foldOf, isKeptBack, labelledFiles, labelledPostings } from './labelled-postings.ts';
import { marksAndWords } from './marks-and-words.ts';
import { mean, rankCorrelation } from './statistics.ts';

// Fits the figures of the score on labelled postings: `npm run fit -- LABELLED.jsonl …`. Prints how well postings not
// fitted on are rated (cross-validation, then the part kept back), and writes src/reading/scorer-figures.json.

const FOLDS = 4;
/** More words rate a little better, but each is carried by the page's script. */
const WORDS = 400;

const seen = (text: string) => marksAndWords(text, lexicon);
const all = labelledPostings(labelledFiles(process.argv.slice(2))).map((posting) => {
  const ratings = Object.fromEntries(
    TARGETS.map((target) => [target, mean(posting.readers.map((reader) => reader[target])) - 50]),
  ) as Rated['ratings'];
  return { posting, fold: foldOf(posting, FOLDS), ...seen(posting.text), ratings };
});
const learn = all.filter(({ posting }) => !isKeptBack(posting));
const check = all.filter(({ posting }) => isKeptBack(posting));
console.log(`${learn.length} postings to fit on, ${check.length} kept back`);

type Row = (typeof all)[number];

const texts = corpus().map(({ text }) => ({ text, ...seen(text) }));

/** Rates each posting by a model fitted on the other folds. */
function crossRate(shape: Shape, holds: readonly number[]): Map<Row, number[]> {
  const rated = new Map<Row, number[]>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const rows = learn.filter((row) => row.fold !== fold);
    const model = heldModel(rows, shape, holds);
    const own = learn.filter((row) => row.fold === fold);
    const byTarget = TARGETS.map((target) => rateAll(own, model, target));
    own.forEach((row, i) => {
      rated.set(
        row,
        byTarget.map((values) => values[i] ?? 0),
      );
    });
  }
  return rated;
}

function heldModel(rows: readonly Row[], shape: Shape, holds: readonly number[]): Model {
  const prepared = prepare(rows, shape);
  const held = holds.some((hold) => hold > 0);
  return fit(prepared, held ? scaled(tiesOf(prepared, texts), holds, rows.length) : []);
}

/** Mean squared error over all targets, each posting rated by a model that has not seen it. */
function errorOf(shape: Shape): number {
  const rated = crossRate(shape, []);
  return mean(
    learn.flatMap((row) =>
      TARGETS.map((target, i) => ((rated.get(row)?.[i] ?? 0) - row.ratings[target]) ** 2),
    ),
  );
}

/** A grant counts above a demand above a boast, whatever these labels say; how far above is fitted. */
const strengths = (boast: number, grant: number) => ({
  strength: { '1': boast, '2': 1, '3': grant },
});
const CHOICES: readonly ((from: Shape) => readonly Partial<Shape>[])[] = [
  ({ strength }) => [0.25, 0.5, 0.75].map((boast) => strengths(boast, strength['3'] ?? 1)),
  ({ strength }) => [1.25, 1.5, 2].map((grant) => strengths(strength['1'] ?? 1, grant)),
  () => [0.5, 0.7, 0.85].map((repeat) => ({ repeat })),
  () => [0.5, 1, 2].map((halfSetting) => ({ halfSetting })),
  () => [3, 10].map((pullPenalty) => ({ pullPenalty })),
  () => [0.7, 1, 1.5].map((wordPenalty) => ({ wordPenalty })),
];
const FIRST: Shape = {
  strength: { '1': 0.5, '2': 1, '3': 1.25 },
  repeat: 0.7,
  halfSetting: 1,
  pullPenalty: 5,
  wordPenalty: 1.5,
  words: WORDS,
};

/** One choice after another, each the best by cross-validation with the others as they are. */
function bestShape(): Shape {
  let best = FIRST;
  let least = errorOf(best);
  for (const choices of CHOICES) {
    const from = best;
    for (const choice of choices(from)) {
      const shape = { ...from, ...choice };
      const error = errorOf(shape);
      if (error < least) [best, least] = [shape, error];
    }
  }
  return best;
}

const shape = bestShape();
const { words: _, ...shown } = shape;
console.log(`chosen by cross-validation: ${shape.words} words, ${JSON.stringify(shown)}`);
for (const strength of [
  { '1': 1, '2': 1, '3': 1 },
  { '1': 1, '2': 1, '3': 0.75 },
])
  console.log(
    `mean squared error ${errorOf(shape).toFixed(2)}, with strengths ${JSON.stringify(strength)} ${errorOf({ ...shape, strength }).toFixed(2)}`,
  );

const holds = holdsFor(prepare(learn, shape), texts);
DISGUISES.forEach((name, i) => {
  console.log(`held off ${name}: ${holds[i]?.toFixed(2)}`);
});

function report(name: string, rows: readonly Row[], rated: (row: Row, target: number) => number): void {
  TARGETS.forEach((target, t) => {
    const given = rows.map((row) => row.ratings[target]);
    const got = rows.map((row) => rated(row, t));
    const off = mean(got.map((value, i) => Math.abs(value - (given[i] ?? 0))));
    const shift = mean(got.map((value, i) => value - (given[i] ?? 0)));
    console.log(
      `${name} ${target.padEnd(8)} rho ${rankCorrelation(got, given).toFixed(3)}  mean |difference| ${off.toFixed(1)}  mean difference ${shift.toFixed(1)}`,
    );
  });
}

const free = crossRate(shape, []);
report('not held off,   ', learn, (row, target) => free.get(row)?.[target] ?? 0);
const crossed = crossRate(shape, holds);
report('cross-validated', learn, (row, target) => crossed.get(row)?.[target] ?? 0);
const model: Model = heldModel(learn, shape, holds);
const kept = new Map(TARGETS.map((target, t) => [t, rateAll(check, model, target)]));
report('kept back', check, (row, target) => kept.get(target)?.[check.indexOf(row)] ?? 0);

const rounded = (value: number) => Math.round(value * 10) / 10;
const fitted = new Date().toISOString().slice(0, 10);
const perTarget = <Value>(make: (weights: Float64Array) => Value) =>
  Object.fromEntries(TARGETS.map((target) => [target, make(model.weights[target])])) as Record<
    (typeof TARGETS)[number],
    Value
  >;
const byGroup = (weights: Float64Array) =>
  Object.fromEntries(GROUPS.map((group, i) => [group, rounded(weights[i] ?? 0)])) as Record<
    (typeof GROUPS)[number],
    number
  >;
const unnamed: Omit<Figures, 'version'> = {
  fitted,
  strength: shape.strength,
  repeat: shape.repeat,
  halfSetting: shape.halfSetting,
  pulls: perTarget((weights) => byGroup(weights)),
  leanings: perTarget((weights) => ({
    output: rounded(weights[GROUPS.length] ?? 0),
    outcome: rounded(weights[GROUPS.length + 1] ?? 0),
  })),
  words: model.words,
  // Whole points: what is rounded off is lost in the sum over a hundred words, and the page's script stays small.
  tones: perTarget((weights) =>
    Array.from(weights.subarray(BEFORE_WORDS), (value) => Math.round(value) || 0),
  ),
};
const figures: Figures = { version: `${fitted}.${fingerprint(JSON.stringify(unnamed))}`, ...unnamed };
// Lists on one line each: a figure is read beside the others, not below them.
const text = JSON.stringify(figures, null, 2).replace(/\[[^[\]]*\]/g, (list) => list.replace(/\s+/g, ' '));
if (!process.argv.includes('--dry-run')) writeFileSync('src/reading/scorer-figures.json', `${text}\n`);
