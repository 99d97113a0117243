import { afterEach, expect, test } from 'vitest';
import { markAt } from '../../../src/page/hit-test.ts';
import { markPhrases, middleOf, PHRASES, POSTING, setPage } from '../../support/marked-page.ts';

afterEach(() => document.body.replaceChildren());

test('a point on a phrase finds its mark', () => {
  const { map, marks } = markPhrases(setPage(POSTING));

  const found = marks.map((mark) => markAt(document, map, marks, middleOf(mark))?.phrase);

  expect(found).toEqual(PHRASES.map(([, phrase]) => phrase));
});

test('a point beside the text, in the same line or another, finds none', () => {
  const { map, marks } = markPhrases(setPage(`<div style="padding: 60px">${POSTING}</div>`));
  const rect = marks[1]?.ranges[0]?.getBoundingClientRect() ?? new DOMRect();

  const points = [
    { x: rect.left - 20, y: rect.top + 4 },
    { x: rect.right + 60, y: rect.top + 4 },
    { x: rect.left + 10, y: rect.bottom + 30 },
    { x: -5, y: -5 },
  ];

  expect(points.map((point) => markAt(document, map, marks, point))).toEqual([null, null, null, null]);
});

test('of marks over one another the shortest is meant', () => {
  const { map, marks } = markPhrases(setPage(POSTING), [...PHRASES, ['flag', 'four reports']]);
  const inner = marks.find(({ phrase }) => phrase === 'four reports');

  expect(markAt(document, map, marks, middleOf(inner))?.phrase).toBe('four reports');
});

test('a mark in an open shadow root is found', () => {
  document.body.innerHTML = '<div id="host"></div>';
  const root = document.querySelector('#host')?.attachShadow({ mode: 'open' });
  if (!root) throw new Error('no shadow root');
  root.innerHTML = POSTING;
  const job = root.querySelector('#job');
  if (!job) throw new Error('no posting');
  const { map, marks } = markPhrases(job);

  expect(markAt(document, map, marks, middleOf(marks[0]))?.phrase).toBe(marks[0]?.phrase);
});
