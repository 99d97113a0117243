import { expect, test } from 'vitest';
import { createReader } from '../../../src/page/reader.ts';
import type { TextAnswer, TextToRead } from '../../../src/platform/messages.ts';
import { readingOf } from '../../support/marked-page.ts';

const bare = (text: string): TextToRead => ({ text, facts: {} });

/** A reader whose answers are told apart by their scores, and what it has asked for. */
function readerWithLog() {
  const asked: TextToRead[] = [];
  const reader = createReader(async (text): Promise<TextAnswer> => {
    asked.push(text);
    return { reading: { ...readingOf(text.text), score: asked.length }, facts: {} };
  });
  return { reader, asked };
}

test('a text that was read is known from then on, with the same facts', async () => {
  const { reader, asked } = readerWithLog();
  expect(reader.known(bare('Bake bread.'))).toBeUndefined();

  const answer = await reader.read(bare('Bake bread.'));

  expect(reader.known(bare('Bake bread.'))).toBe(answer);
  expect(reader.known({ text: 'Bake bread.', facts: { pay: '£9' } })).toBeUndefined();
  expect(asked).toHaveLength(1);
});

test('the last eight answers are kept, those asked for again longest', async () => {
  const { reader } = readerWithLog();
  for (let at = 0; at < 8; at++) await reader.read(bare(`text ${at}`));
  await reader.read(bare('text 0'));

  await reader.read(bare('text 8'));

  expect(reader.known(bare('text 0'))?.reading.score).toBe(9);
  expect(reader.known(bare('text 1'))).toBeUndefined();
  expect(reader.known(bare('text 2'))).toBeDefined();
});

test('no more is asked for than the worker takes, and a failure keeps nothing', async () => {
  const { reader, asked } = readerWithLog();
  await reader.read(bare('x'.repeat(300_000)));
  expect(asked[0]?.text).toHaveLength(250_000);

  const failing = createReader(() => Promise.reject(new Error('nobody')));
  await expect(failing.read(bare('Bake bread.'))).rejects.toThrow('nobody');
  expect(failing.known(bare('Bake bread.'))).toBeUndefined();
});
