import { expect, test } from 'vitest';
import { newItem, snapshotOf, withNotes, withStatus } from '../../../src/shortlist/item.ts';
import { inView, shownScore, WHOLE_LIST } from '../../../src/shortlist/list-view.ts';
import { samplePosting, sampleReading } from '../../support/sample-item.ts';

const day = (number: number) => new Date(Date.UTC(2026, 2, number));
const item = (company: string | undefined, score: number, evidence: 'enough' | 'little', saved: number) => {
  const { company: _, ...posting } = samplePosting;
  const named = company === undefined ? posting : { ...posting, company };
  return newItem(
    snapshotOf(named, { ...sampleReading, score, evidence }, 'generic'),
    crypto.randomUUID(),
    day(saved),
  );
};

const museum = item('Museum', 64, 'enough', 1);
const aquarium = withStatus(item('aquarium', 31, 'enough', 2), 'applied', day(4));
const nameless = withNotes(item(undefined, 90, 'little', 3), 'Ask about the Ferry', day(5));
const all = [museum, aquarium, nameless];

test.each([
  ['newest', [nameless, aquarium, museum]],
  ['score', [museum, aquarium, nameless]],
  ['company', [aquarium, museum, nameless]],
] as const)('order %s', (order, expected) => {
  expect(inView(all, { ...WHOLE_LIST, order })).toEqual(expected);
});

test('a status shows only its items', () => {
  expect(inView(all, { ...WHOLE_LIST, status: 'applied' })).toEqual([aquarium]);
});

test('words are looked for in notes and company, in any case and order', () => {
  expect(inView(all, { ...WHOLE_LIST, words: 'ferry ask' })).toEqual([nameless]);
  expect(inView(all, { ...WHOLE_LIST, words: 'MUSEUM' })).toEqual([museum]);
  expect(inView(all, { ...WHOLE_LIST, words: 'ferry museum' })).toEqual([]);
});

test('thin evidence has no score', () => {
  expect(shownScore(museum)).toBe(64);
  expect(shownScore(nameless)).toBeUndefined();
});
