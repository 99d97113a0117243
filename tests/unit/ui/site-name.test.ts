import { expect, test } from 'vitest';
import { siteName } from '../../../src/ui/options/site-name.ts';

test.each([
  ['https://jobs.crumb.example/*', { host: 'jobs.crumb.example', covers: 'host' }],
  ['http://jobs.crumb.example/*', { host: 'jobs.crumb.example', covers: 'host' }],
  ['https://*.crumb.example/*', { host: 'crumb.example', covers: 'below' }],
  ['https://*/*', { host: '*', covers: 'everything' }],
  ['<all_urls>', { host: '<all_urls>', covers: 'everything' }],
  ['something else', { host: 'something else', covers: 'host' }],
])('%s is named %j', (pattern, name) => {
  expect(siteName(pattern)).toEqual(name);
});
