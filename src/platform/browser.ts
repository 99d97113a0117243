import polyfill, { type Browser } from 'webextension-polyfill';

/** The extension API for the worker and our own pages. Throws on import outside an extension. */
export const browser: Browser = polyfill;
