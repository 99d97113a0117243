import { expect, test } from 'vitest';
import type { Mark } from '../../../src/page/mark.ts';
import { createMarkCursor } from '../../../src/page/marks.ts';

const gone = new Set<string>();

/** A mark whose range is on the page unless it is named in `gone`. */
function mark(phrase: string, list: Mark['list'] = 'signals', index = 0): Mark {
  const range = {
    get collapsed() {
      return gone.has(phrase);
    },
    startContainer: { isConnected: true },
  } as unknown as Range;
  return { kind: 'outcome', entry: phrase, phrase, start: 0, end: 1, list, index, ranges: [range] };
}

test('next goes through the marks in order and round again; previous goes back', () => {
  const cursor = createMarkCursor([mark('a'), mark('b'), mark('c')]);

  const forth = [1, 1, 1, 1].map(() => cursor.step(1)?.phrase);
  const back = [1, 1].map(() => cursor.step(-1)?.phrase);

  expect(forth).toEqual(['a', 'b', 'c', 'a']);
  expect(back).toEqual(['c', 'b']);
});

test('the first step back goes to the last mark', () => {
  expect(createMarkCursor([mark('a'), mark('b')]).step(-1)?.phrase).toBe('b');
});

test('marks that the page has taken away are passed over', () => {
  const cursor = createMarkCursor([mark('a'), mark('b'), mark('c')]);
  gone.add('b');

  const steps = [1, 1, 1].map(() => cursor.step(1)?.phrase);
  gone.add('a').add('c');
  const after = cursor.step(1);
  gone.clear();

  expect(steps).toEqual(['a', 'c', 'a']);
  expect(after).toBeNull();
});

test('a mark is gone to by its place in the reading, and stepping goes on from there', () => {
  const cursor = createMarkCursor([mark('a', 'signals', 0), mark('b', 'flags', 0), mark('c', 'signals', 1)]);

  expect(cursor.goTo('flags', 0)?.phrase).toBe('b');
  expect(cursor.step(1)?.phrase).toBe('c');
  expect(cursor.goTo('flags', 1)).toBeNull();
});

test('without marks there is nowhere to go', () => {
  expect(createMarkCursor([]).step(1)).toBeNull();
  expect(createMarkCursor([]).step(-1)).toBeNull();
});
