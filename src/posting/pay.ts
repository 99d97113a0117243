import { factorOf, numberOf } from './amount.ts';
import { type Amounts, amountsIn } from './amounts.ts';
import { CURRENCY, currencyOf } from './currencies.ts';
import { periodIn } from './pay-period.ts';
import type { PayRange } from './posting.ts';

/** Pay as found in a text: as written there, and as numbers. */
export type FoundPay = { readonly pay: string; readonly payRange: PayRange };

const LONGEST_LINE = 2_000;
const MOST_CHARS = 200_000;
/** A range wider than this is a slip of the pen (`$67,00 - $71,500`) or no range. */
const MOST_SPREAD = 20;

const DIGIT = /\d/;
/** In running text `12 L` is money only beside a sign or word for it. */
const SIGN = /[$€£₹¥￥₩₪₺₱฿₫]/;
const MONEY = new RegExp(`${CURRENCY}|\\bLPA\\b|\\b[Ll](?:akhs?|acs?)\\b`);

/** All patterns from here on are for lower case: engines compile and run those far cheaper than such that fold it. */
const PAY_WORD =
  /\b(?:salar(?:y|ies)|pay|wages?|compensation|remuneration|earn(?:ings?)?|base|ote|hourly|annual(?:ly)?|gross|day rate|rate|range|paid|gehalt|jahresgehalt|brutto|lohn|verg[üu]tung|verdienst|salaire|r[ée]mun[ée]ration|salario|retribuci[óo]n|sal[áa]rio|stipendio|salaris|bruto|l[öo]n|wynagrodzenie|ctc)\b/;
const LABEL =
  /^(?:[a-zà-ÿ ]{0,25}\b)?(?:salary|pay|compensation|wage|gehalt|salaire|salario|ctc)\b[^\d]{0,25}$/;
/** Money that is not pay: right behind the amount, or leading up to it. */
const OTHER =
  'revenues?|funding|sales|turnover|arr|valuation|bonus(?:es)?|sign-on|signing|stipend|allowance|budgets?|reimburse\\w*|match(?:ing)?|deductible|fees?|donat\\w*|assets|portfolio|deals?|contracts?|grants?|insurance|raised|equity';
const OTHER_AFTER = new RegExp(
  `(?:${OTHER}|contributions?|savings?|gift|vouchers?|cover(?:age)?|customers?|users?|purchases?|transactions?|investment|credits?|value|tips)\\b`,
  'y',
);
/** What may lead from an amount to what it is for, and each of up to two words between. */
const LEADS_ON = /[\s,]*(?:in |of |worth of |a year in |per year in |annual(?:ly)? (?:in )?)?/y;
const WORD_BETWEEN = /(?!with |plus |and |or |incl|excl)[\w-]+ /y;
const OTHER_BEFORE = new RegExp(
  `(?:\\b(?:${OTHER}|valued|saved|saving|paid out|average order|worth|relocation|referral|options|gym|learning|training|equipment)\\b[^.;:$€£₹\\d]{0,30}|\\b(?:sells?|saves?)(?: at least| up to| about| over)? ?|times (?:annual |your )?salary[ (]{1,2}(?:up to )?|401)$`,
);

