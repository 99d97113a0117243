/** The compiled lexicon: what the page, worker and command line match with. */
declare module 'virtual:lexicon' {
  import type { CompiledLexicon } from './reading/compiled-lexicon.ts';
  export const lexicon: CompiledLexicon;
}

/** The words about the lexicon, kept out of the page: why each entry is marked, and the questions to ask. */
declare module 'virtual:lexicon-notes' {
  import type { Axis } from './reading/reading.ts';
  export const notes: import('./lexicon-compiler/compile-lexicon.ts').CompiledAll['notes'];
  export const lexiconVersion: string;
  export const probes: readonly {
    readonly id: string;
    readonly question: string;
    readonly axis: Axis;
    readonly listen: string;
  }[];
}

/** Which titles name which kind of work: for the popup and the command line, which compare with such postings. */
declare module 'virtual:role-families' {
  export const families: readonly import('./reading/role-family.ts').FamilyTitles[];
}
