import {
  APOSTROPHE,
  BULLET,
  DIGIT,
  IGNORED,
  kindOf,
  LETTER,
  MARK,
  NEWLINE,
  SPACE,
  STOP,
} from './character-kind.ts';
import { TokenList } from './token-list.ts';
import { HASH_SEED, hashOf, hashStep } from './word-hash.ts';

/**
 * The text as tokens, in parallel arrays so that a posting costs three allocations and no objects.
 * Token `i` is the word `words[i]` (0: not in the vocabulary) at `starts[i]..ends[i]` of the text (UTF-16).
 */
export type Tokens = {
  readonly count: number;
  readonly words: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Token positions at which a sentence begins, ascending, closed by `count`. */
  readonly sentences: readonly number[];
};

/**
 * The number of the word `text.slice(start, end)`, in which `A` to `Z` stand for small letters; 0 where the
 * vocabulary does not hold it. `hash` is its `hashOf`, once those letters are small.
 */
export type Vocabulary = (text: string, start: number, end: number, hash: number) => number;

/** The word every token with a digit in it stands for beside itself (`#` in a pattern). */
export const NUMBER = '#';

const AMPERSAND = 38;
const COMMA = 44;
const FULL_STOP = 46;
/** The bit that tells a small letter of ASCII from its capital. */
const SMALL = 32;

/**
 * Splits a text into lower-case tokens and sentences.
 *
 * A line break, a bullet, and `.`, `!` or `?` before a space or a capital end a sentence. Hyphens and
 * slashes part words without leaving a token, so "end-to-end" and "end to end" read alike; "don't" is
 * "do" and "not", "you'll" is "you" and "will", and a possessive 's is dropped.
 */
export function tokenise(text: string, vocabulary: Vocabulary): Tokens {
  const out = new TokenList(text.length);
  const length = text.length;
  let at = 0;
  while (at < length) {
    const code = text.charCodeAt(at);
    const kind = kindOf(code);
    if (kind === LETTER || kind === DIGIT) at = takeWord(text, at, out, vocabulary);
    else {
      if (kind === MARK)
        out.push(
          code === AMPERSAND ? whole(vocabulary, 'and') : sign(vocabulary, text, at, code),
          at,
          at + 1,
        );
      else if (kind === NEWLINE || kind === BULLET || (kind === STOP && endsSentence(text, at)))
        out.endSentence();
      at++;
    }
  }
  return out.finish();
}

function endsSentence(text: string, at: number): boolean {
  const next = at + 1 < text.length ? text.charCodeAt(at + 1) : 10;
  const kind = kindOf(next);
  if (kind === LETTER) return isCapital(next) && at > 0 && isSmall(text.charCodeAt(at - 1));
  if (kind === DIGIT || kind === MARK) return false;
  // "e.g. this", "approx. 3": a stop before a small letter or figure goes on.
  for (let i = at + 1; i < text.length && i < at + 6; i++) {
    const code = text.charCodeAt(i);
    const after = kindOf(code);
    if (after === LETTER) return !isSmall(code);
    if (after === NEWLINE) return true;
  }
  return true;
}

const isSmall = (code: number) => code >= 97 && code <= 122;
const isCapital = (code: number) => code >= 65 && code <= 90;

/** Reads one word from `start`, with its contraction parts, and returns where it stopped. */
function takeWord(text: string, start: number, out: TokenList, vocabulary: Vocabulary): number {
  let end = start;
  let hash = HASH_SEED;
  // Nearly every word is plain letters: no other question is asked of those.
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end) | SMALL;
    if (code < 97 || code > 122) break;
    hash = hashStep(hash, code);
  }
  if (end > start && isOver(text, start, end)) {
    out.push(vocabulary(text, start, end, hash), start, end);
    return end;
  }
  return takeOddWord(text, start, end, out, vocabulary);
}

/** Is a word of plain letters over at `end`, whatever follows? */
function isOver(text: string, start: number, end: number): boolean {
  if (end === text.length) return true;
  const code = text.charCodeAt(end);
  if (code === FULL_STOP) return end - start > 1;
  const kind = kindOf(code);
  return kind !== LETTER && kind !== DIGIT && kind !== APOSTROPHE && kind !== IGNORED;
}

