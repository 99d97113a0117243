import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineBlocks, linesOf } from '../../../src/cli/line-blocks.ts';

async function* pieces(bytes: Uint8Array, cuts: readonly number[]) {
  const ends = [...cuts.map((cut) => cut % (bytes.length + 1)), bytes.length].sort((a, b) => a - b);
  let start = 0;
  for (const end of ends) {
    yield bytes.subarray(start, end);
    start = end;
  }
}

async function linesIn(text: string, cuts: readonly number[] = [], longest?: number) {
  const lines: (readonly [number, string | null])[] = [];
  for await (const block of lineBlocks(pieces(Buffer.from(text), cuts), longest)) {
    if (block.bytes === null) lines.push([block.first, null]);
    lines.push(...linesOf(block));
  }
  return lines;
}

test('however the bytes come in, the lines and their numbers are the same', async () => {
  const text = fc.array(fc.constantFrom('a', 'é', '“', '😀', '\n', '\r\n', '\u2028', ' '), { maxLength: 40 });
  await fc.assert(
    fc.asyncProperty(text, fc.array(fc.nat(), { maxLength: 8 }), async (parts, cuts) => {
      const whole = parts.join('');
      const expected = whole
        .split('\n')
        .map((line, i) => [i + 1, line.trim()] as const)
        .filter(([, line]) => line !== '');

      expect(await linesIn(whole, cuts)).toEqual(expected);
    }),
  );
});

test('a byte order mark and carriage returns are no part of a line', async () => {
  expect(await linesIn('\ufeff{}\r\n[]\r\n')).toEqual([
    [1, '{}'],
    [2, '[]'],
  ]);
});

test('a line that is too long is told by its number, and those around it are kept', async () => {
  const text = `ab\n${'x'.repeat(50)}\ncd\n${'y'.repeat(50)}`;

  for (const cuts of [[], [1, 5, 20, 30, 54], [53], [54], [2, 3, 4], [55, 57]])
    expect(await linesIn(text, [...cuts, 10, 40, 60, 80], 12)).toEqual([
      [1, 'ab'],
      [2, null],
      [3, 'cd'],
      [4, null],
    ]);
});

test('a block is there as soon as its lines are, before more comes in', async () => {
  let asked = 0;
  async function* input() {
    for (const piece of ['{"id":1}\n', '{"id":2}\n']) {
      asked++;
      yield piece;
    }
  }

  const blocks = lineBlocks(input());
  const { value } = await blocks.next();

  expect(asked).toBe(1);
  expect(value && [...linesOf(value)]).toEqual([[1, '{"id":1}']]);
  await blocks.return(undefined);
});
