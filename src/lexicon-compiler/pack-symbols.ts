import type { PackedAutomaton } from '../reading/compiled-lexicon.ts';
import { OWN_WORDS } from '../reading/own-words.ts';
import { packNumbers } from '../reading/packed-numbers.ts';
import { neighbours } from './neighbours.ts';
import { spellWords } from './spell-words.ts';

type PackedSymbols = Pick<PackedAutomaton, 'words' | 'ownSymbols' | 'sharedSymbols' | 'sharedWhich'>;

/** Words that stand in the same sets. */
type Symbol = { readonly words: string[]; readonly sets: readonly number[]; number: number };

/**
 * Packs words and sets: words that stand in the same sets become one symbol, and the symbols are numbered so that a set
 * takes few characters to tell.
 * @param words word → number from 1
 * @param sets in the order in which they are to be numbered, as word numbers
 */
export function packSymbols(
  words: ReadonlyMap<string, number>,
  sets: readonly (readonly number[])[],
): PackedSymbols {
  const symbols = symbolsOf(words, sets);
  const own = symbols.slice(0, OWN_WORDS.length);
  const others = symbols.slice(OWN_WORDS.length).filter((symbol) => symbol.sets.length > 0);
  const shared = neighbours(others.filter((symbol) => symbol.sets.length > 1));
  const once = others
    .filter((symbol) => symbol.sets.length === 1)
    .sort(
      (a, b) => (a.sets[0] ?? 0) - (b.sets[0] ?? 0) || ((a.words[0] ?? '') < (b.words[0] ?? '') ? -1 : 1),
    );
  [...own, ...shared, ...once].forEach((symbol, i) => {
    symbol.number = i + 1;
  });
  const members: number[][] = sets.map(() => []);
  for (const { sets: its, number } of [...own, ...shared]) for (const set of its) members[set]?.push(number);
  const ownSymbols = sets.map(() => 0);
  for (const { sets: its } of once) for (const set of its) ownSymbols[set] = (ownSymbols[set] ?? 0) + 1;
  return {
    words: spellWords([...shared, ...once].map((symbol) => symbol.words)),
    ownSymbols: packNumbers(ownSymbols),
    sharedSymbols: packNumbers(members.map(({ length }) => length)),
    sharedWhich: packNumbers(members.flatMap(distances)),
  };
}

/** The reader's own words first, each by itself; then the others, grouped. */
function symbolsOf(words: ReadonlyMap<string, number>, sets: readonly (readonly number[])[]): Symbol[] {
  const setsOf = new Map<number, number[]>();
  sets.forEach((members, set) => {
    for (const word of new Set(members)) setsOf.set(word, [...(setsOf.get(word) ?? []), set]);
  });
  const symbols = new Map<string, Symbol>();
  for (const word of new Set([...OWN_WORDS, ...words.keys()])) {
    const its = setsOf.get(words.get(word) ?? 0) ?? [];
    const key = OWN_WORDS.includes(word) ? word : `sets ${its.join(' ')}`;
    const known = symbols.get(key);
    if (known) known.words.push(word);
    else symbols.set(key, { words: [word], sets: its, number: 0 });
  }
  for (const { words: its } of symbols.values()) its.sort();
  return [...symbols.values()];
}

const distances = (numbers: readonly number[]) =>
  numbers.toSorted((a, b) => a - b).map((number, i, sorted) => number - (sorted[i - 1] ?? 0) - 1);
