import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { openDB } from 'idb';
import { afterEach, expect, test, vi } from 'vitest';
import { openDatabase } from '../../../src/shortlist/database.ts';
import { StorageError, StorageRefused } from '../../../src/shortlist/storage-error.ts';
import { samplePosting } from '../../support/sample-item.ts';
import { freshName, testShortlist } from '../../support/test-shortlist.ts';

const source = new URL('../../../src/', import.meta.url);

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test('only the database file opens transactions or writes without one', () => {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /\.tsx?$/.test(path),
  );
  const writing = /\.transaction\(|'readwrite'\s*[,)]|openDB\(|\bdatabase\.(put|add|delete|clear)\(/;

  const writers = files.filter((path) => writing.test(readFileSync(new URL(path, source), 'utf8')));

  expect(files.length).toBeGreaterThan(10);
  expect(writers).toEqual(['shortlist/database.ts']);
});

test('every transaction that writes is strict', async () => {
  const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
  const shortlist = testShortlist(freshName());

  const { item } = await shortlist.save(samplePosting, null, 'generic');
  await shortlist.setStatus(item.id, 'applied');
  await shortlist.setNotes(item, 'x');
  await shortlist.keepDraft(item, 'y');
  await shortlist.list();
  await shortlist.importAll((await shortlist.exportAll()).json);
  await shortlist.remove(item.id);
  await shortlist.undo(item.id);

  const writes = transaction.mock.calls.filter(([, mode]) => mode === 'readwrite');
  expect(writes).toHaveLength(8);
  expect(writes.every(([, , options]) => options?.durability === 'strict')).toBe(true);
});

test('a write is not done before its transaction has completed', async () => {
  const events: string[] = [];
  const database = openDatabase(freshName());

  await database.write(['drafts'], async (transaction) => {
    transaction.addEventListener('complete', () => events.push('complete'));
    await transaction.objectStore('drafts').put({ id: 'a' });
    events.push('put');
  });
  events.push('resolved');

  expect(events).toEqual(['put', 'complete', 'resolved']);
});

test('work that fails changes nothing and rejects with its own error', async () => {
  const database = openDatabase(freshName());
  const bug = new RangeError('our own');

  const write = database.write(['drafts'], async (transaction) => {
    await transaction.objectStore('drafts').put({ id: 'a' });
    throw bug;
  });

  await expect(write).rejects.toBe(bug);
  expect(await database.read((transaction) => transaction.objectStore('drafts').count())).toBe(0);
});

test('a commit that fails is an error, not a save', async () => {
  const database = openDatabase(freshName());

  const write = database.write(['drafts'], async (transaction) => {
    await transaction.objectStore('drafts').put({ id: 'a' });
    transaction.abort();
  });

  await expect(write).rejects.toBeInstanceOf(StorageError);
});

test('a full disk is named', async () => {
  const database = openDatabase(freshName());

  const write = database.write(['drafts'], () =>
    Promise.reject(new DOMException('full', 'QuotaExceededError')),
  );

  await expect(write).rejects.toMatchObject({ trouble: 'full' });
});

test.each(['InvalidStateError', 'SecurityError'])(
  'a browser that answers %s refuses storage',
  async (name) => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('A mutation operation was attempted', name);
    });

    await expect(testShortlist(freshName()).save(samplePosting, null, 'generic')).rejects.toBeInstanceOf(
      StorageRefused,
    );
  },
);

test('a browser without IndexedDB refuses storage', async () => {
  vi.stubGlobal('indexedDB', undefined);

  await expect(testShortlist(freshName()).list()).rejects.toBeInstanceOf(StorageRefused);
});

test('after a refusal the next attempt may succeed', async () => {
  const shortlist = testShortlist(freshName());
  vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
    throw new DOMException('not now', 'InvalidStateError');
  });
  await expect(shortlist.list()).rejects.toBeInstanceOf(StorageRefused);

  expect(await shortlist.list()).toEqual({ items: [], broken: [] });
});

test('a store that is busy for a moment is tried again', async () => {
  const open = vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
    throw new DOMException('Internal error opening backing store', 'UnknownError');
  });

  expect(await testShortlist(freshName()).list()).toEqual({ items: [], broken: [] });
  expect(open).toHaveBeenCalledTimes(2);
});

test('data of a newer version is not touched', async () => {
  const name = freshName();
  const newer = await openDB(name, 99, { upgrade: (database) => void database.createObjectStore('future') });
  await newer.put('future', 'precious', 'key');
  newer.close();

  await expect(testShortlist(name).list()).rejects.toMatchObject({ trouble: 'newer' });

  const after = await openDB(name);
  expect(await after.get('future', 'key')).toBe('precious');
});

test('an open shortlist makes way for a newer version, and says so afterwards', async () => {
  const name = freshName();
  const shortlist = testShortlist(name);
  await shortlist.list();

  const newer = await openDB(name, 99);

  expect(newer.version).toBe(99);
  await expect(shortlist.list()).rejects.toMatchObject({ trouble: 'newer' });
});

test('a closed database opens again when it is needed', async () => {
  const database = openDatabase(freshName());
  const count = () => database.read((transaction) => transaction.objectStore('items').count());
  await count();

  database.close();

  expect(await count()).toBe(0);
});
