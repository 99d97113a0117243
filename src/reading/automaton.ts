import type { CompiledLexicon } from './compiled-lexicon.ts';
import { ENGLISH_ONLY } from './language.ts';
import { LIKELIHOOD } from './likelihood.ts';
import { numbersOf } from './packed-numbers.ts';
import type { Pole } from './reading.ts';
import { FIGURES } from './scorer.ts';
import { NUMBER, type Vocabulary } from './tokenise.ts';
import { unpackWords } from './unpack-words.ts';

import { WordTable } from './word-table.ts';

/** Rows of numbers in one array: row `i` is `items[starts[i]] .. items[starts[i + 1] - 1]`. */
export type Rows = { readonly starts: Int32Array; readonly items: Int32Array };

/** Per symbol: the states a pattern that begins with it goes on in, and those at the beginning of a sentence. */
export type Starts = { readonly anywhere: Rows; readonly atBegin: Rows };

/**
 * A cheap look ahead: the sets that follow a pattern's first word are parted into 31 groups, a bit each. Per symbol the
 * groups of the sets it is in; per state the groups it goes on with, and `ENDS_HERE` where a pattern ends in it.
 */
export type Forecast = { readonly groups: Int32Array; readonly states: Int32Array };

/** The bit of `Forecast.states` that says a pattern ends in the state. */
export const ENDS_HERE = 1 << 31;

/** The compiled lexicon made ready to walk: flat arrays, in which nothing is looked up by name. */
export type Automaton = {
  readonly vocabulary: Vocabulary;
  /** Per state, four numbers a final: `value`, first slot marked, last slot marked, 1 if the sentence must end there. */
  readonly finals: Rows;
  /**
   * Per state, three numbers an edge: what it takes, most tokens skipped before it, target. It takes one symbol, as
   * that number below 0, or a set of several: the place in `bits` of its row, a bit a symbol.
   */
  readonly edges: Rows;
  /** Where patterns begin, and where vetoes do. */
  readonly marks: Starts;
  readonly vetoes: Starts;
  /** A value below this is an entry. */
  readonly entries: number;
  readonly bits: Uint32Array;
  /** What must follow where a pattern begins: at once, and after a gap. */
  readonly atOnce: Forecast;
  readonly later: Forecast;
  /** How many tokens after one the next word of a pattern can stand: the widest gap, and the word itself. */
  readonly furthest: number;
  /** Per symbol: position in `FIGURES.words` plus 1, or 0. */
  readonly toneOf: Uint16Array;
  /** Per symbol: what the word says for a mark of each pole, in tenths of a log-odds unit. */
  readonly odds: Readonly<Record<Pole, Int16Array>>;
  /** Words that negate what follows, and words that take that back ("not only"). */
  readonly negators: ReadonlySet<number>;
  readonly softeners: ReadonlySet<number>;
  /** Words that are common in English and in no other language that is told. */
  readonly english: ReadonlySet<number>;
  /** Marks that no gap skips. */
  readonly walls: readonly [number, number];
};

const NEGATORS = ['not', 'no', 'never', 'without', 'nor', 'neither', 'cannot'];
const SOFTENERS = ['only', 'just', 'limited', 'merely', 'simply', 'necessarily'];

/** Words the reader itself looks for; the compiler gives them symbols of their own whether or not a pattern holds them. */
export const OWN_WORDS: readonly string[] = [
  ...new Set([
    NUMBER,
    ',',
    '%',
    '(',
    ')',
    ';',
    ':',
    ...NEGATORS,
    ...SOFTENERS,
    ...ENGLISH_ONLY,
    ...FIGURES.words,
    ...LIKELIHOOD.words,
  ]),
];

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
  const symbols = unpackWords(lexicon.words);
  const count = lexicon.words.split(' ').length;
  const sets = unpackSets(lexicon.sets);
  const { finals, edges } = unpackStates(lexicon);
  const last = edges.starts.length - 2;
  const toneOf = new Uint16Array(count + 1);
  FIGURES.words.forEach((word, i) => {
    toneOf[symbols.get(word) ?? 0] = i + 1;
  });
  toneOf[0] = 0;
  const symbolsOf = (list: readonly string[]) => new Set(list.flatMap((word) => symbols.get(word) ?? []));
  const made = {
    vocabulary: vocabularyOf(symbols),
    finals,
    edges,
    marks: { anywhere: bySymbol(last, edges, sets, count), atBegin: bySymbol(last - 1, edges, sets, count) },
    vetoes: {
      anywhere: bySymbol(last - 2, edges, sets, count),
      atBegin: bySymbol(last - 3, edges, sets, count),
    },
    entries: lexicon.entries.length,
    ...forecast(sets, count, finals, edges),
    toneOf,
    odds: { output: oddsOf('output', symbols, count), outcome: oddsOf('outcome', symbols, count) },
    negators: symbolsOf(NEGATORS),
    softeners: symbolsOf(SOFTENERS),
    english: symbolsOf(ENGLISH_ONLY),
    walls: [symbols.get(';') ?? -1, symbols.get(':') ?? -1] as const,
  };
  return { ...made, bits: membership(sets, count, edges) };
}

