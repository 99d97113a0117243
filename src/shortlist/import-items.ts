import type { WriteTransaction } from './database.ts';
import { type Item, keepBoth } from './item.ts';
import { readItem } from './item-schema.ts';
import { mergeItems } from './merge.ts';
import { putItem } from './stored-items.ts';

type Outcome = { readonly kind: 'added' | 'updated' | 'unchanged'; readonly item: Item };

export type ImportCount = {
  readonly added: number;
  readonly updated: number;
  readonly unchanged: number;
  /** Ids of the items added or updated. */
  readonly changed: string[];
};

/** Adds items, or merges them into those with the same id. Deletes nothing. */
export async function importItems(
  transaction: WriteTransaction,
  items: readonly Item[],
): Promise<ImportCount> {
  const outcomes: Outcome[] = [];
  for (const item of items) {
    const outcome = merged(await transaction.objectStore('items').get(item.id), item);
    if (outcome.kind !== 'unchanged') await putItem(transaction, outcome.item);
    outcomes.push(outcome);
  }
  const count = (kind: Outcome['kind']) => outcomes.filter((outcome) => outcome.kind === kind).length;
  const changed = outcomes.filter(({ kind }) => kind !== 'unchanged').map(({ item }) => item.id);
  return {
    added: count('added'),
    updated: count('updated'),
    unchanged: count('unchanged'),
    changed: [...new Set(changed)],
  };
}

function merged(stored: unknown, item: Item): Outcome {
  if (stored === undefined) return { kind: 'added', item };
  const mine = readItem(stored);
  if (!mine.ok) return { kind: 'updated', item: { ...item, notes: keepBoth(item.notes, notesOf(stored)) } };
  const result = mergeItems(mine.item, item);
  return result === mine.item ? { kind: 'unchanged', item: mine.item } : { kind: 'updated', item: result };
}

/** The notes of a stored item that cannot be read otherwise. */
function notesOf(stored: unknown): string {
  const isRecord = stored !== null && typeof stored === 'object' && 'notes' in stored;
  return isRecord && typeof stored.notes === 'string' ? stored.notes : '';
}
