import type { PackedAutomaton } from './compiled-lexicon.ts';
import { unpackNumbers } from './packed-numbers.ts';

/** Rows of numbers in one array: row `i` is `items[starts[i]] .. items[starts[i + 1] - 1]`. */
export type Rows = { readonly starts: Int32Array; readonly items: Int32Array };

/** @param symbols how many there are; those in one set only are the last, in the order of the sets */
export function unpackSets(lexicon: PackedAutomaton, symbols: number): Rows {
  const own = unpackNumbers(lexicon.ownSymbols);
  const shared = unpackNumbers(lexicon.sharedSymbols);
  const which = unpackNumbers(lexicon.sharedWhich);
  const starts = new Int32Array(own.length + 1);
  let next = symbols + 1;
  for (let set = 0; set < own.length; set++) {
    next -= own[set] ?? 0;
    starts[set + 1] = (starts[set] ?? 0) + (own[set] ?? 0) + (shared[set] ?? 0);
  }
  const items = new Int32Array(starts[own.length] ?? 0);
  for (let set = 0, at = 0, read = 0; set < own.length; set++) {
    for (let left = shared[set] ?? 0, symbol = 0; left > 0; left--) {
      symbol += (which[read++] ?? 0) + 1;
      items[at++] = symbol;
    }
    for (let left = own[set] ?? 0; left > 0; left--) items[at++] = next++;
  }
  return { starts, items };
}

/** The states as they are walked. */
export type States = {
  /** Per state, two numbers a final: `value` and `shape` (see `PackedAutomaton`). */
  readonly finals: Rows;
  /**
   * Per state, three numbers an edge: what it takes, most tokens skipped before it, target. It takes one symbol, as
   * that number below 0, or a set of several: the place in `bits` of its row, a bit a symbol.
   */
  readonly edges: Rows;
  /** The number of the set that each edge takes. */
  readonly edgeSets: Int32Array;
};

/** The states, with `edges` still naming sets. @param sets how many there are */
export function unpackStates(lexicon: PackedAutomaton, sets: number): States {
  const finals = unpackNumbers(lexicon.finals);
  const counts = unpackNumbers(lexicon.edges);
  const labels = unpackNumbers(lexicon.edgeSets);
  const skips = unpackNumbers(lexicon.edgeSkips);
  const targets = unpackNumbers(lexicon.edgeTargets);
  const states = counts.length;
  const starts = new Int32Array(states + 1);
  const items = new Int32Array(labels.length * 3);
  const finalStarts = new Int32Array(states + 1);
  const finalItems = new Int32Array(finals.length - states);
  let once = sets;
  for (let i = 0; i < labels.length; i++) if (labels[i] === 0) once--;
  let final = 0;
  let edge = 0;
  for (let state = 0; state < states; state++) {
    for (let left = (finals[final + state] ?? 0) * 2; left > 0; left--, final++)
      finalItems[final] = finals[final + state + 1] ?? 0;
    finalStarts[state + 1] = final;
    let target = state;
    for (let left = counts[state] ?? 0; left > 0; left--, edge++) {
      const label = labels[edge] ?? 0;
      const set = label === 0 ? once++ : label - 1;
      target -= targets[edge] ?? 0;
      labels[edge] = set;
      items[edge * 3] = set;
      items[edge * 3 + 1] = skips[edge] ?? 0;
      items[edge * 3 + 2] = target;
    }
    starts[state + 1] = edge * 3;
  }
  return { finals: { starts: finalStarts, items: finalItems }, edges: { starts, items }, edgeSets: labels };
}
