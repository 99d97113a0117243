import { employerNames } from './employer-names.ts';
import { isPast, saysExpired } from './expired.ts';
import type { Extraction } from './extraction.ts';
import { type Facts, factOf, factsOf, mergeFacts } from './facts.ts';
import { findAtSite, sitesFor } from './from-site.ts';
import { mayHoldPosting } from './gate.ts';
import { findGeneric, type Place } from './generic.ts';
import { readJsonLd, type StructuredJob } from './json-ld.ts';
import { holdsLargeImage } from './large-image.ts';
import { jobNamed, locateJob } from './located-job.ts';
import { readMicrodata } from './microdata.ts';
import { type Outline, outlineOf } from './outline.ts';
import { dateOnScreen, declaredLanguage, labelledFacts, titleOnScreen } from './page-facts.ts';
import type { Via } from './posting.ts';
import { postingUrl, webAddress } from './posting-url.ts';
import { attributeOf, bodyOf, byTag, containsNode, queryOne } from './safe-dom.ts';
import type { Part } from './several.ts';
import type { SiteAdapter } from './sites/site-adapter.ts';
import { mapText, type TextMap } from './text-map.ts';
import { titleCue } from './title-cue.ts';
import { titleNear } from './title-near.ts';
import { isJobAddress } from './verdict.ts';
import { isDrawn } from './visibility.ts';

const LEAST_TEXT = 200;

/**
 * Recognises the posting in view and extracts it, but for what its words say of pay and workplace: see `completePosting`. `url` is the page's address, or '' where it is unknown
 * (a saved page), `sites` the adapters that may know its host, `today` an ISO date. Never throws on what a page holds; `found: false` is the answer for all pages without one.
 */
export function extractPosting(
  document: Document,
  url: string,
  sites: readonly SiteAdapter[],
  today: string = new Date().toISOString().slice(0, 10),
): Extraction {
  const tried: string[] = [];
  const { own, elsewhere } = sitesFor(url, sites);
  const jobs = readJsonLd(document);
  // Most pages of the web end here: nothing above and nothing in this test looks at their text.
  if (own.length === 0 && jobs.length === 0 && !mayHoldPosting(document, url))
    return { found: false, tried, reason: 'no sign of a job' };
  const page: PageHead = { document, url, sites, title: titleOnScreen(document), jobs, today };
  const find = fromSites(page, own, tried) ?? fromSigns(page, own, elsewhere, tried);
  if ('reason' in find) return { found: false, tried, reason: isOver(page, own) ? 'expired' : find.reason };
  return result(page, find, tried);
}

/** A page about one job that says the posting stands no more. */
function isOver({ document, url, title, jobs }: PageHead, own: readonly SiteAdapter[]): boolean {
  const path = webAddress(url);
  const isOfJob =
    own.length > 0 || jobs.length > 0 || titleCue(title) === 1 || (path !== null && isJobAddress(path));
  return isOfJob && saysExpired(document, null);
}

function isMainDrawn(document: Document): boolean {
  const [main, other] = byTag(document, 'main', 2);
  return main === undefined || other !== undefined || isDrawn(main);
}

/** What every strategy needs to know of a page. */
type PageHead = {
  readonly document: Document;
  readonly url: string;
  readonly sites: readonly SiteAdapter[];
  readonly title: string;
  readonly jobs: readonly StructuredJob[];
  readonly today: string;
};
type Found = {
  readonly via: Via;
  readonly place: Place;
  readonly map: TextMap;
  readonly facts: Facts;
  readonly site?: SiteAdapter;
  readonly parts?: readonly Part[];
};
type NotFound = { readonly reason: string };

function fromSigns(
  page: PageHead,
  own: readonly SiteAdapter[],
  elsewhere: readonly SiteAdapter[],
  tried: string[],
): Found | NotFound {
  const { document, url, jobs } = page;
  // A site's own page without its description has not been asked yet whether it is about a job.
  if (own.length > 0 && jobs.length === 0 && !mayHoldPosting(document, url))
    return { reason: 'no sign of a job' };
  const likely = elsewhere.filter(({ sign }) => sign === undefined || queryOne(document, sign) !== null);
  return fromSites(page, likely, tried) ?? fromMicrodata(page, tried) ?? fromPage(page, tried);
}

function fromSites(
  { document, title, jobs }: PageHead,
  sites: readonly SiteAdapter[],
  tried: string[],
): Found | null {
  for (const site of sites) {
    tried.push(`site:${site.id}`);
    const find = findAtSite(document, site);
    if (find === null) continue;
    const named = jobNamed(jobs, find.facts.title ?? title)?.facts ?? {};
    return {
      ...find,
      via: `site:${site.id}`,
      facts: mergeFacts(find.facts, named, factsOf({ title: titleCue(title) === 1 ? title : undefined })),
    };
  }
  return null;
}

