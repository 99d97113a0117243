/**
 * A text as patterns of wording want it: in lower case, and with plain apostrophes. Patterns that fold case themselves
 * cost an engine several times as much, to compile as to run.
 */
export function plain(text: string): string {
  return text.toLowerCase().replaceAll('’', "'");
}
