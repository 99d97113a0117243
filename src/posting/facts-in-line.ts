import type { FactHint } from './fact-hint.ts';
import { type Facts, factOf, factsOf } from './facts.ts';
import { workplaceIn } from './workplace.ts';

const KIND_OF_WORK =
  /^(?:(?:full|part)[- ]time|permanent|temporary|contract|freelance|fixed[- ]term|intern(?:ship)?|festanstellung|vollzeit|teilzeit|befristet|unbefristet|cdi|cdd)\b[a-z\u00c0-\u024f, -]{0,30}$/;
const NAME = "\\p{Lu}[\\p{L}.'’ -]{1,40}";
/** `Oban, Scotland`, and what stands beside it: `Rotterdam, NL or REMOTE (EU)`. */
const PLACE = new RegExp(`^${NAME}(?:, ?${NAME}){1,2}(?: or [\\p{L} ]{2,20})?(?: ?\\([^()]{2,30}\\))?$`, 'u');
const MAY_BE_PLACE = new RegExp(`^${NAME}$`, 'u');
const PARTED = /\s*[·•|]\s*/;
const LONGEST_PART = 60;

/**
 * What a line of facts parted by dots or bars says: `Oban, Scotland · Full time · Permanent`. `known` is the
 * company or title, which are no place. A lone name is a place only where nothing else is left to be one, and
 * `lone` allows it.
 */
export function factsInLine(line: string, known: readonly (string | undefined)[], lone: boolean): Facts {
  const kinds: string[] = [];
  const left: string[] = [];
  const hints: FactHint[] = [];
  let workplace: Facts['workplace'];
  for (const part of line.split(PARTED)) {
    if (part === '' || part.length > LONGEST_PART || known.includes(part)) continue;
    if (KIND_OF_WORK.test(part.toLowerCase())) kinds.push(part);
    else if (/\d/.test(part)) hints.push({ how: 'whole', text: part });
    else if (PLACE.test(part)) left.unshift(part);
    else if (part.length <= 30 && workplaceIn(part) !== undefined) workplace ??= workplaceIn(part);
    else left.push(part);
  }
  const [place = ''] = left;
  const isPlace = PLACE.test(place) || (lone && left.length === 1 && MAY_BE_PLACE.test(place));
  return factsOf({
    location: isPlace ? place : undefined,
    workplace,
    employmentType: factOf(kinds.join(', ')),
    hints,
  });
}
