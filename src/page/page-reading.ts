import type { PageState } from '../platform/messages.ts';
import type { Mark, TextMap } from './mark.ts';

/** What stands on the page: its state as the rest of the extension sees it, and where that is in the DOM. */
export type PageReading = {
  readonly state: PageState;
  readonly marks: readonly Mark[];
  readonly map: TextMap | null;
  /** The elements that hold the description; empty where there is none. */
  readonly elements: readonly Node[];
  /** What was tried, and why nothing was found. */
  readonly trace?: { readonly tried: readonly string[]; readonly reason?: string };
};

export const NOTHING: PageReading = { state: { kind: 'none' }, marks: [], map: null, elements: [] };
