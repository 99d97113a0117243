import nlp from 'compromise/three';
import { inflect } from '../../src/lexicon-compiler/inflect.ts';
import type { LexiconEntry } from '../../src/lexicon-compiler/lexicon-schema.ts';
import { type PatternPart, parsePattern } from '../../src/lexicon-compiler/parse-pattern.ts';
import type { ResolvedClasses } from '../../src/lexicon-compiler/word-classes.ts';

type Slot = Extract<PatternPart, { optional: boolean }>;

function phrasesOf(part: Slot, classes: ResolvedClasses): readonly string[] {
  if (part.kind === 'words') return part.of;
  if (part.kind === 'class') return classes.get(part.name) ?? [];
  return part.of.flatMap((word) => inflect(word, part.as));
}

const patternsOf = (entries: readonly LexiconEntry[]) =>
  entries.flatMap(({ match }) => match.map(parsePattern));

/** The lexicon's patterns in compromise's own way: one net, swept over a parsed text. */
export function compromiseSweep(
  entries: readonly LexiconEntry[],
  classes: ResolvedClasses,
): (text: string) => unknown {
  const matches = patternsOf(entries).map((parts) => {
    const words = parts.flatMap((part) => {
      if ('optional' in part)
        return [`(${phrasesOf(part, classes).filter(isPlain).join('|')})${part.optional ? '?' : ''}`];
      return part.kind === 'gap' ? Array.from({ length: part.most }, () => '.?') : [];
    });
    return { match: words.join(' ') };
  });
  const net = nlp.buildNet(matches.filter(({ match }) => !match.includes('()')));
  return (text) => nlp(text).sweep(net);
}

/** The lexicon's patterns as regular expressions tried one by one, as rule lists for job advertisements do. */
export function rulesOneByOne(
  entries: readonly LexiconEntry[],
  classes: ResolvedClasses,
): (text: string) => unknown {
  const rules = patternsOf(entries).map((parts) => {
    const source = parts.flatMap((part) => {
      if ('optional' in part) {
        const group = `(?:${phrasesOf(part, classes).filter(isPlain).join('|')})`;
        return [part.optional ? `(?:${group}\\W+)?` : `${group}\\W+`];
      }
      return part.kind === 'gap' ? [`(?:\\S+\\s+){0,${part.most}}`] : [];
    });
    return new RegExp(`\\b${source.join('')}`, 'gi');
  });
  return (text) => rules.map((rule) => [...text.matchAll(rule)].length);
}

/** Signs mean something else in either syntax; patterns of words alone are compared. */
const isPlain = (phrase: string) => /^[a-z0-9 ]+$/.test(phrase);
