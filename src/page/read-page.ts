import { lexicon } from 'virtual:lexicon';
import type { Several } from '../platform/messages.ts';
import type { PageSettings } from '../platform/settings.ts';
import type { Posting, Via } from '../posting/posting.ts';
import { extractSelection } from '../posting/selection.ts';
import { read } from '../reading/read.ts';
import { findPosting, type Hint } from './find-posting.ts';
import { ignoredIn } from './ignored.ts';
import { marksOf, type TextMap } from './mark.ts';
import { NOTHING, type PageReading } from './page-reading.ts';

/** The extraction's reason where a page's posting cannot be read because it is a picture. */
const IMAGE = 'text drawn as an image';

/** Looks for a posting and reads it; `at` is the one the user wants where there are several. */
export function readPosting(
  document: Document,
  url: string,
  settings: PageSettings,
  at?: Hint['at'],
): PageReading {
  const extraction = findPosting(document, url, { place: settings.place, at });
  const { found, tried } = extraction;
  if (!found) {
    const { reason } = extraction;
    return {
      ...NOTHING,
      ...(reason === IMAGE ? { state: { kind: 'none', isImage: true } } : {}),
      trace: { tried, ...(reason === undefined ? {} : { reason }) },
    };
  }
  const { posting, via, map, elements, several } = extraction;
  const parts = several && {
    titles: several.map(({ title }) => title),
    at: several.findIndex(({ element }) => element === elements[0]),
  };
  return { ...readText(posting, via, map, elements, settings, parts), trace: { tried } };
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
  several?: Several,
): PageReading {
  const parts = several ? { several } : {};
  const reading = read(posting.text, lexicon);
  if (reading.language !== 'en' && reading.language !== 'und') {
    const state = { kind: 'other-language', posting, via, language: reading.language, ...parts } as const;
    return { state, marks: [], map, elements };
  }
  const state = { kind: 'posting', posting, via, reading, ...parts } as const;
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
