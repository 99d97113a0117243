/**
 * Tells which of many patterns are worth trying on a text. Each pattern has letters one of which must be there for
 * it to match; all of them are looked for in one pass, which costs a fraction of trying one pattern.
 */
export type Hints = (text: string) => number;

const SPACE = 32;
/** Worth trying where letters of other scripts than Latin stand. */
const OTHER_SCRIPT = 'script';
const SLOTS = 1 << 14;

/**
 * `patterns[i]` gives for bit i its hints, parted by spaces: four characters in lower case (`_` is a space or an
 * end of the text), one sign such as `$`, or `script`. 31 patterns at most.
 */
export function hintsFor(patterns: readonly string[]): Hints {
  const bits = new Map<number, number>();
  const signs = new Map<number, number>();
  const slots = new Uint8Array(SLOTS);
  let script = 0;
  patterns.forEach((hints, i) => {
    for (const hint of hints.split(' ')) {
      if (hint === OTHER_SCRIPT) script |= 1 << i;
      else {
        if (hint.length === 1) {
          signs.set(hint.charCodeAt(0), (signs.get(hint.charCodeAt(0)) ?? 0) | (1 << i));
          continue;
        }
        const key = keyOf(hint);
        bits.set(key, (bits.get(key) ?? 0) | (1 << i));
        slots[slotOf(key)] = 1;
      }
    }
  });
  const at = (key: number): number => (slots[slotOf(key)] === 1 ? (bits.get(key) ?? 0) : 0);
  return (text) => {
    let found = 0;
    let key = SPACE;
    for (let i = 0; i <= text.length; i++) {
      const code = i < text.length ? plainCode(text.charCodeAt(i)) : SPACE;
      key = next(key, code);
      found |= at(key);
      if (code > 122 || code < 97)
        found |= isOtherScript(code) ? script : code === SPACE ? 0 : (signs.get(code) ?? 0);
    }
    return found;
  };
}

function keyOf(hint: string): number {
  let key = 0;
  for (let i = 0; i < hint.length; i++) key = next(key, hint[i] === '_' ? SPACE : hint.charCodeAt(i));
  return key;
}

/** The last four characters, seven bits each: a small integer, which engines keep without a box. */
function next(key: number, code: number): number {
  return ((key << 7) | (code & 127)) & 0xfffffff;
}

function slotOf(key: number): number {
  return Math.imul(key, 0x9e3779b1) >>> 18;
}

/** Capital letters as small ones, and the typographic apostrophe as the plain one. */
function plainCode(code: number): number {
  if (code >= 65 && code <= 90) return code + 32;
  return code === 0x2019 ? 39 : code === 0xa0 ? SPACE : code;
}

function isOtherScript(code: number): boolean {
  return (code >= 0x370 && code < 0x1e00) || code >= 0x2e80;
}
