import type { Axis, Pole } from './reading.ts';

/** What kind of talk a stretch of a posting is. */
export type SectionKind = 'role' | 'requirements' | 'company' | 'benefits' | 'legal' | 'other';

/** What the matcher needs to know of one entry. Its words (why, question) lie elsewhere: the page does not carry them. */
export type CompiledEntry = {
  readonly id: string;
  /** `null`: a red flag, which has no axis either. */
  readonly pole: Pole | null;
  readonly axis: Axis | null;
  /** The author's strength class, 1..3. */
  readonly weight: number;
  /** It grants something, or names an effect, a volume, a deadline or a rule: more than a slogan. */
  readonly concrete: boolean;
  /** What a negation just before the phrase does to it. */
  readonly negated: 'drop' | 'flip' | 'keep';
  /** Kinds of section the entry does not speak in. */
  readonly except: readonly SectionKind[];
  /** Common words that mark only where the sentence as a whole says so and no other entry does. */
  readonly wide: boolean;
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
 * The token automaton, packed into strings (see `packed-numbers.ts`) so that the page's script stays small.
 *
 * Words that no pattern tells apart are one symbol: `words` holds the symbols parted by spaces, from number 1, and
 * each symbol's words as the first one in full, then `|` with how many letters to cut and what to add: `plan|s|0ned`.
 *
 * `sets` are the slots of the patterns: for each how many symbols, then the symbols, each as its distance from the
 * one before. The automaton's columns: `finals` (per state how many; then `value`, first slot marked, last slot
 * marked, 1 if the sentence must end there), and `edges` (per state how many), with `edgeSets`, `edgeSkips` (most
 * tokens skipped before it) and `edgeTargets` (each as its distance below the one before, the first below the
 * state's own number). Targets stand before the states that lead to them; the last four states begin a veto at the
 * beginning of a sentence, a veto anywhere, and any other pattern at the beginning of a sentence and anywhere.
 *
 * A `value` below `entries.length` is that entry; above it, `context[value - entries.length]`.
 */
export type CompiledLexicon = {
  readonly version: string;
  readonly words: string;
  readonly sets: string;
  readonly finals: string;
  readonly edges: string;
  readonly edgeSets: string;
  readonly edgeSkips: string;
  readonly edgeTargets: string;
  readonly entries: readonly CompiledEntry[];
  readonly context: readonly ContextRule[];
};
