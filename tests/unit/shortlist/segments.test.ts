import fc from 'fast-check';
import { expect, test } from 'vitest';
import { headingsOf, marksOf, segmentsOf } from '../../../src/ui/shortlist/segments.ts';

const signal = (start: number, end: number, pole: 'output' | 'outcome') =>
  ({ start, end, pole, axis: 'focus', entry: 'e' }) as const;

test('a text without marks is one segment', () => {
  expect(segmentsOf('plain', [])).toEqual([{ text: 'plain', start: 0, kinds: [] }]);
});

test('marks that overlap are cut where they cross', () => {
  const text = 'ship it and wear hats';
  const marks = marksOf(text, [signal(0, 11, 'output')], [{ start: 8, end: 21, entry: 'f' }]);

  expect(segmentsOf(text, marks).map(({ text: piece, kinds }) => [piece, ...kinds])).toEqual([
    ['ship it ', 'output'],
    ['and', 'output', 'flag'],
    [' wear hats', 'flag'],
  ]);
});

test('a line after an empty one is a heading, and marks lie within it', () => {
  const text = 'Intro\n\nShip it\nevery week';
  const marks = marksOf(text, [signal(7, 11, 'output')], []);

  expect(
    segmentsOf(text, [...marks, ...headingsOf(text)]).map(({ text: piece, kinds }) => [piece, ...kinds]),
  ).toEqual([['Intro\n\n'], ['Ship', 'heading', 'output'], [' it', 'heading'], ['\nevery week']]);
});

test.each([
  ['a sentence', 'Intro\n\nWe ship things.\nMore'],
  ['a long line', `Intro\n\n${'word '.repeat(20)}end\nMore`],
  ['the first line', 'Intro\nMore'],
])('%s is no heading', (_, text) => {
  expect(headingsOf(text)).toEqual([]);
});

test('a mark outside the text is left out', () => {
  expect(
    marksOf('short', [signal(3, 9, 'output'), signal(4, 4, 'output'), signal(0, 5, 'outcome')], []),
  ).toEqual([{ start: 0, end: 5, kind: 'outcome' }]);
});

test('the segments joined are the text, and each has the marks that cover it', () => {
  const span = fc.tuple(fc.nat(40), fc.nat(40), fc.constantFrom('output', 'outcome'));
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), fc.array(span, { maxLength: 6 }), (text, spans) => {
      const marks = marksOf(
        text,
        spans.map(([start, end, pole]) => signal(start, end, pole)),
        [],
      );

      const segments = segmentsOf(text, marks);

      expect(segments.map((segment) => segment.text).join('')).toBe(text);
      for (const { start, text: piece, kinds } of segments) {
        const covering = marks.filter((mark) => mark.start <= start && start + piece.length <= mark.end);
        expect(new Set(kinds)).toEqual(new Set(piece === '' ? [] : covering.map(({ kind }) => kind)));
      }
    }),
  );
});
