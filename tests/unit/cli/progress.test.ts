import { expect, test } from 'vitest';
import { progressOn } from '../../../src/cli/progress.ts';

function screen(isTTY: boolean) {
  const written: string[] = [];
  return { written, isTTY, write: (text: string) => written.push(text) };
}

test('a terminal is told twice a second at most, and once more at the end', () => {
  const terminal = screen(true);
  let now = 1000;
  const progress = progressOn(terminal, () => now);
  for (let i = 0; i < 100; i++) {
    now += 10;
    progress.add(30);
  }
  progress.end();

  const told = terminal.written.map((text) => text.replace('\r', '').replace('\u001b[K', ''));
  expect(told).toEqual([
    '1,500 postings read, 3,000 a second ',
    '3,000 postings read, 3,000 a second ',
    '3,000 postings read, 3,000 a second ',
    '\n',
  ]);
});

test('where standard error is no terminal nothing is written', () => {
  const file = screen(false);
  const progress = progressOn(file, () => 1e9);
  progress.add(5000);
  progress.end();

  expect(file.written).toEqual([]);
});
