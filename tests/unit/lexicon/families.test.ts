import { expect, test } from 'vitest';
import { compileFolder } from '../../../src/lexicon-compiler/compile-folder.ts';
import { compileLexicon } from '../../../src/lexicon-compiler/compile-lexicon.ts';
import { FAMILIES, familyFinder } from '../../../src/reading/role-family.ts';

const { families } = compileFolder('lexicons');
const familyOf = familyFinder(families);

test.each([
  ['Senior Software Engineer (m/f/d)', 'engineering'],
  ['Bridge engineer', 'engineering'],
  ['Sales Engineer', 'sales'],
  ['Head of Engineering', 'executive'],
  ['Data Scientist, Ferry Timetables', 'data'],
  ['Teachers of Mathematics', 'education'],
  ['REGISTERED NURSE – nights', 'healthcare'],
  ['Line cook / dishwasher', 'retail-and-hospitality'],
  ['Warehouse operative', 'operations-and-logistics'],
  ['Help-desk technician', 'customer-support'],
  ['Product Manager, Payments', 'product'],
  ['Paralegal', 'legal'],
  ['UX researcher', 'design'],
  ['HR Generalist', 'human-resources'],
  ['Bookkeeper (part-time)', 'finance'],
  ['Brand & Social Media Lead', 'marketing'],
  ['County election clerk', 'public-sector'],
  ['Lighthouse keeper', 'other'],
  // Words, not letters: "hr" is not in "through", "ux" not in "luxury".
  ['Luxury thrower', 'other'],
  ['', 'other'],
  ['   …   ', 'other'],
])('“%s” is %s', (title, family) => {
  expect(familyOf(title)).toBe(family);
});

test('an endless title is told by its beginning', () => {
  expect(familyOf(`Baker ${'x '.repeat(200_000)} nurse`)).toBe('other');
});

test('every family has words, and no words stand twice', () => {
  expect(new Set(families.map(({ family }) => family))).toEqual(new Set(FAMILIES));
  const all = families.flatMap(({ titles }) => titles);
  expect(all.filter((words, i) => all.indexOf(words) !== i)).toEqual([]);
});

test('words that an earlier list already holds are found by no title, so there are none', () => {
  const idle = families.flatMap(({ titles }, i) => {
    const before = families.slice(0, i).flatMap((list) => list.titles);
    return titles.filter((words) => before.some((earlier) => ` ${words} `.includes(` ${earlier} `)));
  });
  expect(idle).toEqual([]);
});

test('a family that is not known is refused with its place', () => {
  const text = 'families:\n  - family: wizardry\n    titles: [wizard]\n';
  expect(() => compileLexicon([{ name: 'families.yaml', text }])).toThrow(
    /families\.yaml, families\.0\.family/,
  );
});
