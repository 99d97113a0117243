import type { Axis, Pole } from './reading.ts';

/** What kind of talk a stretch of a posting is. */
export type SectionKind = 'role' | 'requirements' | 'company' | 'benefits' | 'legal' | 'other';

/** Does the wording give something to the reader, ask it of them, or praise the company? */
export type Force = 'grant' | 'demand' | 'boast' | 'plain';

/** What the matcher needs to know of one entry. Its words (why, question) lie elsewhere: the page does not carry them. */
export type CompiledEntry = {
  readonly id: string;
  /** `null`: a red flag, which has no axis either. */
  readonly pole: Pole | null;
  readonly axis: Axis | null;
  /** The author's strength class, 1..3. */
  readonly weight: number;
  readonly force: Force;
  /** What a negation just before the phrase does to it. */
  readonly negated: 'drop' | 'flip' | 'keep';
  /** Kinds of section the entry does not speak in. */
  readonly except: readonly SectionKind[];
  /** Measured too weak to show. */
  readonly muted: boolean;
};

/** What a found pattern that belongs to no entry does. */
export type ContextRule =
  /** Cancels these entries (positions in `entries`) where they stand around it. */
  | { readonly veto: readonly number[] }
  /** Makes a short line the heading of a section. */
  | { readonly heading: SectionKind }
  /** Says what kind of talk its own sentence is, wherever it stands. */
  | { readonly sentence: SectionKind };

/**
 * The token automaton, as plain JSON.
 *
 * `words` is the vocabulary, parted by spaces: its first word has number 1. `sets` are the slots of the patterns:
 * lists of word numbers. `states` is one run of integers, state after state: how many finals, the finals
 * (`value, first slot marked, last slot marked, 1 if the sentence must end there`), how many edges, the edges
 * (`set, most tokens skipped before it, target`). A set below zero is the one word `-set`.
 * State 0 begins a pattern anywhere, state 1 at the beginning of a sentence.
 *
 * A `value` below `entries.length` is that entry; above it, `context[value - entries.length]`.
 */
export type CompiledLexicon = {
  readonly version: string;
  readonly words: string;
  readonly sets: readonly (readonly number[])[];
  readonly states: readonly number[];
  readonly entries: readonly CompiledEntry[];
  readonly context: readonly ContextRule[];
};
