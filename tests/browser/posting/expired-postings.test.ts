import { expect, test } from 'vitest';
import { saysOver } from '../../../src/posting/expired.ts';
import { extractPosting } from '../../../src/posting/extract-posting.ts';
import { allSites } from '../../../src/posting/sites/all-sites.ts';
import { fixturePages, shownPage } from '../../support/fixture-pages.ts';

const dated = fixturePages.find(({ name }) => name === 'generic-government-table');
const noticed = fixturePages.find(({ name }) => name === 'generic-expired');

async function isExpired(page: typeof dated, today: string, html = page?.html ?? ''): Promise<boolean> {
  const extraction = extractPosting(await shownPage(html), page?.want.url ?? '', allSites, today);
  if (!extraction.found) throw new Error(extraction.reason);
  return extraction.expired === true;
}

test('a posting stands until its last day is over', async () => {
  expect(await isExpired(dated, '2026-12-18')).toBe(false);
  expect(await isExpired(dated, '2026-12-19')).toBe(true);
});

test('a notice says that a posting is over, and only while it is shown', async () => {
  const hidden = noticed?.html.replace('class="notice"', 'style="display:none"');

  expect(await isExpired(noticed, '2026-03-04')).toBe(true);
  expect(await isExpired(noticed, '2026-03-04', hidden)).toBe(false);
});

test('where the posting itself is gone, the notice is the reason', async () => {
  const gone = (noticed?.html ?? '').replace(/<div class="job-description">[\s\S]*<\/main>/, '</main>');

  const extraction = extractPosting(await shownPage(gone), noticed?.want.url ?? '', allSites);

  expect(extraction).toMatchObject({ found: false, reason: 'expired' });
});

test.each([
  'This job is no longer accepting applications.',
  'No longer accepting applications',
  'The position has been filled.',
  'This posting has expired',
  'Diese Stelle ist nicht mehr verfügbar.',
  "Cette offre n'est plus disponible",
])('%s', (notice) => {
  expect(saysOver(notice)).toBe(true);
});

test.each([
  'Open position',
  'We are closed on Sundays.',
  'Jobs that have been filled before Christmas make us happy, and so do you, our dear reader'.repeat(3),
  'You will close the books each month.',
])('%s is no such notice', (notice) => {
  expect(saysOver(notice)).toBe(false);
});
