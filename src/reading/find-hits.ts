import type { Automaton } from './automaton.ts';
import type { Tokens } from './tokenise.ts';

/** A pattern found: tokens `first..last` (both inside) of sentence number `sentence`. */
export type Hit = {
  readonly value: number;
  readonly first: number;
  readonly last: number;
  readonly sentence: number;
};

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

class Walk {
  readonly hits: Hit[] = [];
  readonly #words: Int32Array;
  readonly #automaton: Automaton;
  readonly #path: number[] = [];
  #sentence = 0;
  #end = 0;

  constructor(tokens: Tokens, automaton: Automaton) {
    this.#words = tokens.words;
    this.#automaton = automaton;
  }

  sentence(number: number, start: number, end: number): void {
    this.#sentence = number;
    this.#end = end;
    for (let at = start; at < end; at++) {
      const word = this.#words[at] ?? 0;
      if (word === 0) continue;
      this.#begin(this.#automaton.starts[word], at);
      if (at === start) this.#begin(this.#automaton.sentenceStarts[word], at);
    }
  }

  #begin(targets: readonly number[] | undefined, at: number): void {
    if (!targets) return;
    this.#path[0] = at;
    for (const target of targets) this.#visit(target, at + 1, 1);
  }

  // Recursive, but only as deep as the longest pattern.
  #visit(number: number, next: number, depth: number): void {
    const state = this.#automaton.states[number];
    if (!state) return;
    for (const final of state.finals) {
      if (!final.atEnd || next === this.#end) this.#emit(final.value, final.from, final.to);
    }
    for (const { set, skip, target } of state.edges) {
      const limit = Math.min(this.#end - 1, next + skip);
      for (let at = next; at <= limit; at++) {
        const word = this.#words[at] ?? 0;
        if (this.#automaton.holds(set, word)) {
          this.#path[depth] = at;
          this.#visit(target, at + 1, depth + 1);
        }
        if (this.#automaton.walls.has(word)) break;
      }
    }
  }

  #emit(value: number, from: number, to: number): void {
    const first = this.#path[from] ?? 0;
    const last = this.#path[to] ?? first;
    for (let i = this.hits.length - 1; i >= 0; i--) {
      const other = this.hits[i];
      if (!other || other.sentence !== this.#sentence) break;
      if (other.value === value && other.first === first) {
        if (last < other.last) this.hits[i] = { ...other, last };
        return;
      }
    }
    this.hits.push({ value, first, last, sentence: this.#sentence });
  }
}
