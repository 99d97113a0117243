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

/** Beyond Latin-1 a character is a letter unless it stands here. */
const RANGES: readonly (readonly [kind: number, from: number, to: number])[] = [
  [OTHER, 0, 0xbf],
  [LETTER, 65, 90],
  [LETTER, 97, 122],
  [DIGIT, 48, 57],
  [SPACE, 0, 32],
  [NEWLINE, 10, 13],
  // General punctuation, arrows to dingbats; CJK punctuation; surrogates (emoji) and the private area.
  [SPACE, 0x2000, 0x200a],
  [OTHER, 0x2010, 0x2bff],
  [OTHER, 0x3000, 0x303f],
  [OTHER, 0xd800, 0xf8ff],
  [NEWLINE, 0x2028, 0x2029],
  // Zero-width characters, and those that turn the direction of writing.
  [IGNORED, 0x200b, 0x200f],
  [IGNORED, 0x202a, 0x202e],
  [IGNORED, 0x2060, 0x2069],
];
const SINGLES: readonly (readonly [kind: number, characters: string])[] = [
  [APOSTROPHE, "'\u2019\u02bc\u2018"],
  [STOP, '.!?'],
  // Punctuation that is a token of its own, so that no phrase runs across it unseen.
  [MARK, ',;:%&()'],
  [BULLET, '\u2022\u00b7\u25cf\u25aa\u25e6'],
  [IGNORED, '\u00ad\ufeff'],
  [SPACE, '\u00a0\u202f'],
  [NEWLINE, '\u0085'],
];

const KINDS = makeKinds();

function makeKinds(): Uint8Array {
  const kinds = new Uint8Array(0x10000).fill(LETTER);
  for (const [kind, from, to] of RANGES) kinds.fill(kind, from, to + 1);
  for (const [kind, characters] of SINGLES)
    for (let i = 0; i < characters.length; i++) kinds[characters.charCodeAt(i)] = kind;
  return kinds;
}

/** What a UTF-16 unit is to the tokeniser: one of the kinds above. */
export const kindOf = (code: number): number => KINDS[code] ?? OTHER;
