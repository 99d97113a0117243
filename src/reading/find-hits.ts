import type { Automaton, Chains, Starts } from './automaton.ts';
import { ENDS_HERE } from './forecast.ts';
import type { Tokens } from './tokenise.ts';

/** A pattern found: tokens `first..last` (both inside) of sentence number `sentence`. */
export type Hit = {
  readonly value: number;
  readonly first: number;
  readonly last: number;
  readonly sentence: number;
};

/** Longer than any pattern: how deep the walk can go. */
const DEEPEST = 64;
/** Longer than any hit, in tokens. */
export const LONGEST = DEEPEST * 8;

/**
 * Finds every pattern of the automaton, sentence by sentence, in reading order. Where a pattern can end in several
 * places from one beginning, the shortest is kept.
 *
 * No pattern is longer than its author wrote it and no gap wider than it says, so the time is linear in the text.
 */
export function findHits(tokens: Tokens, automaton: Automaton): Hit[] {
  const walk = new Walk(tokens, automaton);
  for (let i = 0; i + 1 < tokens.sentences.length; i++) {
    walk.sentence(i, tokens.sentences[i] ?? 0, tokens.sentences[i + 1] ?? 0);
  }
  return walk.hits;
}

/** Finds the patterns of wide entries in one sentence. */
export function findWideHits(sentence: number, tokens: Tokens, automaton: Automaton): Hit[] {
  const walk = new Walk(tokens, automaton);
  walk.wide(sentence, tokens.sentences[sentence] ?? 0, tokens.sentences[sentence + 1] ?? 0);
  return walk.hits;
}

type Draft = { value: number; first: number; last: number; sentence: number };

class Walk {
  readonly hits: Draft[] = [];
  readonly #words: Int32Array;
  readonly #automaton: Automaton;
  readonly #path = new Int32Array(DEEPEST);
  #sentence = 0;
  #end = 0;
  /** Where in `hits` those of the beginning now looked at start. */
  #own = 0;

  constructor(tokens: Tokens, automaton: Automaton) {
    this.#words = tokens.words;
    this.#automaton = automaton;
  }

  sentence(number: number, start: number, end: number): void {
    this.#sentence = number;
    this.#end = end;
    const before = this.hits.length;
    this.#from(this.#automaton.marks, start);
    // Nine sentences in ten have nothing a veto could cancel.
    if (this.#hasEntry(before)) this.#from(this.#automaton.vetoes, start);
  }

  wide(number: number, start: number, end: number): void {
    this.#sentence = number;
    this.#end = end;
    for (let at = start; at < end; at++) {
      this.#own = this.hits.length;
      this.#path[0] = at;
      this.#begin(this.#automaton.wides, this.#words[at] ?? 0, at);
    }
  }

  #hasEntry(from: number): boolean {
    for (let i = from; i < this.hits.length; i++) {
      if ((this.hits[i]?.value ?? 0) < this.#automaton.entries) return true;
    }
    return false;
  }

  #from({ anywhere, atBegin }: Starts, start: number): void {
    for (let at = start; at < this.#end; at++) {
      const symbol = this.#words[at] ?? 0;
      if (symbol === 0) continue;
      this.#own = this.hits.length;
      this.#path[0] = at;
      this.#begin(anywhere, symbol, at);
      if (at === start) this.#begin(atBegin, symbol, at);
    }
  }

  // Most patterns that begin here cannot go on with what follows, and are not even looked into.
  #begin({ heads, states, nexts }: Chains, symbol: number, at: number): void {
    const head = heads[symbol] ?? 0;
    if (head === 0) return;
    const { atOnce, later, furthest } = this.#automaton;
    const end = Math.min(this.#end, at + furthest + 1);
    const next = ENDS_HERE | (at + 1 < end ? (atOnce.groups[this.#words[at + 1] ?? 0] ?? 0) : 0);
    let soon = 0;
    for (let i = at + 1; i < end; i++) soon |= later.groups[this.#words[i] ?? 0] ?? 0;
    for (let i = head; i !== 0; i = nexts[i] ?? 0) {
      const state = states[i] ?? 0;
      if (((atOnce.states[state] ?? 0) & next) !== 0 || ((later.states[state] ?? 0) & soon) !== 0)
        this.#visit(state, at + 1, 1);
    }
  }

  // Recursive, but only as deep as the longest pattern.
  #visit(state: number, next: number, depth: number): void {
    const { edges } = this.#automaton;
    this.#accept(state, next, depth);
    const past = edges.starts[state + 1] ?? 0;
    for (let at = edges.starts[state] ?? 0; at < past; at += 3) this.#follow(at, next, depth);
  }

  #follow(edge: number, next: number, depth: number): void {
    const { edges, bits, walls } = this.#automaton;
    const takes = edges.items[edge] ?? 0;
    const target = edges.items[edge + 2] ?? 0;
    const limit = Math.min(this.#end, next + (edges.items[edge + 1] ?? 0) + 1);
    for (let token = next; token < limit; token++) {
      const symbol = this.#words[token] ?? 0;
      const holds =
        takes < 0 ? -takes === symbol : ((bits[takes + (symbol >> 5)] ?? 0) & (1 << (symbol & 31))) !== 0;
      if (holds) {
        this.#path[depth] = token;
        this.#visit(target, token + 1, depth + 1);
      }
      if (symbol === walls[0] || symbol === walls[1]) break;
    }
  }

  #accept(state: number, next: number, depth: number): void {
    const { finals } = this.#automaton;
    const past = finals.starts[state + 1] ?? 0;
    for (let at = finals.starts[state] ?? 0; at < past; at += 2) {
      const shape = finals.items[at + 1] ?? 0;
      if ((shape & 1) === 0 || next === this.#end)
        this.#emit(finals.items[at] ?? 0, (shape >> 1) & 15, depth - 1 - (shape >> 5));
    }
  }

  #emit(value: number, from: number, to: number): void {
    const first = this.#path[from] ?? 0;
    const last = this.#path[to] ?? first;
    for (let i = this.#own; i < this.hits.length; i++) {
      const other = this.hits[i];
      if (other?.value !== value || other.first !== first) continue;
      if (last < other.last) other.last = last;
      return;
    }
    this.hits.push({ value, first, last, sentence: this.#sentence });
  }
}
