import type { CompiledLexicon } from './compiled-lexicon.ts';
import { ENGLISH_ONLY } from './language.ts';
import { numbersOf } from './packed-numbers.ts';
import { FIGURES } from './scorer.ts';
import { NUMBER, type Vocabulary } from './tokenise.ts';
import { unpackWords } from './unpack-words.ts';
import { hashOf } from './word-hash.ts';
import { WordTable } from './word-table.ts';

/** Rows of numbers in one array: row `i` is `items[starts[i]] .. items[starts[i + 1] - 1]`. */
export type Rows = { readonly starts: Int32Array; readonly items: Int32Array };

/** Per symbol: the states a pattern that begins with it goes on in, and those at the beginning of a sentence. */
export type Starts = { readonly anywhere: Rows; readonly atBegin: Rows };

/** The compiled lexicon made ready to walk: flat arrays, in which nothing is looked up by name. */
export type Automaton = {
  readonly vocabulary: Vocabulary;
  /** Per state, four numbers a final: `value`, first slot marked, last slot marked, 1 if the sentence must end there. */
  readonly finals: Rows;
  /** Per state, three numbers an edge: set, most tokens skipped before it, target. */
  readonly edges: Rows;
  /** Where patterns begin, and where vetoes do. */
  readonly marks: Starts;
  readonly vetoes: Starts;
  /** A value below this is an entry. */
  readonly entries: number;
  /** Per set: the one symbol it holds, or 0 where it holds several; then it is in `bits`, from `rows[set]`. */
  readonly only: Int32Array;
  readonly rows: Int32Array;
  readonly bits: Uint32Array;
  /** Per symbol: position in `FIGURES.words` plus 1, or 0. */
  readonly toneOf: Uint16Array;
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
  return {
    vocabulary: vocabularyOf(symbols),
    finals,
    edges,
    marks: { anywhere: bySymbol(last, edges, sets, count), atBegin: bySymbol(last - 1, edges, sets, count) },
    vetoes: {
      anywhere: bySymbol(last - 2, edges, sets, count),
      atBegin: bySymbol(last - 3, edges, sets, count),
    },
    entries: lexicon.entries.length,
    ...membership(sets, count),
    toneOf,
    negators: symbolsOf(NEGATORS),
    softeners: symbolsOf(SOFTENERS),
    english: symbolsOf(ENGLISH_ONLY),
    walls: [symbols.get(';') ?? -1, symbols.get(':') ?? -1],
  };
}

/** A word with a figure in it that no pattern names stands for any number. */
function vocabularyOf(symbols: ReadonlyMap<string, number>): Vocabulary {
  const table = new WordTable(symbols);
  const figure = symbols.get(NUMBER) ?? 0;
  return (text, start, end, hash = hashOf(text, start, end)) => {
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

/** One bit a symbol and set of several; a set of one is compared. */
function membership(
  sets: readonly (readonly number[])[],
  symbols: number,
): Pick<Automaton, 'only' | 'rows' | 'bits'> {
  const row = (symbols >> 5) + 1;
  const only = Int32Array.from(sets, (set) => (set.length === 1 ? (set[0] ?? 0) : 0));
  const rows = new Int32Array(sets.length);
  const bits = new Uint32Array(row * sets.filter(({ length }) => length > 1).length);
  let used = 0;
  sets.forEach((set, i) => {
    if (set.length === 1) return;
    rows[i] = used;
    for (const symbol of set) {
      const at = used + (symbol >> 5);
      bits[at] = (bits[at] ?? 0) | (1 << (symbol & 31));
    }
    used += row;
  });
  return { only, rows, bits };
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
