const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPENING = new Set([0x5b, 0x7b]);
const CLOSING = new Set([0x5d, 0x7d]);

/**
 * True where JSON text nests arrays and objects deeper than `limit`. Looks at the text only, so that
 * nothing that recurses ever sees such a value.
 */
export function isTooDeep(json: string, limit: number): boolean {
  let depth = 0;
  for (let index = 0; index < json.length; index++) {
    const code = json.charCodeAt(index);
    if (code === QUOTE) index = endOfString(json, index);
    else if (OPENING.has(code)) depth++;
    else if (CLOSING.has(code)) depth--;
    if (depth > limit) return true;
  }
  return false;
}

/** The position of the quote that ends the string begun at `start`, or the end of the text. */
function endOfString(json: string, start: number): number {
  let end = json.indexOf('"', start + 1);
  while (end !== -1 && isEscaped(json, end)) end = json.indexOf('"', end + 1);
  return end === -1 ? json.length : end;
}

function isEscaped(json: string, position: number): boolean {
  let before = position;
  while (json.charCodeAt(before - 1) === BACKSLASH) before--;
  return (position - before) % 2 === 1;
}
