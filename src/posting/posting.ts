/** Spans of time that pay is stated for. */
export const PAY_PERIODS = ['hour', 'day', 'week', 'month', 'year'] as const;
/** Where the work is done. */
export const WORKPLACES = ['on-site', 'hybrid', 'remote'] as const;

/** Pay as numbers, in whole units of the currency. "Up to" has no `min`, "from" has no `max`. */
export type PayRange = {
  readonly min?: number;
  readonly max?: number;
  /** ISO 4217 code. */
  readonly currency: string;
  readonly period?: (typeof PAY_PERIODS)[number];
};

/**
 * One job advertisement as it stands on a page. A field that is not known is absent, never guessed.
 */
export type Posting = {
  readonly title?: string;
  readonly company?: string;
  /** As shown; several are parted by `; `. */
  readonly location?: string;
  readonly workplace?: (typeof WORKPLACES)[number];
  readonly employmentType?: string;
  /** As shown to a reader. */
  readonly pay?: string;
  /** What `pay` says, where that can be told for sure. */
  readonly payRange?: PayRange;
  /** ISO 8601 date. */
  readonly posted?: string;
  /** ISO 8601 date: the last day on which the posting stands. */
  readonly validThrough?: string;
  /** The employer's own reference. */
  readonly identifier?: string;
  /** Canonical address: identity kept, tracking dropped. Always http(s). */
  readonly url?: string;
  /** BCP 47 tag that the page declares, if any. */
  readonly language?: string;
  /**
   * The description rendered from its blocks: one `\n` between blocks, an empty line before a
   * heading, runs of white space as one space, no bullets.
   */
  readonly text: string;
};

/** How a posting was found: `site:<adapter id>`, `json-ld`, `microdata`, `generic` or `selection`. */
export type Via = `site:${string}` | 'json-ld' | 'microdata' | 'generic' | 'selection';
