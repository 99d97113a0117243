import { NUMBER, SCALE } from './amount.ts';
import { IS_CODE } from './currencies.ts';

/** One amount or a range of two as a text writes it: signs, numbers, scales. `index` and `end` bound it. */
export type Amounts = {
  readonly index: number;
  readonly end: number;
  readonly first: Amount;
  readonly second?: Amount;
};

type Amount = {
  /** The currency before it and behind it. */
  readonly before: string | undefined;
  readonly after: string | undefined;
  readonly number: string;
  readonly scale: string;
  readonly plus: boolean;
  readonly end: number;
};

const MOST_AMOUNTS = 60;
/** A currency begins this many characters before its number at most. */
const LONGEST_CURRENCY = 8;

// Small patterns put together by hand: as one, an engine takes ten milliseconds to compile them.
const CURRENCY =
  '(?:\\b(?:US|CAD?|AUD?|NZ|SG|HK|MX) ?\\$|\\b[CASR]\\$|[$€£₹¥￥₩₪₺₱฿₫]|\\b[A-Z]{3}\\b|\\b[Ee]uros?\\b|zł|Kč|\\bkr\\b\\.?|\\bS?[Ff]r\\.|\\bRs\\b\\.?)';
const BEFORE = new RegExp(`(${CURRENCY})\\s{0,2}(?=\\d)`, 'g');
const AFTER = new RegExp(`\\s?(${CURRENCY})(?!\\s?\\d)`, 'y');
const WRITTEN = new RegExp(`(${NUMBER})(${SCALE})?(\\+)?`, 'y');
const PERIOD = /\s?(?:\/|per|an?)\s?(?:hour|hr|h|year|yr|month|annum)/y;
const BETWEEN =
  /\s{0,2}(?:-{1,3}|[–—‒−~]|\b(?:to|and|up to|bis|und|et|y|en?|tot|till)\b|[aàá](?=\s))\s{0,2}/y;
const SPACES = /\s{0,2}/y;
const FIRST_DIGIT = /(?<![\d.,])\d/g;

/** The amounts of a line, from left to right. */
export function amountsIn(line: string): Amounts[] {
  const found: Amounts[] = [];
  let from = 0;
  while (found.length < MOST_AMOUNTS) {
    FIRST_DIGIT.lastIndex = from;
    const digit = FIRST_DIGIT.exec(line)?.index;
    if (digit === undefined) break;
    const { index, currency } = startOf(line, from, digit);
    const first = amountAt(line, digit, currency);
    if (first === undefined) {
      from = digit + 1;
      continue;
    }
    const second = secondOf(line, first.end);
    // In "Step 1 - $109,366" the first number is not of money: it is read again from the second.
    if (first.before === undefined && first.after === undefined && second?.before !== undefined) {
      from = digit + first.number.length;
      continue;
    }
    const { end } = second ?? first;
    found.push({ index, end, first, ...(second === undefined ? {} : { second }) });
    from = end;
  }
  return found;
}

/** Where an amount begins whose number begins at `digit`: at its currency, or the space before it. */
function startOf(line: string, from: number, digit: number): { index: number; currency: string | undefined } {
  BEFORE.lastIndex = Math.max(from, digit - LONGEST_CURRENCY);
  for (let match = BEFORE.exec(line); match !== null && match.index < digit; match = BEFORE.exec(line))
    if (match.index + match[0].length === digit && isCurrency(match[1]))
      return { index: match.index, currency: match[1] };
  let index = digit;
  while (index > from && digit - index < 2 && /\s/.test(line.charAt(index - 1))) index--;
  return { index, currency: undefined };
}

function amountAt(line: string, at: number, before: string | undefined): Amount | undefined {
  WRITTEN.lastIndex = at;
  const match = WRITTEN.exec(line);
  if (match === null) return undefined;
  const [, number = '', scale = '', plus] = match;
  const end = at + match[0].length;
  AFTER.lastIndex = end;
  const [said = '', after] = AFTER.exec(line) ?? [];
  const isNamed = isCurrency(after);
  return {
    before,
    after: isNamed ? after : undefined,
    number,
    scale,
    plus: plus !== undefined,
    end: isNamed ? end + said.length : end,
  };
}

/** The end of a range; `$45/hr - $60/hr` names the span of time at both. */
function secondOf(line: string, end: number): Amount | undefined {
  const behind = endAt(PERIOD, line, end);
  for (const at of behind === undefined ? [end] : [behind, end]) {
    const from = endAt(BETWEEN, line, at);
    if (from === undefined) continue;
    BEFORE.lastIndex = from;
    const match = BEFORE.exec(line);
    const isNamed = match?.index === from && isCurrency(match[1]);
    const digit = isNamed ? from + match[0].length : (endAt(SPACES, line, from) ?? from);
    if (/[\d.,]/.test(line.charAt(digit - 1))) continue;
    const second = amountAt(line, digit, isNamed ? match[1] : undefined);
    if (second !== undefined) return second;
  }
  return undefined;
}

function endAt(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

/** Three capital letters are a currency only where they are a code. */
function isCurrency(sign: string | undefined): boolean {
  return sign !== undefined && (!/^[A-Z]{3}$/.test(sign) || IS_CODE.has(sign));
}
