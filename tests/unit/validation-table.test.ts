import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkTable, withPart } from '../validation/table.ts';

const readme = readFileSync('README.md', 'utf8');
const between = (name: string) => readme.split(`<!-- ${name} -->`)[1]?.split(`<!-- /${name} -->`)[0] ?? '';

/** What must be told, whatever the figures are. */
const ROWS = [
  'the parts sum to the whole',
  'the score lies in its own range',
  'the range, over that of 200 resamples',
  'too little to go by',
  'a boast or vague phrase, a demand, a grant',
  'our own postings that say nothing',
  'cutting text about the company, legal text',
  'as structured data, as a page, and pasted',
  'correlation with text length',
  'correlation with masculine-coded words',
  'correlation with feminine-coded words',
  'within role families',
  'right in fewer than 6 of 10',
  'in one posting only',
  'better than plain keyword counts',
  'better than rules as job-advertisement linters have them',
  'better than word-list difference',
  'better than text length',
];

test.each(ROWS)("README's table of checks tells of: %s", (row) => {
  expect(between('validation')).toContain(row);
});

test("README's figures name the postings they were measured on", () => {
  expect(between('figures')).toMatch(/On \d+ postings on which nothing was fitted/);
});

test('a check that does not hold is told in bold, one that asks nothing is left open', () => {
  const check = { name: 'a', figure: '1', limit: '0' };
  const rows = checkTable([
    { ...check, holds: true },
    { ...check, holds: false },
    { ...check, holds: null },
  ]).split('\n');
  expect(rows.slice(2)).toEqual(['| a | 1 | 0 | yes |', '| a | 1 | 0 | **no** |', '| a | 1 | 0 |  |']);
});

test('a part of a document is replaced between its marks, and a document without them is refused', () => {
  expect(withPart('a\n<!-- x -->\nold\n<!-- /x -->\nb', 'x', 'new')).toBe(
    'a\n<!-- x -->\nnew\n<!-- /x -->\nb',
  );
  expect(() => withPart('a', 'x', 'new')).toThrow('no <!-- x -->');
});
