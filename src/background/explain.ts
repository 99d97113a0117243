import type { Explanation } from '../platform/messages.ts';

/** The words about the lexicon, as the build provides them. */
export type Notes = Readonly<
  Record<
    string,
    { readonly why: string; readonly ask?: string; readonly measured?: readonly [number, number] }
  >
>;
export type Probes = readonly { readonly id: string; readonly question: string }[];

/** Why an entry is marked and what to ask about it; `null` for an entry that does not exist. */
export function explain(entry: string, notes: Notes, probes: Probes): Explanation | null {
  const note = Object.hasOwn(notes, entry) ? notes[entry] : undefined;
  if (!note) return null;
  const question = probes.find(({ id }) => id === note.ask)?.question;
  return {
    entry,
    why: note.why,
    ...(question === undefined ? {} : { question }),
    ...(note.measured === undefined ? {} : { measured: note.measured }),
  };
}
