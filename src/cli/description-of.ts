import { completePosting } from '../posting/complete-posting.ts';
import { extractPosting } from '../posting/extract-posting.ts';
import type { Posting } from '../posting/posting.ts';
import { allSites } from '../posting/sites/all-sites.ts';

/** An address for pages that come without one. */
const NEUTRAL = 'https://example.org/';

/** The posting on a saved page, or null where the page holds none. Scripts do not run and nothing is fetched. */
export async function descriptionOf(html: string, url: string): Promise<Posting | null> {
  const address = URL.canParse(url) && /^https?:/.test(url) ? url : NEUTRAL;
  // Loading jsdom takes longer than reading a text, which does without it.
  const { JSDOM, VirtualConsole } = await import('jsdom');
  // jsdom reports every style sheet it cannot parse; none of that concerns the reader.
  const dom = new JSDOM(html, { url: address, virtualConsole: new VirtualConsole() });
  try {
    const found = extractPosting(dom.window.document, address, allSites);
    return found.found ? completePosting(found, address) : null;
  } finally {
    dom.window.close();
  }
}
