import { sitesFor } from '../posting/from-site.ts';
import { postingUrl } from '../posting/posting-url.ts';
import { attributeOf, contentOf, queryAll } from '../posting/safe-dom.ts';
import { ADDRESS } from './may-hold.ts';

const MOST_LINKS = 500;
const MOST_ASKED = 200;
/** Of one page; a page that makes up more addresses gets no more answers. */
const MOST_KNOWN = 2000;

export type SavedLinks = {
  /** Looks for links to postings and asks which of them are saved; true where the answer is new. */
  look(): Promise<boolean>;
  /** Forgets what was not saved: it may be by now. */
  askAgain(): void;
  /** The links to saved postings that stand on the page. */
  links(): readonly Element[];
};

/** The links of a page that lead to postings on the shortlist. `ask` tells which of some addresses are saved. */
export function createSavedLinks(
  document: Document,
  ask: (urls: readonly string[]) => Promise<readonly string[]>,
): SavedLinks {
  const known = new Map<string, boolean>();
  const named = new Map<string, string | null>();
  let saved: readonly Element[] = [];

  async function look(): Promise<boolean> {
    const links = linksOf(document, named);
    const open = [...new Set(links.map(({ url }) => url))].filter((url) => !known.has(url));
    const asked = open.slice(0, Math.min(MOST_ASKED, MOST_KNOWN - known.size));
    if (asked.length > 0) {
      const found = new Set(await ask(asked));
      for (const url of asked) known.set(url, found.has(url));
    }
    const before = saved;
    saved = links.filter(({ url }) => known.get(url) === true).map(({ link }) => link);
    return before.length !== saved.length || saved.some((link, place) => link !== before[place]);
  }

  return {
    look,
    askAgain: () => {
      for (const [url, isSaved] of known) if (!isSaved) known.delete(url);
    },
    links: () => saved.filter((link) => link.isConnected),
  };
}

/** The first link with words to each address that speaks of a job, by what names the posting in it. */
function linksOf(
  document: Document,
  named: Map<string, string | null>,
): { readonly link: Element; readonly url: string }[] {
  const seen = new Set<string>();
  return queryAll(document, 'a[href]:not([href^="#"])', MOST_LINKS).flatMap((link) => {
    const href = attributeOf(link, 'href') ?? '';
    const key = `${document.baseURI}\n${href}`;
    const before = named.get(key);
    const url = before === undefined ? addressOf(href, document.baseURI) : before;
    if (named.size < MOST_KNOWN) named.set(key, url);
    if (url === null || seen.has(url) || contentOf(link).trim() === '') return [];
    seen.add(url);
    return [{ link, url }];
  });
}

/** What names the posting that a link leads to; `null` where its address does not speak of a job. */
function addressOf(href: string, base: string): string | null {
  if (!URL.canParse(href, base)) return null;
  const { href: address, hostname, pathname, search } = new URL(href, base);
  if (!ADDRESS.test(hostname + pathname + search)) return null;
  return postingUrl(address, sitesFor(address).own[0]) ?? null;
}
