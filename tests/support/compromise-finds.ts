import nlp from 'compromise/three';
import { inflect } from '../../src/lexicon-compiler/inflect.ts';
import type { LexiconEntry } from '../../src/lexicon-compiler/lexicon-schema.ts';
import { type PatternPart, parsePattern } from '../../src/lexicon-compiler/parse-pattern.ts';
import type { ResolvedClasses } from '../../src/lexicon-compiler/word-classes.ts';

/** A pattern of `entries[entry]`, found at `start..end` of a text. */
export type Find = { readonly entry: number; readonly start: number; readonly end: number };

// The part of compromise that is used here and that its types leave out (14.17).
type Swept = { readonly found: readonly { readonly name: string; readonly view: View }[] };
type View = { json(options: object): readonly { readonly offset: { start: number; length: number } }[] };
type Parsed = { sweep(net: unknown): Swept };

/**
 * The lexicon's patterns as compromise finds them: the same words, as many optional words as a gap is wide. Patterns
 * with a beginning, an end or a sign are left out: they mean something else there.
 */
export function compromiseFinds(
  entries: readonly LexiconEntry[],
  classes: ResolvedClasses,
): { readonly patterns: number; readonly find: (text: string) => Find[] } {
  const matches = entries.flatMap(({ match }, entry) =>
    match
      .map(parsePattern)
      .filter((parts) => parts.every((part) => isComparable(part, classes)))
      .map((parts) => ({
        match: parts.map((part) => asMatch(part, classes)).join(' '),
        name: String(entry),
      })),
  );
  const net: unknown = nlp.buildNet(matches);
  const find = (text: string) => {
    const { found } = (nlp(text) as unknown as Parsed).sweep(net);
    return found.flatMap(({ name, view }) =>
      view.json({ offset: true, terms: false }).map(({ offset }) => {
        return { entry: Number(name), start: offset.start, end: offset.start + offset.length };
      }),
    );
  };
  return { patterns: matches.length, find };
}

function isComparable(part: PatternPart, classes: ResolvedClasses): boolean {
  if ('optional' in part) return phrasesOf(part, classes).every((phrase) => /^[a-z0-9 ]+$/.test(phrase));
  return part.kind !== 'begin' && part.kind !== 'end';
}

function asMatch(part: PatternPart, classes: ResolvedClasses): string {
  if ('optional' in part) return `(${phrasesOf(part, classes).join('|')})${part.optional ? '?' : ''}`;
  return part.kind === 'gap' ? Array.from({ length: part.most }, () => '.?').join(' ') : '';
}

function phrasesOf(
  part: Extract<PatternPart, { optional: boolean }>,
  classes: ResolvedClasses,
): readonly string[] {
  if (part.kind === 'words') return part.of;
  if (part.kind === 'class') return classes.get(part.name) ?? [];
  return part.of.flatMap((word) => inflect(word, part.as));
}
