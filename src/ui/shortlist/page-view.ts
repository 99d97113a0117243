import type { Refusal, Skipped } from '../../shortlist/export-format.ts';
import type { Item, Status } from '../../shortlist/item.ts';
import type { ListView } from '../../shortlist/list-view.ts';
import type { Shortlist } from '../../shortlist/shortlist.ts';
import { StorageError, type StorageTrouble } from '../../shortlist/storage-error.ts';
import { type BrokenItem, ItemGone } from '../../shortlist/stored-items.ts';

export type Trouble = StorageTrouble | 'gone';

/** What the page has to show: the items, among them those just deleted, which can still be brought back. */
export type PageView =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly trouble: Trouble }
  | { readonly kind: 'ready'; readonly items: readonly Item[]; readonly broken: readonly BrokenItem[] };

/** What came of the last thing the user did. */
export type Outcome =
  | { readonly kind: 'exported'; readonly fileName: string; readonly count: number }
  | {
      readonly kind: 'imported';
      readonly added: number;
      readonly updated: number;
      readonly unchanged: number;
      readonly skipped: readonly Skipped[];
    }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'failed'; readonly deed: Deed; readonly trouble: Trouble };

export type Deed = 'status' | 'notes' | 'delete' | 'undo' | 'export' | 'import';

/** What the user can do on the page. */
export type PageActions = {
  readonly retry: () => void;
  readonly setView: (view: ListView) => void;
  readonly setStatus: (id: string, status: Status) => void;
  readonly saveNotes: Shortlist['setNotes'];
  readonly remove: (id: string) => void;
  readonly undo: (id: string) => void;
  readonly exportAll: () => void;
  readonly importFile: (file: File) => void;
  readonly dismiss: () => void;
};

/** What went wrong, as the end of the message key that says it. */
export function troubleOf(error: unknown): Trouble {
  if (error instanceof StorageError) return error.trouble;
  return error instanceof ItemGone ? 'gone' : 'failed';
}
