import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LexiconSource } from './compile-lexicon.ts';

/** The YAML files of a folder and its subfolders, sorted by name. */
export function readLexiconFiles(folder: string): LexiconSource[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.yaml'),
  );
  if (names.length === 0) throw new Error(`no .yaml file in ${folder}`);
  return names.sort().map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
}
