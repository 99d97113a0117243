import { expect, test } from 'vitest';
import { readPlaces, withoutPlace, withPlace } from '../../../src/platform/places.ts';

const MILL = { site: 'mill.example', selector: '.text' };
const OVEN = { site: 'oven.example', selector: 'main' };

test('a site has one place, the latest', () => {
  const places = withPlace(withPlace([MILL], OVEN), { ...MILL, selector: '#job' });

  expect(places).toEqual([OVEN, { ...MILL, selector: '#job' }]);
  expect(withoutPlace(places, 'mill.example')).toEqual([OVEN]);
});

test('of what is stored only places are read', () => {
  const stored = [
    MILL,
    null,
    'main',
    { site: 'mill.example' },
    { site: '', selector: 'main' },
    { site: 'x', selector: 'y'.repeat(501) },
    { ...OVEN, more: 1 },
  ];

  expect(readPlaces(stored)).toEqual([MILL, OVEN]);
  expect(readPlaces({ 0: MILL })).toEqual([]);
});

test('no more places than can be kept', () => {
  const full = Array.from({ length: 500 }, (_, i) => ({ site: `s${i}.example`, selector: 'main' }));

  expect(() => withPlace(full, MILL)).toThrow(RangeError);
  expect(withPlace(full, { site: 's3.example', selector: 'div' })).toHaveLength(500);
});
