import { NUMBER, tokenise } from '../reading/tokenise.ts';

/** The words and slots of a lexicon, numbered as they come. */
export class LexiconVocabulary {
  readonly #words = new Map<string, number>();
  readonly #sets = new Map<string, number>();
  readonly #members: number[][] = [];

  number(word: string): number {
    const known = this.#words.get(word);
    if (known !== undefined) return known;
    this.#words.set(word, this.#words.size + 1);
    return this.#words.size;
  }

  /** A phrase as word numbers, cut exactly as the reader cuts a text. */
  phrase(text: string): number[] {
    if (text === NUMBER) return [this.number(NUMBER)];
    const { count, words } = tokenise(text, (from, start, end) =>
      this.number(from.slice(start, end).toLowerCase()),
    );
    return [...words.subarray(0, count)];
  }

  /** The number of the slot that takes any of these words. */
  set(words: Iterable<number>): number {
    const sorted = [...new Set(words)].sort((a, b) => a - b);
    const key = sorted.join(' ');
    const known = this.#sets.get(key);
    if (known !== undefined) return known;
    this.#sets.set(key, this.#members.length);
    this.#members.push(sorted);
    return this.#members.length - 1;
  }

  /** Word → number, in the order of the numbers. */
  get words(): ReadonlyMap<string, number> {
    return this.#words;
  }

  /** The slots' words. A slot for any number also takes the numbers that patterns name. */
  get sets(): readonly (readonly number[])[] {
    const figures = [...this.#words].filter(([word]) => /^\d/.test(word)).map(([, number]) => number);
    const any = this.#words.get(NUMBER) ?? 0;
    return this.#members.map((members) =>
      members.includes(any) ? [...new Set([...members, ...figures])] : members,
    );
  }
}
