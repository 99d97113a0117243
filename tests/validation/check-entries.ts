import { lexicon } from 'virtual:lexicon';
import { notes } from 'virtual:lexicon-notes';
import type { Check } from './table.ts';
import type { World } from './world.ts';

const FEWEST_FIRINGS = 10;
const LEAST_RIGHT = 0.6;

/** Entries that are too often wrong are muted, and none stands on a single posting. */
export function checkEntries({ labelled, corpus }: World): Check[] {
  const measured = Object.entries(notes).flatMap(([id, note]) =>
    note.measured ? [{ id, measured: note.measured }] : [],
  );
  const told = measured.filter(({ measured: [, of] }) => of >= FEWEST_FIRINGS);
  const weak = told.filter(({ measured: [right, of] }) => right / of < LEAST_RIGHT).map(({ id }) => id);
  const muted = new Set(lexicon.entries.filter((entry) => entry.muted).map(({ id }) => id));
  const loud = weak.filter((id) => !muted.has(id));
  const names = (ids: readonly string[]) => (ids.length > 0 ? `: ${ids.join(', ')}` : '');
  const rows: Check[] = [
    {
      name: `entries that were right in fewer than 6 of 10 marks (${told.length} entries with ${FEWEST_FIRINGS} marks or more) are muted`,
      figure: `${weak.length} too weak${names(weak)}; not muted ${loud.length}`,
      limit: '0 not muted',
      holds: loud.length === 0,
    },
  ];
  if (corpus.length === 0) return rows;
  const postings = new Map<string, Set<string>>();
  for (const { id, reading } of [...labelled, ...corpus])
    for (const { entry } of [...reading.signals, ...reading.flags])
      postings.set(entry, (postings.get(entry) ?? new Set()).add(id));
  const single = [...postings].filter(([, ids]) => ids.size === 1).map(([entry]) => entry);
  return [
    ...rows,
    {
      name: 'entries that mark something in one posting only',
      figure: `${single.length}${names(single)}`,
      limit: '0',
      holds: single.length === 0,
    },
  ];
}
