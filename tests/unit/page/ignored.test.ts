import { expect, test } from 'vitest';
import { ignoredIn, wishFor } from '../../../src/page/ignored.ts';
import { type IgnoreScope, readIgnores, withIgnore, withoutIgnore } from '../../../src/platform/ignore.ts';

const HERE = 'You will wear many hats in the bakery. Later on you WEAR  many hats at the till.';
const ELSEWHERE = 'Our clerks wear many hats.';

/** Every place of the phrase in a text, marked by two entries in turn. */
function readingOf(text: string) {
  const places = [...text.matchAll(/wear\s+many hats/gi)].map(({ index, 0: { length } }, nth) => ({
    entry: nth === 0 ? 'flag.hats' : 'flag.tills',
    start: index,
    end: index + length,
  }));
  return { signals: [], flags: places };
}

function ignoring(scope: IgnoreScope) {
  const [first] = readingOf(HERE).flags;
  if (!first) throw new Error('the sample has a mark');
  return [{ ...wishFor(scope, first, HERE), site: 'bakery.example' }];
}

test.each([
  ['one', [0], undefined],
  ['phrase', [0, 1], [0]],
  ['rule', [0], [0]],
  ['site', [0], [0]],
] as const)('“%s” reaches %j here and %j elsewhere', (scope, here, elsewhere) => {
  const flagsOf = (text: string) => ignoredIn(readingOf(text), text, ignoring(scope))?.flags;

  expect(flagsOf(HERE)).toEqual(here);
  expect(flagsOf(ELSEWHERE)).toEqual(elsewhere);
});

test('nothing ignored is nothing said', () => {
  expect(ignoredIn(readingOf(HERE), HERE, [])).toBeUndefined();
});

test('the same choice made twice is kept once, and taken back whole', () => {
  const [one] = ignoring('rule');
  if (!one) throw new Error('there is one');
  const again = { ...one, phrase: 'WEAR many hats', around: 'other' };

  const kept = withIgnore(withIgnore([], one), again);

  expect(kept).toEqual([one]);
  expect(withoutIgnore(kept, again)).toEqual([]);
});

test('what is no ignore is left out when it is read', () => {
  const [one] = ignoring('one');
  const stored = [
    one,
    { ...one, scope: 'all' },
    { ...one, site: 7 },
    { ...one, phrase: 'x'.repeat(201) },
    3,
    null,
  ];

  expect(readIgnores(stored)).toEqual([one]);
  expect(readIgnores({ length: 2 })).toEqual([]);
});

test('a list that is full takes no more', () => {
  const full = Array.from({ length: 2000 }, (_, nth) => ({
    scope: 'rule' as const,
    entry: `e${nth}`,
    phrase: 'x',
    around: '',
    site: '',
  }));

  expect(() => withIgnore(full, { scope: 'rule', entry: 'more', phrase: 'x', around: '', site: '' })).toThrow(
    RangeError,
  );
});
