import type { CompiledLexicon } from './compiled-lexicon.ts';
import { BEGINNINGS, type Forecast, forecast } from './forecast.ts';
import { ENGLISH_ONLY } from './language.ts';
import { LIKELIHOOD, mostWide } from './likelihood.ts';
import { NEGATORS, OWN_SYMBOLS, SOFTENERS, STOPS } from './own-words.ts';
import type { Pole } from './reading.ts';
import { FIGURES } from './scorer.ts';
import { NUMBER, type Vocabulary } from './tokenise.ts';
import { type Rows, type States, unpackSets, unpackStates } from './unpack-automaton.ts';
import { unpackWords } from './unpack-words.ts';
import type { WordTable } from './word-table.ts';

/** The states a pattern that begins with a symbol goes on in, and those at the beginning of a sentence. */
export type Starts = { readonly anywhere: Chains; readonly atBegin: Chains };

/** Per symbol a chain: `states[i]` for `i` from `heads[symbol]` on, each followed by `nexts[i]`, until 0. */
export type Chains = { readonly heads: Int32Array; readonly states: Int32Array; readonly nexts: Int32Array };

/** The compiled lexicon made ready to walk: flat arrays, in which nothing is looked up by name. */
export type Automaton = Forecast &
  States & {
    readonly vocabulary: Vocabulary;
    readonly bits: Uint32Array;
    /** Where patterns begin, where vetoes do, and where those of wide entries do. */
    readonly marks: Starts;
    readonly vetoes: Starts;
    readonly wides: Chains;
    /** A value below this is an entry. */
    readonly entries: number;
    /** Per symbol: position in `FIGURES.words` plus 1, or 0. */
    readonly toneOf: Uint16Array;
    /** Per symbol: what the word says for a mark of each pole, in tenths of a log-odds unit. */
    readonly odds: Readonly<Record<Pole, Int16Array>>;
    /** The most that wide entries can add to the log-odds of a sentence. */
    readonly mostWide: Readonly<Record<Pole, number>>;
    /** Words that negate what follows, and words that take that back ("not only"). */
    readonly negators: ReadonlySet<number>;
    readonly softeners: ReadonlySet<number>;
    /** Words that are common in English and in no other language that is told. */
    readonly english: ReadonlySet<number>;
    readonly stops: ReadonlySet<number>;
    /** Marks that no gap skips. */
    readonly walls: readonly [number, number];
  };

const ready = new WeakMap<CompiledLexicon, Automaton>();

/** The automaton of a lexicon, made once for each lexicon object. */
export function automatonOf(lexicon: CompiledLexicon): Automaton {
  const known = ready.get(lexicon);
  if (known) return known;
  const made = makeAutomaton(lexicon);
  ready.set(lexicon, made);
  return made;
}

function makeAutomaton(lexicon: CompiledLexicon): Automaton {
  const { table, symbols } = unpackWords(lexicon.words);
  const sets = unpackSets(lexicon, symbols);
  const states = unpackStates(lexicon, sets.starts.length - 1);
  const root = states.edges.starts.length - 1 - BEGINNINGS;
  const from = (state: number) => startsOf(state, states, sets, symbols);
  const toneOf = new Uint16Array(symbols + 1);
  FIGURES.words.forEach((word, i) => {
    toneOf[symbolOf(word)] = i + 1;
  });
  return {
    ...forecast(sets, symbols, states),
    ...states,
    vocabulary: vocabularyOf(table),
    bits: membership(states, sets, symbols),
    wides: from(root),
    vetoes: { atBegin: from(root + 1), anywhere: from(root + 2) },
    marks: { atBegin: from(root + 3), anywhere: from(root + 4) },
    entries: lexicon.entries.length,
    toneOf,
    odds: { output: oddsOf('output', symbols), outcome: oddsOf('outcome', symbols) },
    mostWide: { output: mostWide(lexicon, 'output'), outcome: mostWide(lexicon, 'outcome') },
    negators: new Set(NEGATORS.map(symbolOf)),
    softeners: new Set(SOFTENERS.map(symbolOf)),
    english: new Set(ENGLISH_ONLY.map(symbolOf)),
    stops: new Set(STOPS.map(symbolOf)),
    walls: [symbolOf(';'), symbolOf(':')],
  };
}

function oddsOf(pole: Pole, symbols: number): Int16Array {
  const odds = new Int16Array(symbols + 1);
  LIKELIHOOD.words.forEach((word, i) => {
    odds[symbolOf(word)] = LIKELIHOOD[pole].words[i] ?? 0;
  });
  return odds;
}

const symbolOf = (ownWord: string) => OWN_SYMBOLS.get(ownWord) ?? 0;

/** A word with a figure in it that no pattern names stands for any number. */
function vocabularyOf(table: WordTable): Vocabulary {
  const figure = symbolOf(NUMBER);
  return (text, start, end, hash) => {
    const found = table.find(text, start, end, hash);
    if (found !== 0) return found;
    const first = text.charCodeAt(start);
    return first >= 48 && first <= 57 ? figure : 0;
  };
}

/**
 * Puts what each edge takes in the place of its set's number, and makes the rows of bits that some of those point to.
 * The beginnings are left as they are: nobody follows their edges one by one.
 */
function membership({ edges, edgeSets }: States, sets: Rows, symbols: number): Uint32Array {
  const row = (symbols >> 5) + 1;
  const count = sets.starts.length - 1;
  const past = edges.starts[edges.starts.length - 1 - BEGINNINGS] ?? 0;
  const taken = new Int32Array(count).fill(NOT_YET);
  let size = 0;
  for (let at = 0; at < past; at += 3) {
    const set = edgeSets[at / 3] ?? 0;
    if (taken[set] === NOT_YET) {
      const first = sets.starts[set] ?? 0;
      const alone = (sets.starts[set + 1] ?? 0) - first === 1;
      taken[set] = alone ? -(sets.items[first] ?? 0) : size;
      if (!alone) size += row;
    }
    edges.items[at] = taken[set] ?? 0;
  }
  const bits = new Uint32Array(size);
  for (let set = 0; set < count; set++) if ((taken[set] ?? 0) >= 0) fillRow(bits, taken[set] ?? 0, set, sets);
  return bits;
}

const NOT_YET = -(2 ** 30);

function fillRow(bits: Uint32Array, from: number, set: number, sets: Rows): void {
  const past = sets.starts[set + 1] ?? 0;
  for (let i = sets.starts[set] ?? 0; i < past; i++) {
    const symbol = sets.items[i] ?? 0;
    const at = from + (symbol >> 5);
    bits[at] = (bits[at] ?? 0) | (1 << (symbol & 31));
  }
}

/** Per symbol the targets of a state's edges that take it. */
function startsOf(state: number, { edges, edgeSets }: States, sets: Rows, symbols: number): Chains {
  const from = edges.starts[state] ?? 0;
  const heads = new Int32Array(symbols + 1);
  const states = [0];
  const nexts = [0];
  for (let at = (edges.starts[state + 1] ?? 0) - 3; at >= from; at -= 3) {
    const set = edgeSets[at / 3] ?? 0;
    const target = edges.items[at + 2] ?? 0;
    const past = sets.starts[set + 1] ?? 0;
    for (let i = sets.starts[set] ?? 0; i < past; i++) {
      const symbol = sets.items[i] ?? 0;
      nexts.push(heads[symbol] ?? 0);
      heads[symbol] = states.push(target) - 1;
    }
  }
  return { heads, states: Int32Array.from(states), nexts: Int32Array.from(nexts) };
}