/** The rest of a word that is not plain letters; it is known to be plain up to `from`. */
function takeOddWord(
  text: string,
  start: number,
  from: number,
  out: TokenList,
  vocabulary: Vocabulary,
): number {
  let end = from;
  let past = from;
  let apostrophe = -1;
  let plain = true;
  for (; end < text.length; end++) {
    const kind = kindOf(text.charCodeAt(end));
    if (kind === IGNORED) plain = false;
    else if (kind === APOSTROPHE && apostrophe < 0 && isLetterAt(text, end + 1)) apostrophe = end;
    else if (kind === LETTER || kind === DIGIT || isInnerStop(text, end)) past = end + 1;
    else break;
  }
  const word = foldCase(text.slice(start, past));
  if (!plain) out.push(whole(vocabulary, withoutIgnored(word)), start, past);
  else if (apostrophe < 0) out.push(whole(vocabulary, word), start, past);
  else takeContraction(word, start, apostrophe - start, out, vocabulary);
  return end;
}

function withoutIgnored(word: string): string {
  let kept = '';
  for (let i = 0; i < word.length; i++) if (kindOf(word.charCodeAt(i)) !== IGNORED) kept += word.charAt(i);
  return kept;
}

/** Lower case with every character in its place; `İ` alone grows in `toLowerCase`, so it stays as it is. */
function foldCase(word: string): string {
  const lower = word.toLowerCase();
  if (lower.length === word.length) return lower;
  return Array.from({ length: word.length }, (_, i) => {
    const char = word.charAt(i);
    const folded = char.toLowerCase();
    return folded.length === 1 ? folded : char;
  }).join('');
}

/** @param apostrophe its place in `word`, which stands at `start` of the text */
function takeContraction(
  word: string,
  start: number,
  apostrophe: number,
  out: TokenList,
  vocabulary: Vocabulary,
): void {
  const end = start + word.length;
  const tail = word.slice(apostrophe + 1);
  const expanded = CONTRACTIONS.get(tail);
  if (tail === 't' && word.charAt(apostrophe - 1) === 'n') {
    const stem = word.slice(0, apostrophe - 1);
    const cut = start + stem.length;
    out.push(whole(vocabulary, NOT_STEMS.get(stem) ?? stem), start, cut);
    out.push(whole(vocabulary, 'not'), cut, end);
  } else {
    const cut = start + apostrophe;
    out.push(whole(vocabulary, word.slice(0, apostrophe)), start, expanded ? cut : end);
    if (expanded) out.push(whole(vocabulary, expanded), cut, end);
    else if (tail !== 's') out.push(whole(vocabulary, tail), cut + 1, end);
  }
}

const whole = (vocabulary: Vocabulary, word: string) => vocabulary(word, 0, word.length, hashOf(word));
const sign = (vocabulary: Vocabulary, text: string, at: number, code: number) =>
  vocabulary(text, at, at + 1, hashStep(HASH_SEED, code));

// Maps, not objects: a page may well say "it'constructor".
const CONTRACTIONS = new Map([
  ['re', 'are'],
  ['ll', 'will'],
  ['ve', 'have'],
  ['d', 'would'],
]);
const NOT_STEMS = new Map([
  ['ca', 'can'],
  ['wo', 'will'],
  ['sha', 'shall'],
]);

const isLetterAt = (text: string, at: number) => at < text.length && kindOf(text.charCodeAt(at)) === LETTER;

/** The stop in "3.5", "1,000", "e.g." or "u.s.": inside a word where no capital follows. */
function isInnerStop(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code !== FULL_STOP && code !== COMMA) return false;
  const before = kindOf(text.charCodeAt(at - 1));
  const after = at + 1 < text.length ? kindOf(text.charCodeAt(at + 1)) : SPACE;
  if (before === DIGIT && after === DIGIT) return true;
  return code === FULL_STOP && after === LETTER && (at < 2 || kindOf(text.charCodeAt(at - 2)) !== LETTER);
}
