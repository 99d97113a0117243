import type { Axis, Reading } from '../reading/reading.ts';
import type { RoleFamily } from '../reading/role-family.ts';
import { compare } from './compare.ts';

/** One phrase the page would paint: UTF-16 offsets into the text. */
export type MatchRecord = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly pole: 'output' | 'outcome' | 'flag';
  readonly axis: Axis | null;
  readonly entry: string;
};

/** One line of `read --jsonl`. */
export type ReadingRecord = {
  readonly id: unknown;
  readonly score: number;
  readonly confidence: number;
  readonly evidence: Reading['evidence'];
  readonly language: string;
  readonly axes: Readonly<Record<Axis, number>>;
  /** The kind of work that the title names. */
  readonly family: RoleFamily | 'other';
  /** Postings that score lower, in percent: of all, and of the family where enough are known. */
  readonly percentile: { readonly all: number; readonly family: number | null } | null;
  readonly matches: readonly MatchRecord[];
  readonly versions: Reading['versions'];
};

/** A reading as the record that `read --jsonl` writes. */
export function asRecord(id: unknown, text: string, reading: Reading, title = ''): ReadingRecord {
  const { family, standing } = compare(title, reading);
  const { score, confidence, evidence, language, axes, signals, flags, versions } = reading;
  const marks = [
    ...signals.map(({ start, end, pole, axis, entry }) => ({
      start,
      end,
      text: text.slice(start, end),
      pole,
      axis,
      entry,
    })),
    ...flags.map(({ start, end, entry }) => ({
      start,
      end,
      text: text.slice(start, end),
      pole: 'flag' as const,
      axis: null,
      entry,
    })),
  ];
  return {
    id,
    score,
    confidence,
    evidence,
    language,
    axes: { focus: axes.focus.score, autonomy: axes.autonomy.score, growth: axes.growth.score },
    family,
    percentile: standing && { all: standing.percent, family: standing.family?.percent ?? null },
    matches: marks.sort((a, b) => a.start - b.start || a.end - b.end),
    versions,
  };
}
