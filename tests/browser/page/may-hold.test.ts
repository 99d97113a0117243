import { afterEach, expect, test } from 'vitest';
import { mayHold } from '../../../src/page/may-hold.ts';

const pages = import.meta.glob<string>('../../fixtures/pages/*.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const expected = import.meta.glob<{ readonly url: string; readonly found: boolean; readonly via?: string }>(
  '../../fixtures/pages/*.json',
  {
    import: 'default',
    eager: true,
  },
);
const cases = Object.entries(pages).flatMap(([path, html]) => {
  const want = expected[path.replace(/html$/, 'json')];
  return want ? [{ name: path.replace(/^.*\/|\.html$/g, ''), html, ...want }] : [];
});

/** An address that says nothing, so that the page itself has to. */
const NEUTRAL = { hostname: 'www.example.org', pathname: '/p/17', search: '' } as Location;

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');

afterEach(() => document.body.replaceChildren());

test('there are pages with and without a posting to try', () => {
  expect(cases.filter(({ found }) => found).length).toBeGreaterThan(8);
});

test.each(cases.filter(({ found }) => found))('$name is let through', ({ html, url }) => {
  const { hostname, pathname, search } = URL.canParse(url) ? new URL(url) : NEUTRAL;

  expect(mayHold(parse(html), { ...NEUTRAL, hostname, pathname, search })).toBe(true);
});

test.each(cases.filter(({ found, via }) => found && !via?.startsWith('site:')))(
  '$name, of no site that is known, is let through whatever its address',
  ({ html }) => {
    expect(mayHold(parse(html), NEUTRAL)).toBe(true);
  },
);

test.each([
  ['a shop', '<h1>Ovens</h1><a href="/basket">Add to basket</a><p>Bread at home.</p>'],
  ['a recipe', '<h1>Rye bread</h1><h2>Ingredients</h2><p>Flour and water.</p>'],
  ['an empty page', ''],
])('%s is left alone', (_, html) => {
  expect(mayHold(new DOMParser().parseFromString(html, 'text/html'), NEUTRAL)).toBe(false);
});

test('an address of a job is enough, before anything is rendered', () => {
  const page = new DOMParser().parseFromString('<div id="root"></div>', 'text/html');

  expect(mayHold(page, { ...NEUTRAL, hostname: 'careers.example.org' })).toBe(true);
});

test('a page of a hundred thousand links is looked at only so far', () => {
  const links = '<a>x</a>'.repeat(100_000);
  const page = (html: string) => new DOMParser().parseFromString(html, 'text/html');

  expect(mayHold(page(`${links}<a>Apply</a>`), NEUTRAL)).toBe(false);
  expect(mayHold(page(`<a>Apply</a>${links}`), NEUTRAL)).toBe(true);
});

test('names that a page gives to its elements do not get in the way', () => {
  const page = new DOMParser().parseFromString(
    '<img name="querySelectorAll"><form class="apply-form"><input name="textContent"></form><h2>Requirements</h2>',
    'text/html',
  );

  expect(mayHold(page, NEUTRAL)).toBe(true);
});
