import type { CompiledLexicon } from './compiled-lexicon.ts';
import { NUMBER, type Vocabulary } from './tokenise.ts';

export type Edge = { readonly set: number; readonly skip: number; readonly target: number };
export type Final = { readonly value: number; readonly from: number; readonly to: number; readonly atEnd: boolean };
export type State = { readonly finals: readonly Final[]; readonly edges: readonly Edge[] };

/** The compiled lexicon made ready to walk: look-ups in place of lists. */
export type Automaton = {
  readonly vocabulary: Vocabulary;
  readonly states: readonly State[];
  /** Per word: the states a pattern that begins with it goes on in. */
  readonly starts: readonly (readonly number[] | undefined)[];
  /** The same for patterns that begin a sentence. */
  readonly sentenceStarts: readonly (readonly number[] | undefined)[];
  /** Is the word in the set? */
  readonly holds: (set: number, word: number) => boolean;
  /** Words that negate what follows, and words that take that back ("not only"). */
  readonly negators: ReadonlySet<number>;
  readonly softeners: ReadonlySet<number>;
  /** Marks that no gap skips. */
  readonly walls: ReadonlySet<number>;
};

const NEGATORS = ['not', 'no', 'never', 'without', 'nor', 'neither', 'cannot'];
const SOFTENERS = ['only', 'just', 'limited', 'merely', 'simply', 'necessarily'];
const WALLS = [';', ':'];

const ready = new WeakMap<CompiledLexicon, Automaton>();

/** Words the reader itself looks for; the compiler gives them numbers whether or not a pattern holds them. */
export const OWN_WORDS: readonly string[] = [NUMBER, ',', '%', '(', ')', ...NEGATORS, ...SOFTENERS, ...WALLS];

/** The automaton of a lexicon, made once for each lexicon object. */
export function automatonOf(lexicon: CompiledLexicon): Automaton {
  const known = ready.get(lexicon);
  if (known) return known;
  const made = makeAutomaton(lexicon);
  ready.set(lexicon, made);
  return made;
}

function makeAutomaton(lexicon: CompiledLexicon): Automaton {
  const words = lexicon.words.split(' ');
  const numbers = new Map(words.map((word, i) => [word, i + 1]));
  const figure = numbers.get(NUMBER) ?? 0;
  const states = unpack(lexicon.states);
  const holds = membership(lexicon.sets, words.length);
  const numbersOf = (list: readonly string[]) => new Set(list.flatMap((word) => numbers.get(word) ?? []));
  const startsOf = (state: State | undefined) => byWord(state, lexicon.sets, words.length);
  return {
    vocabulary: (word) => numbers.get(word) ?? (isFigure(word) ? figure : 0),
    states,
    starts: startsOf(states[0]),
    sentenceStarts: startsOf(states[1]),
    holds,
    negators: numbersOf(NEGATORS),
    softeners: numbersOf(SOFTENERS),
    walls: numbersOf(WALLS),
  };
}

const isFigure = (word: string) => {
  const first = word.charCodeAt(0);
  return first >= 48 && first <= 57;
};

function unpack(packed: readonly number[]): State[] {
  const states: State[] = [];
  let at = 0;
  const next = () => packed[at++] ?? 0;
  while (at < packed.length) {
    const finals = Array.from({ length: next() }, () => {
      return { value: next(), from: next(), to: next(), atEnd: next() === 1 };
    });
    const edges = Array.from({ length: next() }, () => ({ set: next(), skip: next(), target: next() }));
    states.push({ finals, edges });
  }
  return states;
}

/** One bit a word and set: a look-up costs one read whatever the size of the set. */
function membership(sets: readonly (readonly number[])[], words: number): Automaton['holds'] {
  const row = (words >> 5) + 1;
  const bits = new Uint32Array(row * sets.length);
  sets.forEach((set, i) => {
    for (const word of set) {
      const at = i * row + (word >> 5);
      bits[at] = (bits[at] ?? 0) | (1 << (word & 31));
    }
  });
  return (set, word) => {
    if (set < 0) return word === -set;
    return ((bits[set * row + (word >> 5)] ?? 0) & (1 << (word & 31))) !== 0;
  };
}

function byWord(state: State | undefined, sets: CompiledLexicon['sets'], words: number): (number[] | undefined)[] {
  const table: (number[] | undefined)[] = new Array(words + 1).fill(undefined);
  for (const { set, target } of state?.edges ?? []) {
    for (const word of set < 0 ? [-set] : (sets[set] ?? [])) {
      const row = table[word] ?? [];
      row.push(target);
      table[word] = row;
    }
  }
  return table;
}
