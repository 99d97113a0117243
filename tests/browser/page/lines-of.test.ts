import { afterEach, expect, test } from 'vitest';
import { boxOf, linesOf } from '../../../src/page/reveal.ts';
import { markPhrases, POSTING, setPage } from '../../support/marked-page.ts';

afterEach(() => document.body.replaceChildren());

function firstMark(style: string) {
  const { marks } = markPhrases(setPage(POSTING));
  const line = document.querySelector<HTMLElement>('#first');
  const [mark] = marks;
  if (!line || !mark) throw new Error('the page has a first phrase');
  line.style.cssText = style;
  return mark;
}

test('a phrase that is broken into lines reaches from its first line to its last', () => {
  const mark = firstMark('width: 120px; font: 16px/20px sans-serif');
  const first = boxOf(mark);
  const lines = linesOf(mark);

  expect(lines).toMatchObject({ left: first?.left, top: first?.top });
  expect(lines?.bottom).toBeGreaterThanOrEqual((first?.bottom ?? 0) + 20);
});

test('a phrase that stands far apart counts from its first line', () => {
  const mark = firstMark('width: 120px; font: 16px/200px sans-serif');

  expect(linesOf(mark)?.bottom).toBe(boxOf(mark)?.bottom);
});

test('a phrase that is not drawn has no lines', () => {
  expect(linesOf(firstMark('display: none'))).toBeNull();
});
