import { type Facts, factOf, factsOf, isoDate } from './facts.ts';
import type { Place } from './generic.ts';
import { headTitle } from './page-facts.ts';
import { matchesHost, webAddress } from './posting-url.ts';
import { attributeOf, containsNode, nameOf, queryAll, queryOne } from './safe-dom.ts';
import { allSites } from './sites/all-sites.ts';
import type { SiteAdapter } from './sites/site-adapter.ts';
import { mapText, shownText, type TextMap } from './text-map.ts';
import { isDrawn } from './visibility.ts';

/** A description shorter than this is a stub or something else that took the name. */
const LEAST_TEXT = 200;

export type SiteFind = {
  readonly site: SiteAdapter;
  readonly place: Place;
  readonly map: TextMap;
  readonly facts: Facts;
};

/** The adapters worth trying: those of this host first, then those known by their markup on any host. */
export function sitesFor(url: string, sites: readonly SiteAdapter[] = allSites): SiteAdapter[] {
  const host = webAddress(url)?.hostname ?? '';
  const own = sites.filter((site) => site.hosts.some((pattern) => matchesHost(pattern, host)));
  return [...own, ...sites.filter((site) => site.distinctive && !own.includes(site))];
}

/** Reads the posting where this site keeps it, or null where it shows none. */
export function findAtSite(document: Document, site: SiteAdapter): SiteFind | null {
  for (const selector of site.description) {
    for (const root of panesOf(document, site)) {
      const elements = outermost(queryAll(root, selector, 30)).filter(isDrawn);
      if (elements.length === 0) continue;
      const without = new Set(
        (site.without ?? []).flatMap((left) => elements.flatMap((element) => queryAll(element, left))),
      );
      const map = mapText(elements, { without });
      if (map.text.length < LEAST_TEXT) continue;
      return { site, place: { elements, without }, map, facts: factsAt(document, root, site) };
    }
  }
  return null;
}

/** Panes first, then the whole page: a stale pane must not hide the posting. */
function panesOf(document: Document, site: SiteAdapter): (Document | Element)[] {
  const panes = (site.pane ?? [])
    .map((selector) => queryOne(document, selector))
    .filter((pane) => pane !== null);
  return [...panes, document];
}

function outermost(elements: readonly Element[]): Element[] {
  return elements.filter(
    (element) => !elements.some((other) => other !== element && containsNode(other, element)),
  );
}

function factsAt(document: Document, root: Document | Element, site: SiteAdapter): Facts {
  const named = site.documentTitle?.exec(headTitle(document))?.groups;
  const read = (selectors: readonly string[] | undefined): string | undefined =>
    firstFact(root, selectors ?? []) ?? firstFact(document, selectors ?? []);
  return factsOf({
    title: read(site.title)?.replace(/\s*-\s*job post$/i, '') ?? factOf(named?.title),
    company: read(site.company)?.replace(/^at\s+|\s+logo$/gi, '') ?? factOf(named?.company),
    location: read(site.location),
    employmentType: read(site.employmentType)?.replace(/^[-–/,\s]+|[-–/,\s]+$/g, ''),
    pay: read(site.pay),
    posted: isoDate(read(site.posted)),
  });
}

function firstFact(root: Document | Element, selectors: readonly string[]): string | undefined {
  for (const selector of selectors) {
    for (const element of queryAll(root, selector, 5)) {
      const fact = factOf(
        nameOf(element) === 'img'
          ? attributeOf(element, 'alt')
          : (attributeOf(element, 'datetime') ?? shownText(element)),
      );
      if (fact !== undefined) return fact;
    }
  }
  return undefined;
}
