import '../../support/fake-browser.ts';
import { beforeEach, expect, test } from 'vitest';
import { patternOf, patternsOfHosts } from '../../../src/platform/permissions.ts';
import { registerOnGrantedSites } from '../../../src/platform/registration.ts';
import { fake } from '../../support/fake-browser.ts';

beforeEach(() => fake.reset());

test('the script is registered for what is granted, follows the grants, and goes with the last', async () => {
  const steps = [];
  for (const granted of [[], ['https://a.example/*'], ['https://b.example/*', 'https://a.example/*'], []]) {
    fake.granted = granted;
    await registerOnGrantedSites();
    await registerOnGrantedSites();
    steps.push(fake.scripts.map(({ matches }) => matches));
  }

  expect(steps).toEqual([
    [],
    [['https://a.example/*']],
    [['https://a.example/*', 'https://b.example/*']],
    [],
  ]);
});

test.each([
  ['https://jobs.example.org:8443/a?b#c', 'https://jobs.example.org/*'],
  ['http://localhost/x', 'http://localhost/*'],
  ['https://user:secret@jobs.example.org/', 'https://jobs.example.org/*'],
  ['chrome://settings', null],
  ['file:///etc/hosts', null],
  ['javascript:alert(1)', null],
  ['not an address', null],
])('%s is covered by %s', (url, pattern) => {
  expect(patternOf(url)).toBe(pattern);
});

test('a wildcard host stays one, and a host named twice is asked for once', () => {
  expect(patternsOfHosts(['*.example.com', 'example.org', 'example.org'])).toEqual([
    'https://*.example.com/*',
    'https://example.org/*',
  ]);
});

test('what is registered is the gate, in frames as well', async () => {
  fake.granted = ['https://a.example/*'];

  await registerOnGrantedSites();

  expect(fake.scripts).toMatchObject([{ js: ['content-gate.js'], allFrames: true, runAt: 'document_idle' }]);
});
