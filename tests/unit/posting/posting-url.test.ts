import { expect, test } from 'vitest';
import { matchesHost, postingUrl } from '../../../src/posting/posting-url.ts';
import { allSites } from '../../../src/posting/sites/all-sites.ts';

const site = (id: string) => allSites.find((each) => each.id === id);

test.each([
  ['boards.greenhouse.io', 'boards.greenhouse.io', true],
  ['*.myworkdayjobs.com', 'acme.wd3.myworkdayjobs.com', true],
  ['*.myworkdayjobs.com', 'myworkdayjobs.com', false],
  ['x.com', 'netflix.com', false],
  ['*.x.com', 'netflix.com', false],
  ['indeed.com', 'indeed.com.evil.example', false],
])('%s on %s: %s', (pattern, host, expected) => {
  expect(matchesHost(pattern, host)).toBe(expected);
});

test.each([
  [
    'tracking is dropped',
    undefined,
    'https://a.example/jobs/7?utm_source=x&gh_src=y&fbclid=z#apply',
    'https://a.example/jobs/7',
  ],
  [
    'identity is kept',
    undefined,
    'https://a.example/careers?gh_jid=12&source=x',
    'https://a.example/careers?gh_jid=12',
  ],
  ['sign-in data are dropped', undefined, 'https://me:secret@a.example/jobs/7', 'https://a.example/jobs/7'],
  [
    'a LinkedIn pane is its posting',
    'linkedin-classic',
    'https://www.linkedin.com/jobs/search/?currentJobId=42&f_WT=2',
    'https://www.linkedin.com/jobs/view/42',
  ],
  [
    'an Indeed pane is its posting',
    'indeed',
    'https://uk.indeed.com/jobs?q=x&vjk=0ab1',
    'https://uk.indeed.com/viewjob?jk=0ab1',
  ],
  [
    'an Indeed page keeps its key',
    'indeed',
    'https://uk.indeed.com/viewjob?jk=0ab1&from=serp&tk=9',
    'https://uk.indeed.com/viewjob?jk=0ab1',
  ],
  [
    'an application tab is its posting',
    'ashby',
    'https://jobs.ashbyhq.com/acme/1234/application?utm_source=q',
    'https://jobs.ashbyhq.com/acme/1234',
  ],
  [
    'a site is not trusted with other hosts',
    'linkedin-guest',
    'https://a.example/?currentJobId=42',
    'https://a.example/?currentJobId=42',
  ],
  [
    'an identity that is none is not built in',
    'indeed',
    'https://uk.indeed.com/jobs?vjk=../../x',
    'https://uk.indeed.com/jobs',
  ],
])('%s', (_, id, raw, expected) => {
  expect(postingUrl(raw, id === undefined ? undefined : site(id))).toBe(expected);
});

test.each([
  'javascript:alert(1)',
  'data:text/html,x',
  'file:///etc/passwd',
  'chrome-extension://x/y',
  'not an address',
  '',
])('%s is no address', (raw) => {
  expect(postingUrl(raw)).toBeUndefined();
});
