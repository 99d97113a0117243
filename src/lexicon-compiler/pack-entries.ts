import type { CompiledEntry } from '../reading/compiled-lexicon.ts';
import { packNumbers } from '../reading/packed-numbers.ts';
import type { PackedEntries } from '../reading/unpack-entries.ts';

/** Packs the entries of a lexicon (see `PackedEntries`). */
export function packEntries(entries: readonly CompiledEntry[]): PackedEntries {
  const kinds = new Map<string, number>();
  const which = entries.map(({ id: _, ...kind }) => {
    const key = JSON.stringify(kind);
    const number = kinds.get(key) ?? kinds.size;
    kinds.set(key, number);
    return number;
  });
  return {
    ids: entries.map(({ id }) => id).join(' '),
    kinds: [...kinds.keys()].map((key) => JSON.parse(key)),
    which: packNumbers(which),
  };
}

/** A column of whole figures for all entries, of which some have none. */
export function packByEntry(
  figures: Readonly<Record<string, number>>,
  entries: readonly CompiledEntry[],
): string {
  return packNumbers(
    entries.map(({ id }) => {
      const figure = figures[id];
      return figure === undefined ? 0 : figure < 0 ? -2 * figure : 2 * figure + 1;
    }),
  );
}
