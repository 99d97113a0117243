import { type CompiledAll, compileLexicon } from './compile-lexicon.ts';
import { readLexiconFiles } from './read-lexicon-files.ts';

const compiled = new Map<string, { readonly text: string; readonly result: CompiledAll }>();

/** Compiles the lexicon files of a folder; unchanged files are compiled once, however many builds want them. */
export function compileFolder(folder: string): CompiledAll {
  const sources = readLexiconFiles(folder);
  const text = JSON.stringify(sources);
  const known = compiled.get(folder);
  if (known?.text === text) return known.result;
  const result = compileLexicon(sources);
  compiled.set(folder, { text, result });
  return result;
}
