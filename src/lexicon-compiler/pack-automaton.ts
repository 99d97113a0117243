import type { PackedAutomaton } from '../reading/compiled-lexicon.ts';
import { packNumbers } from '../reading/packed-numbers.ts';
import type { PatternPath } from './expand-pattern.ts';

type Node = { readonly finals: Set<string>; readonly edges: Map<string, Node> };
type Row = {
  readonly finals: readonly number[][];
  readonly edges: readonly { set: number; skip: number; target: number }[];
};

type PackedStates = Pick<PackedAutomaton, 'finals' | 'edges' | 'edgeSets' | 'edgeSkips' | 'edgeTargets'>;

export type PatternKind = 'mark' | 'veto' | 'wide';

const node = (): Node => ({ finals: new Set(), edges: new Map() });

/**
 * Builds the smallest automaton for a set of paths: a trie first, so that beginnings are shared, then equal tails
 * are made one. Grows with the lexicon, not with the number of combinations.
 */
export class AutomatonBuilder {
  /** Vetoes begin in states of their own: they are looked for only in sentences where there is something to cancel. */
  readonly #roots = { veto: { begin: node(), anywhere: node() }, mark: { begin: node(), anywhere: node() } };
  /** So do the patterns of wide entries: they are looked for only where the words of a sentence speak for them. */
  readonly #wide = node();

  /** Adds a path that stands for `value`. */
  add(path: PatternPath, value: number, kind: PatternKind): void {
    if (kind === 'wide' && path.atBegin) throw new Error('a wide entry stands anywhere: leave out ^');
    let at = kind === 'wide' ? this.#wide : this.#roots[kind][path.atBegin ? 'begin' : 'anywhere'];
    for (const { set, skip } of path.steps) {
      const key = `${set} ${skip}`;
      const next = at.edges.get(key) ?? node();
      at.edges.set(key, next);
      at = next;
    }
    const after = path.steps.length - 1 - path.to;
    at.finals.add(`${value} ${(path.atEnd ? 1 : 0) + 2 * path.from + 32 * after}`);
  }

  /** The states, packed, and the slots in the order of their numbers. */
  pack(): { readonly states: PackedStates; readonly sets: readonly number[] } {
    const rows = this.#rows();
    const edges = rows.flatMap((row, i) => {
      const sorted = row.edges.toSorted((a, b) => b.target - a.target);
      return sorted.map((edge, k) => ({ ...edge, below: (sorted[k - 1]?.target ?? i) - edge.target }));
    });
    const uses = new Map<number, number>();
    for (const { set } of edges) uses.set(set, (uses.get(set) ?? 0) + 1);
    const shared = [...uses].filter(([, count]) => count > 1).sort(([, a], [, b]) => b - a);
    const number = new Map(shared.map(([set], i) => [set, i + 1]));
    const states = {
      finals: packNumbers(rows.flatMap(({ finals }) => [finals.length, ...finals.flat()])),
      edges: packNumbers(rows.map((row) => row.edges.length)),
      edgeSets: packNumbers(edges.map(({ set }) => number.get(set) ?? 0)),
      edgeSkips: packNumbers(edges.map(({ skip }) => skip)),
      edgeTargets: packNumbers(edges.map(({ below }) => below)),
    };
    const once = edges.flatMap(({ set }) => (number.has(set) ? [] : [set]));
    return { states, sets: [...number.keys(), ...once] };
  }

  /** Every state once, targets before the states that lead to them, the five beginnings last. */
  #rows(): Row[] {
    const rows: Row[] = [];
    const numbers = new Map<string, number>();
    const rowOf = ({ finals, edges }: Node): Row => ({
      finals: [...finals].map((final) => final.split(' ').map(Number)),
      edges: [...edges].map(([key, target]) => {
        const [set = 0, skip = 0] = key.split(' ').map(Number);
        return { set, skip, target: numberOf(target) };
      }),
    });
    const numberOf = (each: Node): number => {
      const row = rowOf(each);
      const key = JSON.stringify(row);
      const known = numbers.get(key);
      if (known !== undefined) return known;
      numbers.set(key, rows.length);
      return rows.push(row) - 1;
    };
    const { veto, mark } = this.#roots;
    rows.push(...[this.#wide, veto.begin, veto.anywhere, mark.begin, mark.anywhere].map(rowOf));
    return rows;
  }
}
