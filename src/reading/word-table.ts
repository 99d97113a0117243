import { hashOf } from './word-hash.ts';

/**
 * Words → numbers, looked up by a stretch of a text without cutting it out: cutting every word of a posting costs
 * more than all the rest of the reading. Open addressing, at most two thirds full.
 *
 * A word is known by its hash of 32 bits, its length and its first and last letter; its other letters are not kept.
 * That another English word has all four of some word here is less likely than one in a thousand, for the whole
 * language and the whole table.
 */
export class WordTable {
  readonly #mask: number;
  readonly #hashes: Int32Array;
  readonly #outlines: Int32Array;
  readonly #numbers: Int32Array;

  /** @param numbers each word's number, above 0 */
  constructor(words: readonly string[], numbers: readonly number[]) {
    let size = 8;
    // British spellings come later: a fraction of the words.
    while (size < words.length * 3) size *= 2;
    this.#mask = size - 1;
    this.#hashes = new Int32Array(size);
    this.#outlines = new Int32Array(size);
    this.#numbers = new Int32Array(size);
    words.forEach((word, i) => {
      this.add(word, numbers[i] ?? 0);
    });
  }

  /** The number of `text.slice(start, end)`, whose hash is `wanted`, or 0. `A` to `Z` stand for small letters. */
  find(text: string, start: number, end: number, wanted: number): number {
    const mask = this.#mask;
    for (let at = (wanted ^ (wanted >>> 15)) & mask; ; at = (at + 1) & mask) {
      const number = this.#numbers[at] ?? 0;
      if (number === 0) return 0;
      if (this.#hashes[at] === wanted && this.#outlines[at] === outline(text, start, end)) return number;
    }
  }

  /** Gives a word its number, unless it has one. */
  add(word: string, number: number): void {
    const own = hashOf(word);
    if (this.find(word, 0, word.length, own) !== 0) return;
    let at = (own ^ (own >>> 15)) & this.#mask;
    while (this.#numbers[at] !== 0) at = (at + 1) & this.#mask;
    this.#hashes[at] = own;
    this.#outlines[at] = outline(word, 0, word.length);
    this.#numbers[at] = number;
  }
}

/** Length, first and last letter in one number, the same for capitals. */
const outline = (text: string, start: number, end: number) =>
  ((end - start) << 16) ^ ((text.charCodeAt(start) | 32) << 8) ^ (text.charCodeAt(end - 1) | 32);
