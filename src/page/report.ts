import type { PageReport } from '../platform/messages.ts';
import { sitesFor } from '../posting/from-site.ts';
import { queryAll } from '../posting/safe-dom.ts';
import type { SiteAdapter } from '../posting/sites/site-adapter.ts';
import type { PageReading } from './page-reading.ts';

const MOST_COUNTED = 1000;

/** How a page was read, for someone who mends the reader: names and counts, no word of the page. */
export function reportOf(
  document: Document,
  { hostname, href }: Location,
  { state, marks, elements, trace }: PageReading,
  place: string | undefined,
  sites: readonly SiteAdapter[],
): PageReport {
  const { own, elsewhere } = sitesFor(href, sites);
  const selectors = [
    ...(place === undefined ? [] : [{ site: 'picked', selector: place }]),
    ...[...own, ...elsewhere].flatMap(({ id, description }) =>
      description.map((selector) => ({ site: id, selector })),
    ),
  ].map((one) => ({ ...one, count: queryAll(document, one.selector, MOST_COUNTED).length }));
  const isOwn = ({ site }: { readonly site: string }) =>
    site === 'picked' || own.some(({ id }) => id === site);
  return {
    host: hostname,
    ...(state.kind === 'none' ? {} : { via: state.via }),
    ...(trace?.reason === undefined ? {} : { reason: trace.reason }),
    tried: trace?.tried ?? [],
    // Of the others only those that find something.
    selectors: selectors.filter((one) => one.count > 0 || isOwn(one)),
    elements: elements.length,
    words: state.kind === 'none' ? 0 : state.posting.text.split(/\s+/).length,
    marks: marks.length,
  };
}
