import { expect, test } from 'vitest';
import { createReader } from '../../../src/page/reader.ts';
import type { Reading } from '../../../src/reading/reading.ts';
import { readingOf } from '../../support/marked-page.ts';

/** A reader whose readings are told apart by their scores, and the lengths of the texts it has asked for. */
function readerWithLog() {
  const asked: number[] = [];
  const reader = createReader(async (text): Promise<Reading> => {
    asked.push(text.length);
    return { ...readingOf(text), score: asked.length };
  });
  return { reader, asked };
}

test('a text that was read is known from then on', async () => {
  const { reader, asked } = readerWithLog();
  expect(reader.known('Bake bread.')).toBeUndefined();

  const reading = await reader.read('Bake bread.');

  expect(reader.known('Bake bread.')).toBe(reading);
  expect(asked).toEqual([11]);
});

test('the last eight texts are kept, those read again longest', async () => {
  const { reader } = readerWithLog();
  for (let at = 0; at < 8; at++) await reader.read(`text ${at}`);
  await reader.read('text 0');

  await reader.read('text 8');

  expect(reader.known('text 0')?.score).toBe(9);
  expect(reader.known('text 1')).toBeUndefined();
  expect(reader.known('text 2')).toBeDefined();
});

test('no more is asked for than the worker takes, and a failure keeps nothing', async () => {
  const { reader, asked } = readerWithLog();
  await reader.read('x'.repeat(300_000));
  expect(asked).toEqual([250_000]);

  const failing = createReader(() => Promise.reject(new Error('nobody')));
  await expect(failing.read('Bake bread.')).rejects.toThrow('nobody');
  expect(failing.known('Bake bread.')).toBeUndefined();
});
