import * as v from 'valibot';
import type { WriteTransaction } from './database.ts';
import { type Item, keepBoth, withNotes } from './item.ts';
import { readItem } from './item-schema.ts';
import { putItem } from './stored-items.ts';

/** Notes that were not saved yet when their page went away. `seen` is the text the user had started from. */
export type Draft = { readonly id: string; readonly seen: string; readonly notes: string };

const draftSchema: v.GenericSchema<unknown, Draft> = v.object({
  id: v.string(),
  seen: v.string(),
  notes: v.string(),
});

/**
 * Keeps a draft. Asks for the commit without waiting for the answer to the write, since the page that
 * calls this may be gone by then.
 */
export async function putDraft(transaction: WriteTransaction, draft: Draft): Promise<void> {
  const written = transaction.objectStore('drafts').put(draft);
  transaction.commit();
  await written;
}

/** Drops the draft of an item whose notes are saved. */
export async function discardDraft(transaction: WriteTransaction, id: string): Promise<void> {
  await transaction.objectStore('drafts').delete(id);
}

/** Brings each draft into its item, and answers the ids of the changed items. A draft of no item stays. */
export async function recoverDrafts(transaction: WriteTransaction, now: Date): Promise<string[]> {
  const recovered: string[] = [];
  for (const stored of await transaction.objectStore('drafts').getAll()) {
    const draft = v.safeParse(draftSchema, stored);
    if (!draft.success) continue;
    const result = readItem(await transaction.objectStore('items').get(draft.output.id));
    if (!result.ok) continue;
    await putItem(transaction, withNotes(result.item, editedNotes(result.item.notes, draft.output), now));
    await discardDraft(transaction, draft.output.id);
    recovered.push(draft.output.id);
  }
  return recovered;
}

/** What notes become by an edit that started from `seen`: both texts where they were changed elsewhere too. */
export function editedNotes(stored: Item['notes'], { seen, notes }: Pick<Draft, 'seen' | 'notes'>): string {
  return stored === seen || stored === notes ? notes : keepBoth(stored, notes);
}
