import { expect, test } from 'vitest';
import { reportText } from '../../../src/ui/popup/report-text.ts';

const VERSIONS = { extension: '1.2.3', lexicon: 'l4', scorer: 's5', browser: 'Browser/128' };
const REPORT = {
  host: 'jobs.crumb.example',
  via: 'site:picked',
  tried: ['site:picked'],
  selectors: [{ site: 'picked', selector: 'main > .text', count: 2 }],
  elements: 2,
  words: 410,
  marks: 9,
} as const;

test('a report names versions, host, way, counts and selectors', () => {
  expect(reportText(REPORT, VERSIONS)).toMatchInlineSnapshot(`
    "Outcome Lens: a page that is read wrongly
    Versions: extension 1.2.3, lexicon l4, scorer s5
    Browser: Browser/128
    Host: jobs.crumb.example
    Read: via site:picked
    Found: 2 elements, 410 words, 9 marks
    Tried: site:picked
    Selectors and how many elements each finds:
      2 × main > .text (picked)
    "
  `);
});

test('a report of a page on which nothing was found says why', () => {
  const { via: _, ...nothing } = REPORT;

  const text = reportText({ ...nothing, reason: 'a list', tried: [], selectors: [] }, VERSIONS);

  expect(text).toContain('Read: nothing (a list)');
  expect(text).toContain('Tried: nothing');
  expect(text).toContain('  none');
});
