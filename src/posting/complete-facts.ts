import { countryOf } from './currencies.ts';
import { type Facts, factsOf, mergeFacts } from './facts.ts';
import { payInText, payRangeOf } from './pay.ts';
import type { PayRange } from './posting.ts';
import { webAddress } from './posting-url.ts';
import { workplaceIn } from './workplace.ts';

/** Adds what follows from the facts found and from the posting's own text: pay as numbers, the workplace. */
export function completeFacts(
  facts: Facts,
  {
    text,
    url,
    language,
  }: { readonly text: string; readonly url: string; readonly language: string | undefined },
): Facts {
  const country = countryOf(facts.location, language, webAddress(url)?.hostname ?? '');
  // "Competitive" tells less than an amount in the text.
  const silent = facts.pay === undefined || !/\d/.test(facts.pay);
  const inText = payInText(text, country);
  const pay = silent && facts.payRange === undefined ? (inText?.pay ?? facts.pay) : facts.pay;
  const read = pay === undefined ? undefined : payRangeOf(pay, country);
  const shown = agreed(inText?.payRange, read) ?? read;
  const workplace = facts.workplace ?? workplaceIn(facts.location) ?? workplaceIn(facts.employmentType);
  return mergeFacts(
    factsOf({ pay, payRange: agreed(shown, facts.payRange) ?? shown ?? facts.payRange, workplace }),
    facts,
  );
}

/** Two sources that speak of the same amounts as one; where they differ, `by` wins. */
function agreed(range: PayRange | undefined, by: PayRange | undefined): PayRange | undefined {
  if (range === undefined || by === undefined || range.min !== by.min || range.max !== by.max)
    return undefined;
  return { ...range, ...by };
}
