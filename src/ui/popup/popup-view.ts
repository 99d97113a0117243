import type { PageState } from '../../platform/messages.ts';
import type { StorageTrouble } from '../../shortlist/storage-error.ts';

/** What the popup has to show of the tab; each kind has its own design. */
export type PopupView =
  | { readonly kind: 'working' }
  | Exclude<PageState, { kind: 'none' }>
  | { readonly kind: 'none'; readonly asked: 'posting' | 'selection'; readonly because?: 'image' | 'expired' }
  | { readonly kind: 'cannot-read' }
  /** The click came before the page: the browser's grant was for what stood there then. */
  | { readonly kind: 'loaded-late' }
  /** `site` is an address on the site to ask for; `inFrame` where it is not the page itself but a frame in it. */
  | { readonly kind: 'permission'; readonly site: string; readonly inFrame?: true };

/** Where saving stands. `saved` only after the write has completed. */
export type SaveState =
  | { readonly kind: 'unsaved' | 'saving' | 'saved' }
  | { readonly kind: 'failed'; readonly because: StorageTrouble };

/** Whether this site is read on its own; `unknown` where it cannot be switched (no web address). */
export type SiteState = 'on' | 'off' | 'unknown';
