import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { openDB } from 'idb';
import { expect, test } from 'vitest';
import { readExport, writeExport } from '../../../src/shortlist/export-format.ts';
import { ItemGone } from '../../../src/shortlist/stored-items.ts';
import { arbitraryItems } from '../../support/arbitrary-item.ts';
import { samplePosting, sampleReading } from '../../support/sample-item.ts';
import { freshName, testShortlist } from '../../support/test-shortlist.ts';

const other = { ...samplePosting, title: 'Archivist', url: 'https://jobs.harbour-museum.example/roles/18' };

test('what is saved is found again by address and is in the list', async () => {
  const shortlist = testShortlist(freshName());

  const { item, isNew } = await shortlist.save(samplePosting, sampleReading, 'json-ld');

  expect(isNew).toBe(true);
  expect(await shortlist.find('https://jobs.harbour-museum.example/roles/17')).toEqual(item);
  expect(await shortlist.find('https://jobs.harbour-museum.example/roles/18')).toBeUndefined();
  expect(await shortlist.find('javascript:alert(1)')).toBeUndefined();
  expect(await shortlist.list()).toEqual({ items: [item], broken: [] });
  expect(await shortlist.count()).toBe(1);
});

test('the same address saved again is one item, with its notes and status', async () => {
  const shortlist = testShortlist(freshName());
  const { item } = await shortlist.save(samplePosting, sampleReading, 'json-ld');
  await shortlist.setStatus(item.id, 'applied');
  await shortlist.setNotes(item, 'Ask for Jo');

  const again = await shortlist.save({ ...samplePosting, pay: '£50,000' }, null, 'generic');

  expect(again.isNew).toBe(false);
  expect(again.item).toMatchObject({ id: item.id, notes: 'Ask for Jo', status: 'applied', reading: null });
  expect((await shortlist.list()).items).toEqual([again.item]);
});

test('postings without an address are told apart by their text', async () => {
  const shortlist = testShortlist(freshName());
  await shortlist.save({ text: 'one' }, null, 'selection');

  expect((await shortlist.save({ text: 'two' }, null, 'selection')).isNew).toBe(true);
  expect((await shortlist.save({ text: 'one' }, null, 'selection')).isNew).toBe(false);
  expect(await shortlist.count()).toBe(2);
});

test('two saves of one posting at the same moment make one item', async () => {
  const name = freshName();
  const [here, there] = [testShortlist(name), testShortlist(name)];

  const saves = [here, there, here, there].map((tab) => tab.save(samplePosting, sampleReading, 'generic'));
  await Promise.all(saves);

  expect(await here.count()).toBe(1);
});

test('notes changed in two tabs are both kept', async () => {
  const name = freshName();
  const [here, there] = [testShortlist(name), testShortlist(name)];
  const { item } = await here.save(samplePosting, sampleReading, 'generic');

  const first = await here.setNotes(item, 'Written here');
  const second = await there.setNotes(item, 'Written there');

  expect(first.isMerged).toBe(false);
  expect(second.isMerged).toBe(true);
  expect(second.item.notes).toContain('Written here');
  expect(second.item.notes).toContain('Written there');
});

test('a status set in another tab is no conflict for notes', async () => {
  const shortlist = testShortlist(freshName());
  const { item } = await shortlist.save(samplePosting, sampleReading, 'generic');
  const noted = await shortlist.setNotes(item, 'long text');
  await shortlist.setStatus(item.id, 'applied');

  const shortened = await shortlist.setNotes(noted.item, 'text');

  expect(shortened).toMatchObject({ isMerged: false, item: { notes: 'text', status: 'applied' } });
});

test('a deleted item leaves list and address, and undo brings it back whole', async () => {
  const shortlist = testShortlist(freshName());
  const { item } = await shortlist.save(samplePosting, sampleReading, 'generic');
  const { item: noted } = await shortlist.setNotes(item, 'Ask for Jo');

  await shortlist.remove(item.id);
  expect(await shortlist.list()).toEqual({ items: [], broken: [] });
  expect(await shortlist.find(samplePosting.url ?? '')).toBeUndefined();

  await shortlist.undo(item.id);
  const [back] = (await shortlist.list()).items;
  expect(back).toEqual({ ...noted, rev: back?.rev, updatedAt: back?.updatedAt });
});

test('an item deleted more than 30 days ago is dropped when another is deleted', async () => {
  let now = new Date('2026-01-01T00:00:00.000Z');
  const shortlist = testShortlist(freshName(), () => now);
  const { item: old } = await shortlist.save(samplePosting, null, 'generic');
  const { item: recent } = await shortlist.save(other, null, 'generic');
  await shortlist.remove(old.id);
  now = new Date('2026-02-01T00:00:00.000Z');

  await shortlist.remove(recent.id);

  await expect(shortlist.undo(old.id)).rejects.toBeInstanceOf(ItemGone);
  expect(await shortlist.undo(recent.id)).toMatchObject({ id: recent.id });
});

