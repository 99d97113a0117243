import { factOf } from './facts.ts';
import { containsNode, parentElementOf, queryAll } from './safe-dom.ts';
import { shownText } from './text-map.ts';

/** How pages name the element that shows a posting's place, in one of the attributes that names are given in. */
const NAMED = [
  'class',
  'itemprop',
  'title',
  'data-testid',
  'data-test',
  'data-qa',
  'data-automation',
  'data-ui',
  'data-at',
]
  .map((attribute) => `[${attribute}*="location" i]`)
  .join();
const MOST_STEPS = 6;
const MOST_NAMED = 12;
const LONGEST_PLACE = 80;
const LABEL = /^(?:job |work )?locations?\s*:?\s*/i;

/** The place in an element that is named so, beside a description; undefined where several stand there. */
export function namedPlace(description: Element): string | undefined {
  let at = parentElementOf(description);
  for (let step = 0; at !== null && step < MOST_STEPS; step++) {
    const places = new Set(
      queryAll(at, NAMED, MOST_NAMED)
        .filter((element) => !containsNode(element, description) && !containsNode(description, element))
        .flatMap((element) => placeIn(shownText(element))),
    );
    if (places.size > 0) return places.size === 1 ? [...places][0] : undefined;
    at = parentElementOf(at);
  }
  return undefined;
}

function placeIn(text: string): string[] {
  const place = factOf(text.replace(LABEL, '')) ?? '';
  return place.length <= LONGEST_PLACE && /^[^\d\s(][^?!:]+[^.]$/.test(place) ? [place] : [];
}
