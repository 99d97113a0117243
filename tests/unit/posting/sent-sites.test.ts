import { expect, test } from 'vitest';
import { allSites } from '../../../src/posting/sites/all-sites.ts';
import { packSites, sitesForHost } from '../../../src/posting/sites/sent-sites.ts';
import { unpackSites } from '../../../src/posting/sites/unpack-sites.ts';

test('adapters arrive as they were sent, patterns and all', () => {
  expect(unpackSites(packSites(allSites))).toEqual(allSites);
});

test('a host gets its own adapters and those known by their markup, and no others', () => {
  const ids = sitesForHost('www.linkedin.com').map(({ id }) => id);

  expect(ids).toContain('linkedin-guest');
  expect(ids).toContain(allSites.find(({ distinctive }) => distinctive)?.id);
  expect(ids).not.toContain('lever');
  expect(sitesForHost('')).toEqual(allSites.filter(({ distinctive }) => distinctive));
});
