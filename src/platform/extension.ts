import type { Browser } from 'webextension-polyfill';

/**
 * The extension API as the browser itself provides it, or `undefined` outside an extension
 * (tests, command line). Since Manifest V3 both forms answer by promise, so the content script
 * and the messenger do without the polyfill: it would be most of the content script's weight.
 */
export function extension(): Browser | undefined {
  const world: unknown = globalThis;
  const { browser, chrome } = world as { browser?: Browser; chrome?: Browser };
  // On a page `browser` may be an element of that name: only the API has functions.
  return [browser, chrome].find((api) => api?.runtime?.id && typeof api.runtime.getURL === 'function');
}
