import type { Rows, States } from './unpack-automaton.ts';

/**
 * A cheap look ahead: the sets that follow a pattern's first word are parted into 31 groups, a bit each. Per symbol the
 * groups of the sets it is in; per state the groups it goes on with, and `ENDS_HERE` where a pattern ends in it.
 */
type Groups = { readonly groups: Int32Array; readonly states: Int32Array };

/** What must follow where a pattern begins, so that most of those that begin need not be looked into. */
export type Forecast = {
  readonly atOnce: Groups;
  /** After a gap. */
  readonly later: Groups;
  /** How many tokens after one the next word of a pattern can stand: the widest gap, and the word itself. */
  readonly furthest: number;
};

/** The last states, where patterns begin: of wide entries; vetoes at the beginning of a sentence, anywhere; others so. */
export const BEGINNINGS = 5;

/** The bit of `states` that says a pattern ends in the state. */
export const ENDS_HERE = 1 << 31;

export function forecast(sets: Rows, symbols: number, { finals, edges, edgeSets }: States): Forecast {
  const states = edges.starts.length - 1;
  const make = () => ({ groups: new Int32Array(symbols + 1), states: new Int32Array(states) });
  const [atOnce, later] = [make(), make()];
  let widest = 0;
  for (let root = (edges.starts[states - BEGINNINGS] ?? 0) + 2; root < edges.items.length; root += 3) {
    const state = edges.items[root] ?? 0;
    if (finals.starts[state] !== finals.starts[state + 1]) atOnce.states[state] = ENDS_HERE;
    for (let at = edges.starts[state] ?? 0; at < (edges.starts[state + 1] ?? 0); at += 3) {
      const skip = edges.items[at + 1] ?? 0;
      if (skip > widest) widest = skip;
      expect(skip === 0 ? atOnce : later, state, edgeSets[at / 3] ?? 0, sets);
    }
  }
  return { atOnce, later, furthest: widest + 1 };
}

function expect({ groups, states }: Groups, state: number, set: number, sets: Rows): void {
  const bit = 1 << (set % 31);
  states[state] = (states[state] ?? 0) | bit;
  const past = sets.starts[set + 1] ?? 0;
  for (let i = sets.starts[set] ?? 0; i < past; i++) {
    const symbol = sets.items[i] ?? 0;
    groups[symbol] = (groups[symbol] ?? 0) | bit;
  }
}
