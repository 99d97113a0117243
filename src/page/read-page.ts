import { lexicon } from 'virtual:lexicon';
import type { PageSettings } from '../platform/settings.ts';
import { extractPosting } from '../posting/extract-posting.ts';
import type { Posting, Via } from '../posting/posting.ts';
import { extractSelection } from '../posting/selection.ts';
import { read } from '../reading/read.ts';
import { ignoredIn } from './ignored.ts';
import { marksOf, type TextMap } from './mark.ts';
import { NOTHING, type PageReading } from './page-reading.ts';

/** Looks for a posting and reads it. */
export function readPosting(document: Document, url: string, settings: PageSettings): PageReading {
  const extraction = extractPosting(document, url);
  if (!extraction.found) return NOTHING;
  const { posting, via, map, elements } = extraction;
  return readText(posting, via, map, elements, settings);
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
): PageReading {
  const reading = read(posting.text, lexicon);
  if (reading.language !== 'en' && reading.language !== 'und') {
    const state = { kind: 'other-language', posting, via, language: reading.language } as const;
    return { state, marks: [], map, elements };
  }
  return markAgain({ state: { kind: 'posting', posting, via, reading }, marks: [], map, elements }, settings);
}

/** The same reading with the marks that `settings` want now. */
export function markAgain(found: PageReading, { marks, ignored }: PageSettings): PageReading {
  const { state, map } = found;
  if (state.kind !== 'posting' || !map) return found;
  const { posting, via, reading } = state;
  const places = ignoredIn(reading, posting.text, ignored);
  return {
    ...found,
    state: { kind: 'posting', posting, via, reading, ...(places ? { ignored: places } : {}) },
    marks: marksOf(reading, map, marks, places),
  };
}
