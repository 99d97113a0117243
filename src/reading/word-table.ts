import { hashOf } from './word-hash.ts';

/**
 * Words → numbers, looked up by a stretch of a text without cutting it out: cutting every word of a posting costs
 * more than all the rest of the reading. Open addressing, at most half full.
 */
export class WordTable {
  readonly #mask: number;
  readonly #slots: Int32Array;
  readonly #words: string[] = [''];
  /** Compared before the word is: nearly every word that is not in the table ends there. */
  readonly #hashes: Int32Array;
  readonly #numbers: Int32Array;

  constructor(words: ReadonlyMap<string, number>) {
    let size = 8;
    while (size < words.size * 2) size *= 2;
    this.#mask = size - 1;
    this.#slots = new Int32Array(size);
    this.#hashes = new Int32Array(words.size + 1);
    this.#numbers = new Int32Array(words.size + 1);
    for (const [word, number] of words) this.#add(word, number);
  }

  /** The number of `text.slice(start, end)`, whose hash is `wanted`, or 0. */
  find(text: string, start: number, end: number, wanted: number): number {
    for (let at = (wanted ^ (wanted >>> 15)) & this.#mask; ; at = (at + 1) & this.#mask) {
      const slot = this.#slots[at] ?? 0;
      if (slot === 0) return 0;
      if (this.#hashes[slot] === wanted && equals(this.#words[slot] ?? '', text, start, end))
        return this.#numbers[slot] ?? 0;
    }
  }

  #add(word: string, number: number): void {
    const own = hashOf(word, 0, word.length);
    let at = (own ^ (own >>> 15)) & this.#mask;
    while (this.#slots[at] !== 0) at = (at + 1) & this.#mask;
    const slot = this.#words.push(word) - 1;
    this.#slots[at] = slot;
    this.#hashes[slot] = own;
    this.#numbers[slot] = number;
  }
}

function equals(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}
