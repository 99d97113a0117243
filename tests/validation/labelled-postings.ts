import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

export type Reader = {
  readonly focus: number;
  readonly autonomy: number;
  readonly growth: number;
  readonly overall: number;
  /** Unit, `axis-pole` or `flag`, the phrase quoted. */
  readonly labels: readonly (readonly [number, string, string])[];
};

/** A posting that careful readers labelled and rated; `units` are spans of its text. */
export type LabelledPosting = {
  readonly id: string;
  readonly text: string;
  readonly units: readonly (readonly [number, number])[];
  readonly readers: readonly Reader[];
};

/** Reads postings from JSONL files. */
export function labelledPostings(files: readonly string[]): LabelledPosting[] {
  return files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => JSON.parse(line) as LabelledPosting),
  );
}

/** A third of the postings, chosen by id, is kept for measuring; nothing is fitted on it. */
export const isKeptBack = ({ id }: LabelledPosting) =>
  (createHash('sha256').update(id).digest()[0] ?? 0) % 3 === 0;

/** Which of `folds` parts a posting falls in, chosen by id. */
export const foldOf = ({ id }: LabelledPosting, folds: number) =>
  (createHash('sha256').update(`fold ${id}`).digest()[0] ?? 0) % folds;
