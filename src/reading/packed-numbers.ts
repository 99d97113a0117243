/**
 * Whole numbers from 0 as printable text, small ones in one character, so that a list of them travels in a
 * JavaScript string and compresses well. Both directions stand here because each is the other's only meaning.
 */
const FIRST = 35; // "#": after the space, "!" and the quote
const BACKSLASH = 92;
const BASE = 91;
/** Below this a number takes one character, below `TWO` two, else four. */
const ONE = 80;
const TWO = ONE + 10 * BASE;

export function packNumbers(numbers: Iterable<number>): string {
  let text = '';
  for (const number of numbers) {
    if (number < ONE) text += sign(number);
    else if (number < TWO)
      text += sign(ONE + Math.floor((number - ONE) / BASE)) + sign((number - ONE) % BASE);
    else {
      const rest = number - TWO;
      if (rest >= BASE ** 3) throw new RangeError(`${number} is too large to pack`);
      text +=
        sign(BASE - 1) +
        sign(Math.floor(rest / BASE ** 2)) +
        sign(Math.floor(rest / BASE) % BASE) +
        sign(rest % BASE);
    }
  }
  return text;
}

/** A function that gives the packed numbers one by one, and 0 past the end. */
export function numbersOf(packed: string): { readonly next: () => number; readonly done: () => boolean } {
  let at = 0;
  const digit = () => (at < packed.length ? value(packed.charCodeAt(at++)) : 0);
  return {
    done: () => at >= packed.length,
    next: () => {
      const first = digit();
      if (first < ONE) return first;
      if (first < BASE - 1) return ONE + (first - ONE) * BASE + digit();
      const high = digit();
      const middle = digit();
      return TWO + (high * BASE + middle) * BASE + digit();
    },
  };
}

const sign = (digit: number) =>
  String.fromCharCode(FIRST + digit >= BACKSLASH ? FIRST + digit + 1 : FIRST + digit);
const value = (code: number) => (code > BACKSLASH ? code - 1 : code) - FIRST;
