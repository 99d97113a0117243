import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';

/** What each folder of src/ may import from. Dependencies point one way. */
const MAY: Readonly<Record<string, readonly string[]>> = {
  reading: [],
  'lexicon-compiler': ['reading'],
  posting: [],
  shortlist: ['posting', 'reading'],
  platform: ['posting', 'reading', 'public'],
  words: ['reading', 'platform'],
  page: ['posting', 'reading', 'platform'],
  background: ['shortlist', 'posting', 'reading', 'platform'],
  ui: ['shortlist', 'posting', 'reading', 'platform', 'words', 'lexicon-compiler'],
  cli: ['shortlist', 'posting', 'reading', 'words', 'lexicon-compiler', 'platform'],
  build: ['lexicon-compiler'],
};

/** Packages that only one folder may import. */
const ONLY: Readonly<Record<string, readonly string[]>> = {
  'webextension-polyfill': ['platform'],
  compromise: ['lexicon-compiler'],
  idb: ['shortlist'],
  jsdom: ['cli'],
  playwright: ['cli'],
};

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => `src/${file.replaceAll('\\', '/')}`);
const imports = files
  .filter((file) => file.split('/').length > 2)
  .flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, target = '']) => ({
      file,
      target,
    })),
  );
const folderOf = (path: string) => path.split('/')[1] ?? '';

test('there are files and imports to check', () => {
  expect(files.length).toBeGreaterThan(50);
  expect(imports.length).toBeGreaterThan(100);
});

test('every folder of src/ has its place', () => {
  const folders = new Set(files.filter((file) => file.split('/').length > 2).map(folderOf));
  expect([...folders].filter((folder) => !(folder in MAY))).toEqual([]);
});

test('dependencies point one way', () => {
  const wrong = imports.flatMap(({ file, target }) => {
    if (!target.startsWith('.')) return [];
    const from = folderOf(file);
    const to = folderOf(normalize(join(dirname(file), target)).replaceAll('\\', '/'));
    return from === to || to.includes('.') || MAY[from]?.includes(to) ? [] : [`${file} imports ${target}`];
  });
  expect(wrong).toEqual([]);
});

test('each package is imported by its own folder alone', () => {
  const wrong = imports.flatMap(({ file, target }) => {
    const name = Object.keys(ONLY).find((each) => target === each || target.startsWith(`${each}/`));
    return name && !ONLY[name]?.includes(folderOf(file)) ? [`${file} imports ${target}`] : [];
  });
  expect(wrong).toEqual([]);
});

test('no file is longer than 250 lines', () => {
  const long = files.filter((file) => readFileSync(file, 'utf8').split('\n').length > 251);
  expect(long).toEqual([]);
});
