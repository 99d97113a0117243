import { type Facts, factOf, factsOf, mergeFacts } from './facts.ts';
import { factsInLine } from './facts-in-line.ts';
import type { Place } from './generic.ts';
import { factsInPairs, headTitle } from './page-facts.ts';
import { matchesHost, webAddress } from './posting-url.ts';
import {
  attributeOf,
  containsNode,
  contentOf,
  firstChildOf,
  isElement,
  matchesSelector,
  nameOf,
  nextSiblingOf,
  queryAll,
  queryOne,
} from './safe-dom.ts';
import { shadowChildren } from './shadow-children.ts';
import type { SiteAdapter } from './sites/site-adapter.ts';
import { mapText, shownText, type TextMap } from './text-map.ts';
import { isDrawn, isInView } from './visibility.ts';
import { workplaceIn } from './workplace.ts';
import { writtenDate } from './written-date.ts';

/** A description shorter than this is a stub or something else that took the name. */
const LEAST_TEXT = 200;

const MOST_POSTINGS = 1_000;
const MOST_TRIED = 8;
const LONGEST_LINE = 300;
const MOST_PAIRS = 30;
const IDENTIFIER_LABEL =
  /^(?:[a-z\u00c0-\u024f ]{0,25}\b(?:id|number|no\.?|reference|ref\.?|code)\b)?\s*[:#]?\s*/;

export type SiteFind = {
  readonly site: SiteAdapter;
  readonly place: Place;
  readonly map: TextMap;
  readonly facts: Facts;
};

/** The adapters worth trying: those of this host, and those known by their markup on any host. */
export function sitesFor(
  url: string,
  sites: readonly SiteAdapter[],
): { readonly own: readonly SiteAdapter[]; readonly elsewhere: readonly SiteAdapter[] } {
  const { hostname = '', pathname = '', search = '', hash = '' } = webAddress(url) ?? {};
  const own = sites.filter(
    (site) =>
      site.hosts.some((pattern) => matchesHost(pattern, hostname)) &&
      site.path?.test(pathname + search + hash) !== false,
  );
  return { own, elsewhere: sites.filter((site) => site.distinctive && !own.includes(site)) };
}

/** Reads the posting where this site keeps it, or null where it shows none. */
export function findAtSite(document: Document, site: SiteAdapter): SiteFind | null {
  for (const selector of site.description) {
    if (site.shadow !== true && queryOne(document, selector) === null) continue;
    for (const root of panesOf(document, site)) {
      for (const elements of candidates(root, selector, site)) {
        const without = new Set(
          (site.without ?? []).flatMap((left) => elements.flatMap((element) => queryAll(element, left))),
        );
        const map = mapText(elements, { without });
        if (map.text.length < LEAST_TEXT) continue;
        const first = site.firstLine?.exec(map.text);
        if (first === null) continue;
        return {
          site,
          place: { elements, without },
          map,
          facts: factsAt(document, root, site, first),
        };
      }
    }
  }
  return null;
}

/** All elements that match are one description; where each is a posting, those in view come first. */
function candidates(root: Document | Element, selector: string, site: SiteAdapter): Element[][] {
  const own = matching(root, selector, site.each === true ? MOST_POSTINGS : 30);
  if (site.each !== true) {
    const drawn = outermost(own).filter(isDrawn);
    return drawn.length === 0 ? [] : [drawn];
  }
  const drawn = own.filter(isDrawn);
  const inOrder = [...new Set([...drawn.filter(isInView), ...drawn])];
  return inOrder.slice(0, MOST_TRIED).map((element) => [element]);
}

/** As `queryAll`, and the root itself where it matches: the top of a shadow tree may be what is looked for. */
function matching(root: Document | Element, selector: string, most: number): Element[] {
  const inside = queryAll(root, selector, most);
  return isElement(root) && matchesSelector(root, selector) ? [root, ...inside] : inside;
}

/** Panes first, then the whole page: a stale pane must not hide the posting. */
function panesOf(document: Document, site: SiteAdapter): (Document | Element)[] {
  const panes = (site.pane ?? [])
    .map((selector) => queryOne(document, selector))
    .filter((pane) => pane !== null);
  return [...panes, document, ...(site.shadow === true ? shadowChildren(document) : [])];
}

function outermost(elements: readonly Element[]): Element[] {
  return elements.filter(
    (element) => !elements.some((other) => other !== element && containsNode(other, element)),
  );
}

function factsAt(
  document: Document,
  root: Document | Element,
  site: SiteAdapter,
  match: RegExpExecArray | undefined,
): Facts {
  const first = match?.groups;
  const named = site.documentTitle?.exec(headTitle(document))?.groups;
  const roots = site.shadow === true ? [root, document, ...shadowChildren(document)] : [root, document];
  const read = (selectors: readonly string[] = []): string | undefined => {
    for (const one of roots) {
      const fact = firstFact(one, selectors);
      if (fact !== undefined) return fact;
    }
    return undefined;
  };
  const facts = factsOf({
    title: read(site.title)?.replace(/\s*-\s*job post$/i, '') ?? factOf(named?.title) ?? factOf(first?.title),
    company:
      read(site.company)?.replace(/^at\s+|\s+logo$/gi, '') ??
      factOf(named?.company) ??
      factOf(first?.company),
    location: read(site.location) ?? factOf(first?.location),
    workplace: workplaceIn(read(site.workplace)),
    employmentType: read(site.employmentType)?.replace(/^[-–/,\s]+|[-–/,\s]+$/g, ''),
    pay: read(site.pay),
    posted: writtenDate(read(site.posted)),
    validThrough: writtenDate(read(site.validThrough)),
    identifier: withoutLabel(read(site.identifier)),
  });
  const paired = factsInPairs((site.pairs ?? []).flatMap((selector) => pairsAt(root, selector)));
  const line = lineAt(root, site.line) ?? match?.input.slice(0, LONGEST_LINE).split('\n')[0];
  return line === undefined
    ? mergeFacts(facts, paired)
    : mergeFacts(facts, paired, factsInLine(line, [facts.title, facts.company], match === undefined));
}

/** A line of facts, with a bar where an empty element parts them. */
function lineAt(root: Document | Element, selectors: readonly string[] = []): string | undefined {
  for (const selector of selectors)
    for (const line of matching(root, selector, 5)) {
      const [bar] = queryAll(line, ':empty', 1);
      const text = factOf(shownText(line));
      if (text !== undefined) return bar === undefined ? text : piecesOf(line).join(' | ');
    }
  return undefined;
}

function piecesOf(line: Element): string[] {
  const pieces: string[] = [];
  for (let node = firstChildOf(line); node !== null; node = nextSiblingOf(node))
    pieces.push(contentOf(node).trim());
  return pieces.filter((piece) => piece !== '');
}

function withoutLabel(identifier: string | undefined): string | undefined {
  return identifier?.slice(IDENTIFIER_LABEL.exec(identifier.toLowerCase())?.[0].length);
}

function pairsAt(root: Document | Element, selector: string): (readonly [string, string])[] {
  return matching(root, selector, MOST_PAIRS).map((pair) => {
    const [label, value] = queryAll(pair, ':scope > *', 2);
    return [
      label === undefined ? '' : shownText(label),
      value === undefined ? '' : shownText(value),
    ] as const;
  });
}

function firstFact(root: Document | Element, selectors: readonly string[]): string | undefined {
  for (const selector of selectors) {
    for (const element of matching(root, selector, 5)) {
      const fact = factOf(
        nameOf(element) === 'img'
          ? attributeOf(element, 'alt')
          : (attributeOf(element, 'datetime') ?? attributeOf(element, 'content') ?? shownText(element)),
      );
      if (fact !== undefined) return fact;
    }
  }
  return undefined;
}
