import type { Ignore } from '../../platform/ignore.ts';
import type { Settings } from '../../platform/settings.ts';

export type Marks = Settings['marks'];

/** Everything the options page does to the world outside it; every promise may reject. */
export type OptionsWorld = {
  /** Host names of the job sites known by name. */
  readonly knownSites: readonly string[];
  readonly versions: { readonly lexicon: string; readonly scorer: string };
  /** Match patterns that are granted. */
  readonly granted: () => Promise<readonly string[]>;
  readonly knownAreOn: () => Promise<boolean>;
  /** Must reach the browser within the click, before any await; false where the user says no. */
  readonly switchKnownOn: () => Promise<boolean>;
  /** Whether the search site that shows postings too is on; asked for alone, for it sees far more than postings. */
  readonly googleIsOn: () => Promise<boolean>;
  readonly switchGoogleOn: () => Promise<boolean>;
  readonly switchOff: (patterns: readonly string[]) => Promise<boolean>;
  readonly choices: () => Promise<Settings>;
  /** False where the browser keeps no settings. */
  readonly setMarks: (marks: Marks) => Promise<boolean>;
  /** Switches the bar on everywhere, or off everywhere; false where the browser keeps no settings. */
  readonly setBar: (isOn: boolean) => Promise<boolean>;
  /** Shows marks everywhere, or nowhere; false where the browser keeps no settings. */
  readonly setShown: (isOn: boolean) => Promise<boolean>;
  /** Forgets the part of a site's pages that the user has shown; false where the browser keeps no settings. */
  readonly forgetPlace: (site: string) => Promise<boolean>;
  /** Takes an ignore back; false where the browser keeps no settings. */
  readonly markAgain: (one: Ignore) => Promise<boolean>;
};
