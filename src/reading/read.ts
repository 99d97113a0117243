import type { Candidate } from './apply-context.ts';
import type { CompiledLexicon } from './compiled-lexicon.ts';
import { findCandidates } from './find-candidates.ts';
import { languageOf } from './language.ts';
import { pickMarks } from './pick-marks.ts';
import type { Flag, Reading } from './reading.ts';
import { score, type Weighed } from './score.ts';
import { FIGURES } from './scorer.ts';
import type { Tokens } from './tokenise.ts';

/** A longer text is no posting; only its first part is read. */
export const MOST_CHARACTERS = 200_000;

/**
 * Reads a description: which wording speaks of output, which of outcome, and what the balance is.
 *
 * Never throws for any text. A text in another language has no signals, no flags and evidence `none`.
 */
export function read(text: string, lexicon: CompiledLexicon): Reading {
  const taken = text.length > MOST_CHARACTERS ? text.slice(0, MOST_CHARACTERS) : text;
  const language = languageOf(taken);
  const marks = language === 'en' || language === 'und' ? marksIn(taken, lexicon) : { signals: [], flags: [], tones: [] };
  return {
    language,
    ...score(marks.signals, marks.tones),
    signals: marks.signals.map(({ start, end, pole, axis, entry }) => ({ start, end, pole, axis, entry })),
    flags: marks.flags,
    truncated: taken.length < text.length,
    versions: { lexicon: lexicon.version, scorer: FIGURES.version },
  };
}

function marksIn(text: string, lexicon: CompiledLexicon): { signals: Weighed[]; flags: Flag[]; tones: number[] } {
  const { tokens, candidates, tones } = findCandidates(text, lexicon);
  const marks = pickMarks(candidates);
  return {
    signals: marks.flatMap((mark) => asSignal(mark, tokens)),
    flags: marks.flatMap((mark) => (mark.pole === null ? [{ ...span(mark, tokens), entry: mark.entry.id }] : [])),
    tones,
  };
}

function asSignal(mark: Candidate, tokens: Tokens): Weighed[] {
  const { entry, pole, sentence } = mark;
  if (pole === null || entry.axis === null) return [];
  return [{ ...span(mark, tokens), pole, axis: entry.axis, entry: entry.id, weight: entry.weight, sentence }];
}

function span({ first, last }: Candidate, tokens: Tokens): { start: number; end: number } {
  return { start: tokens.starts[first] ?? 0, end: tokens.ends[last] ?? 0 };
}
