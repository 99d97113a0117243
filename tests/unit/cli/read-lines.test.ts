import { Writable } from 'node:stream';
import { expect, test } from 'vitest';
import type { LineBlock } from '../../../src/cli/line-blocks.ts';
import type { BlockResult } from '../../../src/cli/read-block.ts';
import { readLines } from '../../../src/cli/read-lines.ts';

const noProgress = { add: () => undefined, end: () => undefined };

/** A reader whose answers come when the test says so. */
function handMoved(atOnce: number) {
  const asked: { readonly first: number; readonly done: (result: BlockResult) => void }[] = [];
  const read = ({ first }: LineBlock) =>
    new Promise<BlockResult>((done) => {
      asked.push({ first, done });
    });
  return { asked, reader: { read, atOnce, close: async () => undefined } };
}

async function* lines(count: number) {
  for (let i = 1; i <= count; i++) yield `line ${i}\n`;
}

function collector() {
  const written: string[] = [];
  const output = new Writable({
    write: (piece, _, done) => {
      written.push(String(piece));
      done();
    },
  });
  return { written, output };
}

const turns = async () => {
  for (let i = 0; i < 50; i++) await Promise.resolve();
};

test('no more blocks are taken in than the reader works on at once', async () => {
  const { asked, reader } = handMoved(3);
  const { output } = collector();
  const done = readLines(lines(10), output, reader, noProgress);
  await turns();
  expect(asked.map(({ first }) => first)).toEqual([1, 2, 3]);

  asked[0]?.done({ out: 'a\n', read: 1, failed: 0 });
  await turns();
  expect(asked.map(({ first }) => first)).toEqual([1, 2, 3, 4]);

  for (let i = 1; i < 10; i++) {
    asked[i]?.done({ out: 'b\n', read: 1, failed: 0 });
    await turns();
  }
  expect(await done).toBe(0);
});

test('answers are written in the order of the lines, whichever comes first', async () => {
  const { asked, reader } = handMoved(3);
  const { written, output } = collector();
  const done = readLines(lines(3), output, reader, noProgress);
  await turns();
  for (const { first, done: answer } of [...asked].reverse())
    answer({ out: `${first}\n`, read: 0, failed: first === 2 ? 1 : 0 });

  expect(await done).toBe(1);
  expect(written.join('')).toBe('1\n2\n3\n');
});

test('nothing more is read while the output is full', async () => {
  const taken: (() => void)[] = [];
  const output = new Writable({ highWaterMark: 1, write: (_, __, done) => taken.push(done) });
  let asked = 0;
  const reader = {
    atOnce: 1,
    close: async () => undefined,
    read: async () => {
      asked++;
      return { out: 'a reading\n', read: 1, failed: 0 };
    },
  };
  const done = readLines(lines(2), output, reader, noProgress);
  await turns();
  expect(asked).toBe(1);

  while (asked < 2 || taken.length > 0) {
    taken.shift()?.();
    await new Promise((next) => setImmediate(next));
  }
  taken.shift()?.();
  expect(await done).toBe(0);
});

test('a reader that breaks ends the run with its error', async () => {
  const reader = {
    atOnce: 2,
    close: async () => undefined,
    read: () => Promise.reject(new Error('a reading thread stopped with code 9')),
  };

  await expect(readLines(lines(5), collector().output, reader, noProgress)).rejects.toThrow(
    'a reading thread stopped',
  );
});
