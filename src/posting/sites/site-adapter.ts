/** One job site or applicant-tracking system, as data. Selectors stand in order of trust. */
export type SiteAdapter = {
  readonly id: string;
  /** Whole host names; `*.example.com` is any host below example.com. Empty: known by its markup alone. */
  readonly hosts: readonly string[];
  /** Which addresses of these hosts may be a posting's: tested against path, query and fragment. All, where absent. */
  readonly path?: RegExp;
  /**
   * Where the description stands: the first entry that matches and holds text wins, and all elements it
   * matches are the description.
   */
  readonly description: readonly string[];
  /** Where the whole posting stands, for a page which shows a list or other postings too: fields are read inside. */
  readonly pane?: readonly string[];
  /** Elements of the description that do not belong to it. */
  readonly without?: readonly string[];
  readonly title: readonly string[];
  readonly company?: readonly string[];
  readonly location?: readonly string[];
  readonly employmentType?: readonly string[];
  readonly pay?: readonly string[];
  readonly posted?: readonly string[];
  readonly validThrough?: readonly string[];
  readonly identifier?: readonly string[];
  readonly workplace?: readonly string[];
  /** Elements whose first two children are the label and the value of a fact. */
  readonly pairs?: readonly string[];
  /** Lines of several facts parted by dots or bars: `Oban, Scotland · Full time`. */
  readonly line?: readonly string[];
  /**
   * What the description's first line must look like, where the same markup holds other things too. Its groups
   * (`title`, `company`, `location`) are facts.
   */
  readonly firstLine?: RegExp;
  /** True where each element found is a posting of its own: the one in view is meant, else the first. */
  readonly each?: boolean;
  /** True where the posting is drawn in open shadow roots: selectors are tried in each of them too. */
  readonly shadow?: boolean;
  /** `<title>` of the page with named groups `title` and `company`, where the markup names no stable place. */
  readonly documentTitle?: RegExp;
  /** True where `description` is so much this system's own that it is trusted on any host (saved pages, own domains). */
  readonly distinctive: boolean;
  /**
   * A selector of one class or id that every such page holds: asked first on other hosts, where `description` would
   * cost a look at each element.
   */
  readonly sign?: string;
  /** What names the posting in its address. */
  readonly identity: {
    /** Query parameters kept; all others are dropped. */
    readonly parameters: readonly string[];
    /** Part of the path that is not identity: cut off. */
    readonly tail?: RegExp;
    /** The path may be dropped for this one where a parameter names the posting. */
    readonly canonical?: { readonly parameter: string; readonly path: string };
    /** True where the part after `#` names the posting. */
    readonly hash?: boolean;
  };
  /** How and when the selectors were checked: on a saved page (of that year), in other public code, or from memory. */
  readonly verified:
    | { readonly date: string; readonly by: 'page'; readonly saved: string }
    | { readonly date: string; readonly by: 'code' | 'memory' };
};
