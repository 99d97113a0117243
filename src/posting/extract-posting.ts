import { boilerplateOf } from './boilerplate.ts';
import type { Extraction } from './extraction.ts';
import { type Facts, factsOf, mergeFacts } from './facts.ts';
import { findAtSite, sitesFor } from './from-site.ts';
import { mayHoldPosting } from './gate.ts';
import { findGeneric, type Place } from './generic.ts';
import { htmlToText } from './html-text.ts';
import { readJsonLd, type StructuredJob } from './json-ld.ts';
import { locateText } from './locate.ts';
import { readMicrodata } from './microdata.ts';
import { type Outline, outlineOf } from './outline.ts';
import {
  companyOnScreen,
  dateOnScreen,
  declaredLanguage,
  labelledFacts,
  titleOnScreen,
} from './page-facts.ts';
import type { Via } from './posting.ts';
import { postingUrl } from './posting-url.ts';
import { attributeOf, bodyOf, containsNode, queryOne } from './safe-dom.ts';
import type { SiteAdapter } from './sites/site-adapter.ts';
import { mapText, type TextMap } from './text-map.ts';
import { isDrawn } from './visibility.ts';

/** Structured data shorter than this may be a teaser of a longer text on the page. */
const TEASER = 2_500;
const LEAST_TEXT = 200;
const MOST_STRUCTURED = 12;

/**
 * Recognises the posting in view and extracts it. `url` is the page's address, or '' where it is unknown
 * (a saved page). Never throws on what a page holds; `found: false` is the answer for all pages without one.
 */
export function extractPosting(document: Document, url: string): Extraction {
  const tried: string[] = [];
  const title = titleOnScreen(document);
  const jobs = readJsonLd(document);
  for (const site of sitesFor(url)) {
    tried.push(`site:${site.id}`);
    const find = findAtSite(document, site);
    if (find === null) continue;
    const facts = mergeFacts(find.facts, jobNamed(jobs, find.facts.title ?? title)?.facts ?? {});
    return result(
      document,
      url,
      { via: `site:${site.id}`, place: find.place, map: find.map, facts, site },
      tried,
    );
  }
  tried.push('microdata');
  const marked = readMicrodata(document);
  if (marked !== null)
    return result(
      document,
      url,
      { via: 'microdata', place: marked.place, map: marked.map, facts: mergeFacts(marked.facts, { title }) },
      tried,
    );
  if (jobs.length === 0 && !mayHoldPosting(document, url, title))
    return { found: false, tried, reason: 'no sign of a job' };
  const body = bodyOf(document);
  if (body === null) return { found: false, tried, reason: 'no body' };
  // A page that is drawn only once its scripts ran hides its body by style: then markup alone tells.
  const sight = isDrawn(body) ? 'style' : 'attributes';
  const outline = outlineOf(body, sight);
  const located = jobs.length === 0 ? null : locateJob(jobs, title, outline);
  if (jobs.length > 0) tried.push('json-ld');
  tried.push('generic');
  const generic =
    located !== null && located.length >= TEASER ? null : findGeneric(document, url, title, outline);
  const place = located?.place ?? generic?.place ?? null;
  if (place === null)
    return { found: false, tried, ...(generic?.place === null ? { reason: generic.reason } : {}) };
  const wider = located !== null && generic?.place != null && holds(generic.place, located.place);
  const use = wider && generic?.place != null ? generic.place : place;
  const map = mapText(use.elements, { without: use.without, sight });
  if (map.text.length < LEAST_TEXT) return { found: false, tried, reason: 'too little text' };
  const [first] = use.elements;
  const facts = mergeFacts(
    located?.job.facts ?? {},
    jobNamed(jobs, title)?.facts ?? {},
    factsOf({ title: title === '' ? undefined : title, company: companyOnScreen(document, url) }),
    labelledFacts(outline, use.elements),
    factsOf({ posted: first === undefined ? undefined : dateOnScreen(document, first) }),
  );
  return result(
    document,
    url,
    { via: located === null ? 'generic' : 'json-ld', place: use, map, facts },
    tried,
  );
}

type Found = {
  readonly via: Via;
  readonly place: Place;
  readonly map: TextMap;
  readonly facts: Facts;
  readonly site?: SiteAdapter;
};

function result(
  document: Document,
  url: string,
  { via, place, map, facts, site }: Found,
  tried: readonly string[],
): Extraction {
  const address = postingUrl(url, site) ?? canonicalUrl(document, site);
  const language = declaredLanguage(document);
  const posting = {
    ...facts,
    ...(address === undefined ? {} : { url: address }),
    ...(language === undefined ? {} : { language }),
    text: map.text,
  };
  return { found: true, posting, via, elements: place.elements, map, tried };
}

function canonicalUrl(document: Document, site: SiteAdapter | undefined): string | undefined {
  const link = queryOne(document, 'link[rel="canonical" i][href]');
  const href = link === null ? null : attributeOf(link, 'href');
  return href === null ? undefined : postingUrl(href, site);
}

/** The structured posting that stands on the page, as far as its text can be found there. */
function locateJob(
  jobs: readonly StructuredJob[],
  title: string,
  outline: Outline,
): { readonly job: StructuredJob; readonly place: Place; readonly length: number } | null {
  const boilerplate = boilerplateOf(outline);
  const named = jobNamed(jobs, title);
  const inOrder = named === undefined ? jobs : [named, ...jobs.filter((job) => job !== named)];
  for (const job of inOrder.slice(0, MOST_STRUCTURED)) {
    const text = htmlToText(job.html);
    if (text.length < LEAST_TEXT) continue;
    const { place } = locateText(text, outline, boilerplate);
    if (place !== null) return { job, place, length: text.length };
  }
  return null;
}

/** The only structured posting, or the one with this title. */
function jobNamed(jobs: readonly StructuredJob[], title: string): StructuredJob | undefined {
  const plain = (text: string): string =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  const wanted = plain(title);
  return (
    jobs.find((job) => job.facts.title !== undefined && plain(job.facts.title) === wanted) ??
    jobs.find(
      (job) =>
        job.facts.title !== undefined &&
        wanted !== '' &&
        (plain(job.facts.title).includes(wanted) || wanted.includes(plain(job.facts.title))),
    )
  );
}

function holds(outer: Place, inner: Place): boolean {
  return inner.elements.every((element) =>
    outer.elements.some((holder) => holder !== element && containsNode(holder, element)),
  );
}
