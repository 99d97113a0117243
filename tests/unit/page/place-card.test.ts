import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EDGE, placeCard } from '../../../src/page/place-card.ts';

const card = { width: 320, height: 180 };
const box = (left: number, top: number) => ({ left, top, right: left + 90, bottom: top + 18 });

test.each([
  ['under the phrase', box(100, 100), { width: 1280, height: 800 }, { left: 100, top: 124 }],
  [
    'over it where there is no room below',
    box(100, 700),
    { width: 1280, height: 800 },
    { left: 100, top: 514 },
  ],
  [
    'to the left where the window ends',
    box(1200, 100),
    { width: 1280, height: 800 },
    { left: 952, top: 124 },
  ],
  ['upon it where there is no room at all', box(20, 90), { width: 336, height: 200 }, { left: 8, top: 12 }],
])('the card goes %s', (_, anchor, viewport, place) => {
  expect(placeCard(anchor, card, viewport)).toEqual(place);
});

test('the card is inside the window wherever the phrase is', () => {
  const place = fc.double({ min: -2000, max: 4000, noNaN: true });
  const length = fc.double({ min: 336, max: 3000, noNaN: true });

  fc.assert(
    fc.property(place, place, length, length, (left, top, width, height) => {
      const at = placeCard(box(left, top), card, { width, height });

      expect(at.left).toBeGreaterThanOrEqual(EDGE);
      expect(at.top).toBeGreaterThanOrEqual(EDGE);
      expect(at.left + card.width).toBeLessThanOrEqual(width - EDGE + 0.001);
      expect(at.top + card.height).toBeLessThanOrEqual(height - EDGE + 0.001);
    }),
  );
});
