import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newItem, removed, snapshotOf, withNotes, withStatus } from '../../../src/shortlist/item.ts';
import { readItem } from '../../../src/shortlist/item-schema.ts';
import { mergeItems } from '../../../src/shortlist/merge.ts';
import { arbitraryItem } from '../../support/arbitrary-item.ts';
import { samplePosting, sampleReading } from '../../support/sample-item.ts';

const day = (number: number) => new Date(Date.UTC(2026, 2, number));
const base = newItem(snapshotOf(samplePosting, sampleReading, 'json-ld'), crypto.randomUUID(), day(1));

test('the newer version wins, and the notes of both are kept', () => {
  const mine = withNotes(base, 'Called on Monday.', day(2));
  const theirs = {
    ...withNotes(base, 'Wants a portfolio.', day(3)),
    posting: { ...base.posting, pay: '£47,000' },
  };

  const merged = mergeItems(mine, theirs);

  expect(merged.posting.pay).toBe('£47,000');
  expect(merged.notes).toContain('Called on Monday.');
  expect(merged.notes).toContain('Wants a portfolio.');
});

test('a status set on the older version is in the history, and the last one set counts', () => {
  const mine = withStatus(base, 'applied', day(2));
  const theirs = withNotes(base, 'Wants a portfolio.', day(3));

  const merged = mergeItems(mine, theirs);

  expect(merged.status).toBe('applied');
  expect(merged.statusHistory.map(({ status }) => status)).toEqual(['interested', 'applied']);
});

test('a deletion never wins over an item that is there', () => {
  const mine = withNotes(base, 'Called on Monday.', day(2));

  expect(mergeItems(mine, removed(base, day(3))).deletedAt).toBeUndefined();
  expect(mergeItems(removed(base, day(3)), mine).deletedAt).toBeUndefined();
});

test('the same version adds nothing, whatever the order of its keys', () => {
  const reversed = Object.fromEntries(Object.entries(base).reverse());
  const result = readItem(reversed);

  expect(result.ok && mergeItems(base, result.item)).toBe(base);
});

test('merging twice is merging once, and no note is lost', () => {
  fc.assert(
    fc.property(arbitraryItem, arbitraryItem, (mine, other) => {
      const theirs = { ...other, id: mine.id };

      const once = mergeItems(mine, theirs);

      expect(mergeItems(once, theirs)).toBe(once);
      expect(once.notes).toContain(mine.notes);
      expect(once.notes).toContain(theirs.notes);
      expect(readItem(once)).toEqual({ ok: true, item: once });
    }),
  );
});
