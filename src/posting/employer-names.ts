import type { FactHint } from './fact-hint.ts';
import { factOf } from './facts.ts';
import { headTitle } from './page-facts.ts';
import { matchesHost, webAddress } from './posting-url.ts';
import { attributeOf, byTag, contentOf, queryOne } from './safe-dom.ts';
import type { SiteAdapter } from './sites/site-adapter.ts';

/** Links that only a site for the postings of others has. */
const OF_A_BOARD =
  /^(?:(?:find|search|browse) (?:a )?jobs?|post (?:a )?jobs?|(?:for )?(?:employers|recruiters)|job alerts?)$/i;
const MOST_MENU_LINKS = 150;
/** A page's first pictures and links are its logo and its way home. */
const MOST_FIRST = 3;
const LONGEST_NAME = 200;

/** What may be the employer's name: the page's title first, then its own name, its first pictures and links. */
export function employerNames(document: Document, url: string, sites: readonly SiteAdapter[]): FactHint {
  const site = queryOne(document, 'meta[property="og:site_name"]');
  const texts = [
    headTitle(document),
    site === null ? null : attributeOf(site, 'content'),
    ...byTag(document, 'img', MOST_FIRST).map((picture) => attributeOf(picture, 'alt')),
    ...byTag(document, 'a', MOST_FIRST).map(contentOf),
  ].map((text) => factOf(text?.slice(0, LONGEST_NAME)) ?? '');
  return { how: 'names', texts, own: !isOfMany(document, url, sites) };
}

/** On a site for many employers its name is nobody's. */
function isOfMany(document: Document, url: string, sites: readonly SiteAdapter[]): boolean {
  const hostname = webAddress(url)?.hostname ?? '';
  return (
    sites.some(({ hosts }) => hosts.some((pattern) => matchesHost(pattern, hostname))) ||
    byTag(document, 'a', MOST_MENU_LINKS).some((link) => OF_A_BOARD.test(contentOf(link).trim()))
  );
}
