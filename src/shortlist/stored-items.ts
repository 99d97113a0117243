import type { Posting } from '../posting/posting.ts';
import type { ReadTransaction, WriteTransaction } from './database.ts';
import { type Item, isSamePosting } from './item.ts';
import { readItem } from './item-schema.ts';

/** A stored item that cannot be read. It stays in the database as it is. */
export type BrokenItem = { readonly id: string; readonly reason: string };

/** The item to change is not in the shortlist any more. */
export class ItemGone extends Error {
  constructor(id: string) {
    super(`There is no readable item ${id} in the shortlist.`);
    this.name = 'ItemGone';
  }
}

const KEPT_AFTER_DELETION = 30 * 24 * 60 * 60 * 1000;

/** Every stored item, deleted ones among them, and apart from them those that cannot be read. */
export async function allItems(transaction: ReadTransaction | WriteTransaction) {
  return sorted(await transaction.objectStore('items').getAll());
}

/** The items saved from an address in its normal form, deleted ones last. */
export async function itemsAt(transaction: ReadTransaction | WriteTransaction, url: string): Promise<Item[]> {
  const stored = await transaction.objectStore('items').index('url').getAll(url);
  return liveFirst(sorted(stored).items);
}

/** The item that saving this posting should change, if there is one. */
export async function sameItem(transaction: WriteTransaction, posting: Posting): Promise<Item | undefined> {
  if (posting.url !== undefined) return (await itemsAt(transaction, posting.url))[0];
  const { items } = await allItems(transaction);
  return liveFirst(items).find((item) => isSamePosting(item.posting, posting));
}

/** The item with this id, deleted or not. Rejects with `ItemGone`. */
export async function existingItem(transaction: WriteTransaction, id: string): Promise<Item> {
  const result = readItem(await transaction.objectStore('items').get(id));
  if (!result.ok) throw new ItemGone(id);
  return result.item;
}

/** Writes an item in place of the one with its id. */
export async function putItem(transaction: WriteTransaction, item: Item): Promise<void> {
  await transaction.objectStore('items').put(item);
}

/** Drops for good what was deleted 30 days ago. */
export async function dropLongDeleted(transaction: WriteTransaction, now: Date): Promise<void> {
  const { items } = await allItems(transaction);
  for (const { id, deletedAt } of items) {
    if (deletedAt !== undefined && now.getTime() - Date.parse(deletedAt) > KEPT_AFTER_DELETION) {
      await transaction.objectStore('items').delete(id);
    }
  }
}

function sorted(stored: readonly unknown[]): { items: Item[]; broken: BrokenItem[] } {
  const items: Item[] = [];
  const broken: BrokenItem[] = [];
  for (const value of stored) {
    const result = readItem(value);
    if (result.ok) items.push(result.item);
    else broken.push({ id: idOf(value), reason: result.reason });
  }
  return { items, broken };
}

function idOf(value: unknown): string {
  return value !== null && typeof value === 'object' && 'id' in value ? String(value.id) : '';
}

function liveFirst(items: readonly Item[]): Item[] {
  return items.toSorted((a, b) => Number(a.deletedAt !== undefined) - Number(b.deletedAt !== undefined));
}
