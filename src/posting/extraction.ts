import type { FactHint } from './fact-hint.ts';
import type { Posting, Via } from './posting.ts';
import type { TextMap } from './text-map.ts';

/** What a page was found to hold. "No posting here" is an answer, not an error. */
export type Extraction =
  | {
      readonly found: true;
      /** As the page names its parts; `completePosting` adds what its words say. */
      readonly posting: Posting;
      readonly hints: readonly FactHint[];
      readonly via: Via;
      /** The live elements of the description, in reading order. */
      readonly elements: readonly Element[];
      readonly map: TextMap;
      /** Where a page holds several postings: all of them in its order, this one among them, each by its first element and those beside it. */
      readonly several?: readonly {
        readonly title: string;
        readonly element: Element;
        readonly more: readonly Element[];
      }[];
      readonly tried: readonly string[];
      /** True where the page says that the posting stands no more, or its last day has passed. */
      readonly expired?: true;
    }
  /** `reason`: for reports; `expired` and `text drawn as an image` are worth telling the reader. */
  | { readonly found: false; readonly tried: readonly string[]; readonly reason?: string };
