import { completePosting } from '../posting/complete-posting.ts';
import { extractPosting } from '../posting/extract-posting.ts';
import { allSites } from '../posting/sites/all-sites.ts';

/** What `extract` prints of a page, before the file's name is added. */
export type PageExtract = {
  readonly found: boolean;
  readonly via?: string;
  readonly title?: string;
  readonly company?: string;
  readonly location?: string;
  readonly employmentType?: string;
  readonly pay?: string;
  readonly posted?: string;
  readonly url?: string;
  readonly language?: string;
  readonly description?: string;
  readonly reason?: string;
  readonly expired?: boolean;
  /** Milliseconds of recognition and extraction. */
  readonly ms: number;
  readonly tried: readonly string[];
};

declare global {
  var outcomeLensExtract: ((url: string) => PageExtract) | undefined;
}

// Runs in an isolated world of the page: the one global is seen by the command that put it there, not by the page.
globalThis.outcomeLensExtract = (url) => {
  // A reader's page has been drawn before anybody asks; here it has just been loaded.
  document.documentElement.getBoundingClientRect();
  const start = performance.now();
  const extraction = extractPosting(document, url, allSites);
  const ms = Math.round((performance.now() - start) * 10) / 10;
  const { tried } = extraction;
  if (!extraction.found)
    return {
      found: false,
      ...(extraction.reason === undefined ? {} : { reason: extraction.reason }),
      ms,
      tried,
    };
  const { text, ...facts } = completePosting(extraction, url);
  const over = extraction.expired === true ? { expired: true } : {};
  return { found: true, via: extraction.via, ...facts, ...over, description: text, ms, tried };
};
