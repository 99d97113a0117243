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
      description: '<p>Bread.</p>',
    }),
  );

  expect(job).toEqual({
    facts: {
      title: 'Night Baker',
      company: 'Crumb & Sons',
      location: 'Remote; Leeds, GB; York',
      employmentType: 'Part-time, Temporary',
      pay: 'GBP 12.5–14 per hour',
      posted: '2026-02-03',
    },
    html: '<p>Bread.</p>',
  });
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
