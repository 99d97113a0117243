import { expect, test } from 'vitest';
import { completePosting } from '../../../src/posting/complete-posting.ts';
import { extractPosting } from '../../../src/posting/extract-posting.ts';
import { allSites } from '../../../src/posting/sites/all-sites.ts';
import { fixturePages, shownPage } from '../../support/fixture-pages.ts';

/** Before any fixture's last day. */
const TODAY = '2026-11-01';

test.each(fixturePages)('$name is read as expected', async ({ html, want }) => {
  const page = await shownPage(html);

  const extraction = extractPosting(page, want.url, allSites, TODAY);

  if (!want.found) {
    expect(extraction.found).toBe(false);
    return;
  }
  if (!extraction.found)
    throw new Error(`not found: ${extraction.reason} after ${extraction.tried.join(', ')}`);
  expect(extraction.via).toBe(want.via);
  expect(completePosting(extraction, want.url)).toEqual(want.posting);
  expect(extraction.expired).toBe(want.expired);
  expect(extraction.elements.every((element) => element.isConnected)).toBe(true);
});

test('markup that only one system has is known on an employer’s own host too', async () => {
  const page = await shownPage(fixturePages.find(({ name }) => name === 'teamtailor')?.html ?? '');

  const extraction = extractPosting(page, 'https://work.skerrypilots.example/jobs/55-pilot', allSites, TODAY);

  expect(extraction).toMatchObject({ found: true, via: 'site:teamtailor' });
});

/** Fields of the fixture pages, the description and the language among them. A page that is added raises it. */
const FIELDS = 488;

test('every field of every fixture page is as expected, and none stands beside them', async () => {
  const wrong: string[] = [];
  let right = 0;
  for (const { name, html, want } of fixturePages) {
    const extraction = extractPosting(await shownPage(html), want.url, allSites);
    const got = Object.entries(extraction.found ? completePosting(extraction, want.url) : {});
    const wanted = new Map(Object.entries(want.posting ?? {}));
    for (const [field, value] of got) {
      if (JSON.stringify(value) === JSON.stringify(wanted.get(field))) right++;
      else wrong.push(`${name} ${field}`);
      wanted.delete(field);
    }
    wrong.push(...[...wanted.keys()].map((field) => `${name} ${field} is missing`));
  }

  expect(wrong).toEqual([]);
  expect(right).toBeGreaterThanOrEqual(FIELDS);
});

test('every site adapter has a fixture page', () => {
  const named = new Set(fixturePages.map(({ name }) => name));

  expect(allSites.map(({ id }) => id).filter((id) => !named.has(id))).toEqual([]);
});
