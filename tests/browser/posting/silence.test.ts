import { expect, test } from 'vitest';
import { extractPosting } from '../../../src/posting/extract-posting.ts';
import { allSites } from '../../../src/posting/sites/all-sites.ts';
import { shownPage } from '../../support/fixture-pages.ts';
import { silentPages } from '../../support/silent-pages.ts';

test.each(silentPages)('$name is no posting', async ({ html, url }) => {
  const extraction = extractPosting(await shownPage(html), url, allSites);

  expect(extraction.found && extraction.posting).toBe(false);
});

test.each(silentPages)('$name is none without its address either', async ({ html }) => {
  const extraction = extractPosting(await shownPage(html), '', allSites);

  expect(extraction.found && extraction.posting).toBe(false);
});
