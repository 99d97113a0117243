import { inflect } from './inflect.ts';
import { type PatternPart, parsePattern } from './parse-pattern.ts';
import type { LexiconVocabulary } from './vocabulary.ts';
import type { ResolvedClasses } from './word-classes.ts';

/** One straight way through a pattern: slots with the gap before each, and which of them are marked. */
export type PatternPath = {
  readonly steps: readonly { readonly set: number; readonly skip: number }[];
  /** First and last slot of the mark. */
  readonly from: number;
  readonly to: number;
  readonly atBegin: boolean;
  readonly atEnd: boolean;
};

type Draft = {
  readonly steps: PatternPath['steps'];
  readonly skip: number;
  readonly from: number;
  readonly to: number | null;
};

/** More than this means a pattern that should be two. */
const MOST_PATHS = 3000;

/**
 * All straight ways through a pattern.
 * @throws Error that names the pattern and what is wrong with it.
 */
export function expandPattern(
  pattern: string,
  vocabulary: LexiconVocabulary,
  classes: ResolvedClasses,
): PatternPath[] {
  const parts = parsePattern(pattern);
  let drafts: Draft[] = [{ steps: [], skip: 0, from: 0, to: null }];
  for (const part of parts) {
    drafts = drafts.flatMap((draft) => extend(draft, part, vocabulary, classes, pattern));
    if (drafts.length > MOST_PATHS)
      throw new Error(`"${pattern}" has more than ${MOST_PATHS} ways through; part it in two`);
  }
  const atBegin = parts.some((part) => part.kind === 'begin');
  const atEnd = parts.some((part) => part.kind === 'end');
  return drafts.map(({ steps, from, to }) => {
    if (steps.length === 0)
      throw new Error(`"${pattern}": every part may be absent, so it would match anything`);
    return { steps, from: Math.min(from, steps.length - 1), to: to ?? steps.length - 1, atBegin, atEnd };
  });
}

function extend(
  draft: Draft,
  part: PatternPart,
  vocabulary: LexiconVocabulary,
  classes: ResolvedClasses,
  pattern: string,
): Draft[] {
  switch (part.kind) {
    case 'begin':
    case 'end':
      return [draft];
    case 'gap':
      return [{ ...draft, skip: draft.skip + part.most }];
    case 'mark-from':
      return [{ ...draft, from: draft.steps.length }];
    case 'mark-to':
      return [{ ...draft, to: draft.steps.length - 1 }];
    default: {
      const taken = slots(phrasesOf(part, classes, pattern), vocabulary).map((sets) => ({
        ...draft,
        steps: [...draft.steps, ...sets.map((set, i) => ({ set, skip: i === 0 ? draft.skip : 0 }))],
        skip: 0,
      }));
      return part.optional ? [draft, ...taken] : taken;
    }
  }
}

function phrasesOf(
  part: Extract<PatternPart, { optional: boolean }>,
  classes: ResolvedClasses,
  pattern: string,
): readonly string[] {
  if (part.kind === 'words') return part.of;
  if (part.kind === 'inflected') return part.of.flatMap((word) => inflect(word, part.as));
  const phrases = classes.get(part.name);
  if (!phrases)
    throw new Error(
      `"${pattern}": there is no class "@${part.name}"; name it under "classes" in a file of lexicons/`,
    );
  return phrases;
}

/** One slot for all single words together; phrases that share all but one word share their slots too. */
function slots(phrases: readonly string[], vocabulary: LexiconVocabulary): number[][] {
  const singles: number[] = [];
  const byTail = new Map<string, { heads: number[]; tail: number[] }>();
  for (const phrase of phrases) {
    const [head, ...tail] = vocabulary.phrase(phrase);
    if (head === undefined) continue;
    if (tail.length === 0) singles.push(head);
    else {
      const key = tail.join(' ');
      const row = byTail.get(key) ?? { heads: [], tail };
      row.heads.push(head);
      byTail.set(key, row);
    }
  }
  const long = [...byTail.values()].map(({ heads, tail }) => [
    vocabulary.set(heads),
    ...tail.map((word) => vocabulary.set([word])),
  ]);
  return singles.length > 0 ? [[vocabulary.set(singles)], ...long] : long;
}