function fromMicrodata({ document, title }: PageHead, tried: string[]): Found | null {
  tried.push('microdata');
  const marked = readMicrodata(document);
  return marked === null
    ? null
    : { ...marked, via: 'microdata', facts: mergeFacts(marked.facts, factsOf({ title: factOf(title) })) };
}

/** Structured data shows where the text stands; where there is none, or it is a teaser, the page itself does. */
function fromPage(page: PageHead, tried: string[]): Found | NotFound {
  const { document, title, jobs } = page;
  const body = bodyOf(document);
  if (body === null) return { reason: 'no body' };
  // A page that is drawn only once its scripts ran hides its body or all that matters by style: then markup alone tells.
  const sight = isDrawn(body) && isMainDrawn(document) ? 'style' : 'attributes';
  const outline = outlineOf(body, sight);
  if (jobs.length > 0) tried.push('json-ld');
  const located = locateJob(jobs, title, outline);
  const generic = located?.isWhole === true ? null : genericPlace(page, outline, tried);
  if (located === null && generic !== null && 'reason' in generic)
    return titleCue(title) === 1 && holdsLargeImage(document)
      ? { reason: 'text drawn as an image' }
      : generic;
  const wider =
    isPlace(generic) && (located === null || holds(generic.place, located.place)) ? generic : null;
  const place = wider?.place ?? located?.place;
  if (place === undefined) return { reason: 'no place' };
  const map = mapText(place.elements, { without: place.without, sight });
  if (map.text.length < LEAST_TEXT) return { reason: 'too little text' };
  return {
    via: located === null ? 'generic' : 'json-ld',
    place,
    map,
    facts: factsOnPage(page, outline, place, located?.job, wider),
    parts: wider?.parts ?? [],
  };
}

function genericPlace(
  { document, url, title }: PageHead,
  outline: Outline,
  tried: string[],
): GenericPlace | NotFound {
  tried.push('generic');
  const find = findGeneric(document, url, title, outline);
  return find.place === null ? { reason: find.reason } : find;
}

type GenericPlace = { readonly place: Place; readonly parts: readonly Part[]; readonly facts?: Facts };

function isPlace(value: GenericPlace | NotFound | null): value is GenericPlace {
  return value !== null && 'place' in value;
}

function factsOnPage(
  { document, title, jobs }: PageHead,
  outline: Outline,
  place: Place,
  located: StructuredJob | undefined,
  wider: GenericPlace | null,
): Facts {
  // What stands around one of many comments is of others.
  if (wider?.facts !== undefined) return wider.facts;
  const [first] = place.elements;
  const part = wider?.parts.find(({ elements }) => elements[0] === first);
  const labelled = labelledFacts(outline, place.elements, part?.span);
  const own = part?.title;
  const structured = located?.facts ?? jobNamed(jobs, own ?? title)?.facts ?? {};
  return mergeFacts(
    factsOf({ title: factOf(own) }),
    structured,
    factsOf({ title: labelled.title ?? titleNear(outline, place.elements, title) }),
    labelled,
    factsOf({ posted: first === undefined ? undefined : dateOnScreen(document, first) }),
  );
}

function result(
  { document, url, sites, today }: PageHead,
  { via, place, map, facts, site, parts = [] }: Found,
  tried: readonly string[],
): Extraction {
  const address = postingUrl(url, site) ?? canonicalUrl(document, site);
  const language = declaredLanguage(document);
  const { hints = [], ...known } = facts;
  const names = known.company === undefined ? [employerNames(document, url, sites)] : [];
  const posting = {
    ...known,
    ...(address === undefined ? {} : { url: address }),
    ...(language === undefined ? {} : { language }),
    text: map.text,
  };
  const expired = isPast(posting.validThrough, today) || saysExpired(document, place.elements[0] ?? null);
  const several = parts.flatMap(({ title, elements: [element, ...more] }) =>
    element === undefined ? [] : [{ title, element, more }],
  );
  return {
    found: true,
    posting,
    hints: [...hints, ...names],
    via,
    elements: place.elements,
    map,
    tried,
    ...(several.length > 1 ? { several } : {}),
    ...(expired ? { expired } : {}),
  };
}

function canonicalUrl(document: Document, site: SiteAdapter | undefined): string | undefined {
  const link = queryOne(document, 'link[rel="canonical" i][href]');
  const href = link === null ? null : attributeOf(link, 'href');
  return href === null ? undefined : postingUrl(href, site);
}

function holds(outer: Place, inner: Place): boolean {
  return inner.elements.every((element) => outer.elements.some((holder) => containsNode(holder, element)));
}
