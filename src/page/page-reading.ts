import type { PageState, TextAnswer, TextToRead } from '../platform/messages.ts';
import type { PageSettings } from '../platform/settings.ts';
import { factsOf } from '../posting/facts.ts';
import { ignoredIn } from './ignored.ts';
import { type Mark, marksOf, type TextMap } from './mark.ts';

/** What was tried, and why nothing was found. */
type Trace = { readonly tried: readonly string[]; readonly reason?: string };

/** A text to read, what is known of it, and where it stands in the DOM. */
export type TextOnPage = {
  readonly hints?: TextToRead['facts']['hints'];
  readonly about: Omit<Extract<PageState, { kind: 'posting' }>, 'kind' | 'reading' | 'ignored' | 'off'>;
  readonly map: TextMap;
  /** The elements that hold the description. */
  readonly elements: readonly Node[];
  readonly trace?: Trace;
};

/** What stands on the page: its state as the rest of the extension sees it, and where that is in the DOM. */
export type PageReading = {
  readonly state: PageState;
  readonly marks: readonly Mark[];
  readonly map: TextMap | null;
  /** The elements that hold the description; empty where there is none. */
  readonly elements: readonly Node[];
  readonly trace?: Trace;
};

export const NOTHING: PageReading = { state: { kind: 'none' }, marks: [], map: null, elements: [] };

/** What is asked of a text on the page. */
export function textToRead({ about: { posting }, hints }: TextOnPage): TextToRead {
  const { text, language, title, company, location, employmentType, workplace, pay, payRange } = posting;
  const facts = factsOf({ title, company, location, employmentType, workplace, pay, payRange, hints });
  return { text, ...(language === undefined ? {} : { language }), facts };
}

/** The page with its text read, and the marks that `settings` want. */
export function pageReading(
  { about: found, map, elements, trace }: TextOnPage,
  { reading, facts }: TextAnswer,
  settings: PageSettings,
): PageReading {
  const about = { ...found, posting: { ...found.posting, ...facts } };
  const where = { marks: [], map, elements, ...(trace ? { trace } : {}) };
  const { language } = reading;
  if (language !== 'en' && language !== 'und')
    return { ...where, state: { ...about, kind: 'other-language', language } };
  return markAgain({ ...where, state: { ...about, kind: 'posting', reading } }, settings);
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
