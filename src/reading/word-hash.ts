/** FNV-1a, one character at a time: the tokeniser hashes a word while it looks for its end. */
export const HASH_SEED = 0x811c9dc5 | 0;

export const hashStep = (hash: number, code: number) => Math.imul(hash ^ code, 0x01000193);

/** The hash of a whole word. */
export function hashOf(word: string): number {
  let hash = HASH_SEED;
  for (let i = 0; i < word.length; i++) hash = hashStep(hash, word.charCodeAt(i));
  return hash;
}
