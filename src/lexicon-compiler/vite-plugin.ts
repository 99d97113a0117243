import type { Plugin } from 'vite';
import { type CompiledAll, compileLexicon } from './compile-lexicon.ts';
import { readLexiconFiles } from './read-lexicon-files.ts';

const LEXICON = 'virtual:lexicon';
const NOTES = 'virtual:lexicon-notes';

/** Serves the compiled lexicon, and apart from it the words about it, so that the page carries the first only. */
export function lexiconPlugin(folder: string): Plugin {
  let compiled: CompiledAll | null = null;
  const compile = () => {
    compiled ??= compileLexicon(readLexiconFiles(folder));
    return compiled;
  };
  return {
    name: 'outcome-lens-lexicon',
    resolveId: (id) => (id === LEXICON || id === NOTES ? `\0${id}` : null),
    load(id) {
      // Parsing a string of JSON is faster for the browser than an object literal of this size.
      if (id === `\0${LEXICON}`) return `export const lexicon = JSON.parse(${JSON.stringify(JSON.stringify(compile().lexicon))});`;
      if (id !== `\0${NOTES}`) return null;
      const { notes, probes } = compile();
      return `export const notes = ${JSON.stringify(notes)};\nexport const probes = ${JSON.stringify(probes)};`;
    },
  };
}
