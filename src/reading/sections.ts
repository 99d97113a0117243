import { DIGIT, kindOf, LETTER, STOP } from './character-kind.ts';
import type { CompiledLexicon, SectionKind } from './compiled-lexicon.ts';
import type { Hit } from './find-hits.ts';
import type { Tokens } from './tokenise.ts';

/** Sections that tell of the company or the law, not of the work. */
export const NOT_THE_WORK: ReadonlySet<SectionKind> = new Set(['legal', 'company', 'benefits']);

/** A longer line is a sentence that happens to hold a heading's words. */
const MOST_WORDS_IN_HEADING = 9;
const LINE_FEED = 10;
const FULL_STOP = 46;
const SEMICOLON = 59;

/**
 * The kind of section each sentence lies in, by sentence number.
 *
 * A heading is a short sentence that stands alone on its line, or ends in a colon. Until the first one the text is
 * `other`. A sentence rule ("equal opportunity employer") holds for its own sentence only.
 */
export function sectionsOf(
  text: string,
  tokens: Tokens,
  hits: readonly Hit[],
  lexicon: CompiledLexicon,
): SectionKind[] {
  const headings = new Map<number, SectionKind>();
  const own = new Map<number, SectionKind>();
  for (const { value, sentence, first, last } of hits) {
    if (value < lexicon.entries.length) continue;
    const rule = lexicon.context[value - lexicon.entries.length];
    if (!rule) continue;
    if ('sentence' in rule) own.set(sentence, rule.sentence);
    if ('heading' in rule && !headings.has(sentence) && isHeading(text, tokens, sentence, first, last))
      headings.set(sentence, rule.heading);
  }
  const kinds: SectionKind[] = [];
  let kind: SectionKind = 'other';
  for (let sentence = 0; sentence + 1 < tokens.sentences.length; sentence++) {
    kind = headings.get(sentence) ?? kind;
    kinds.push(own.get(sentence) ?? kind);
  }
  return kinds;
}

function isHeading(text: string, tokens: Tokens, sentence: number, first: number, last: number): boolean {
  const start = tokens.sentences[sentence] ?? 0;
  const end = tokens.sentences[sentence + 1] ?? start;
  const short = end - start <= MOST_WORDS_IN_HEADING && beginsLine(text, tokens.starts[start] ?? 0);
  if (short && endsLine(text, tokens.ends[end - 1] ?? 0)) return true;
  return (short || first === start) && colonFollows(text, tokens.ends[last] ?? 0);
}

function beginsLine(text: string, at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const code = text.charCodeAt(i);
    if (code === LINE_FEED) return true;
    const kind = kindOf(code);
    if (kind === LETTER || kind === DIGIT || kind === STOP || code === SEMICOLON) return false;
  }
  return true;
}

/** A full stop makes a sentence of a short line; "What you'll do?" and "Benefits:" stay headings. */
function endsLine(text: string, at: number): boolean {
  for (let i = at; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === LINE_FEED) return true;
    const kind = kindOf(code);
    if (code === FULL_STOP || kind === LETTER || kind === DIGIT) return false;
  }
  return true;
}

function colonFollows(text: string, at: number): boolean {
  return /^[\s*_)]{0,3}[:\u2013\u2014]/u.test(text.slice(at, at + 4));
}
