/**
 * Whole numbers from 0 as printable text, small ones in one character, so that a list of them travels in a
 * JavaScript string and compresses well. Both directions stand here because each is the other's only meaning.
 *
 * Characters from `#` on but for the backslash are digits. One below the backslash is a number by itself; one above it
 * begins a number of two, and `~` one of four.
 */
const FIRST = 35; // "#": after the space, "!" and the quote
const BACKSLASH = 92;
const LAST = 126;
const BASE = 91;
/** Below this a number takes one character, below `TWO` two, else four. */
const ONE = BACKSLASH - FIRST;
const TWO = ONE + (LAST - BACKSLASH - 1) * BASE;

export function packNumbers(numbers: Iterable<number>): string {
  let text = '';
  for (const number of numbers) {
    const rest = number < ONE ? number : number - (number < TWO ? ONE : TWO);
    if (number < ONE) text += digit(number);
    else if (number < TWO) text += digit(ONE + Math.floor(rest / BASE)) + digit(rest % BASE);
    else if (rest < BASE ** 3)
      text += `~${digit(Math.floor(rest / BASE ** 2))}${digit(Math.floor(rest / BASE) % BASE)}${digit(rest % BASE)}`;
    else throw new RangeError(`${number} is too large to pack`);
  }
  return text;
}

const digit = (value: number) => String.fromCharCode(FIRST + value + (value < ONE ? 0 : 1));

/** The numbers again. It runs cold while somebody waits: nearly every number takes the first way. */
export function unpackNumbers(packed: string): Int32Array {
  const numbers = new Int32Array(packed.length);
  const length = packed.length;
  let count = 0;
  for (let at = 0; at < length; count++) {
    const code = packed.charCodeAt(at++);
    if (code < BACKSLASH) numbers[count] = code - FIRST;
    else if (code < LAST) numbers[count] = ONE + (code - BACKSLASH - 1) * BASE + valueAt(packed, at++);
    else {
      numbers[count] =
        TWO + (valueAt(packed, at) * BASE + valueAt(packed, at + 1)) * BASE + valueAt(packed, at + 2);
      at += 3;
    }
  }
  return numbers.subarray(0, count);
}

function valueAt(packed: string, at: number): number {
  const code = packed.charCodeAt(at);
  return code > BACKSLASH ? code - FIRST - 1 : code - FIRST;
}
