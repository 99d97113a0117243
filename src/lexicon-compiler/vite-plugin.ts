import type { Plugin } from 'vite';
import { compileFolder } from './compile-folder.ts';
import { likelihoodModule, scorerModule, wordsModule } from './figure-modules.ts';
import { packEntries } from './pack-entries.ts';

const LEXICON = 'virtual:lexicon';
const NOTES = 'virtual:lexicon-notes';
const FAMILIES = 'virtual:role-families';
const WORDS = 'virtual:word-figures';
/** The figures of the fits are kept as JSON to be read and reviewed; a script carries them packed. */
const FIGURES: Readonly<Record<string, string>> = {
  './scorer-figures.json': 'virtual:scorer-figures',
  './likelihood-figures.json': 'virtual:likelihood-figures',
};

/** Serves the compiled lexicon, and apart from it the words about it, so that the page carries the first only. */
export function lexiconPlugin(folder: string): Plugin {
  const reading = `${folder}/../src/reading`;
  return {
    name: 'outcome-lens-lexicon',
    enforce: 'pre',
    resolveId: (id) => {
      const name = FIGURES[id] ?? id;
      return [LEXICON, NOTES, FAMILIES, WORDS, ...Object.values(FIGURES)].includes(name) ? `\0${name}` : null;
    },
    load(id) {
      if (!id.startsWith('\0virtual:')) return null;
      const { lexicon, notes, probes, entries, families } = compileFolder(folder);
      if (id === `\0${LEXICON}`) {
        const packed = JSON.stringify({ ...lexicon, entries: packEntries(lexicon.entries) });
        // Parsing a string of JSON is faster for the browser than an object literal of this size.
        return `import { unpackEntries } from '${reading}/unpack-entries.ts';
const packed = JSON.parse(${JSON.stringify(packed)});
export const lexicon = { ...packed, entries: unpackEntries(packed.entries) };`;
      }
      if (id === `\0${WORDS}`) return wordsModule();
      if (id === '\0virtual:scorer-figures') return scorerModule(reading);
      if (id === '\0virtual:likelihood-figures') return likelihoodModule(reading, lexicon.entries);
      if (id === `\0${FAMILIES}`) return `export const families = ${JSON.stringify(families)};`;
      if (id !== `\0${NOTES}`) return null;
      const says = Object.fromEntries(entries.flatMap(({ id, says: named }) => (named ? [[id, named]] : [])));
      const parts = { notes, probes, says, lexiconVersion: lexicon.version };
      return Object.entries(parts)
        .map(([name, part]) => `export const ${name} = ${JSON.stringify(part)};`)
        .join('\n');
    },
  };
}
