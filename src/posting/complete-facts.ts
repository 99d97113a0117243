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
  const found = silent && facts.payRange === undefined ? payInText(text, country) : undefined;
  const pay = found?.pay ?? facts.pay;
  const read = found?.payRange ?? (pay === undefined ? undefined : payRangeOf(pay, country));
  const workplace = facts.workplace ?? workplaceIn(facts.location) ?? workplaceIn(facts.employmentType);
  return mergeFacts(factsOf({ pay, payRange: agreed(read, facts.payRange), workplace }), facts);
}

/** What is shown counts, and structured data may add to it where both speak of the same amounts. */
function agreed(shown: PayRange | undefined, structured: PayRange | undefined): PayRange | undefined {
  if (shown === undefined || structured === undefined) return shown ?? structured;
  return shown.min === structured.min && shown.max === structured.max ? { ...shown, ...structured } : shown;
}
