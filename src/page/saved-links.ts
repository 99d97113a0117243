import { attributeOf, contentOf, queryAll } from '../posting/safe-dom.ts';
import { speaksOfJobs } from './may-hold.ts';

const MOST_LINKS = 500;
const MOST_ASKED = 200;
/** Of one page; a page that makes up more addresses gets no more answers. */
const MOST_KNOWN = 2000;
/** Longer addresses are refused. */
const LONGEST = 2000;

export type SavedLinks = {
  /** Looks for links to postings and asks which of them are saved; true where the answer is new. */
  look(): Promise<boolean>;
  /** Forgets what was not saved: it may be by now. */
  askAgain(): void;
  /** The links to saved postings that stand on the page. */
  links(): readonly Element[];
};

/**
 * The links of a page that lead to postings on the shortlist. `ask` tells for each of some addresses what names the
 * posting there, where that is saved, else ''.
 */
export function createSavedLinks(
  document: Document,
  ask: (urls: readonly string[]) => Promise<readonly string[]>,
): SavedLinks {
  /** What names the saved posting that an address leads to; '' where none is saved. */
  const known = new Map<string, string>();
  const addresses = new Map<string, string | null>();
  let saved: readonly Element[] = [];

  async function look(): Promise<boolean> {
    const links = linksOf(document, addresses);
    const open = [...new Set(links.map(({ url }) => url))].filter((url) => !known.has(url));
    const asked = open.slice(0, Math.min(MOST_ASKED, MOST_KNOWN - known.size));
    if (asked.length > 0) {
      const names = await ask(asked);
      for (const [place, url] of asked.entries()) known.set(url, names[place] ?? '');
    }
    const before = saved;
    saved = firstToEach(links, ({ url }) => known.get(url) ?? '').map(({ link }) => link);
    return before.length !== saved.length || saved.some((link, place) => link !== before[place]);
  }

  return {
    look,
    askAgain: () => {
      for (const [url, name] of known) if (name === '') known.delete(url);
    },
    links: () => saved.filter((link) => link.isConnected),
  };
}

type Link = { readonly link: Element; readonly url: string };

/** The links with words whose addresses speak of a job. */
function linksOf(document: Document, addresses: Map<string, string | null>): Link[] {
  return queryAll(document, 'a[href]:not([href^="#"])', MOST_LINKS).flatMap((link) => {
    const href = attributeOf(link, 'href') ?? '';
    const key = `${document.baseURI}\n${href}`;
    const before = addresses.get(key);
    const url = before === undefined ? addressOf(href, document.baseURI) : before;
    if (addresses.size < MOST_KNOWN) addresses.set(key, url);
    return url === null || contentOf(link).trim() === '' ? [] : [{ link, url }];
  });
}

/** A posting has one sign, at the first of its links. */
function firstToEach(links: readonly Link[], nameOf: (link: Link) => string): Link[] {
  const seen = new Set(['']);
  return links.filter((link) => {
    const name = nameOf(link);
    const isFirst = !seen.has(name);
    seen.add(name);
    return isFirst;
  });
}

/** Where a link leads; `null` where that does not speak of a job. */
function addressOf(href: string, base: string): string | null {
  if (!URL.canParse(href, base)) return null;
  const address = new URL(href, base);
  if (!/^https?:$/.test(address.protocol) || address.href.length > LONGEST) return null;
  return speaksOfJobs(address) ? address.href : null;
}
