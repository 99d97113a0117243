import type { PatternPath } from './expand-pattern.ts';

type Node = { readonly finals: Set<string>; readonly edges: Map<string, Node> };

const node = (): Node => ({ finals: new Set(), edges: new Map() });

/**
 * Builds the smallest automaton for a set of paths: a trie first, so that beginnings are shared, then equal tails
 * are made one. Grows with the lexicon, not with the number of combinations.
 */
export class AutomatonBuilder {
  readonly #anywhere = node();
  readonly #atBegin = node();

  /** Adds a path that stands for `value`. */
  add(path: PatternPath, value: number): void {
    let at = path.atBegin ? this.#atBegin : this.#anywhere;
    for (const { set, skip } of path.steps) {
      const key = `${set} ${skip}`;
      const next = at.edges.get(key) ?? node();
      at.edges.set(key, next);
      at = next;
    }
    at.finals.add(`${value} ${path.from} ${path.to} ${path.atEnd ? 1 : 0}`);
  }

  /** The states in the form of `CompiledLexicon.states`: 0 begins anywhere, 1 at the beginning of a sentence. */
  pack(): number[] {
    const numbers = new Map<string, number>();
    const rows: string[] = ['', ''];
    const numberOf = (each: Node): number => {
      const row = rowOf(each);
      const known = numbers.get(row);
      if (known !== undefined) return known;
      numbers.set(row, rows.length);
      rows.push(row);
      return rows.length - 1;
    };
    const rowOf = ({ finals, edges }: Node): string => {
      const out = [...edges].map(([key, target]) => `${key} ${numberOf(target)}`);
      return [finals.size, ...finals, out.length, ...out].join(' ');
    };
    rows[0] = rowOf(this.#anywhere);
    rows[1] = rowOf(this.#atBegin);
    return rows.join(' ').split(' ').map(Number);
  }
}
