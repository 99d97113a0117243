import { isRecord } from './is-record.ts';

/** The part of a site's pages that the user has shown to be the posting. */
export type Place = {
  /** Host name of the page it was shown on. */
  readonly site: string;
  /** A CSS selector. */
  readonly selector: string;
};

const MAX_PLACES = 500;
const MAX_SITE_LENGTH = 255;
const MAX_SELECTOR_LENGTH = 500;

/** Whether `value` may be a selector, of a length that one has. */
export function isSelector(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '' && value.length <= MAX_SELECTOR_LENGTH;
}

/** What is stored as places, whatever it is: what cannot be understood is left out. */
export function readPlaces(stored: unknown): readonly Place[] {
  if (!Array.isArray(stored)) return [];
  return stored
    .slice(0, MAX_PLACES)
    .filter(
      (value): value is Place =>
        isRecord(value) &&
        isSelector(value.selector) &&
        typeof value.site === 'string' &&
        value.site !== '' &&
        value.site.length <= MAX_SITE_LENGTH,
    )
    .map(({ site, selector }) => ({ site, selector }));
}

/** With one more; a site has one place, the latest. Throws a RangeError where no more can be kept. */
export function withPlace(places: readonly Place[], one: Place): readonly Place[] {
  const others = withoutPlace(places, one.site);
  if (others.length >= MAX_PLACES) throw new RangeError(`more than ${MAX_PLACES} places`);
  return [...others, one];
}

/** Without that of a site. */
export function withoutPlace(places: readonly Place[], site: string): readonly Place[] {
  return places.filter((place) => place.site !== site);
}
