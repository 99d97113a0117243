import type { Browser } from 'webextension-polyfill';

/**
 * The extension API as the browser itself provides it, or `undefined` outside an extension
 * (tests, command line). Since Manifest V3 both forms answer by promise, so the content script
 * and the messenger do without the polyfill: it would be most of the content script's weight.
 */
export function extension(): Browser | undefined {
  const world: unknown = globalThis;
  const { browser, chrome } = world as { browser?: Browser; chrome?: Browser };
  return [browser, chrome].find((api) => api?.runtime?.id);
}