function oddsOf(pole: Pole, symbols: ReadonlyMap<string, number>, count: number): Int16Array {
  const odds = new Int16Array(count + 1);
  LIKELIHOOD.words.forEach((word, i) => {
    odds[symbols.get(word) ?? 0] = LIKELIHOOD[pole].words[i] ?? 0;
  });
  odds[0] = 0;
  return odds;
}

/** A word with a figure in it that no pattern names stands for any number. */
function vocabularyOf(symbols: ReadonlyMap<string, number>): Vocabulary {
  const table = new WordTable(symbols);
  const figure = symbols.get(NUMBER) ?? 0;
  return (text, start, end, hash) => {
    const found = table.find(text, start, end, hash);
    if (found !== 0) return found;
    const first = text.charCodeAt(start);
    return first >= 48 && first <= 57 ? figure : 0;
  };
}

function unpackSets(packed: string): number[][] {
  const sets: number[][] = [];
  const { next, done } = numbersOf(packed);
  while (!done()) {
    const set: number[] = [];
    let symbol = 0;
    for (let left = next(); left > 0; left--) {
      symbol += next();
      set.push(symbol);
    }
    sets.push(set);
  }
  return sets;
}

function unpackStates(lexicon: CompiledLexicon): Pick<Automaton, 'finals' | 'edges'> {
  const finals = numbersOf(lexicon.finals);
  const edges = numbersOf(lexicon.edges);
  const sets = numbersOf(lexicon.edgeSets);
  const skips = numbersOf(lexicon.edgeSkips);
  const targets = numbersOf(lexicon.edgeTargets);
  const out = {
    finals: { starts: [0], items: [] as number[] },
    edges: { starts: [0], items: [] as number[] },
  };
  for (let state = 0; !edges.done(); state++) {
    for (let left = finals.next() * 4; left > 0; left--) out.finals.items.push(finals.next());
    let target = state;
    for (let left = edges.next(); left > 0; left--) {
      target -= targets.next();
      out.edges.items.push(sets.next(), skips.next(), target);
    }
    out.finals.starts.push(out.finals.items.length);
    out.edges.starts.push(out.edges.items.length);
  }
  return { finals: asRows(out.finals), edges: asRows(out.edges) };
}

const asRows = ({ starts, items }: { starts: number[]; items: number[] }): Rows => ({
  starts: Int32Array.from(starts),
  items: Int32Array.from(items),
});

/** Makes the rows of bits, and puts what each edge takes in the place of its set's number. */
function membership(sets: readonly (readonly number[])[], symbols: number, edges: Rows): Uint32Array {
  const row = (symbols >> 5) + 1;
  const bits = new Uint32Array(row * sets.filter(({ length }) => length > 1).length);
  let used = 0;
  const taken = sets.map((set) => {
    if (set.length === 1) return -(set[0] ?? 0);
    for (const symbol of set) {
      const at = used + (symbol >> 5);
      bits[at] = (bits[at] ?? 0) | (1 << (symbol & 31));
    }
    used += row;
    return used - row;
  });
  for (let at = 0; at < edges.items.length; at += 3) edges.items[at] = taken[edges.items[at] ?? 0] ?? 0;
  return bits;
}

function forecast(
  sets: readonly (readonly number[])[],
  symbols: number,
  finals: Rows,
  edges: Rows,
): Pick<Automaton, 'atOnce' | 'later' | 'furthest'> {
  const states = edges.starts.length - 1;
  const make = () => ({ groups: new Int32Array(symbols + 1), states: new Int32Array(states) });
  const [atOnce, later] = [make(), make()];
  let widest = 0;
  for (let root = (edges.starts[states - 4] ?? 0) + 2; root < edges.items.length; root += 3) {
    const state = edges.items[root] ?? 0;
    if (finals.starts[state] !== finals.starts[state + 1]) atOnce.states[state] = ENDS_HERE;
    for (let at = edges.starts[state] ?? 0; at < (edges.starts[state + 1] ?? 0); at += 3) {
      const set = edges.items[at] ?? 0;
      const skip = edges.items[at + 1] ?? 0;
      widest = Math.max(widest, skip);
      const list = skip === 0 ? atOnce : later;
      const bit = 1 << (set % 31);
      list.states[state] = (list.states[state] ?? 0) | bit;
      for (const symbol of sets[set] ?? []) list.groups[symbol] = (list.groups[symbol] ?? 0) | bit;
    }
  }
  return { atOnce, later, furthest: widest + 1 };
}

function bySymbol(state: number, edges: Rows, sets: readonly (readonly number[])[], symbols: number): Rows {
  const table: number[][] = Array.from({ length: symbols + 1 }, () => []);
  for (let at = edges.starts[state] ?? 0; at < (edges.starts[state + 1] ?? 0); at += 3) {
    for (const symbol of sets[edges.items[at] ?? 0] ?? []) table[symbol]?.push(edges.items[at + 2] ?? 0);
  }
  const starts = [0];
  for (const row of table) starts.push((starts.at(-1) ?? 0) + row.length);
  return { starts: Int32Array.from(starts), items: Int32Array.from(table.flat()) };
}
