import { afterEach, expect, test } from 'vitest';
import { extension } from '../../../src/platform/extension.ts';

const world = globalThis as { browser?: unknown; chrome?: unknown };
const api = { runtime: { id: 'abc', getURL: () => '' } };
const elementOfThatName = { runtime: { id: 'x' } };
const orphaned = { runtime: { id: undefined, getURL: () => '' } };

afterEach(() => {
  delete world.browser;
  delete world.chrome;
});

test.each([
  ['outside an extension', undefined, undefined, undefined],
  ['in a browser that has `browser`', api, undefined, api],
  ['in a browser that has `chrome` only', undefined, api, api],
  ['on a page with an element named `browser`', elementOfThatName, api, api],
  ['in a script whose extension is gone', orphaned, orphaned, undefined],
])('%s', (_, browser, chrome, expected) => {
  Object.assign(world, { browser, chrome });

  expect(extension()).toBe(expected);
});
