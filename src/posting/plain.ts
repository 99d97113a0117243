/**
 * A text as patterns of wording want it: in lower case, and with plain apostrophes. Patterns that fold case themselves
 * cost an engine several times as much, to compile as to run.
 */
export function plain(text: string): string {
  return text.toLowerCase().replaceAll('’', "'");
}

/**
 * What no letter or digit of any script is, for a class in a pattern. Words are told so, by what they are not: an
 * engine takes milliseconds to compile its own class of letters.
 */
export const NO_LETTER =
  '\\s!-/:-@[-`{-©«-´¶-¹»-¿×÷\\u2000-\\u2bff\\u2e00-\\u2e7f\\u3000-\\u303f\\ud800-\\udfff\\ufe10-\\ufe6f\\uff00-\\uff0f';
export const WORDS = new RegExp(`[^${NO_LETTER}]+`, 'g');
export const LETTER = new RegExp(`[^${NO_LETTER}\\d]`);
