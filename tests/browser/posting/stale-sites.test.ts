import { expect, test } from 'vitest';
import { completePosting } from '../../../src/posting/complete-posting.ts';
import { extractPosting } from '../../../src/posting/extract-posting.ts';
import { allSites } from '../../../src/posting/sites/all-sites.ts';
import { fixturePages, shownPage } from '../../support/fixture-pages.ts';

/** Its section "How to apply", which the adapter leaves out, is a text of the posting wherever nothing says otherwise. */
const WITH_MORE = [expect.stringContaining('usajobs: covered 1.00, foreign 0.15')];

const FACTS = [
  ...(['title', 'company', 'location', 'workplace', 'employmentType', 'pay', 'payRange', 'posted'] as const),
  ...(['validThrough', 'identifier'] as const),
];
/** Facts that the generic path reads otherwise than the adapter. Of a fact it does not know it says nothing. */
const OTHERWISE = [
  // Stated twice on the page, in two ways.
  'breezy employmentType',
  'indeed pay',
  'y-combinator pay',
  'ziprecruiter location',
];

/** Every site has moved its description to where its adapter does not look. */
const STALE = allSites.map((site) => ({ ...site, description: ['.moved-elsewhere'] }));

const postings = fixturePages.flatMap(({ name, html, want }) =>
  want.posting === undefined ? [] : [{ name, html, url: want.url, wanted: want.posting }],
);

// The site that changes its markup tomorrow must still be read by what all postings share.
test('with every adapter gone, postings are still found, all but one within five percent of their words', async () => {
  const missed: string[] = [];
  const wide: string[] = [];
  for (const { name, html, url, wanted } of postings) {
    const extraction = extractPosting(await shownPage(html), url, STALE);
    if (!extraction.found) {
      missed.push(`${name} (${extraction.reason})`);
      continue;
    }
    const { covered, foreign } = compared(extraction.posting.text, wanted.text);
    if (covered < 0.95 || foreign > 0.05)
      wide.push(`${name}: covered ${covered.toFixed(2)}, foreign ${foreign.toFixed(2)} by ${extraction.via}`);
  }

  expect(missed).toEqual([]);
  expect(wide).toEqual(WITH_MORE);
});

test('with every adapter gone, facts are read right or not at all', async () => {
  const otherwise: string[] = [];
  for (const { name, html, url, wanted } of postings) {
    const extraction = extractPosting(await shownPage(html), url, STALE);
    if (!extraction.found) continue;
    const posting = completePosting(extraction, url);
    for (const fact of FACTS) {
      const [got, want] = [posting[fact], wanted[fact]].map((value) => JSON.stringify(value));
      if (got !== undefined && want !== undefined && got !== want) otherwise.push(`${name} ${fact}`);
    }
  }

  expect(otherwise.sort()).toEqual(OTHERWISE.sort());
});

/** Share of the wanted words that are there, and share of the words there that are not wanted, as word bags. */
function compared(got: string, want: string): { readonly covered: number; readonly foreign: number } {
  const wanted = bag(want);
  const found = bag(got);
  let common = 0;
  for (const [word, count] of wanted) common += Math.min(count, found.get(word) ?? 0);
  const total = (words: ReadonlyMap<string, number>): number =>
    [...words.values()].reduce((sum, n) => sum + n, 0);
  return { covered: common / total(wanted), foreign: 1 - common / Math.max(1, total(found)) };
}

function bag(text: string): ReadonlyMap<string, number> {
  const words = new Map<string, number>();
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
    words.set(word, (words.get(word) ?? 0) + 1);
  return words;
}
