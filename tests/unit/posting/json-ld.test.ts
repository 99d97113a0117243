// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import { parseLoosely, readJsonLd } from '../../../src/posting/json-ld.ts';

function jobsOf(...sources: readonly string[]) {
  document.body.innerHTML = '';
  for (const source of sources) {
    const script = Object.assign(document.createElement('script'), {
      type: 'application/ld+json',
      textContent: source,
    });
    document.body.append(script);
  }
  return readJsonLd(document);
}

afterEach(() => {
  expect(Object.keys(Object.prototype)).toEqual([]);
});

const titled = (title: string): string => `{"@type":"JobPosting","title":"${title}"}`;

test.each([
  ['plain', titled('Baker')],
  ['in a graph', `{"@graph":[{"@type":"WebSite"},${titled('Baker')}]}`],
  ['in an array', `[{"@type":"Organization"},${titled('Baker')}]`],
  ['with several types', '{"@type":["Thing","JobPosting"],"title":"Baker"}'],
  ['with a full type address', '{"@type":"http://schema.org/JobPosting","title":"Baker"}'],
  ['as the main entity', `{"@type":"WebPage","mainEntity":${titled('Baker')}}`],
  ['inside a comment', `<!-- ${titled('Baker')} -->`],
  ['inside CDATA', `//<![CDATA[\n${titled('Baker')}\n//]]>`],
  ['with trailing commas', '{"@type":"JobPosting","title":"Baker",}'],
  ['with a line break in a string', '{"@type":"JobPosting","title":"Ba\u0009ker"}'.replace('\t', '')],
  ['with a semicolon after it', `${titled('Baker')};`],
  ['with entities in its text', '{"@type":"JobPosting","title":"&#66;aker"}'],
])('a posting %s is read', (_, source) => {
  expect(jobsOf(source).map(({ facts }) => facts.title)).toEqual(['Baker']);
});

test('all fields are read into plain words', () => {
  const [job] = jobsOf(
    JSON.stringify({
      '@type': 'JobPosting',
      title: ' Night  Baker ',
      hiringOrganization: { '@type': 'Organization', name: 'Crumb & Sons' },
      jobLocation: [
        { address: { addressLocality: 'Leeds', addressCountry: { name: 'GB' } } },
        { address: 'York' },
      ],
      jobLocationType: 'TELECOMMUTE',
      employmentType: ['PART_TIME', 'TEMPORARY'],
      baseSalary: { currency: 'GBP', value: { minValue: 12.5, maxValue: 14, unitText: 'HOUR' } },
      datePosted: '2026-02-03T10:00:00Z',
      validThrough: '2026-03-31',
      identifier: { '@type': 'PropertyValue', name: 'Crumb', value: 'NB-12' },
      description: '<p>Bread.</p>',
    }),
  );

  expect(job).toEqual({
    facts: {
      title: 'Night Baker',
      company: 'Crumb & Sons',
      location: 'Remote; Leeds, GB; York',
      workplace: 'remote',
      employmentType: 'Part-time, Temporary',
      pay: 'GBP 12.5–14 per hour',
      payRange: { min: 12.5, max: 14, currency: 'GBP', period: 'hour' },
      posted: '2026-02-03',
      validThrough: '2026-03-31',
      identifier: 'NB-12',
    },
    html: '<p>Bread.</p>',
  });
});

test.each([
  [
    'a range',
    { currency: 'EUR', value: { minValue: '52,000', maxValue: 61000, unitText: 'YEAR' } },
    { min: 52_000, max: 61_000, currency: 'EUR', period: 'year' },
  ],
  [
    'one amount',
    { currency: 'usd', value: 45, unitText: 'HOUR' },
    { min: 45, max: 45, currency: 'USD', period: 'hour' },
  ],
  [
    'an end only',
    { currency: 'GBP', value: { minValue: 0, maxValue: 70000 } },
    { max: 70_000, currency: 'GBP' },
  ],
  ['no currency', { value: { minValue: 1, maxValue: 2, unitText: 'YEAR' } }, undefined],
  ['a currency in words', { currency: 'pounds', value: 30000 }, undefined],
  ['nothing but zeros', { currency: 'EUR', value: { minValue: 0, maxValue: 0 } }, undefined],
  ['ends the wrong way round', { currency: 'EUR', value: { minValue: 9, maxValue: 3 } }, undefined],
  [
    'an unknown unit',
    { currency: 'EUR', value: { value: 300, unitText: '__proto__' } },
    { min: 300, max: 300, currency: 'EUR' },
  ],
  ['words', { currency: 'EUR', value: 'competitive' }, undefined],
])('pay stated as %s becomes numbers only where it is sure', (_, baseSalary, payRange) => {
  const [job] = jobsOf(JSON.stringify({ '@type': 'JobPosting', title: 'Baker', baseSalary }));

  expect(job?.facts.payRange).toEqual(payRange);
});

test.each([
  ['broken', '{"@type":"JobPosting","title":'],
  ['not JSON at all', 'JobPosting = window.x'],
  ['of another kind', '{"@type":"Product","about":"JobPosting"}'],
  ['nested beyond reason', `${'{"a":'.repeat(5_000)}${titled('Deep')}${'}'.repeat(5_000)}`],
  ['larger than is read', `{"@type":"JobPosting","title":"x","pad":"${'x'.repeat(2_100_000)}"}`],
])('structured data that is %s gives no posting', (_, source) => {
  expect(jobsOf(source)).toEqual([]);
});

test('hostile members neither pollute nor pass through', () => {
  const [job] = jobsOf(
    '{"@type":"JobPosting","title":"Baker","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"description":{"toString":"x"}}',
  );

  expect(job).toEqual({ facts: { title: 'Baker' }, html: '' });
  expect('polluted' in {}).toBe(false);
});

test('a block that cannot be read leaves the others readable', () => {
  expect(jobsOf('{"JobPosting"', titled('Baker')).length).toBe(1);
});

test('what is no JSON is undefined', () => {
  expect(parseLoosely('<html>')).toBeUndefined();
});
