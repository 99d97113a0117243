import type { Posting, Via } from './posting.ts';
import type { TextMap } from './text-map.ts';

/** What a page was found to hold. "No posting here" is an answer, not an error. */
export type Extraction =
  | {
      readonly found: true;
      readonly posting: Posting;
      readonly via: Via;
      /** The live elements of the description, in reading order. */
      readonly elements: readonly Element[];
      readonly map: TextMap;
      readonly tried: readonly string[];
    }
  | { readonly found: false; readonly tried: readonly string[]; readonly reason?: string };
