import type { CompiledLexicon } from './compiled-lexicon.ts';
import { numbersOf } from './packed-numbers.ts';
import { NUMBER, type Vocabulary } from './tokenise.ts';
import { unpackWords } from './unpack-words.ts';

export type Edge = { readonly set: number; readonly skip: number; readonly target: number };
export type Final = { readonly value: number; readonly from: number; readonly to: number; readonly atEnd: boolean };
export type State = { readonly finals: readonly Final[]; readonly edges: readonly Edge[] };

/** The compiled lexicon made ready to walk: look-ups in place of lists. */
export type Automaton = {
  readonly vocabulary: Vocabulary;
  readonly states: readonly State[];
  /** Per symbol: the states a pattern that begins with it goes on in. */
  readonly starts: readonly (readonly number[] | undefined)[];
  /** The same for patterns that begin a sentence. */
  readonly sentenceStarts: readonly (readonly number[] | undefined)[];
  /** Is the symbol in the set? */
  readonly holds: (set: number, symbol: number) => boolean;
  /** Words that negate what follows, and words that take that back ("not only"). */
  readonly negators: ReadonlySet<number>;
  readonly softeners: ReadonlySet<number>;
  /** Marks that no gap skips. */
  readonly walls: ReadonlySet<number>;
};

const NEGATORS = ['not', 'no', 'never', 'without', 'nor', 'neither', 'cannot'];
const SOFTENERS = ['only', 'just', 'limited', 'merely', 'simply', 'necessarily'];
const WALLS = [';', ':'];

/** Words the reader itself looks for; the compiler gives them symbols of their own whether or not a pattern holds them. */
export const OWN_WORDS: readonly string[] = [NUMBER, ',', '%', '(', ')', ...NEGATORS, ...SOFTENERS, ...WALLS];

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
  const states = unpackStates(lexicon);
  const figure = symbols.get(NUMBER) ?? 0;
  const symbolsOf = (list: readonly string[]) => new Set(list.flatMap((word) => symbols.get(word) ?? []));
  return {
    vocabulary: (word) => symbols.get(word) ?? (isFigure(word) ? figure : 0),
    states,
    starts: bySymbol(states.at(-1), sets, count),
    sentenceStarts: bySymbol(states.at(-2), sets, count),
    holds: membership(sets, count),
    negators: symbolsOf(NEGATORS),
    softeners: symbolsOf(SOFTENERS),
    walls: symbolsOf(WALLS),
  };
}

const isFigure = (word: string) => {
  const first = word.charCodeAt(0);
  return first >= 48 && first <= 57;
};

function unpackSets(packed: string): number[][] {
  const sets: number[][] = [];
  const { next, done } = numbersOf(packed);
  while (!done()) {
    let symbol = 0;
    sets.push(
      Array.from({ length: next() }, () => {
        symbol += next();
        return symbol;
      }),
    );
  }
  return sets;
}

function unpackStates(lexicon: CompiledLexicon): State[] {
  const states: State[] = [];
  const finals = numbersOf(lexicon.finals);
  const edges = numbersOf(lexicon.edges);
  const sets = numbersOf(lexicon.edgeSets);
  const skips = numbersOf(lexicon.edgeSkips);
  const targets = numbersOf(lexicon.edgeTargets);
  while (!edges.done()) {
    let target = states.length;
    states.push({
      finals: Array.from({ length: finals.next() }, () => {
        return { value: finals.next(), from: finals.next(), to: finals.next(), atEnd: finals.next() === 1 };
      }),
      edges: Array.from({ length: edges.next() }, () => {
        target -= targets.next();
        return { set: sets.next(), skip: skips.next(), target };
      }),
    });
  }
  return states;
}

/** One bit a symbol and set of several; a set of one is compared. */
function membership(sets: readonly (readonly number[])[], symbols: number): Automaton['holds'] {
  const row = (symbols >> 5) + 1;
  const only = Int32Array.from(sets, (set) => (set.length === 1 ? (set[0] ?? 0) : 0));
  const rows = new Int32Array(sets.length);
  const several = sets.filter(({ length }) => length > 1).length;
  const bits = new Uint32Array(row * several);
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
  return (set, symbol) => {
    const single = only[set] ?? 0;
    if (single !== 0) return single === symbol;
    return ((bits[(rows[set] ?? 0) + (symbol >> 5)] ?? 0) & (1 << (symbol & 31))) !== 0;
  };
}

function bySymbol(state: State | undefined, sets: readonly (readonly number[])[], symbols: number): (number[] | undefined)[] {
  const table: (number[] | undefined)[] = new Array(symbols + 1).fill(undefined);
  for (const { set, target } of state?.edges ?? []) {
    for (const symbol of sets[set] ?? []) {
      const row = table[symbol] ?? [];
      row.push(target);
      table[symbol] = row;
    }
  }
  return table;
}
