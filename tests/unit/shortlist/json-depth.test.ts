import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isTooDeep } from '../../../src/shortlist/json-depth.ts';

/** How deep a value nests, counted on the value itself. */
function depthOf(value: unknown): number {
  if (value === null || typeof value !== 'object') return 0;
  return 1 + Math.max(0, ...Object.values(value).map(depthOf));
}

test('the depth of text is the depth of its value, whatever its strings hold', () => {
  const string = fc.oneof(fc.stringMatching(/^["\\[\]{}a]{0,8}$/), fc.string());
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 5 },
      string,
      fc.integer(),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(string, tie('value'), { maxKeys: 3 }),
    ),
  }));
  fc.assert(
    fc.property(value, (any) => {
      const json = JSON.stringify(any);
      const depth = depthOf(any);

      expect(isTooDeep(json, depth)).toBe(false);
      if (depth > 0) expect(isTooDeep(json, depth - 1)).toBe(true);
    }),
  );
});

test.each([['"never closed'], ['"\\'], ['"\\"'], [']]]]'], ['']])('%j is no trouble', (text) => {
  expect(isTooDeep(text, 0)).toBe(false);
});

test('a string of nothing but escapes is read in one go', () => {
  expect(isTooDeep(`"${'\\"'.repeat(500_000)}"${'['.repeat(3)}`, 2)).toBe(true);
});
