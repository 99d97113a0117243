/** Kinds of characters; numbers, because they are asked for at every character of a text. */
const OTHER = 0;
export const LETTER = 1;
export const DIGIT = 2;
export const SPACE = 3;
export const NEWLINE = 4;
export const APOSTROPHE = 5;
export const STOP = 6;
export const MARK = 7;
export const BULLET = 8;
export const IGNORED = 9;

/** Punctuation that is a token of its own, so that no phrase runs across it unseen. */
const MARKS = ',;:%&()';
const ASCII = Uint8Array.from({ length: 128 }, (_, code) => kindOfAscii(code));

function kindOfAscii(code: number): number {
  const char = String.fromCharCode(code);
  if (/[a-z]/i.test(char)) return LETTER;
  if (/[0-9]/.test(char)) return DIGIT;
  if (code === 10 || code === 13 || code === 12 || code === 11) return NEWLINE;
  if (code <= 32) return SPACE;
  if (code === 39) return APOSTROPHE;
  if (char === '.' || char === '!' || char === '?') return STOP;
  return MARKS.includes(char) ? MARK : OTHER;
}

/** What a UTF-16 unit is to the tokeniser: one of the kinds above. */
export function kindOf(code: number): number {
  if (code < 128) return ASCII[code] ?? OTHER;
  if (code === 0x2019 || code === 0x02bc || code === 0x2018) return APOSTROPHE;
  if (code === 0xad || code === 0x200b || code === 0x200c || code === 0x200d || code === 0xfeff)
    return IGNORED;
  if (code === 0xa0 || code === 0x202f || (code >= 0x2000 && code <= 0x200a)) return SPACE;
  if (code === 0x2028 || code === 0x2029 || code === 0x85) return NEWLINE;
  if (code === 0x2022 || code === 0xb7 || code === 0x25cf || code === 0x25aa || code === 0x25e6)
    return BULLET;
  // Latin-1 signs, general punctuation, arrows to dingbats, CJK punctuation, surrogates (emoji) and full-width signs.
  const sign =
    code < 0xc0 ||
    (code >= 0x2010 && code <= 0x2bff) ||
    (code >= 0x3000 && code <= 0x303f) ||
    (code >= 0xd800 && code <= 0xf8ff);
  return sign ? OTHER : LETTER;
}
