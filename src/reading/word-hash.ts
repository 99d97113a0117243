/** FNV-1a, one character at a time: the tokeniser hashes a word while it looks for its end. */
export const HASH_SEED = 0x811c9dc5 | 0;

export const hashStep = (hash: number, code: number) => Math.imul(hash ^ code, 0x01000193);

/** The hash of `text.slice(start, end)`. */
export function hashOf(text: string, start: number, end: number): number {
  let hash = HASH_SEED;
  for (let i = start; i < end; i++) hash = hashStep(hash, text.charCodeAt(i));
  return hash;
}
