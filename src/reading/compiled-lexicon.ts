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
 * Words that no pattern tells apart are one symbol. The reader's own words (`own-words.ts`) are the first symbols;
 * `words` spells the others: a space before each symbol, `|` before each further word of one. A word is spelled in
 * full, or as a capital (A: 0, B: 1 …) for how many letters to cut from the word before it, and what to add:
 * `plan|As Aned`. Only American spelling stands there where British is the same symbol.
 *
 * The sets are the slots of the patterns: the symbols that fit. Symbols that are in one set only come last, in the order
 * of the sets, so that a set says but how many of them it holds (`ownSymbols`); of the others how many (`sharedSymbols`),
 * and which, each as its distance beyond the one before (`sharedWhich`).
 *
 * The automaton's columns: `finals` (per state how many; then `value` and `shape`: 1 if the sentence must end there,
 * plus 2 × the first slot marked, plus 32 × the slots after the last one marked), and `edges` (per state how many), with
 * `edgeSets` (sets used more than once come first, by number from 1; 0 is the next of the others), `edgeSkips` (most
 * tokens skipped before it) and `edgeTargets` (each as its distance below the one before, the first below the state's
 * own number). Targets stand before the states that lead to them; the last five states begin the patterns of wide entries,
 * a veto at the beginning of a sentence, a veto anywhere, and any other pattern at the beginning of a sentence and anywhere.
 *
 * A `value` below `entries.length` is that entry; above it, `context[value - entries.length]`.
 */
export type PackedAutomaton = {
  readonly words: string;
  readonly ownSymbols: string;
  readonly sharedSymbols: string;
  readonly sharedWhich: string;
  readonly finals: string;
  readonly edges: string;
  readonly edgeSets: string;
  readonly edgeSkips: string;
  readonly edgeTargets: string;
};

export type CompiledLexicon = PackedAutomaton & {
  readonly version: string;
  readonly entries: readonly CompiledEntry[];
  readonly context: readonly ContextRule[];
};
