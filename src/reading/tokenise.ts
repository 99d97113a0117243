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
import { HASH_SEED, hashStep } from './word-hash.ts';

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

/** The number of the word `text.slice(start, end)`, in lower case; 0 where the vocabulary does not hold it. `hash`: its `hashOf`, where known. */
export type Vocabulary = (text: string, start: number, end: number, hash?: number) => number;

/** The word every token with a digit in it stands for beside itself (`#` in a pattern). */
export const NUMBER = '#';

const AMPERSAND = 38;
const COMMA = 44;
const FULL_STOP = 46;

/**
 * Splits a text into lower-case tokens and sentences.
 *
 * A line break, a bullet, and `.`, `!` or `?` before a space or a capital end a sentence. Hyphens and
 * slashes part words without leaving a token, so "end-to-end" and "end to end" read alike; "don't" is
 * "do" and "not", "you'll" is "you" and "will", and a possessive 's is dropped.
 */
export function tokenise(text: string, vocabulary: Vocabulary): Tokens {
  const lower = foldCase(text);
  const out = new TokenList(text.length);
  const length = text.length;
  let at = 0;
  while (at < length) {
    const kind = kindOf(text.charCodeAt(at));
    if (kind === LETTER || kind === DIGIT) at = takeWord(lower, at, out, vocabulary);
    else if (kind === MARK) {
      out.push(
        lower.charCodeAt(at) === AMPERSAND ? whole(vocabulary, 'and') : vocabulary(lower, at, at + 1),
        at,
        at + 1,
      );
      at++;
    } else {
      if (kind === NEWLINE || kind === BULLET || (kind === STOP && endsSentence(text, at))) out.endSentence();
      at++;
    }
  }
  return out.finish();
}

/** Lower case with every character in its place; `İ` alone grows in `toLowerCase`, so it stays as it is. */
function foldCase(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from({ length: text.length }, (_, i) => {
    const char = text.charAt(i);
    const folded = char.toLowerCase();
    return folded.length === 1 ? folded : char;
  }).join('');
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
function takeWord(lower: string, start: number, out: TokenList, vocabulary: Vocabulary): number {
  let end = start;
  let hash = HASH_SEED;
  // Nearly every word is small letters and then a space: no other question is asked of those.
  for (; end < lower.length; end++) {
    const code = lower.charCodeAt(end);
    if (code < 97 || code > 122) break;
    hash = hashStep(hash, code);
  }
  if (end > start && (end === lower.length || lower.charCodeAt(end) === 32)) {
    out.push(vocabulary(lower, start, end, hash), start, end);
    return end;
  }
  return takeOddWord(lower, start, end, out, vocabulary);
}

/** The rest of a word that is not plain letters up to a space; it is known to be plain up to `from`. */
function takeOddWord(
  lower: string,
  start: number,
  from: number,
  out: TokenList,
  vocabulary: Vocabulary,
): number {
  let end = from;
  let apostrophe = -1;
  let plain = true;
  for (; end < lower.length; end++) {
    const kind = kindOf(lower.charCodeAt(end));
    if (kind === LETTER || kind === DIGIT) continue;
    if (kind === IGNORED) plain = false;
    else if (kind === APOSTROPHE && apostrophe < 0 && isLetterAt(lower, end + 1)) apostrophe = end;
    else if (!isInnerStop(lower, end)) break;
  }
  if (!plain) {
    out.push(
      whole(vocabulary, lower.slice(start, end).replace(/[\u00ad\u200b-\u200d\ufeff]/g, '')),
      start,
      end,
    );
  } else if (apostrophe < 0) {
    out.push(vocabulary(lower, start, end), start, end);
  } else takeContraction(lower, start, apostrophe, end, out, vocabulary);
  return end;
}

function takeContraction(
  lower: string,
  start: number,
  apostrophe: number,
  end: number,
  out: TokenList,
  vocabulary: Vocabulary,
): void {
  const tail = lower.slice(apostrophe + 1, end);
  const expanded = CONTRACTIONS.get(tail);
  if (tail === 't' && lower.charAt(apostrophe - 1) === 'n') {
    const cut = apostrophe - 1;
    const stem = lower.slice(start, cut);
    out.push(whole(vocabulary, NOT_STEMS.get(stem) ?? stem), start, cut);
    out.push(whole(vocabulary, 'not'), cut, end);
  } else {
    out.push(vocabulary(lower, start, apostrophe), start, expanded ? apostrophe : end);
    if (expanded) out.push(whole(vocabulary, expanded), apostrophe, end);
    else if (tail !== 's') out.push(vocabulary(lower, apostrophe + 1, end), apostrophe + 1, end);
  }
}

const whole = (vocabulary: Vocabulary, word: string) => vocabulary(word, 0, word.length);

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
function isInnerStop(lower: string, at: number): boolean {
  const code = lower.charCodeAt(at);
  if (code !== FULL_STOP && code !== COMMA) return false;
  const before = kindOf(lower.charCodeAt(at - 1));
  const after = at + 1 < lower.length ? kindOf(lower.charCodeAt(at + 1)) : SPACE;
  if (before === DIGIT && after === DIGIT) return true;
  return code === FULL_STOP && after === LETTER && (at < 2 || kindOf(lower.charCodeAt(at - 2)) !== LETTER);
}