test('a draft left behind becomes the notes, once', async () => {
  const shortlist = testShortlist(freshName());
  const { item } = await shortlist.save(samplePosting, null, 'generic');

  await shortlist.keepDraft(item, 'typed as the tab closed');

  const [recovered] = (await shortlist.list()).items;
  expect(recovered?.notes).toBe('typed as the tab closed');
  expect((await shortlist.list()).items).toEqual([recovered]);
});

test('a draft does not replace notes written elsewhere since', async () => {
  const shortlist = testShortlist(freshName());
  const { item } = await shortlist.save(samplePosting, null, 'generic');
  await shortlist.setNotes(item, 'Written elsewhere');

  await shortlist.keepDraft(item, 'Typed here');

  const [recovered] = (await shortlist.list()).items;
  expect(recovered?.notes).toContain('Written elsewhere');
  expect(recovered?.notes).toContain('Typed here');
});

test('a stored item that cannot be read is reported, left alone, and does not hide the others', async () => {
  const name = freshName();
  const shortlist = testShortlist(name);
  const { item } = await shortlist.save(samplePosting, null, 'generic');
  const raw = await openDB(name);
  const broken = { id: 'broken', notes: 'still mine', posting: { url: samplePosting.url } };
  await raw.put('items', broken);

  expect(await shortlist.list()).toMatchObject({ items: [item], broken: [{ id: 'broken' }] });
  expect(await shortlist.find(samplePosting.url ?? '')).toEqual(item);
  expect(await shortlist.exportAll()).toMatchObject({ count: 1, broken: [{ id: 'broken' }] });
  await expect(shortlist.setStatus('broken', 'applied')).rejects.toBeInstanceOf(ItemGone);
  expect(await raw.get('items', 'broken')).toEqual(broken);
});

test('an export read into an empty shortlist gives the same list, and reading it again changes nothing', async () => {
  const [from, to] = [testShortlist(freshName()), testShortlist(freshName())];
  const { item } = await from.save(samplePosting, sampleReading, 'generic');
  await from.setNotes(item, 'Ask for Jo');
  await from.save(other, null, 'selection');
  const { json } = await from.exportAll();

  expect(await to.importAll(json)).toEqual({ ok: true, added: 2, updated: 0, unchanged: 0, skipped: [] });
  const first = await to.list();
  expect(await to.importAll(json)).toEqual({ ok: true, added: 0, updated: 0, unchanged: 2, skipped: [] });
  expect(await to.list()).toEqual(first);
  expect(readExport((await to.exportAll()).json)).toEqual(readExport(json));
});

test('an import keeps notes of both sides and deletes nothing', async () => {
  const [mine, theirs] = [testShortlist(freshName()), testShortlist(freshName())];
  const { item } = await mine.save(samplePosting, sampleReading, 'generic');
  await mine.save(other, null, 'generic');
  const { json: start } = await mine.exportAll();
  await theirs.importAll(start);
  await mine.setNotes(item, 'Mine');
  await theirs.setNotes(item, 'Theirs');

  const report = await mine.importAll((await theirs.exportAll()).json);

  expect(report).toMatchObject({ ok: true, added: 0, updated: 1, unchanged: 1 });
  const { items } = await mine.list();
  expect(items).toHaveLength(2);
  const merged = items.find(({ id }) => id === item.id);
  expect(merged?.notes).toContain('Mine');
  expect(merged?.notes).toContain('Theirs');
});

test('one item twice in a file is merged into one', async () => {
  const [from, to] = [testShortlist(freshName()), testShortlist(freshName())];
  const { item } = await from.save(samplePosting, null, 'generic');
  const twice = [
    { ...item, notes: 'first' },
    { ...item, notes: 'second', updatedAt: '2199-01-01T00:00:00.000Z' },
  ];
  const json = JSON.stringify({ format: 'outcome-lens-shortlist', version: 1, items: twice });

  expect(await to.importAll(json)).toMatchObject({ added: 1, updated: 1 });
  const [merged] = (await to.list()).items;
  expect(merged?.notes).toContain('first');
  expect(merged?.notes).toContain('second');
  expect(await to.importAll(json)).toMatchObject({ added: 0, updated: 0, unchanged: 2 });
});

test('a refused file changes nothing', async () => {
  const shortlist = testShortlist(freshName());
  const { item } = await shortlist.save(samplePosting, null, 'generic');

  expect(await shortlist.importAll('{"format":"outcome-lens-shortlist","version":999}')).toEqual({
    ok: false,
    refusal: 'newer',
  });
  expect((await shortlist.list()).items).toEqual([item]);
});

test('any shortlist comes through export and import unchanged, and importing it twice changes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryItems, async (items) => {
      const shortlist = testShortlist(freshName());
      const file = writeExport(items, new Date(), 'test');

      expect(await shortlist.importAll(file)).toMatchObject({ added: items.length, updated: 0, skipped: [] });
      const first = (await shortlist.list()).items;
      expect(await shortlist.importAll(file)).toMatchObject({
        added: 0,
        updated: 0,
        unchanged: items.length,
      });

      const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
      expect(first.toSorted(byId)).toEqual(items.toSorted(byId));
      expect((await shortlist.list()).items).toEqual(first);
    }),
    { numRuns: 60 },
  );
});
