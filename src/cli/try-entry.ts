import { createInterface } from 'node:readline';
import type { CompiledLexicon } from '../reading/compiled-lexicon.ts';
import { findCandidates } from '../reading/find-candidates.ts';
import { findMarks } from '../reading/find-marks.ts';

/** What an entry finds in a file of postings. */
export type Trial = {
  /** Lines read, and those among them with at least one find. */
  readonly postings: number;
  readonly found: number;
  readonly firings: number;
  /** Finds that are marked: in a sentence that as a whole speaks so, under no stronger or longer mark of the pole. */
  readonly shown: number;
  /** Finds by wording, commonest first. */
  readonly wordings: ReadonlyMap<string, number>;
  /** A sample, one a posting, with the words around. */
  readonly sample: readonly string[];
  /** Other entries that mark some of the same words, with how often. */
  readonly overlaps: ReadonlyMap<string, number>;
};

const SAMPLE = 20;
const AROUND = 60;

/**
 * Reads postings from lines `{text}` and counts what one entry finds. The entry is tried even where it is muted.
 * @throws Error where the lexicon has no such entry, or a line holds no text
 */
export async function tryEntry(
  id: string,
  lexicon: CompiledLexicon,
  input: NodeJS.ReadableStream,
): Promise<Trial> {
  if (!lexicon.entries.some((entry) => entry.id === id)) throw new Error(notThere(id, lexicon));
  const entries = lexicon.entries.map((entry) => (entry.id === id ? { ...entry, muted: false } : entry));
  const heard = { ...lexicon, entries };
  const counts = { postings: 0, found: 0, firings: 0, shown: 0 };
  const wordings = new Map<string, number>();
  const overlaps = new Map<string, number>();
  const sample: string[] = [];
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue;
    counts.postings++;
    const text = textOf(line, counts.postings);
    const { tokens, ...found } = findCandidates(text, heard);
    const { candidates } = found;
    const own = candidates.filter(({ entry }) => entry.id === id);
    if (own.length === 0) continue;
    counts.found++;
    counts.firings += own.length;
    counts.shown += findMarks(found, tokens, heard).filter(({ entry }) => entry.id === id).length;
    for (const [i, { first, last }] of own.entries()) {
      const start = tokens.starts[first] ?? 0;
      const end = tokens.ends[last] ?? 0;
      count(wordings, text.slice(start, end).toLowerCase().replace(/\s+/g, ' '));
      if (i === 0 && sample.length < SAMPLE) sample.push(inContext(text, start, end));
      const others = candidates.filter(
        (other) => other.first <= last && first <= other.last && other.entry.id !== id,
      );
      for (const other of new Set(others.map(({ entry }) => entry.id))) count(overlaps, other);
    }
  }
  return { ...counts, wordings: commonestFirst(wordings), sample, overlaps: commonestFirst(overlaps) };
}

function notThere(id: string, { entries }: CompiledLexicon): string {
  const tail = id.split('.').at(-1) ?? id;
  const near = entries.filter((entry) => entry.id.includes(tail)).map((entry) => entry.id);
  const hint = near.length > 0 ? ` Did you mean ${near.join(', ')}?` : '';
  return `There is no entry "${id}" in lexicons/.${hint}`;
}

function textOf(line: string, number: number): string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new Error(`line ${number} is no JSON; each line must be {"text": "…"}`);
  }
  if (typeof value === 'object' && value !== null && 'text' in value && typeof value.text === 'string')
    return value.text;
  throw new Error(`line ${number} holds no "text"; each line must be {"text": "…"}`);
}

function inContext(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - AROUND), start);
  const after = text.slice(end, end + AROUND);
  return `…${before}[${text.slice(start, end)}]${after}…`.replace(/\s+/g, ' ');
}

const count = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);

const commonestFirst = (counts: ReadonlyMap<string, number>) =>
  new Map([...counts].sort(([, a], [, b]) => b - a));
