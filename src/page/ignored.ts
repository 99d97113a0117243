import { type Ignore, type IgnoreScope, type IgnoreWish, MAX_PHRASE_LENGTH } from '../platform/ignore.ts';
import type { MarkPlaces } from '../platform/messages.ts';
import type { Reading } from '../reading/reading.ts';

type Marked = { readonly entry: string; readonly start: number; readonly end: number };

/** How much of the text on either side tells one place from another. */
const AROUND = 60;

/** Where the reading of `text` marks what the user ignores; `undefined` where that is nowhere. */
export function ignoredIn(
  reading: Pick<Reading, 'signals' | 'flags'>,
  text: string,
  ignored: readonly Ignore[],
): MarkPlaces | undefined {
  if (ignored.length === 0) return undefined;
  const isIgnored = ignoreTest(text, ignored);
  const placesIn = (list: readonly Marked[]) => [...list.keys()].filter((place) => isIgnored(list[place]));
  const places = { signals: placesIn(reading.signals), flags: placesIn(reading.flags) };
  return places.signals.length + places.flags.length > 0 ? places : undefined;
}

/** What to ask for when the user ignores `mark` in `text`. */
export function wishFor(scope: IgnoreScope, mark: Marked, text: string): IgnoreWish {
  return { scope, entry: mark.entry, phrase: phraseOf(text, mark), around: aroundOf(text, mark) };
}

function ignoreTest(text: string, ignored: readonly Ignore[]): (mark: Marked | undefined) => boolean {
  const of = (...scopes: readonly IgnoreScope[]) => ignored.filter(({ scope }) => scopes.includes(scope));
  const entries = new Set(of('rule', 'site').map(({ entry }) => entry));
  const phrases = new Set(of('phrase').map(({ phrase }) => phrase.toLowerCase()));
  const places = new Set(of('one').map(({ entry, around }) => `${entry} ${around}`));
  return (mark) =>
    mark !== undefined &&
    (entries.has(mark.entry) ||
      (phrases.size > 0 && phrases.has(phraseOf(text, mark).toLowerCase())) ||
      (places.size > 0 && places.has(`${mark.entry} ${aroundOf(text, mark)}`)));
}

function phraseOf(text: string, { start, end }: Marked): string {
  return plain(text.slice(start, end)).slice(0, MAX_PHRASE_LENGTH);
}

/** A fingerprint, so that no text of the page is kept beyond the phrase itself. */
function aroundOf(text: string, { start, end }: Marked): string {
  return fingerprint(plain(text.slice(Math.max(0, start - AROUND), end + AROUND)).toLowerCase());
}

function plain(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}

/** 53 bits that two places share by chance only (cyrb53). */
function fingerprint(words: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < words.length; at++) {
    const unit = words.charCodeAt(at);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}
