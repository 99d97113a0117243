import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sitesFor } from '../../../src/posting/from-site.ts';
import { matchesHost, postingUrl } from '../../../src/posting/posting-url.ts';
import { allSites } from '../../../src/posting/sites/all-sites.ts';

const document = readFileSync(new URL('../../../docs/sites.md', import.meta.url), 'utf8');

test('docs/sites.md lists each site as its data does, and no other', () => {
  const listed = document.split('\n').flatMap((line) => {
    const [, , id = '', by, saved, date] = line.split('|').map((cell) => cell.trim());
    return /^`[\w-]+`$/.test(id) ? [`${id.slice(1, -1)} ${by} ${saved} ${date}`] : [];
  });
  const known = allSites.map(
    ({ id, verified }) =>
      `${id} ${verified.by} ${'saved' in verified ? verified.saved : '–'} ${verified.date}`,
  );

  expect(listed.sort()).toEqual(known.sort());
});

test.each([
  ['a saved page of the site', 'page'],
  ['other public code that reads the site', 'code'],
  ['memory alone', 'memory'],
])('docs/sites.md counts the sites checked on %s', (words, by) => {
  const count = allSites.filter(({ verified }) => verified.by === by).length;

  expect(document).toContain(`| ${words} | ${count} |`);
});

test('the README counts the sites as they are', () => {
  const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8').replace(/\s+/g, ' ');
  const checked = (by: string) => allSites.filter(({ verified }) => verified.by === by).length;

  expect(readme).toContain(
    `Of the rules for ${allSites.length} sites, ${checked('page')} were checked on a saved page of the site, ` +
      `${checked('code')} against other public code and ${checked('memory')} are from memory`,
  );
});

test('no two sites share an id, and each has a file of that name', () => {
  const ids = allSites.map(({ id }) => id);
  const file = (id: string) =>
    readFileSync(new URL(`../../../src/posting/sites/${id}.ts`, import.meta.url), 'utf8');

  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => !file(id).includes(`id: '${id}'`))).toEqual([]);
});

test('hosts are whole names', () => {
  const hosts = allSites.flatMap(({ hosts }) => hosts);

  expect(hosts.filter((host) => !/^(?:\*\.)?(?:[a-z0-9-]+\.)+[a-z]{2,}$/.test(host))).toEqual([]);
  expect(hosts.some((pattern) => matchesHost(pattern, 'evil-glassdoor.com'))).toBe(false);
});

test.each([
  ['https://www.ycombinator.com/library/4A-a-guide', 'y-combinator'],
  ['https://news.ycombinator.com/news', 'hacker-news'],
  ['https://www.google.com/search?q=nurse', 'google-jobs'],
  ['https://acme.bamboohr.com/employees/3', 'bamboohr'],
  ['https://acme.teamtailor.com/people/1-jo', 'teamtailor'],
  ['https://www.reed.co.uk/career-advice/how-to', 'reed'],
])('%s is no address for %s', (url, id) => {
  expect(sitesFor(url, allSites).own.map((site) => site.id)).not.toContain(id);
});

test.each([
  ['https://www.seek.com.au/nurse-jobs?jobId=77&type=standard', 'seek', 'https://www.seek.com.au/job/77'],
  [
    'https://acme.eightfold.ai/careers?pid=44&query=x&domain=acme.com',
    'eightfold',
    'https://acme.eightfold.ai/careers?pid=44&domain=acme.com',
  ],
  [
    'https://acme.teamtailor.com/jobs/5-baker/applications/new?x=1',
    'teamtailor',
    'https://acme.teamtailor.com/jobs/5-baker',
  ],
  [
    'https://apply.workable.com/acme/j/A1/apply/?utm_source=x',
    'workable',
    'https://apply.workable.com/acme/j/A1',
  ],
  ['https://acme.recruitee.com/o/baker/c/new', 'recruitee', 'https://acme.recruitee.com/o/baker'],
  [
    'https://wellfound.com/jobs?job_listing_slug=30-baker',
    'wellfound',
    'https://wellfound.com/jobs/30-baker',
  ],
])('what names the posting in %s is kept', (raw, id, url) => {
  const site = allSites.find((one) => one.id === id);

  expect(postingUrl(raw, site)).toBe(url);
});
