import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LARGEST_IMPORT, readExport, writeExport } from '../../../src/shortlist/export-format.ts';
import { newItem, removed, snapshotOf } from '../../../src/shortlist/item.ts';
import { arbitraryItems } from '../../support/arbitrary-item.ts';
import { samplePosting, sampleReading } from '../../support/sample-item.ts';

const now = new Date('2026-03-02T09:00:00.000Z');
const item = newItem(snapshotOf(samplePosting, sampleReading, 'json-ld'), crypto.randomUUID(), now);
const file = (items: readonly unknown[]) =>
  JSON.stringify({ format: 'outcome-lens-shortlist', version: 1, count: items.length, items });

test('an export says what it is, and how much of it', () => {
  const written: unknown = JSON.parse(writeExport([item], now, 'outcome-lens 0.1.0'));

  expect(written).toMatchObject({
    format: 'outcome-lens-shortlist',
    version: 1,
    exportedAt: now.toISOString(),
    app: 'outcome-lens 0.1.0',
    count: 1,
  });
});

test('what is exported is read back the same', () => {
  fc.assert(
    fc.property(arbitraryItems, (items) => {
      const result = readExport(writeExport(items, now, 'test'));

      const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
      expect(result.ok && result.skipped).toEqual([]);
      expect(result.ok && result.items.toSorted(byId)).toEqual(items.toSorted(byId));
    }),
  );
});

test('the order of items and of keys in memory makes no difference to the file', () => {
  fc.assert(
    fc.property(arbitraryItems, (items) => {
      const turned = items
        .toReversed()
        .map((each) => ({ ...Object.fromEntries(Object.entries(each).reverse()), ...each }));

      expect(writeExport(turned, now, 'test')).toBe(writeExport(items, now, 'test'));
    }),
  );
});

test.each([
  ['a file cut off in the middle', writeExport([item], now, 'test').slice(0, 400), 'not-json'],
  ['an empty file', '', 'not-json'],
  ['a file of another kind', '{"format":"recipes","version":1,"items":[]}', 'not-ours'],
  ['a bare list', '[]', 'not-ours'],
  ['null', 'null', 'not-ours'],
  ['items that are no list', '{"format":"outcome-lens-shortlist","version":1,"items":{}}', 'not-ours'],
  ['no version', '{"format":"outcome-lens-shortlist","items":[]}', 'not-ours'],
  ['a later version', '{"format":"outcome-lens-shortlist","version":999,"items":"?"}', 'newer'],
  ['nesting of 33', `${'['.repeat(33)}${']'.repeat(33)}`, 'not-ours'],
  ['nesting of 200,000', '{"a":'.repeat(200_000), 'not-ours'],
  ['more than the limit', ' '.repeat(LARGEST_IMPORT + 1), 'too-large'],
])('%s is refused', (_, text, refusal) => {
  expect(readExport(text)).toEqual({ ok: false, refusal });
});

test('brackets inside strings are not nesting', () => {
  const noted = { ...item, notes: `${'['.repeat(100)}"\\${'{'.repeat(100)}` };

  expect(readExport(file([noted]))).toEqual({ ok: true, items: [noted], skipped: [] });
});

test('a byte order mark before the text does no harm', () => {
  expect(readExport(`\uFEFF${file([item])}`)).toMatchObject({ ok: true, items: [item] });
});

test.each([
  ['notes that are a list', { notes: [] }, 'notes:'],
  ['a score beyond the scale', { reading: { ...item.reading, score: 1e308 } }, 'reading.score:'],
  ['an unknown status', { status: 'hired' }, 'status:'],
  ['a date that does not exist', { savedAt: '2026-02-31T00:00:00.000Z' }, 'savedAt:'],
  ['a script for an address', { posting: { text: '', url: 'javascript:alert(1)' } }, 'posting.url:'],
  ['a field nobody knows', { surprise: 1 }, 'surprise:'],
  ['a mark outside the text', { posting: { text: 'short' } }, 'a mark lies outside'],
  ['an id that is none', { id: '../../x' }, 'id:'],
  ['an answer that nests', { probes: [{ a: { b: 1 } }] }, 'probes.0.a:'],
  ['a deletion', { deletedAt: removed(item, now).deletedAt }, 'deleted'],
])('an item with %s is left out with the reason, and the others are read', (_, change, reason) => {
  const result = readExport(file([item, { ...item, ...change }]));

  expect(result).toMatchObject({ ok: true, items: [item], skipped: [{ index: 1 }] });
  expect(result.ok && result.skipped[0]?.reason).toContain(reason);
});

test('nothing in a file reaches a prototype', () => {
  const names = fc.constantFrom('__proto__', 'constructor', 'prototype', 'notes', 'posting', 'probes', 'id');
  const hostile = fc.dictionary(names, fc.jsonValue({ maxDepth: 4 }));
  const before = Object.getOwnPropertyNames(Object.prototype).sort();
  fc.assert(
    fc.property(fc.array(hostile, { maxLength: 4 }), (list) => {
      const items = list.map((each) => ({ ...item, ...each }));
      const probe = `{"__proto__":{"polluted":true},"a":1}`;
      const text = file(items).replace(
        '"notes"',
        `"probes":[${probe}],"__proto__":{"polluted":true},"notes"`,
      );

      const result = readExport(text);

      expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(before);
      expect(
        result.ok && result.items.every((each) => Object.getPrototypeOf(each) === Object.prototype),
      ).toBe(true);
      expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    }),
  );
});

test('any JSON is answered, never thrown at', () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      expect(readExport(text)).toMatchObject({ ok: false });
      expect(readExport(file([JSON.parse(text)]))).toMatchObject({
        ok: true,
        items: [],
        skipped: [{ index: 0 }],
      });
    }),
  );
});
