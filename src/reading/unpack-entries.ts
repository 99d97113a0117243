import type { CompiledEntry } from './compiled-lexicon.ts';
import { unpackNumbers } from './packed-numbers.ts';

/**
 * The entries as the page's script carries them: their ids, parted by spaces, and for each the number of its kind. A
 * kind is all that is said of an entry but its id: most entries share theirs with others.
 */
export type PackedEntries = {
  readonly ids: string;
  readonly kinds: readonly Omit<CompiledEntry, 'id'>[];
  readonly which: string;
};

export function unpackEntries({ ids, kinds, which }: PackedEntries): CompiledEntry[] {
  const numbers = unpackNumbers(which);
  return (ids === '' ? [] : ids.split(' ')).flatMap((id, i) => {
    const kind = kinds[numbers[i] ?? 0];
    return kind ? [{ id, ...kind }] : [];
  });
}

/** Figures of some entries, from a column for all of them: 0 for none, else twice the figure plus 1, or its distance below 0 doubled. */
export function unpackByEntry(column: string, entries: readonly CompiledEntry[]): Record<string, number> {
  const figures: Record<string, number> = {};
  unpackNumbers(column).forEach((number, i) => {
    const id = entries[i]?.id;
    if (id !== undefined && number > 0) figures[id] = number & 1 ? (number - 1) / 2 : -number / 2;
  });
  return figures;
}
