/**
 * One job advertisement as it stands on a page. A field that is not known is absent, never guessed.
 */
export type Posting = {
  readonly title?: string;
  readonly company?: string;
  readonly location?: string;
  readonly employmentType?: string;
  readonly pay?: string;
  /** ISO 8601 date. */
  readonly posted?: string;
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
