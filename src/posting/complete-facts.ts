import { companyIn } from './company.ts';
import { countryOf } from './currencies.ts';
import type { FactHint } from './fact-hint.ts';
import { type Facts, factsOf } from './facts.ts';
import { payAlone, payInText, payRangeOf } from './pay.ts';
import type { PayRange } from './posting.ts';
import { webAddress } from './posting-url.ts';
import { workplaceIn } from './workplace.ts';

/** The facts that help to understand a posting's words. */
export type TellingFacts = Pick<
  Facts,
  'title' | 'company' | 'location' | 'employmentType' | 'workplace' | 'pay' | 'payRange' | 'hints'
>;

/** The facts that stand in a posting's words. */
export type ToldFacts = Pick<Facts, 'company' | 'pay' | 'payRange' | 'workplace'>;

/** What follows from the facts found and from the posting's own text: pay, also as numbers, the workplace, and the employer. */
export function completeFacts(
  facts: TellingFacts,
  {
    text,
    url,
    language,
  }: { readonly text: string; readonly url: string; readonly language: string | undefined },
): ToldFacts {
  const country = countryOf(facts.location, language, webAddress(url)?.hostname ?? '');
  const stated = facts.pay ?? firstOf(facts.hints ?? []);
  // "Competitive" tells less than an amount in the text.
  const silent = stated === undefined || !/\d/.test(stated);
  const inText = payInText(text, country);
  const pay = silent && facts.payRange === undefined ? (inText?.pay ?? stated) : stated;
  const read = pay === undefined ? undefined : payRangeOf(pay, country);
  const shown = agreed(inText?.payRange, read) ?? read;
  const workplace = facts.workplace ?? workplaceIn(facts.location) ?? workplaceIn(facts.employmentType);
  const company = facts.company ?? companyIn(text, facts.hints ?? [], { url, title: facts.title });
  return factsOf({
    company,
    pay,
    payRange: agreed(shown, facts.payRange) ?? shown ?? facts.payRange,
    workplace,
  });
}

function firstOf(hints: readonly FactHint[]): string | undefined {
  for (const hint of hints) {
    const pay = payOf(hint);
    if (pay !== undefined) return pay;
  }
  return undefined;
}

function payOf(hint: FactHint): string | undefined {
  if (hint.how === 'within') return payInText(hint.text)?.pay;
  if (hint.how === 'whole') return payRangeOf(hint.text) === undefined ? undefined : hint.text;
  if (hint.how === 'names') return undefined;
  const [pay, ...more] = hint.texts.flatMap((text) => payAlone(text) ?? []);
  return more.length === 0 ? pay : undefined;
}

/** Two sources that speak of the same amounts as one; where they differ, `by` wins. */
function agreed(range: PayRange | undefined, by: PayRange | undefined): PayRange | undefined {
  if (range === undefined || by === undefined || range.min !== by.min || range.max !== by.max)
    return undefined;
  return { ...range, ...by };
}
