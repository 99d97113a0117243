import { expect, test } from 'vitest';
import { extractPosting } from '../../../src/posting/extract-posting.ts';
import { allSites } from '../../../src/posting/sites/all-sites.ts';
import { fixturePages, shownPage } from '../../support/fixture-pages.ts';

test.each(fixturePages)('$name is read as expected', async ({ html, want }) => {
  const page = await shownPage(html);

  const extraction = extractPosting(page, want.url);

  if (!want.found) {
    expect(extraction.found).toBe(false);
    return;
  }
  if (!extraction.found)
    throw new Error(`not found: ${extraction.reason} after ${extraction.tried.join(', ')}`);
  expect(extraction.via).toBe(want.via);
  expect(extraction.posting).toEqual(want.posting);
  expect(extraction.elements.every((element) => element.isConnected)).toBe(true);
});

test('every site adapter has a fixture page', () => {
  const named = new Set(fixturePages.map(({ name }) => name));

  expect(allSites.map(({ id }) => id).filter((id) => !named.has(id))).toEqual([]);
});
