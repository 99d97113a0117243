import { expect, test } from 'vitest';
import { extractPosting } from '../../../src/posting/extract-posting.ts';
import { allSites } from '../../../src/posting/sites/all-sites.ts';
import { fixturePages, shownPage } from '../../support/fixture-pages.ts';

const thread = 'https://news.ycombinator.com/item?id=45000000';
const html = fixturePages.find(({ name }) => name === 'hacker-news')?.html ?? '';
const far = '<div style="height: 3000px"></div>';

function companyIn(page: Document): string | undefined {
  const extraction = extractPosting(page, thread, allSites);
  return extraction.found ? extraction.posting.company : undefined;
}

test('of several postings on a page the one in view is meant', async () => {
  const page = await shownPage(
    html.replaceAll('<tr class="athing comtr"', `<tr><td>${far}</td></tr><tr class="athing comtr"`),
  );

  page.getElementById('45000160')?.scrollIntoView({ behavior: 'instant' });
  expect(companyIn(page)).toBe('Slate & Fern');

  page.getElementById('45000102')?.scrollIntoView({ behavior: 'instant' });
  expect(companyIn(page)).toBe('Copperfin Maps');
});

test('where none is in view, the first one is meant', async () => {
  const page = await shownPage(
    html.replace('<table class="comment-tree">', `${far}<table class="comment-tree">`),
  );

  expect(companyIn(page)).toBe('Copperfin Maps');
});
