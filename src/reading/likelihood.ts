import type { Candidate } from './apply-context.ts';
import type { Automaton } from './automaton.ts';
import type { CompiledLexicon, SectionKind } from './compiled-lexicon.ts';
import figures from './likelihood-figures.json' with { type: 'json' };
import type { Pole } from './reading.ts';
import { NOT_THE_WORK } from './sections.ts';
import type { Tokens } from './tokenise.ts';
import { wideCandidates } from './wide-candidates.ts';

/** Tenths of a log-odds unit by which each thing speaks for or against a mark of one pole. */
export type PoleFigures = {
  /** Where nothing else is known. */
  readonly bias: number;
  /** Where a narrow entry was found, or else a wide one. */
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
 * labelled postings (`npm run fit:likelihood`; see docs/decisions).
 */
export type LikelihoodFigures = {
  readonly version: string;
  /** The day they were fitted. */
  readonly fitted: string;
  readonly words: readonly string[];
} & Readonly<Record<Pole, PoleFigures>>;

export const LIKELIHOOD: LikelihoodFigures = figures;

const POLES: readonly Pole[] = ['output', 'outcome'];
/** The most that the wide entries of a sentence can add. */
export function mostWide(lexicon: CompiledLexicon, pole: Pole): number {
  const { wide, entries } = LIKELIHOOD[pole];
  const figures = lexicon.entries.map((entry) => (entry.wide ? (entries[entry.id] ?? 0) : 0));
  return figures.reduce((sum, figure) => sum + Math.max(0, figure), wide);
}

/** What the words of each sentence say for each pole. */
export type Said = Readonly<Record<Pole, Int32Array>>;

export function wordsSay({ sentences, words }: Tokens, { odds }: Pick<Automaton, 'odds'>): Said {
  const count = sentences.length - 1;
  const said = { output: new Int32Array(count), outcome: new Int32Array(count) };
  for (let sentence = 0; sentence < count; sentence++) {
    let output = 0;
    let outcome = 0;
    const past = sentences[sentence + 1] ?? 0;
    for (let at = sentences[sentence] ?? 0; at < past; at++) {
      const symbol = words[at] ?? 0;
      output += odds.output[symbol] ?? 0;
      outcome += odds.outcome[symbol] ?? 0;
    }
    said.output[sentence] = output;
    said.outcome[sentence] = outcome;
  }
  return said;
}

/** The log-odds of a sentence before what was found in it counts. */
const before = (pole: Pole, said: Said, sentence: number, section: SectionKind) =>
  LIKELIHOOD[pole].bias + (said[pole][sentence] ?? 0) + (LIKELIHOOD[pole].sections[section] ?? 0);

/**
 * Keeps the candidates of sentences that, taken as a whole, are more likely than not to speak of that pole. Where no
 * narrow entry of a pole was found, the wide ones are looked for, and the one that says most stays. Flags are all
 * kept, and so is wording that a negation turns.
 * @param candidates sentence by sentence; wide ones among them are left aside
 */
export function keepLikely(
  candidates: readonly Candidate[],
  sections: readonly SectionKind[],
  said: Said,
  tokens: Tokens,
  lexicon: CompiledLexicon,
  automaton: Automaton,
): Candidate[] {
  const kept: Candidate[] = [];
  let at = 0;
  sections.forEach((section, sentence) => {
    const from = at;
    while (candidates[at]?.sentence === sentence) at++;
    if (section === 'legal') return;
    const narrow = from === at ? NONE : candidates.slice(from, at).filter(({ entry }) => !entry.wide);
    let wide: readonly Candidate[] | undefined;
    for (const pole of POLES) {
      const odds = before(pole, said, sentence, section);
      const own = narrow.filter((candidate) => candidate.pole === pole);
      if (own.length > 0) {
        kept.push(...(odds + oddsOf(own, pole) > 0 ? own : own.filter(isTurned)));
      } else if (odds + automaton.mostWide[pole] > 0) {
        // Most sentences speak for no pole whatever stands in them, and are not looked through for wide entries.
        wide ??= wideCandidates(sentence, section, tokens, lexicon, automaton);
        kept.push(...likelyWide(wide, pole, odds, tokens, automaton));
      }
    }
    kept.push(...narrow.filter(({ pole }) => pole === null));
  });
  return kept;
}

const NONE: readonly Candidate[] = [];

/** Wording turned by a negation ("no ticket closing") says what it says, whatever stands around it. */
const isTurned = ({ pole, entry }: Candidate) => pole !== entry.pole;

/**
 * How many sentences, each by its likelihood from its words alone, speak for each pole, marked or not: what a posting
 * leans to. Sentences of the company, of benefits and of the law are left out.
 */
export function leaningOf(sections: readonly SectionKind[], said: Said): Readonly<Record<Pole, number>> {
  const sums = { output: 0, outcome: 0 };
  sections.forEach((section, sentence) => {
    if (NOT_THE_WORK.has(section)) return;
    for (const pole of POLES) sums[pole] += 1 / (1 + Math.exp(-before(pole, said, sentence, section) / 10));
  });
  return sums;
}

/** What the entries found say, all of them narrow or all wide. */
function oddsOf(own: readonly Candidate[], pole: Pole): number {
  const { narrow, wide, entries } = LIKELIHOOD[pole];
  const ids = new Set(own.map(({ entry }) => entry.id));
  return [...ids].reduce((sum, id) => sum + (entries[id] ?? 0), own[0]?.entry.wide ? wide : narrow);
}

/** Of the wide candidates of a pole the one that says most, where all together they are likely. */
function likelyWide(
  candidates: readonly Candidate[],
  pole: Pole,
  odds: number,
  { words }: Tokens,
  automaton: Automaton,
): Candidate[] {
  const wide = candidates.filter((candidate) => candidate.pole === pole);
  if (wide.length === 0 || odds + oddsOf(wide, pole) <= 0) return [];
  const says = ({ entry, first, last }: Candidate) => {
    let sum = LIKELIHOOD[pole].entries[entry.id] ?? 0;
    for (let at = first; at <= last; at++) sum += automaton.odds[pole][words[at] ?? 0] ?? 0;
    return sum;
  };
  return [wide.reduce((most, each) => (says(each) > says(most) ? each : most))];
}
