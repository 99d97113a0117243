import { OWN_WORDS } from '../reading/automaton.ts';
import { packNumbers } from '../reading/packed-numbers.ts';

export type PackedSymbols = {
  readonly words: string;
  readonly sets: string;
};

/**
 * Packs words and slots: words that stand in the same slots become one symbol, and the symbols are numbered so that
 * those of one slot lie side by side.
 * @param words word → number from 1
 * @param sets the slots, in the order in which they are to be numbered, as word numbers
 */
export function packSymbols(
  words: ReadonlyMap<string, number>,
  sets: readonly (readonly number[])[],
): PackedSymbols {
  const slots = new Map<number, number[]>();
  // The widest slots first: their words end up side by side, and most of a posting's words are in one of them.
  const byWidth = [...sets.keys()].sort((a, b) => (sets[b]?.length ?? 0) - (sets[a]?.length ?? 0));
  byWidth.forEach((set, rank) => {
    for (const word of sets[set] ?? []) slots.set(word, [...(slots.get(word) ?? []), rank]);
  });
  const groups = new Map<string, string[]>();
  for (const word of new Set([...OWN_WORDS, ...words.keys()])) {
    const number = words.get(word) ?? 0;
    const key = OWN_WORDS.includes(word) ? word : `slots ${(slots.get(number) ?? []).join(' ')}`;
    groups.set(key, [...(groups.get(key) ?? []), word]);
  }
  const symbols = [...groups.values()].sort((a, b) => compareSlots(slotsOf(a), slotsOf(b)));
  const symbolOf = new Map(
    symbols.flatMap((group, i) => group.map((word) => [words.get(word) ?? 0, i + 1] as const)),
  );
  function slotsOf([first = '']: readonly string[]): readonly number[] {
    return slots.get(words.get(first) ?? 0) ?? [];
  }
  return {
    words: symbols.map(packForms).join(' '),
    sets: packNumbers(
      sets.flatMap((set) => distances([...new Set(set.map((word) => symbolOf.get(word) ?? 0))])),
    ),
  };
}

function compareSlots(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < a.length && i < b.length; i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

function distances(symbols: number[]): number[] {
  const sorted = symbols.sort((a, b) => a - b);
  return [sorted.length, ...sorted.map((symbol, i) => symbol - (sorted[i - 1] ?? 0))];
}

/** "plan", "plans", "planned" → `plan|0s|0ned`. */
function packForms(forms: readonly string[]): string {
  const [base = '', ...rest] = [...forms].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  const endings = rest.map((form) => {
    let shared = 0;
    while (shared < base.length && base[shared] === form[shared]) shared++;
    // One digit for the cut; a form that shares less (best, good) is cut to nothing it shares anyway.
    return `${String.fromCharCode(48 + base.length - shared)}${form.slice(shared)}`;
  });
  return [base, ...endings].join('|');
}
