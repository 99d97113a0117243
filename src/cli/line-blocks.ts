/** A longer line is no posting; it is left out, so that one line cannot fill the memory. */
export const LONGEST_LINE = 16 * 1024 * 1024;

/** Whole lines as they came in. `bytes` is null for one line that was longer than may be. */
export type LineBlock = {
  /** Number of the first line, from 1. */
  readonly first: number;
  readonly bytes: Uint8Array | null;
};

const NEWLINE = 10;

/**
 * Cuts a stream of bytes into blocks of whole lines, one block for each piece that comes in, so that nothing waits
 * for more input and no more than a piece and a line is held.
 *
 * Only `\n` ends a line: U+2028 may stand inside a JSON string.
 */
export async function* lineBlocks(
  input: AsyncIterable<string | Uint8Array>,
  longest = LONGEST_LINE,
): AsyncGenerator<LineBlock> {
  let first = 1;
  let begun: Uint8Array[] = [];
  let length = 0;
  for await (const given of input) {
    let piece = typeof given === 'string' ? Buffer.from(given) : given;
    if (length + piece.length > longest && piece.includes(NEWLINE)) {
      // The line begun ends in this piece: it may be too long by now, what follows it is not.
      const end = piece.indexOf(NEWLINE) + 1;
      const bytes = length + end > longest + 1 ? null : joined(begun, piece.subarray(0, end));
      yield { first, bytes };
      first++;
      [begun, length] = [[], 0];
      piece = piece.subarray(end);
    }
    const end = piece.lastIndexOf(NEWLINE) + 1;
    if (end > 0) {
      const bytes = joined(begun, piece.subarray(0, end));
      yield { first, bytes };
      first += linesIn(bytes);
      [begun, length] = [[], 0];
    }
    const rest = piece.subarray(end);
    length += rest.length;
    // Of a line that is too long only its length is kept.
    if (length > longest) begun = [];
    else if (rest.length > 0) begun.push(rest);
  }
  if (length > 0) yield { first, bytes: length > longest ? null : joined(begun, new Uint8Array()) };
}

function joined(begun: readonly Uint8Array[], end: Uint8Array): Uint8Array {
  return begun.length === 0 ? end : Buffer.concat([...begun, end]);
}

function linesIn(bytes: Uint8Array): number {
  let lines = 0;
  for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) lines++;
  return lines;
}

/** The lines of a block as text, each with its number; blank ones are left out. */
export function* linesOf({ first, bytes }: LineBlock): Generator<readonly [line: number, text: string]> {
  if (bytes === null) return;
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  let line = first;
  for (let start = 0; start < buffer.length; line++) {
    const found = buffer.indexOf(NEWLINE, start);
    const end = found < 0 ? buffer.length : found;
    // `trim` takes a carriage return and a byte order mark along.
    const text = buffer.toString('utf8', start, end).trim();
    if (text !== '') yield [line, text];
    start = end + 1;
  }
}
