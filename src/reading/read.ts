import type { Candidate } from './apply-context.ts';
import { asSignal } from './as-signal.ts';
import { automatonOf } from './automaton.ts';
import type { CompiledLexicon } from './compiled-lexicon.ts';
import { judge } from './find-candidates.ts';
import { findMarks } from './find-marks.ts';
import { isPlainlyEnglish, languageOf } from './language.ts';
import { leaningOf } from './likelihood.ts';
import type { Flag, Reading } from './reading.ts';
import { score } from './score.ts';
import { FIGURES } from './scorer.ts';
import { type Tokens, tokenise } from './tokenise.ts';

/** A longer text is no posting; only its first part is read. */
export const MOST_CHARACTERS = 200_000;

/**
 * Reads a description: which wording speaks of output, which of outcome, and what the balance is.
 *
 * Never throws for any text. A text in another language has no signals, no flags and evidence `none`.
 */
export function read(text: string, lexicon: CompiledLexicon): Reading {
  const taken = text.length > MOST_CHARACTERS ? text.slice(0, MOST_CHARACTERS) : text;
  const automaton = automatonOf(lexicon);
  const tokens = tokenise(taken, automaton.vocabulary);
  const language = isPlainlyEnglish(tokens, automaton.english) ? 'en' : languageOf(taken);
  const found = language === 'en' || language === 'und' ? judge(taken, tokens, lexicon) : NOTHING;
  const marks = findMarks(found, tokens, lexicon);
  const signals = marks.flatMap((mark) => asSignal(mark, tokens));
  return {
    language,
    ...score(signals, { tones: found.tones, leaning: leaningOf(found.sections, found.said) }),
    signals: signals.map(({ start, end, pole, axis, entry }) => ({ start, end, pole, axis, entry })),
    flags: marks.flatMap((mark) => asFlag(mark, tokens)),
    truncated: taken.length < text.length,
    versions: { lexicon: lexicon.version, scorer: FIGURES.version },
  };
}

const NOTHING = {
  candidates: [],
  sections: [],
  tones: [],
  said: { output: new Int32Array(), outcome: new Int32Array() },
};

function asFlag({ pole, entry, first, last }: Candidate, tokens: Tokens): Flag[] {
  return pole === null
    ? [{ start: tokens.starts[first] ?? 0, end: tokens.ends[last] ?? 0, entry: entry.id }]
    : [];
}
