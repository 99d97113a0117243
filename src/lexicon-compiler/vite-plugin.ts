import type { Plugin } from 'vite';
import { compileFolder } from './compile-folder.ts';

const LEXICON = 'virtual:lexicon';
const NOTES = 'virtual:lexicon-notes';
const FAMILIES = 'virtual:role-families';

/** Serves the compiled lexicon, and apart from it the words about it, so that the page carries the first only. */
export function lexiconPlugin(folder: string): Plugin {
  return {
    name: 'outcome-lens-lexicon',
    resolveId: (id) => ([LEXICON, NOTES, FAMILIES].includes(id) ? `\0${id}` : null),
    load(id) {
      // Parsing a string of JSON is faster for the browser than an object literal of this size.
      if (id === `\0${LEXICON}`)
        return `export const lexicon = JSON.parse(${JSON.stringify(JSON.stringify(compileFolder(folder).lexicon))});`;
      if (id === `\0${FAMILIES}`)
        return `export const families = ${JSON.stringify(compileFolder(folder).families)};`;
      if (id !== `\0${NOTES}`) return null;
      const { notes, probes, lexicon, entries } = compileFolder(folder);
      const says = Object.fromEntries(entries.flatMap(({ id, says: named }) => (named ? [[id, named]] : [])));
      const parts = { notes, probes, says, lexiconVersion: lexicon.version };
      return Object.entries(parts)
        .map(([name, part]) => `export const ${name} = ${JSON.stringify(part)};`)
        .join('\n');
    },
  };
}
