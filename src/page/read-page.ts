import { lexicon } from 'virtual:lexicon';
import type { Several } from '../platform/messages.ts';
import type { PageSettings } from '../platform/settings.ts';
import type { Posting, Via } from '../posting/posting.ts';
import { extractSelection } from '../posting/selection.ts';
import type { SiteAdapter } from '../posting/sites/site-adapter.ts';
import { read } from '../reading/read.ts';
import { findPosting, type Hint, type Part } from './find-posting.ts';
import { ignoredIn } from './ignored.ts';
import { marksOf, type TextMap } from './mark.ts';
import { NOTHING, type PageReading } from './page-reading.ts';

/** The reasons of the extraction that the user should know. */
const TOLD: Readonly<Record<string, 'image' | 'expired'>> = {
  'text drawn as an image': 'image',
  expired: 'expired',
};

const LONGEST_TITLE = 200;

/** Looks for a posting and reads it; `at` is the one the user wants where there are several. */
export function readPosting(
  document: Document,
  url: string,
  settings: PageSettings,
  sites: readonly SiteAdapter[],
  at?: Hint['at'],
): PageReading {
  const extraction = findPosting(document, url, sites, { place: settings.place, at });
  const { found, tried } = extraction;
  if (!found) {
    const { reason = '' } = extraction;
    const because = Object.hasOwn(TOLD, reason) ? TOLD[reason] : undefined;
    return {
      ...NOTHING,
      ...(because ? { state: { kind: 'none', because } } : {}),
      trace: { tried, reason },
    };
  }
  const { posting, via, map, elements, several, expired } = extraction;
  const about: About = {
    ...(several ? { several: severalOf(several, elements) } : {}),
    ...(expired ? { expired } : {}),
  };
  return { ...readText(posting, via, map, elements, settings, about), trace: { tried } };
}

type About = { readonly several?: Several; readonly expired?: true };

function severalOf(parts: readonly Part[], [first]: readonly Element[]): Several {
  return {
    titles: parts.map(({ title }) => title.slice(0, LONGEST_TITLE)),
    at: parts.findIndex(({ element }) => element === first),
  };
}

/** Reads what the user has selected, whatever it is. */
export function readSelection(document: Document, settings: PageSettings): PageReading {
  const extraction = extractSelection(document.getSelection(), document, document.location.href);
  if (!extraction.found) return NOTHING;
  const { posting, via, map, elements } = extraction;
  return readText({ ...titleOf(document), ...posting }, via, map, elements, settings);
}

/** An image named `title` stands in the way of the real one: only text is a title. */
function titleOf({ title }: Document): { readonly title?: string } {
  return typeof title === 'string' && title !== '' ? { title } : {};
}

function readText(
  posting: Posting,
  via: Via,
  map: TextMap,
  elements: readonly Node[],
  settings: PageSettings,
  about: About = {},
): PageReading {
  const reading = read(posting.text, lexicon);
  if (reading.language !== 'en' && reading.language !== 'und') {
    const state = { kind: 'other-language', posting, via, language: reading.language, ...about } as const;
    return { state, marks: [], map, elements };
  }
  const state = { kind: 'posting', posting, via, reading, ...about } as const;
  return markAgain({ state, marks: [], map, elements }, settings);
}

/** The same reading with the marks that `settings` want now. */
export function markAgain(found: PageReading, { marks, ignored }: PageSettings): PageReading {
  const { state, map } = found;
  if (state.kind !== 'posting' || !map) return found;
  const { ignored: _before, ...rest } = state;
  const places = ignoredIn(state.reading, state.posting.text, ignored);
  return {
    ...found,
    state: { ...rest, ...(places ? { ignored: places } : {}) },
    marks: marksOf(state.reading, map, marks, places),
  };
}
