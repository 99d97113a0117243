import { writeFileSync } from 'node:fs';
import type { LikelihoodFigures, PoleFigures } from '../../src/reading/likelihood.ts';
import type { Pole } from '../../src/reading/reading.ts';
import { foldOf, isKeptBack, labelledFiles, labelledPostings } from './labelled-postings.ts';
import { type LabelledSentence, labelledSentences } from './labelled-sentences.ts';
import { asFigures, FOLDS, fitLikelihood, isLikely, likelihoodOf } from './likelihood-model.ts';

// Fits how likely a sentence is to be marked: `npm run fit:likelihood -- LABELLED.jsonl …`. Prints how well sentences
// not fitted on are marked (cross-validation over postings nobody wrote entries for, then the postings kept back), and
// writes src/reading/likelihood-figures.json.

/** A word rarer than this among the sentences tells of one employer, not of a way of speaking. */
const FEWEST_SENTENCES = 40;
/** Words kept: more fit the labelled postings better and others hardly. */
const WORDS = 600;
const POLES: readonly Pole[] = ['output', 'outcome'];
/** An entry that fired in fewer unread sentences has no figure of its own. */
const FEWEST_FIRINGS = 3;
/** What a wrong mark costs against a missed one: precision counts more than recall (F with β below 1). */
const BETA = 0.9;
const CUTS = Array.from({ length: 31 }, (_, i) => (i - 20) / 10);

const all = labelledPostings(labelledFiles(process.argv.slice(2))).flatMap(labelledSentences);
const learn = all.filter(({ posting }) => !isKeptBack(posting));
const back = all.filter(({ posting }) => isKeptBack(posting));
const unread = learn.filter(({ posting }) => posting.unread);
const words = strongestWords();
console.log(
  `${learn.length} sentences to fit on (${unread.length} of them unread), ${back.length} kept back, ${words.length} words`,
);

/** The common words that, fitted all together, say most in most sentences. */
function strongestWords(): string[] {
  const counts = new Map<string, number>();
  for (const row of learn)
    for (const word of new Set(row.words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const common = [...counts].flatMap(([word, count]) => (count >= FEWEST_SENTENCES ? [word] : []));
  const models = POLES.map((pole) => fitLikelihood(learn, common, pole));
  const says = (word: string) =>
    Math.sqrt(counts.get(word) ?? 0) *
    models.reduce((sum, { said, places }) => sum + Math.abs(said[places.get(word) ?? 0] ?? 0), 0);
  return common
    .map((word) => [word, says(word)] as const)
    .sort(([, a], [, b]) => b - a)
    .slice(0, WORDS)
    .map(([word]) => word)
    .sort();
}

type Weighed = readonly (readonly [row: LabelledSentence, odds: number])[];

function measure(rows: Weighed, pole: Pole, cut: number) {
  const marked = rows.filter(([row, odds]) => isLikely(row, pole, odds, cut));
  const right = marked.filter(([row]) => row.answers[pole]).length;
  const precision = right / Math.max(1, marked.length);
  const recall = right / Math.max(1, rows.filter(([row]) => row.answers[pole]).length);
  const f = (beta: number) =>
    ((1 + beta ** 2) * precision * recall) / Math.max(1e-9, beta ** 2 * precision + recall);
  const percent = (value: number) => (100 * value).toFixed(1);
  return {
    worth: f(BETA),
    text: `P ${percent(precision)} R ${percent(recall)} F1 ${percent(f(1))}`,
  };
}

const byEntriesAlone = (rows: readonly LabelledSentence[], pole: Pole): Weighed =>
  rows.map((row) => [row, row.candidates.some((each) => each.pole === pole && !each.entry.wide) ? 1 : -1]);

function figuresFor(pole: Pole): PoleFigures {
  const crossed = Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const apart = ({ posting }: LabelledSentence) => foldOf(posting, FOLDS) === fold;
    const model = fitLikelihood(
      learn.filter((row) => !apart(row)),
      words,
      pole,
    );
    return unread.filter(apart).map((row) => [row, likelihoodOf(row, model)] as const);
  });
  const cut = CUTS.reduce((best, each) =>
    measure(crossed, pole, each).worth > measure(crossed, pole, best).worth ? each : best,
  );
  const model = fitLikelihood(learn, words, pole);
  const kept = back.map((row) => [row, likelihoodOf(row, model)] as const);
  console.log(`${pole}, unread:    ${measure(crossed, pole, cut).text} at ${cut}, cross-validated`);
  console.log(`${pole}, unread:    ${measure(byEntriesAlone(unread, pole), pole, 0).text} by entries alone`);
  console.log(`${pole}, kept back: ${measure(kept, pole, cut).text}`);
  console.log(`${pole}, kept back: ${measure(byEntriesAlone(back, pole), pole, 0).text} by entries alone`);
  return asFigures(model, cut, firedOften(pole));
}

function firedOften(pole: Pole): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { candidates } of unread) {
    const own = candidates.filter((each) => each.pole === pole).map(({ entry }) => entry.id);
    for (const id of new Set(own)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return new Set([...counts].flatMap(([id, count]) => (count >= FEWEST_FIRINGS ? [id] : [])));
}

const today = new Date().toISOString().slice(0, 10);
const figures: LikelihoodFigures = {
  version: `${today}.${learn.length}`,
  fitted: today,
  words,
  output: figuresFor('output'),
  outcome: figuresFor('outcome'),
};
// Lists on one line each: a figure is read beside the others, not below them.
const text = JSON.stringify(figures, null, 2).replace(/\[[^[\]]*\]/g, (list) => list.replace(/\s+/g, ' '));
if (!process.argv.includes('--dry-run')) writeFileSync('src/reading/likelihood-figures.json', `${text}\n`);
