import type { PageState } from '../platform/messages.ts';
import type { PageSettings } from '../platform/settings.ts';
import { extractSelection } from '../posting/selection.ts';
import type { SiteAdapter } from '../posting/sites/site-adapter.ts';
import { findPosting, type Hint, type Part } from './find-posting.ts';
import { NOTHING, type PageReading, type TextOnPage } from './page-reading.ts';

/** What a look at the page has found: a text to read, or what is to be told where there is none. */
export type PageFind =
  | { readonly kind: 'text'; readonly text: TextOnPage }
  | { readonly kind: 'nothing'; readonly reading: PageReading };

/** The reasons of the extraction that the user should know. */
const TOLD: Readonly<Record<string, 'image' | 'expired'>> = {
  'text drawn as an image': 'image',
  expired: 'expired',
};

const LONGEST_TITLE = 200;

export const FOUND_NOTHING: PageFind = { kind: 'nothing', reading: NOTHING };

/** Looks for a posting; `at` is the one the user wants where there are several. */
export function findOnPage(
  document: Document,
  url: string,
  settings: Pick<PageSettings, 'place'>,
  sites: readonly SiteAdapter[],
  at?: Hint['at'],
): PageFind {
  const extraction = findPosting(document, url, sites, { place: settings.place, at });
  const { found, tried } = extraction;
  if (!found) {
    const { reason = '' } = extraction;
    const because = Object.hasOwn(TOLD, reason) ? TOLD[reason] : undefined;
    const state: PageState = because ? { kind: 'none', because } : NOTHING.state;
    return { kind: 'nothing', reading: { ...NOTHING, state, trace: { tried, reason } } };
  }
  const { posting, hints, via, map, elements, several, expired } = extraction;
  const about = {
    posting,
    via,
    ...(several ? { several: severalOf(several, elements) } : {}),
    ...(expired ? { expired } : {}),
  };
  return { kind: 'text', text: { about, hints, map, elements, trace: { tried } } };
}

/** Takes what the user has selected, whatever it is. */
export function findSelection(document: Document): PageFind {
  const extraction = extractSelection(document.getSelection(), document, document.location.href);
  if (!extraction.found) return FOUND_NOTHING;
  const { posting, via, map, elements } = extraction;
  return {
    kind: 'text',
    text: { about: { posting: { ...titleOf(document), ...posting }, via }, map, elements },
  };
}

function severalOf(parts: readonly Part[], [first]: readonly Element[]) {
  return {
    titles: parts.map(({ title }) => title.slice(0, LONGEST_TITLE)),
    at: parts.findIndex(({ element }) => element === first),
  };
}

/** An image named `title` stands in the way of the real one: only text is a title. */
function titleOf({ title }: Document): { readonly title?: string } {
  return typeof title === 'string' && title !== '' ? { title } : {};
}
