import { findOnPage } from '../../src/page/page-find.ts';
import type { SiteAdapter } from '../../src/posting/sites/site-adapter.ts';
import { unpackSites } from '../../src/posting/sites/unpack-sites.ts';

let sites: readonly SiteAdapter[] = [];

declare global {
  var outcomeLensSites: ((packed: string) => number) | undefined;
  var outcomeLensFind: (() => boolean) | undefined;
}

// What the page's script does before the worker reads the text: adapters come packed, and the posting is found.
globalThis.outcomeLensSites = (packed) => {
  sites = unpackSites(packed);
  return sites.length;
};
globalThis.outcomeLensFind = () => findOnPage(document, location.href, {}, sites).kind === 'text';
