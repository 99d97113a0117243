import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packNumbers, unpackNumbers } from '../../../src/reading/packed-numbers.ts';

test('any whole numbers come back as they were, in text that JSON leaves as it is', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.nat(120), fc.nat(4000), fc.nat(700_000))), (numbers) => {
      const packed = packNumbers(numbers);

      expect([...unpackNumbers(packed)]).toEqual(numbers);
      expect(JSON.stringify(packed)).toBe(`"${packed}"`);
    }),
  );
});

test('a number too large to pack is refused', () => {
  expect(() => packNumbers([1e9])).toThrow(RangeError);
});
