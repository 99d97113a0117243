import { british } from '../reading/unpack-words.ts';

/** Sharing fewer letters than this with the word before, a word is spelled in full. */
const FEWEST_SHARED = 3;
const MOST_CUT = 25;

/** The words of each symbol as `CompiledLexicon.words` spells them. */
export function spellWords(symbols: readonly (readonly string[])[]): string {
  let before = '';
  return symbols
    .map((words) => {
      const known = new Set(words.filter((word) => british(word) !== word).map(british));
      return words
        .filter((word) => !known.has(word))
        .map((word) => {
          const spelled = spell(word, before);
          before = word;
          return spelled;
        })
        .join('|');
    })
    .join(' ');
}

function spell(word: string, before: string): string {
  let shared = 0;
  while (shared < before.length && before[shared] === word[shared]) shared++;
  const cut = before.length - shared;
  if (shared < FEWEST_SHARED || cut > MOST_CUT) return word;
  return `${String.fromCharCode(65 + cut)}${word.slice(shared)}`;
}
