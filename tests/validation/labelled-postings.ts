import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { BESIDE } from '../bench/real-postings.ts';

export type Reader = {
  readonly focus: number;
  readonly autonomy: number;
  readonly growth: number;
  readonly overall: number;
  /** Unit, `axis-pole` or `flag`; what else a row holds (the phrase quoted) is not used. */
  readonly labels: readonly (readonly [number, string, ...unknown[]])[];
};

/** A posting that careful readers labelled and rated; `units` are spans of its text. */
export type LabelledPosting = {
  readonly id: string;
  readonly text: string;
  readonly units: readonly (readonly [number, number])[];
  readonly readers: readonly Reader[];
  /** True where those who wrote the lexicon's entries have not read it. */
  readonly unread?: boolean;
};

/** A row of `labels.jsonl`: labels without the text, which is not ours to ship. Spans as distances, start and length in turn. */
type BareLabels = Omit<LabelledPosting, 'text' | 'units'> & {
  readonly length: number;
  readonly units: readonly number[];
};

/** Labels that ship with the project, and labelled postings that may lie beside it. */
const OWN = 'tests/validation/labels.jsonl';
const GOLD = (process.env.OUTCOME_LENS_GOLD ?? '../shared/gold/dev.jsonl:../shared/gold/more.jsonl').split(
  ':',
);

/** The files named on the command line, or all that are at hand. */
export function labelledFiles(given: readonly string[]): readonly string[] {
  const named = given.filter((argument) => !argument.startsWith('--'));
  return named.length > 0 ? named : [...GOLD, OWN].filter((file) => existsSync(file));
}

/**
 * Reads labelled postings from JSONL files. Rows without a text are joined by id with the postings
 * beside the project; those whose posting is not at hand, or has changed, are left out and counted aloud.
 */
export function labelledPostings(files: readonly string[]): LabelledPosting[] {
  const rows = files.flatMap((file) => rowsOf<LabelledPosting | BareLabels>(file));
  const texts = rows.some((row) => !('text' in row)) ? textsById() : new Map<string, string>();
  const joined = rows.flatMap((row) => {
    if ('text' in row) return [row];
    const text = texts.get(row.id);
    return text?.length === row.length ? [{ ...row, text, units: spansOf(row.units) }] : [];
  });
  if (joined.length < rows.length)
    console.error(`${rows.length - joined.length} of ${rows.length} postings are not at hand`);
  return joined;
}

function rowsOf<Row>(file: string): Row[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as Row);
}

function textsById(): Map<string, string> {
  const rows = existsSync(BESIDE) ? rowsOf<{ id: string; text: string }>(BESIDE) : [];
  return new Map(rows.map(({ id, text }) => [id, text]));
}

function spansOf(distances: readonly number[]): (readonly [number, number])[] {
  let at = 0;
  return Array.from({ length: distances.length / 2 }, (_, i) => {
    const start = at + (distances[2 * i] ?? 0);
    at = start + (distances[2 * i + 1] ?? 0);
    return [start, at] as const;
  });
}

/** A third of the postings, chosen by id, is kept for measuring; nothing is fitted on it. */
export const isKeptBack = ({ id }: LabelledPosting) =>
  (createHash('sha256').update(id).digest()[0] ?? 0) % 3 === 0;

/** Which of `folds` parts a posting falls in, chosen by id. */
export const foldOf = ({ id }: LabelledPosting, folds: number) =>
  (createHash('sha256').update(`fold ${id}`).digest()[0] ?? 0) % folds;
