import type { Tokens } from './tokenise.ts';

/** Tokens as they are found: three arrays that grow together. */
export class TokenList {
  #words: Int32Array;
  #starts: Int32Array;
  #ends: Int32Array;
  readonly #sentences: number[] = [];
  #count = 0;
  #open = 0;

  constructor(length: number) {
    // Prose has a token for every five or six characters; a text of single letters grows.
    const room = (length >> 2) + 16;
    this.#words = new Int32Array(room);
    this.#starts = new Int32Array(room);
    this.#ends = new Int32Array(room);
  }

  push(word: number, start: number, end: number): void {
    if (this.#count === this.#words.length) this.#grow();
    this.#words[this.#count] = word;
    this.#starts[this.#count] = start;
    this.#ends[this.#count] = end;
    this.#count++;
  }

  #grow(): void {
    const longer = (list: Int32Array) => {
      const grown = new Int32Array(list.length * 2);
      grown.set(list);
      return grown;
    };
    this.#words = longer(this.#words);
    this.#starts = longer(this.#starts);
    this.#ends = longer(this.#ends);
  }

  endSentence(): void {
    if (this.#count === this.#open) return;
    this.#sentences.push(this.#open);
    this.#open = this.#count;
  }

  finish(): Tokens {
    this.endSentence();
    this.#sentences.push(this.#count);
    return {
      count: this.#count,
      words: this.#words,
      starts: this.#starts,
      ends: this.#ends,
      sentences: this.#sentences,
    };
  }
}
