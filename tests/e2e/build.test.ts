import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';

const manifest: Record<string, unknown> = JSON.parse(readFileSync('dist/manifest.json', 'utf8'));
const files = readdirSync('dist', { recursive: true, encoding: 'utf8' }).map((file) =>
  file.replaceAll('\\', '/'),
);
const scripts = files.filter((file) => file.endsWith('.js'));
const sourceOf = (file: string) => readFileSync(join('dist', file), 'utf8');

test('installing shows no warning: these permissions, and access to sites only when asked for', () => {
  expect(manifest.permissions).toEqual([
    'activeTab',
    'contextMenus',
    'scripting',
    'storage',
    'unlimitedStorage',
  ]);
  expect(manifest.optional_host_permissions).toEqual(['https://*/*', 'http://*/*']);
  for (const key of [
    'host_permissions',
    'optional_permissions',
    'content_scripts',
    'web_accessible_resources',
  ])
    expect(manifest).not.toHaveProperty(key);
  expect(manifest).not.toHaveProperty('externally_connectable');
});

test('the pages of the extension may load their own files and connect to nothing', () => {
  const { extension_pages: policy = '' } = manifest.content_security_policy as Record<string, string>;
  const rules = policy.split(';').map((rule) => rule.trim());
  expect(rules).toEqual(
    expect.arrayContaining([
      "default-src 'none'",
      "connect-src 'none'",
      "script-src 'self'",
      "object-src 'none'",
    ]),
  );
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
});

test('every file that the manifest or a page names is there', () => {
  const named = [...stringsIn(manifest)].filter((text) => /\.(png|html|js)$/.test(text));
  const pages = files.filter((file) => file.endsWith('.html'));
  const linked = pages.flatMap((page) =>
    [...sourceOf(page).matchAll(/(?:src|href)="([^"]+)"/g)].map(([, path = '']) =>
      path.startsWith('/') ? path.slice(1) : join(dirname(page), path),
    ),
  );

  expect(named.length).toBeGreaterThan(5);
  expect(linked.length).toBeGreaterThan(5);
  expect([...named, ...linked].filter((file) => !existsSync(join('dist', file)))).toEqual([]);
  for (const page of ['popup', 'shortlist', 'options', 'welcome'])
    expect(pages).toContain(`src/ui/${page}/index.html`);
});

test('every message that the manifest names has its words', () => {
  const messages: Record<string, { message: string }> = JSON.parse(sourceOf('_locales/en/messages.json'));
  const keys = [...stringsIn(manifest)].flatMap((text) =>
    [...text.matchAll(/__MSG_(\w+)__/g)].map(([, key = '']) => key),
  );
  expect(keys.length).toBeGreaterThan(3);
  expect(keys.filter((key) => !messages[key]?.message)).toEqual([]);
});

test('scripts for pages are classic files that import nothing', () => {
  const content = scripts.filter((file) => /^content[^/]*\.js$/.test(file));
  expect(content).toContain('content.js');
  for (const file of content) {
    expect(sourceOf(file)).not.toMatch(/(^|[;}\s])(import|export)\s*[{*"'`(]/);
    expect(() => new Function(sourceOf(file))).not.toThrow();
  }
});

// What a page has to load is bounded: the gate on every page of a switched-on site, all of it on a posting.
test('scripts for pages stay small', () => {
  const sizeOf = (file: string) => gzipSync(sourceOf(file), { level: 9 }).length;
  const content = scripts.filter((file) => /^content[^/]*\.js$/.test(file));

  expect(content).toContain('content-gate.js');
  expect(sizeOf('content-gate.js')).toBeLessThanOrEqual(2_000);
  expect(content.map(sizeOf).reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(55_000);
});

test('the lexicon is in the worker, and costs the page’s script nothing', () => {
  const holding = scripts.filter((file) => sourceOf(file).includes('outcome.self-starter'));

  expect(holding).not.toEqual([]);
  expect(holding.filter((file) => file.startsWith('content'))).toEqual([]);
});

// Preact's one use, for the property that our lint forbids.
const PREACTS = /\w+\.__html==\w+\.innerHTML\)\|\|\(\w+\.innerHTML=\w+\.__html/;

test.each(scripts)('%s asks nothing of the network and makes no code or markup from text', (file) => {
  const source = sourceOf(file).replace(PREACTS, '');
  expect(source).not.toMatch(
    /\bfetch\s*\(|XMLHttpRequest|WebSocket|WebTransport|EventSource|sendBeacon|importScripts/,
  );
  expect(source).not.toMatch(
    /\beval\s*\(|\bFunction\s*\(|innerHTML|outerHTML|insertAdjacentHTML|document\.write/,
  );
});

test('what postings are compared with is in the popup, and costs the page’s script nothing', () => {
  const telling = ['operations-and-logistics', '"quantiles"', 'quantiles:'];
  const holding = scripts.filter((file) => telling.some((words) => sourceOf(file).includes(words)));

  expect(holding).toHaveLength(1);
  expect(sourceOf('src/ui/popup/index.html')).toContain(`src="/${holding[0]}"`);
});

test('the language library that builds the lexicon stays out of what is shipped', () => {
  const telling = 'PresentTense';
  expect(readFileSync('node_modules/compromise/builds/three/compromise-three.mjs', 'utf8')).toContain(
    telling,
  );
  expect(scripts.filter((file) => sourceOf(file).includes(telling))).toEqual([]);
});

test('the notices name every package that is bundled, with its licence', () => {
  const notices = sourceOf('THIRD-PARTY-NOTICES.txt');
  const bundled = [...packagesOf(['src/page/content.ts', 'src/background/index.ts', ...uiEntries()])].sort();

  expect(bundled).toContain('preact');
  for (const name of bundled) {
    const about: Record<string, unknown> = JSON.parse(
      readFileSync(`node_modules/${name}/package.json`, 'utf8'),
    );
    expect(notices).toContain(`${name} ${about.version}\nLicence: ${about.license}`);
    expect(about.dependencies ?? {}).toEqual({});
  }
  expect([...notices.matchAll(/^(\S+) \S+\nLicence: /gm)].map(([, name]) => name).sort()).toEqual(bundled);
  expect(sourceOf('LICENSE')).toContain('MIT License');
});

function* stringsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null)
    for (const each of Object.values(value)) yield* stringsIn(each);
}

function uiEntries(): string[] {
  return ['popup', 'shortlist', 'options', 'welcome'].map((page) => `src/ui/${page}/index.tsx`);
}

/** The packages that these files import, directly or through other files of ours; imports of types alone do not count. */
function packagesOf(entries: readonly string[]): Set<string> {
  const packages = new Set<string>();
  const open = [...entries];
  const seen = new Set(open);
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (file.endsWith('.tsx')) packages.add('preact');
    const source = readFileSync(file, 'utf8');
    for (const [, target = ''] of source.matchAll(
      /^(?:import|export)(?! type) (?:[\w*{][^;'=(]* from )?'([^']+)'/gm,
    )) {
      if (target.startsWith('virtual:') || /\.(css|json)$/.test(target)) continue;
      if (!target.startsWith('.')) packages.add(target.split('/')[0] ?? target);
      else {
        const path = join(dirname(file), target).replaceAll('\\', '/');
        if (!seen.has(path)) open.push(path);
        seen.add(path);
      }
    }
  }
  return packages;
}
