import { expect, test } from 'vitest';
import { lightnessOf } from '../../../src/page/shade.ts';

test.each([
  ['rgb(0, 0, 0)', 0],
  ['rgb(255, 255, 255)', 1],
  ['rgba(255, 255, 255, 0.9)', 1],
  ['color(srgb 1 1 1)', 1],
  ['oklch(0.21 0.03 264)', 0.21],
  ['oklab(0.97 0 0)', 0.97],
  ['lab(96 0 0)', 0.96],
])('%s is as light as %d', (colour, lightness) => {
  expect(lightnessOf(colour)).toBeCloseTo(lightness, 2);
});

test.each(['', 'inherit', 'rgb()', 'color(display-p3)', 'hsl(nonsense)'])(
  'the lightness of "%s" is not known',
  (colour) => {
    expect(lightnessOf(colour)).toBeNull();
  },
);
