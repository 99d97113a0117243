import { lexicon } from 'virtual:lexicon';
import type { SectionKind } from '../../src/reading/compiled-lexicon.ts';
import type { PoleFigures } from '../../src/reading/likelihood.ts';
import type { Pole } from '../../src/reading/reading.ts';
import { foldOf } from './labelled-postings.ts';
import type { LabelledSentence } from './labelled-sentences.ts';
import { type Filled, logistic, oddsOf } from './logistic.ts';

export const FOLDS = 5;
const WORD_PENALTY = 10;
const ENTRY_PENALTY = 6;
const SECTIONS: readonly SectionKind[] = ['role', 'requirements', 'company', 'benefits', 'other', 'legal'];

const { entries } = lexicon;

/** What decides whether a sentence is marked with one pole. */
export type LikelihoodModel = {
  readonly pole: Pole;
  /** Word → column of `said`. */
  readonly places: ReadonlyMap<string, number>;
  /** Weights of: a constant, the sections, the words. */
  readonly said: Float64Array;
  /** Weights of: a constant, what `said` comes to, any narrow entry, any wide one, each entry. */
  readonly found: Float64Array;
};

/**
 * Fits the words on all sentences; the entries, beside what the words say, on the postings that those who wrote
 * the entries have not read, where their marks are as often wrong as they will be. What the words say of a sentence
 * comes from a fit that has not seen it.
 */
export function fitLikelihood(
  rows: readonly LabelledSentence[],
  words: readonly string[],
  pole: Pole,
): LikelihoodModel {
  const places = new Map(words.map((word, i) => [word, 1 + SECTIONS.length + i]));
  const penalties = [0.01, ...SECTIONS.map(() => 1), ...words.map(() => WORD_PENALTY)];
  const fitWords = (some: readonly LabelledSentence[]) =>
    logistic(
      some.map((row) => wordsIn(row, places)),
      some.map(({ answers }) => answers[pole]),
      penalties,
    );
  const others = Array.from({ length: FOLDS }, (_, fold) =>
    fitWords(rows.filter(({ posting }) => foldOf(posting, FOLDS) !== fold)),
  );
  const unread = rows.filter((row) => row.posting.unread === true && speaks(row, pole));
  const found = logistic(
    unread.map((row) => {
      const said = others[foldOf(row.posting, FOLDS)];
      return entriesIn(row, pole, said ? oddsOf(wordsIn(row, places), said) : 0);
    }),
    unread.map(({ answers }) => answers[pole]),
    [0.01, 0.01, 0.1, 0.1, ...entries.map(() => ENTRY_PENALTY)],
  );
  return { pole, places, said: fitWords(rows), found };
}

/** The log-odds a model gives a sentence; one without a candidate cannot be marked. */
export function likelihoodOf(row: LabelledSentence, { pole, places, said, found }: LikelihoodModel): number {
  return speaks(row, pole)
    ? oddsOf(entriesIn(row, pole, oddsOf(wordsIn(row, places), said)), found)
    : Number.NEGATIVE_INFINITY;
}

/** Log-odds from which on a sentence with only wide entries is marked: nothing a reader trusts rests on a common word alone. */
const WIDE_CUT = 0.2;

/** Is a sentence with these log-odds marked? @param cut the log-odds from which on one with a narrow entry is */
export const isLikely = (row: LabelledSentence, pole: Pole, odds: number, cut: number) =>
  odds > (hasNarrow(row, pole) ? cut : Math.max(cut, WIDE_CUT));

const hasNarrow = ({ candidates }: LabelledSentence, pole: Pole) =>
  candidates.some((candidate) => candidate.pole === pole && !candidate.entry.wide);

/**
 * A model as the reader takes it, in tenths. `cut` is the log-odds from which on a sentence is marked.
 * @param seen entries that fired often enough for a figure of their own
 */
export function asFigures(model: LikelihoodModel, cut: number, seen: ReadonlySet<string>): PoleFigures {
  const { said, found, places } = model;
  const share = found[1] ?? 1;
  const entryFigure = (i: number) => tenths(found[KINDS + i] ?? 0);
  return {
    bias: tenths((said[0] ?? 0) * share + (found[0] ?? 0) - cut),
    narrow: tenths(found[2] ?? 0),
    wide: tenths((found[3] ?? 0) - Math.max(0, WIDE_CUT - cut)),
    entries: Object.fromEntries(
      entries.flatMap(({ id }, i) => (seen.has(id) && entryFigure(i) !== 0 ? [[id, entryFigure(i)]] : [])),
    ),
    sections: Object.fromEntries(SECTIONS.map((section, i) => [section, tenths((said[1 + i] ?? 0) * share)])),
    words: [...places.values()].map((place) => tenths((said[place] ?? 0) * share)),
  };
}

const tenths = (value: number) => Math.round(value * 10);

/** Columns before the entries' own. */
const KINDS = 4;

const speaks = ({ candidates }: LabelledSentence, pole: Pole) =>
  candidates.some((candidate) => candidate.pole === pole);

function wordsIn({ words, section }: LabelledSentence, places: ReadonlyMap<string, number>): Filled {
  const row = new Map([
    [0, 1],
    [1 + SECTIONS.indexOf(section), 1],
  ]);
  for (const word of words) {
    const place = places.get(word);
    if (place !== undefined) row.set(place, (row.get(place) ?? 0) + 1);
  }
  return filled(row);
}

function entriesIn({ candidates }: LabelledSentence, pole: Pole, said: number): Filled {
  const row = new Map([
    [0, 1],
    [1, said],
  ]);
  const own = candidates.filter((candidate) => candidate.pole === pole);
  const narrow = own.filter(({ entry }) => !entry.wide);
  row.set(narrow.length > 0 ? 2 : 3, 1);
  for (const { value } of narrow.length > 0 ? narrow : own) row.set(KINDS + value, 1);
  return filled(row);
}

const filled = (row: ReadonlyMap<number, number>): Filled => ({
  columns: [...row.keys()],
  values: [...row.values()],
});
