import type { Posting, Via } from '../posting/posting.ts';
import type { Reading } from '../reading/reading.ts';
import { type Changes, openChanges } from './changes.ts';
import { type Database, openDatabase, type WriteTransaction } from './database.ts';
import { discardDraft, editedNotes, putDraft, recoverDrafts } from './drafts.ts';
import { type Refusal, readExport, type Skipped, writeExport } from './export-format.ts';
import { importItems } from './import-items.ts';
import {
  type Item,
  newItem,
  removed,
  resave,
  restored,
  type Status,
  snapshotOf,
  withNotes,
  withStatus,
} from './item.ts';
import {
  allItems,
  type BrokenItem,
  dropLongDeleted,
  existingItem,
  itemsAt,
  putItem,
  sameItem,
} from './stored-items.ts';
import { webAddress } from './web-address.ts';

type ImportReport =
  | {
      readonly ok: true;
      readonly added: number;
      readonly updated: number;
      readonly unchanged: number;
      readonly skipped: readonly Skipped[];
    }
  | { readonly ok: false; readonly refusal: Refusal };

/**
 * The saved postings. Every method may reject with a `StorageError`, and then nothing was changed; what
 * resolves is on the disk. Changes of an item that is gone reject with `ItemGone`.
 */
export type Shortlist = {
  /** Saves a posting. One that is saved already gets the new snapshot and keeps notes and status. */
  save(posting: Posting, reading: Reading | null, via: Via): Promise<{ item: Item; isNew: boolean }>;
  /** The item saved from this address, if any. */
  find(url: string): Promise<Item | undefined>;
  /** How many items there are. */
  count(): Promise<number>;
  list(): Promise<{ items: Item[]; broken: BrokenItem[] }>;
  setStatus(id: string, status: Status): Promise<Item>;
  /**
   * Sets the notes of an item which was read as `seen`. Where the notes were changed elsewhere since
   * then, both texts are kept and `isMerged` is true.
   */
  setNotes(seen: Seen, notes: string): Promise<{ item: Item; isMerged: boolean }>;
  /** Hands notes to the database without waiting, for a page that is going away; `list` brings them in. */
  keepDraft(seen: Seen, notes: string): Promise<void>;
  /** Deletes an item; `undo` brings it back for 30 days. */
  remove(id: string): Promise<Item>;
  undo(id: string): Promise<Item>;
  exportAll(): Promise<{ json: string; count: number; broken: BrokenItem[] }>;
  /** Adds and merges the items of an export file, all or none; never deletes. */
  importAll(json: string): Promise<ImportReport>;
  /** Calls back when another tab has changed items, until the signal aborts. */
  onChange(listener: (ids: readonly string[]) => void, signal: AbortSignal): void;
};

type Seen = Pick<Item, 'id' | 'rev' | 'notes'>;

type World = {
  readonly database: Database;
  readonly changes: Changes;
  readonly now: () => Date;
  readonly newId: () => string;
  /** Name and version of this extension, written into exports. */
  readonly app: string;
};

const NAME = 'outcome-lens-shortlist';

/** The shortlist of this browser. Nothing is opened before the first call. */
export function openShortlist(given: Partial<World> = {}): Shortlist {
  const world: World = {
    database: given.database ?? openDatabase(NAME),
    changes: given.changes ?? openChanges(NAME),
    now: given.now ?? (() => new Date()),
    newId: given.newId ?? (() => crypto.randomUUID()),
    app: given.app ?? 'outcome-lens',
  };
  return { ...reading(world), ...changing(world), ...transfer(world) };
}

function reading({ database, changes, now }: World): Pick<Shortlist, 'find' | 'count' | 'list' | 'onChange'> {
  return {
    async find(url) {
      const address = webAddress(url);
      if (address === undefined) return undefined;
      const [item] = await database.read((transaction) => itemsAt(transaction, address));
      return item && isLive(item) ? item : undefined;
    },

    count: async () => (await liveItems(database)).items.length,

    async list() {
      const drafts = await database.read((transaction) => transaction.objectStore('drafts').count());
      if (drafts > 0) {
        const recovered = await database.write(['items', 'drafts'], (transaction) =>
          recoverDrafts(transaction, now()),
        );
        if (recovered.length > 0) changes.announce(recovered);
      }
      return liveItems(database);
    },

    onChange: (listener, signal) => changes.listen(listener, signal),
  };
}

type Changing = Pick<Shortlist, 'save' | 'setStatus' | 'setNotes' | 'keepDraft' | 'remove' | 'undo'>;

function changing({ database, changes, now, newId }: World): Changing {
  /** One user action is one transaction, told to other tabs when it is on the disk. */
  async function act<T extends { readonly item: Item }>(
    work: (transaction: WriteTransaction) => Promise<T>,
  ): Promise<T> {
    const result = await database.write(['items', 'drafts'], work);
    changes.announce([result.item.id]);
    return result;
  }

  async function change(id: string, to: (item: Item) => Item): Promise<Item> {
    const { item } = await act(async (transaction) => {
      const changed = to(await existingItem(transaction, id));
      await putItem(transaction, changed);
      return { item: changed };
    });
    return item;
  }

  return {
    save: (posting, read, via) =>
      act(async (transaction) => {
        const snapshot = snapshotOf(posting, read, via);
        const same = await sameItem(transaction, snapshot.posting);
        const item = same ? resave(same, snapshot, now()) : newItem(snapshot, newId(), now());
        await putItem(transaction, item);
        return { item, isNew: same === undefined || !isLive(same) };
      }),

    setStatus: (id, status) => change(id, (item) => withStatus(item, status, now())),

    setNotes: (seen, notes) =>
      act(async (transaction) => {
        const stored = await existingItem(transaction, seen.id);
        const kept = stored.rev === seen.rev ? notes : editedNotes(stored.notes, { seen: seen.notes, notes });
        const item = withNotes(stored, kept, now());
        await putItem(transaction, item);
        await discardDraft(transaction, seen.id);
        return { item, isMerged: kept !== notes };
      }),

    keepDraft: ({ id, notes: seen }, notes) =>
      database.write(['drafts'], (transaction) => putDraft(transaction, { id, seen, notes })),

    async remove(id) {
      const { item } = await act(async (transaction) => {
        const deleted = removed(await existingItem(transaction, id), now());
        await putItem(transaction, deleted);
        await dropLongDeleted(transaction, now());
        return { item: deleted };
      });
      return item;
    },

    undo: (id) => change(id, (item) => restored(item, now())),
  };
}

function transfer({ database, changes, now, app }: World): Pick<Shortlist, 'exportAll' | 'importAll'> {
  return {
    async exportAll() {
      const { items, broken } = await liveItems(database);
      return { json: writeExport(items, now(), app), count: items.length, broken };
    },

    async importAll(json) {
      const file = readExport(json);
      if (!file.ok) return file;
      const { changed, ...counts } = await database.write(['items', 'drafts'], (transaction) =>
        importItems(transaction, file.items),
      );
      if (changed.length > 0) changes.announce(changed);
      return { ok: true, ...counts, skipped: file.skipped };
    },
  };
}

async function liveItems(database: Database): Promise<{ items: Item[]; broken: BrokenItem[] }> {
  const { items, broken } = await database.read(allItems);
  return { items: items.filter(isLive), broken };
}

function isLive({ deletedAt }: Item): boolean {
  return deletedAt === undefined;
}