const UP_TO = /\b(?:up to|to|max(?:imum)?|bis(?: zu)?|jusqu['’]?[àa]|hasta|tot)[\s:]*$/;
/** "$109,366 to Step 10": the other end is not an amount that can be read. */
const GOES_ON = /^\s{1,3}(?:to|through|bis)\s+\S/;
const FROM =
  /\b(?:from|starting (?:at|from)|min(?:imum)?|at least|ab|mindestens|[àa] partir de|desde|vanaf)[\s:]*$/;

/** Reads a text that is pay and nothing else, or undefined where it is not sure. `country` decides shared signs. */
export function payRangeOf(pay: string, country?: string): PayRange | undefined {
  for (const match of amountsIn(pay.slice(0, LONGEST_LINE))) {
    const range = rangeOf(match, pay, country);
    if (range !== undefined) return range;
  }
  return undefined;
}

/**
 * The first pay stated in a posting's text. An amount counts only beside a word for pay or for a span of
 * time, or under such a heading; turnover, bonuses, budgets and allowances do not count.
 */
export function payInText(text: string, country?: string): FoundPay | undefined {
  let heading = '';
  for (const line of text.slice(0, MOST_CHARS).split('\n')) {
    const above = heading;
    const isBare = !DIGIT.test(line);
    if (line !== '') heading = line.length <= 60 && isBare && PAY_WORD.test(line.toLowerCase()) ? line : '';
    if (isBare) continue;
    const found = payInLine(line.slice(0, LONGEST_LINE), above, country);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A short line that is pay and nothing else, or undefined. */
export function payAlone(line: string): string | undefined {
  if (line.length > 80 || !DIGIT.test(line)) return undefined;
  const [match] = amountsIn(line);
  if (match === undefined || rangeOf(match, line, undefined) === undefined || !isMoney(line))
    return undefined;
  const { from, to } = periodIn(line, match.index, match.end);
  return /^[\s(]*$/.test(line.slice(0, from)) && /^[\s).*]*$/.test(line.slice(to)) ? line : undefined;
}

function payInLine(line: string, heading: string, country: string | undefined): FoundPay | undefined {
  for (const match of amountsIn(line)) {
    const range = rangeOf(match, line, country);
    const { end } = match;
    if (range === undefined) continue;
    const lead = line.slice(Math.max(0, match.index - 60), match.index);
    const before = lead.toLowerCase();
    const after = line.slice(end, end + 60).toLowerCase();
    if (OTHER_BEFORE.test(before) || isForOther(after)) continue;
    const told =
      range.period !== undefined || heading !== '' || PAY_WORD.test(`${before} ${after.slice(0, 25)}`);
    if (!told || !isMoney(line) || !isLikely(range, LABEL.test(before))) continue;
    const stated = periodIn(line, match.index, end);
    const side = range.min === undefined ? UP_TO : range.max === undefined ? FROM : null;
    const words = side?.exec(before)?.[0].length ?? 0;
    return {
      pay: `${lead.slice(lead.length - words)}${line.slice(stated.from, stated.to)}`.trim(),
      payRange: underHeading(range, heading),
    };
  }
  return undefined;
}

/** "Annual salary" as a heading tells the span of time too. */
function underHeading(range: PayRange, heading: string): PayRange {
  if (heading === '' || range.period !== undefined) return range;
  const { period } = periodIn(heading, heading.length, heading.length);
  return period === undefined ? range : { ...range, period };
}

function isMoney(line: string): boolean {
  return SIGN.test(line) || MONEY.test(line);
}

/** Whether what follows an amount says that it is no pay. */
function isForOther(after: string): boolean {
  LEADS_ON.lastIndex = 0;
  LEADS_ON.test(after);
  const spaces = after.length - after.replace(/^[\s,]+/, '').length;
  for (const start of new Set([LEADS_ON.lastIndex, spaces])) {
    let at = start;
    for (let words = 0; words <= 2; words++) {
      OTHER_AFTER.lastIndex = at;
      if (OTHER_AFTER.test(after)) return true;
      WORD_BETWEEN.lastIndex = at;
      if (!WORD_BETWEEN.test(after)) break;
      at = WORD_BETWEEN.lastIndex;
    }
  }
  return false;
}

function rangeOf(
  { first, second, index, end }: Amounts,
  line: string,
  country: string | undefined,
): PayRange | undefined {
  const scales = `${first.scale}${second?.scale ?? ''}`;
  const signs = [second?.after, first.after, first.before, second?.before];
  const currency = currencyIn(signs, scales, country);
  // A range shares the scale of its end: `12-18 LPA`, `70–90k`.
  const isOwn = first.scale !== '' || second === undefined || numberOf(first.number) >= 1_000;
  const low = amountOf(first.number, isOwn ? first.scale : second.scale);
  const high = second === undefined ? low : amountOf(second.number, second.scale);
  if (
    currency === undefined ||
    low === undefined ||
    high === undefined ||
    low > high ||
    high === 0 ||
    high > low * MOST_SPREAD
  )
    return undefined;
  const lead = line.slice(Math.max(0, index - 25), index).toLowerCase();
  const upTo = second === undefined && UP_TO.test(lead);
  const rest = line.slice(end, end + 20).toLowerCase();
  const from = second === undefined && (first.plus || FROM.test(lead) || GOES_ON.test(rest));
  const period = /lpa/i.test(scales) ? 'year' : periodIn(line, index, end).period;
  return {
    ...(upTo ? {} : { min: low }),
    ...(from || second?.plus === true ? {} : { max: high }),
    currency,
    ...(period === undefined ? {} : { period }),
  };
}

/** A code tells more than a sign (`$90,000 CAD`); lakhs are rupees. */
function currencyIn(
  signs: readonly (string | undefined)[],
  scales: string,
  country: string | undefined,
): string | undefined {
  const given = signs.filter((sign) => sign !== undefined);
  const sign = given.find((one) => /^[A-Z]{3}$/.test(one)) ?? given[0];
  const lakhs = /\b(?:l|lpa|lakhs?|lacs?)\b/i.test(scales);
  if (sign === undefined) return lakhs ? 'INR' : undefined;
  return currencyOf(sign, country ?? (lakhs ? 'IN' : undefined));
}

function amountOf(number: string, scale: string): number | undefined {
  const factor = factorOf(scale);
  return factor === null ? undefined : Math.round(numberOf(number) * factor * 100) / 100;
}

/** In running text an amount must also be of the size that pay has for its span of time. */
function isLikely({ min, max, period }: PayRange, labelled: boolean): boolean {
  const amount = max ?? min ?? 0;
  if (period === 'year') return amount >= 3_000;
  if (period === 'month') return amount >= 100;
  if (period !== undefined) return amount >= 3;
  return amount >= (labelled ? 5 : 10_000);
}
