import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const read = (file: string) => readFileSync(file, 'utf8');
const readme = read('README.md');
const documents = [
  'README.md',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'docs/permissions.md',
  'docs/figures.md',
];
const manifest: Record<string, unknown> = JSON.parse(read('manifest.json'));
const about: { version: string; scripts: Record<string, string> } = JSON.parse(read('package.json'));

test('manifest, package and the newest heading of the changelog have one version', () => {
  const newest = /^## (\S+)/m.exec(read('CHANGELOG.md'))?.[1];
  expect([manifest.version, newest]).toEqual([about.version, about.version]);
});

test('every path in the table of places is there', () => {
  const table = readme.slice(readme.indexOf('| to change |'), readme.indexOf('Dependencies point one way'));
  const paths = [...table.matchAll(/`([^`]+)`/g)].map(([, path = '']) => path);
  expect(paths.length).toBeGreaterThan(15);
  expect(paths.filter((path) => !existsSync(path))).toEqual([]);
});

test('every command that is named can be run', () => {
  const named = documents.flatMap((file) =>
    [...read(file).matchAll(/npm run (?:-s )?([\w:-]+)/g)].map(([, name = '']) => name),
  );
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((name) => !(name in about.scripts))).toEqual([]);
});

test.each(documents)('links of %s lead somewhere', (file) => {
  const targets = [...read(file).matchAll(/\]\(([^)#\s]+)\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^https?:/.test(target));
  expect(targets.filter((target) => !existsSync(join(dirname(file), target)))).toEqual([]);
});

test('every permission has its reason, and no other is explained', () => {
  const table = read('docs/permissions.md').split('## Asked for later')[0] ?? '';
  const explained = [...table.matchAll(/^\| `(\w+)` \|/gm)].map(([, name = '']) => name);
  expect(explained.sort()).toEqual([...(manifest.permissions as string[])].sort());
});

test('every decision is on the list', () => {
  const missing = readdirSync('docs/decisions').filter((file) => !readme.includes(`docs/decisions/${file}`));
  expect(missing).toEqual([]);
});
