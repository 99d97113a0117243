import { type Facts, factOf, factsOf, isoDate } from './facts.ts';
import type { Place } from './generic.ts';
import { attributeOf, containsNode, contentOf, queryAll, queryOne } from './safe-dom.ts';
import { statedRange } from './stated-pay.ts';
import { mapText, type TextMap } from './text-map.ts';

const SCOPE = '[itemscope][itemtype*="JobPosting"]';
const PARTS =
  '[itemprop~="description"], [itemprop~="responsibilities"], [itemprop~="qualifications"], [itemprop~="skills"], [itemprop~="experienceRequirements"], [itemprop~="educationRequirements"], [itemprop~="jobBenefits"], [itemprop~="incentives"], [itemprop~="incentiveCompensation"]';
const LEAST_TEXT = 200;

/** A JobPosting marked up in the page itself: the longest where there are several, null where all are teasers. */
export function readMicrodata(
  document: Document,
): { readonly place: Place; readonly map: TextMap; readonly facts: Facts } | null {
  let best: { readonly scope: Element; readonly elements: readonly Element[]; readonly map: TextMap } | null =
    null;
  const scopes = queryAll(document, SCOPE, 50);
  for (const scope of scopes) {
    const elements = partsOf(scope);
    if (elements.length === 0) continue;
    const map = mapText(elements);
    if (best === null || map.text.length > best.map.text.length) best = { scope, elements, map };
  }
  // Many short ones are a list of teasers.
  if (best === null || best.map.text.length < (scopes.length > 2 ? 1_000 : LEAST_TEXT)) return null;
  return {
    place: { elements: best.elements, without: new Set() },
    map: best.map,
    facts: factsIn(best.scope),
  };
}

function partsOf(scope: Element): Element[] {
  const parts = queryAll(scope, PARTS, 30).filter((part) => nearestScope(part, scope));
  return parts.filter((part) => !parts.some((other) => other !== part && containsNode(other, part)));
}

/** The description of the hiring organisation is not the posting's. */
function nearestScope(part: Element, scope: Element): boolean {
  return !queryAll(scope, '[itemscope]', 100).some((inner) => inner !== part && containsNode(inner, part));
}

function factsIn(scope: Element): Facts {
  const read = (...names: readonly string[]): string | undefined => {
    for (const name of names) {
      const element = queryOne(scope, name);
      const fact =
        element === null ? undefined : factOf(attributeOf(element, 'content') ?? contentOf(element));
      if (fact !== undefined) return fact;
    }
    return undefined;
  };
  return factsOf({
    title: read('[itemprop~="title"]', '[itemprop~="name"]:is(h1, h2)'),
    company: read(
      '[itemprop~="hiringOrganization"] [itemprop~="name"]',
      '[itemprop~="hiringOrganization"]:not([itemscope])',
    ),
    location: read(
      '[itemprop~="jobLocation"] [itemprop~="addressLocality"]',
      '[itemprop~="jobLocation"]',
      '[itemprop~="addressLocality"]',
    ),
    employmentType: read('[itemprop~="employmentType"]'),
    pay: read('[itemprop~="baseSalary"]'),
    payRange: statedRange({
      min: read('[itemprop~="baseSalary"] [itemprop~="minValue"]'),
      max: read('[itemprop~="baseSalary"] [itemprop~="maxValue"]'),
      currency: read('[itemprop~="baseSalary"] [itemprop~="currency"]', '[itemprop~="salaryCurrency"]'),
      unit: read('[itemprop~="baseSalary"] [itemprop~="unitText"]'),
    }),
    posted: isoDate(read('[itemprop~="datePosted"]')),
    validThrough: isoDate(read('[itemprop~="validThrough"]')),
    identifier: read('[itemprop~="identifier"] [itemprop~="value"]', '[itemprop~="identifier"]'),
  });
}
