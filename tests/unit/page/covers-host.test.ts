import { expect, test } from 'vitest';
import { coversHost } from '../../../src/page/covers-host.ts';

test.each([
  ['https://jobs.example.org/*', 'jobs.example.org', true],
  ['https://jobs.example.org/*', 'example.org', false],
  ['https://*.example.org/*', 'jobs.example.org', true],
  ['https://*.example.org/*', 'example.org', true],
  ['https://*.example.org/*', 'badexample.org', false],
  ['*://*/*', 'example.org', true],
  ['<all_urls>', 'example.org', true],
])('%s covers %s: %s', (pattern, host, covers) => {
  expect(coversHost(pattern, host)).toBe(covers);
});
