import { expect, test } from 'vitest';
import {
  isSamePosting,
  keepBoth,
  newItem,
  removed,
  resave,
  restored,
  snapshotOf,
  withNotes,
  withStatus,
} from '../../../src/shortlist/item.ts';
import { readItem } from '../../../src/shortlist/item-schema.ts';
import { samplePosting, sampleReading } from '../../support/sample-item.ts';

const monday = new Date('2026-03-02T09:00:00.000Z');
const tuesday = new Date('2026-03-03T09:00:00.000Z');
const snapshot = snapshotOf(samplePosting, sampleReading, 'json-ld');
const item = newItem(snapshot, 'b7f1a3c2-0d44-4c55-9d5e-1f2a3b4c5d6e', monday);

test('a new item is readable, of interest, and has no notes', () => {
  expect(readItem(item)).toEqual({ ok: true, item });
  expect(item).toMatchObject({ status: 'interested', notes: '', rev: 1, savedAt: monday.toISOString() });
});

test('saving again takes the new snapshot and keeps what the user wrote', () => {
  const used = withNotes(withStatus(item, 'applied', monday), 'Ask for Jo', monday);
  const changedPage = snapshotOf({ ...samplePosting, pay: '£50,000' }, null, 'generic');

  const again = resave(used, changedPage, tuesday);

  expect(again).toMatchObject({
    id: item.id,
    notes: 'Ask for Jo',
    status: 'applied',
    reading: null,
    via: 'generic',
  });
  expect(again.posting.pay).toBe('£50,000');
  expect(again.savedAt).toBe(item.savedAt);
  expect(again.updatedAt).toBe(tuesday.toISOString());
});

test('saving a deleted posting again brings it back with its notes', () => {
  const deleted = removed(withNotes(item, 'Ask for Jo', monday), monday);

  const again = resave(deleted, snapshot, tuesday);

  expect(again.deletedAt).toBeUndefined();
  expect(again.notes).toBe('Ask for Jo');
});

test('each status is remembered with its date', () => {
  const offered = withStatus(withStatus(item, 'applied', monday), 'offer', tuesday);

  expect(offered.statusHistory.map(({ status }) => status)).toEqual(['interested', 'applied', 'offer']);
  expect(offered.statusHistory.at(-1)?.at).toBe(tuesday.toISOString());
});

test('what changes nothing leaves the item as it is', () => {
  expect(withStatus(item, 'interested', tuesday)).toBe(item);
  expect(withNotes(item, '', tuesday)).toBe(item);
  expect(restored(item, tuesday)).toBe(item);
});

test('a clock that was set back does not make a change older than the one before', () => {
  const first = withNotes(item, 'one', tuesday);

  const second = withNotes(first, 'two', monday);

  expect(second.updatedAt > first.updatedAt).toBe(true);
});

test.each([
  ['javascript:alert(1)'],
  ['data:text/html,<p>'],
  ['file:///etc/passwd'],
  ['java\nscript:alert(1)'],
  [' \u0001javascript:alert(1)'],
  ['//no-scheme.example/'],
  ['not an address'],
  [`https://long.example/${'a'.repeat(100_000)}`],
])('an address such as %j is not saved', (url) => {
  const { posting } = snapshotOf({ ...samplePosting, url }, null, 'generic');

  expect(posting).not.toHaveProperty('url');
  expect(posting.text).toBe(samplePosting.text);
});

test('a name and password in an address are dropped', () => {
  const { posting } = snapshotOf(
    { ...samplePosting, url: 'https://bank.example:x@jobs.example/1' },
    null,
    'generic',
  );

  expect(posting.url).toBe('https://jobs.example/1');
});

test('fields that no posting has are not saved', () => {
  const strange = { ...samplePosting, extra: 'x', __proto__: { polluted: true } };

  const { posting } = snapshotOf(strange, null, 'generic');

  expect(Object.keys(posting).sort()).toEqual(['company', 'location', 'pay', 'text', 'title', 'url']);
});

test('an over-long text is cut and marks beyond the cut are left out', () => {
  const long = 'a'.repeat(1_000_000);
  const flags = [
    { start: 10, end: 20, entry: 'near' },
    { start: 999_990, end: 1_000_010, entry: 'far' },
  ];

  const cut = snapshotOf({ text: `${long}${long}` }, { ...sampleReading, signals: [], flags }, 'generic');

  expect(cut.posting.text).toHaveLength(1_000_000);
  expect(cut.reading?.flags.map(({ entry }) => entry)).toEqual(['near']);
});

test.each([
  [
    'the same address',
    { url: 'https://a.example/', text: 'x' },
    { url: 'https://a.example/', text: 'y' },
    true,
  ],
  [
    'other addresses',
    { url: 'https://a.example/', text: 'x' },
    { url: 'https://b.example/', text: 'x' },
    false,
  ],
  ['no address, the same text', { text: 'x' }, { text: 'x' }, true],
  ['no address, other texts', { text: 'x' }, { text: 'y' }, false],
  ['an address on one side only', { url: 'https://a.example/', text: 'x' }, { text: 'x' }, false],
])('one posting? %s', (_, a, b, expected) => {
  expect(isSamePosting(a, b)).toBe(expected);
});

test.each([
  ['', 'b', 'b'],
  ['a and b', 'b', 'a and b'],
  ['a', 'a and b', 'a and b'],
  ['a', 'b', 'a\n\n— — —\n\nb'],
])('%j and %j kept together are %j', (first, second, expected) => {
  expect(keepBoth(first, second)).toBe(expected);
});

test('what was found besides the text is saved with the posting', () => {
  const facts = {
    workplace: 'hybrid',
    payRange: { min: 41_000, max: 46_000, currency: 'GBP', period: 'year' },
    validThrough: '2026-12-31',
    identifier: 'HM-17',
  } as const;

  const saved = newItem(
    snapshotOf({ ...samplePosting, ...facts }, null, 'generic'),
    crypto.randomUUID(),
    new Date(),
  );

  expect(readItem(JSON.parse(JSON.stringify(saved)))).toEqual({ ok: true, item: saved });
  expect(saved.posting).toMatchObject(facts);
});

test.each([
  ['a currency in words', { currency: 'pounds' }],
  ['an endless amount', { currency: 'GBP', max: Number.POSITIVE_INFINITY }],
  ['a debt', { currency: 'GBP', min: -1 }],
  ['an unknown span of time', { currency: 'GBP', period: 'fortnight' }],
  ['more than is known', { currency: 'GBP', bonus: 1 }],
])('pay with %s cannot be read back', (_, payRange) => {
  const item = newItem(snapshot, crypto.randomUUID(), new Date());

  expect(readItem({ ...item, posting: { ...item.posting, payRange } }).ok).toBe(false);
});
