import { extractPosting } from '../posting/extract-posting.ts';
import type { Extraction } from '../posting/extraction.ts';
import { factsOf } from '../posting/facts.ts';
import { sitesFor } from '../posting/from-site.ts';
import { postingUrl } from '../posting/posting-url.ts';
import type { SiteAdapter } from '../posting/sites/site-adapter.ts';
import { mapText } from '../posting/text-map.ts';

/** What the user has said about where the posting stands. */
export type Hint = {
  /** A selector that was picked for this site; tried before everything else. */
  readonly place?: string | undefined;
  /** Which of several postings. */
  readonly at?: number | undefined;
};

type Found = Extract<Extraction, { found: true }>;

/** Looks for the posting where the user said it stands, else where it is found by itself. */
export function findPosting(
  document: Document,
  url: string,
  sites: readonly SiteAdapter[],
  { place, at }: Hint,
): Extraction {
  const found =
    place === undefined ? extractPosting(document, url, sites) : atPlace(document, url, sites, place);
  if (!found.found || found.several === undefined) return found;
  const own = found.several.findIndex(({ element }) => element === found.elements[0]);
  const part = found.several[at ?? own];
  if (part === undefined) return found;
  return named(at === undefined || at === own ? found : readPart(found, part), part.title);
}

function atPlace(
  document: Document,
  url: string,
  sites: readonly SiteAdapter[],
  selector: string,
): Extraction {
  const [known] = sitesFor(url, sites).own;
  const found = extractPosting(document, url, [pickedSite(known, selector, url), ...sites]);
  if (!found.found || found.via !== 'site:picked') return found;
  // What names a posting in its address does not change with the place of its text.
  const address = postingUrl(url, known);
  return address === undefined ? found : { ...found, posting: { ...found.posting, url: address } };
}

/** The user's place as a site like others: what an adapter knows besides the description still holds. */
function pickedSite(known: SiteAdapter | undefined, selector: string, url: string): SiteAdapter {
  return {
    title: ['h1'],
    identity: { parameters: [] },
    verified: { date: '', by: 'memory' },
    ...known,
    id: 'picked',
    hosts: [new URL(url).hostname],
    path: /^/,
    description: [selector],
    pane: [],
    firstLine: /^/,
    each: false,
    shadow: true,
    distinctive: false,
  };
}

/** One of several postings: besides its own text it has only what holds for the whole page. */
function readPart(found: Found, { element, more, title }: Part): Found {
  const { company, url, language } = found.posting;
  const elements = [element, ...more];
  const map = mapText(elements);
  const posting = {
    ...factsOf({ title, company }),
    ...(url === undefined ? {} : { url }),
    ...(language === undefined ? {} : { language }),
    text: map.text,
  };
  return { ...found, posting, hints: [], elements, map };
}

export type Part = NonNullable<Found['several']>[number];

/** Postings of one page share its address: the words of its title tell theirs apart, and lead a browser to it. */
function named(found: Found, title: string): Found {
  const { url } = found.posting;
  if (url === undefined) return found;
  const words = encodeURIComponent(title.slice(0, 100).replace(/\p{Cs}/gu, '')).replaceAll('-', '%2D');
  return { ...found, posting: { ...found.posting, url: `${url.split('#', 1)[0]}#:~:text=${words}` } };
}
