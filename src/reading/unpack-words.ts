import { OWN_WORDS } from './own-words.ts';
import { WordTable } from './word-table.ts';

const CAPITAL_A = 65;
const CAPITAL_Z = 90;
const AMERICAN = /[iy]z(?:e[sdr]?|ers|ing|ations?)$/;

/** The table of the reader's own words and those of `CompiledLexicon.words`, and how many symbols there are. */
export function unpackWords(packed: string): { readonly table: WordTable; readonly symbols: number } {
  const words = OWN_WORDS.slice();
  const numbers = words.map((_, i) => i + 1);
  let symbols = words.length;
  let word = '';
  for (const symbol of packed === '' ? [] : packed.split(' ')) {
    symbols++;
    for (const form of symbol.split('|')) {
      const cut = form.charCodeAt(0) - CAPITAL_A;
      word =
        cut >= 0 && cut <= CAPITAL_Z - CAPITAL_A ? word.slice(0, word.length - cut) + form.slice(1) : form;
      words.push(word);
      numbers.push(symbols);
    }
  }
  const table = new WordTable(words, numbers);
  // British spelling stands beside American, unless it is told apart.
  for (let i = OWN_WORDS.length; i < words.length; i++) {
    const american = words[i] ?? '';
    if (AMERICAN.test(american)) table.add(british(american), numbers[i] ?? 0);
  }
  return { table, symbols };
}

export const british = (word: string) => (AMERICAN.test(word) ? word.replace(/z([^z]*)$/, 's$1') : word);
