/** The compiled lexicon: what the page, worker and command line match with. */
declare module 'virtual:lexicon' {
  export const lexicon: import('./reading/compiled-lexicon.ts').CompiledLexicon;
}

/** The words about the lexicon, kept out of the page: why each entry is marked, and the questions to ask. */
declare module 'virtual:lexicon-notes' {
  export const notes: import('./lexicon-compiler/compile-lexicon.ts').CompiledAll['notes'];
  /** What an entry names (effect, volume, deadline, rule), by its id; only of those that name something. */
  export const says: Readonly<Record<string, string>>;
  export const lexiconVersion: string;
  export const probes: readonly {
    readonly id: string;
    readonly question: string;
    readonly axis: import('./reading/reading.ts').Axis;
    readonly listen: string;
  }[];
}

/** Which titles name which kind of work: for the popup and the command line, which compare with such postings. */
declare module 'virtual:role-families' {
  export const families: readonly import('./reading/role-family.ts').FamilyTitles[];
}
