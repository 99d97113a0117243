/**
 * Words → numbers, looked up by a stretch of a text without cutting it out: cutting every word of a posting costs
 * more than all the rest of the reading. Open addressing, at most half full.
 */
export class WordTable {
  readonly #mask: number;
  readonly #slots: Int32Array;
  readonly #words: string[] = [''];
  readonly #numbers: number[] = [0];

  constructor(words: ReadonlyMap<string, number>) {
    let size = 8;
    while (size < words.size * 2) size *= 2;
    this.#mask = size - 1;
    this.#slots = new Int32Array(size);
    for (const [word, number] of words) this.#add(word, number);
  }

  /** The number of `text.slice(start, end)`, or 0. */
  find(text: string, start: number, end: number): number {
    for (let at = hash(text, start, end) & this.#mask; ; at = (at + 1) & this.#mask) {
      const slot = this.#slots[at] ?? 0;
      if (slot === 0) return 0;
      if (equals(this.#words[slot] ?? '', text, start, end)) return this.#numbers[slot] ?? 0;
    }
  }

  #add(word: string, number: number): void {
    let at = hash(word, 0, word.length) & this.#mask;
    while (this.#slots[at] !== 0) at = (at + 1) & this.#mask;
    this.#slots[at] = this.#words.push(word) - 1;
    this.#numbers.push(number);
  }
}

function hash(text: string, start: number, end: number): number {
  let value = 0x811c9dc5;
  for (let i = start; i < end; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return (value ^ (value >>> 15)) >>> 0;
}

function equals(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}
