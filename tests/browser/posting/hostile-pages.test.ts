import { afterEach, expect, test } from 'vitest';
import { extractPosting } from '../../../src/posting/extract-posting.ts';
import { allSites } from '../../../src/posting/sites/all-sites.ts';
import fixture from '../../fixtures/pages/generic-hero-and-section.html?raw';

const url = 'https://tidewaterferries.example/jobs/timetable-planner';

function parsed(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

afterEach(() => {
  expect(Object.keys(Object.prototype)).toEqual([]);
});

test('controls that take the names of members hide nothing', () => {
  const names = [
    'body',
    'children',
    'childNodes',
    'firstChild',
    'nextSibling',
    'parentNode',
    'nodeType',
    'nodeName',
    'localName',
    'tagName',
    'attributes',
    'getAttribute',
    'hasAttribute',
    'matches',
    'closest',
    'contains',
    'querySelector',
    'querySelectorAll',
    'textContent',
    'shadowRoot',
    'ownerDocument',
    'documentElement',
    'title',
    'createRange',
    'createElement',
    'checkVisibility',
    'style',
    'id',
    'className',
  ];
  const clobbering =
    names.map((name) => `<form name="${name}"></form><img name="${name}">`).join('') +
    `<form>${names.map((name) => `<input name="${name}" id="${name}">`).join('')}</form>`;

  const extraction = extractPosting(
    parsed(fixture.replace('<section class="hero">', `${clobbering}<section class="hero">`)),
    url,
    allSites,
  );

  expect(extraction.found).toBe(true);
});

test('a posting inside a clobbered form is read', () => {
  const inside = fixture
    .replace(
      '<section class="body-section">',
      '<form><input name="firstChild"><input name="localName"><input name="getAttribute"><section class="body-section">',
    )
    .replace('<section id="form"', '</form><section id="form"');

  expect(extractPosting(parsed(inside), url, allSites).found).toBe(true);
});

test.each([
  ['no body', '<frameset></frameset>'],
  ['nothing', ''],
  [
    'ten megabytes of text',
    `<h1>Baker</h1><h2>Requirements</h2>${`<p>${'experience with bread '.repeat(40)}</p>`.repeat(11_000)}`,
  ],
  ['a hundred thousand short links', `<h1>Open positions</h1>${'<a href="/j">Baker</a> '.repeat(100_000)}`],
  [
    'structured data nested beyond reason',
    `<script type="application/ld+json">${'['.repeat(50_000)}"JobPosting"</script>`,
  ],
  [
    'a thousand structured postings',
    `<script type="application/ld+json">[${Array(1_000).fill('{"@type":"JobPosting","title":"x","description":"y"}').join()}]</script>`,
  ],
  ['a selector as an id', '<div id="];*{"></div><h1 class=":has(("></h1>'],
])('a page with %s gets an answer', (_, html) => {
  const extraction = extractPosting(parsed(html), 'https://a.example/jobs/1', allSites);

  expect(typeof extraction.found).toBe('boolean');
});

test('a page nested deeper than any call stack gets an answer', () => {
  const page = parsed('<h1>Baker</h1><h2>Requirements</h2>');
  let inner: Element = page.body;
  for (let i = 0; i < 30_000; i++) inner = inner.appendChild(page.createElement('div'));
  inner.append('Experience with bread');

  expect(extractPosting(page, 'https://a.example/jobs/1', allSites).found).toBe(false);
});

test('structured data that is not on the screen is no posting in view', () => {
  const html = `<title>Sign in</title><script type="application/ld+json">{"@type":"JobPosting","title":"Baker","description":"${'You will bake bread and sell it with care. '.repeat(20)}"}</script><main><h1>Sign in</h1><p>Welcome back. Enter your email to go on, and we will send you a code that works for ten minutes.</p></main>`;

  expect(extractPosting(parsed(html), 'https://a.example/jobs/1', allSites).found).toBe(false);
});

test('structured data that contradicts the screen gives neither the text nor the title', () => {
  const other = JSON.stringify({
    '@type': 'JobPosting',
    title: 'Deep-sea Welder',
    hiringOrganization: 'Somebody Else',
    description: 'You will weld under water for weeks and see nobody. '.repeat(20),
  });

  const extraction = extractPosting(
    parsed(fixture.replace('</head>', `<script type="application/ld+json">${other}</script></head>`)),
    url,
    allSites,
  );

  if (!extraction.found) throw new Error(extraction.reason);
  expect(extraction.via).toBe('generic');
  expect(extraction.posting.title).toBe('Timetable Planner');
  expect(extraction.posting.company).not.toBe('Somebody Else');
  expect(extraction.posting.text).not.toContain('weld');
});

test.each([
  ['malformed', '{"@type":"JobPosting","title":"x"'],
  ['empty', ''],
  [
    'of wrong kinds',
    '{"@type":"JobPosting","title":7,"description":{"a":[]},"baseSalary":[[[]]],"jobLocation":[null,3]}',
  ],
  ['larger than is read', `{"@type":"JobPosting","description":"${'x'.repeat(2_100_000)}"}`],
  ['deep', `{"@type":"JobPosting","description":${'['.repeat(20_000)}${']'.repeat(20_000)}}`],
  ['made of markup', JSON.stringify({ '@type': 'JobPosting', description: '<p>'.repeat(60_000) })],
])('structured data that is %s leaves the page readable', (_, json) => {
  const extraction = extractPosting(
    parsed(fixture.replace('</head>', `<script type="application/ld+json">${json}</script></head>`)),
    url,
    allSites,
  );

  expect(extraction.found && extraction.posting.title).toBe('Timetable Planner');
});

test('an address that is no web address is neither used nor kept', () => {
  const extraction = extractPosting(parsed(fixture), 'javascript:alert(1)', allSites);

  expect(extraction.found && extraction.posting.url).toBeFalsy();
});
