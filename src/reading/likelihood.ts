import type { Candidate } from './apply-context.ts';
import type { Automaton } from './automaton.ts';
import type { SectionKind } from './compiled-lexicon.ts';
import figures from './likelihood-figures.json' with { type: 'json' };
import type { Pole } from './reading.ts';
import type { Tokens } from './tokenise.ts';

/** Tenths of a log-odds unit by which each thing speaks for or against a mark of one pole. */
export type PoleFigures = {
  /** Where nothing else is known. */
  readonly bias: number;
  /** Where any narrow entry, any wide one was found. */
  readonly narrow: number;
  readonly wide: number;
  /** For each different entry found, where it is more or less than others of its kind. */
  readonly entries: Readonly<Record<string, number>>;
  readonly sections: Readonly<Partial<Record<SectionKind, number>>>;
  /** One for each of `words`, as often as it stands in the sentence. */
  readonly words: readonly number[];
};

/**
 * How likely a careful reader is to mark a sentence, given what was found in it: logistic regression, fitted on
 * labelled postings (`npm run fit`; see docs/decisions).
 */
export type LikelihoodFigures = {
  readonly version: string;
  /** The day they were fitted. */
  readonly fitted: string;
  readonly words: readonly string[];
} & Readonly<Record<Pole, PoleFigures>>;

export const LIKELIHOOD: LikelihoodFigures = figures;

const POLES: readonly Pole[] = ['output', 'outcome'];

/**
 * Keeps the candidates of sentences that, taken as a whole, are more likely than not to speak of that pole. A wide
 * entry stays only where no other of its pole does, and then only the one that says most. Flags are all kept.
 * @param candidates sentence by sentence
 */
export function keepLikely(
  candidates: readonly Candidate[],
  tokens: Tokens,
  automaton: Automaton,
): Candidate[] {
  const kept: Candidate[] = [];
  for (let from = 0, past = 0; from < candidates.length; from = past) {
    const sentence = candidates[from]?.sentence ?? 0;
    while (candidates[past]?.sentence === sentence) past++;
    const here = candidates.slice(from, past);
    const said = wordsOf(sentence, tokens, automaton);
    POLES.forEach((pole, i) => {
      const own = here.filter((candidate) => candidate.pole === pole);
      if (own.length > 0 && oddsOf(own, pole, said[i] ?? 0) > 0)
        kept.push(...narrowest(own, pole, tokens, automaton));
    });
    kept.push(...here.filter(({ pole }) => pole === null));
  }
  return kept;
}

/** What the words of a sentence say for each pole. */
export function wordsOf(
  sentence: number,
  { sentences, words }: Tokens,
  { odds }: Automaton,
): readonly [output: number, outcome: number] {
  let output = 0;
  let outcome = 0;
  const past = sentences[sentence + 1] ?? 0;
  for (let at = sentences[sentence] ?? 0; at < past; at++) {
    const symbol = words[at] ?? 0;
    output += odds.output[symbol] ?? 0;
    outcome += odds.outcome[symbol] ?? 0;
  }
  return [output, outcome];
}

function oddsOf(own: readonly Candidate[], pole: Pole, said: number): number {
  const { bias, narrow, wide, entries, sections } = LIKELIHOOD[pole];
  let odds = bias + said + (sections[own[0]?.section ?? 'other'] ?? 0);
  if (own.some(({ entry }) => !entry.wide)) odds += narrow;
  if (own.some(({ entry }) => entry.wide)) odds += wide;
  own.forEach(({ entry, value }, i) => {
    const again = own.findIndex((other) => other.value === value) < i;
    if (!again) odds += entries[entry.id] ?? 0;
  });
  return odds;
}

function narrowest(
  own: readonly Candidate[],
  pole: Pole,
  { words }: Tokens,
  { odds }: Automaton,
): readonly Candidate[] {
  const narrow = own.filter(({ entry }) => !entry.wide);
  if (narrow.length > 0) return narrow;
  const says = ({ entry, first, last }: Candidate) =>
    words.subarray(first, last + 1).reduce((sum, symbol) => sum + (odds[pole][symbol] ?? 0), 0) +
    (LIKELIHOOD[pole].entries[entry.id] ?? 0);
  return [own.reduce((best, each) => (says(each) > says(best) ? each : best))];
}
