import { isoDate } from './facts.ts';

const MONTHS: readonly RegExp[] = [
  /^jan/i,
  /^f[eé][bv]/i,
  /^m(?:ar|är|rz)/i,
  /^a[pv]r/i,
  /^ma[yi]/i,
  /^ju(?:n|in)(?!l)/i,
  /^jui?l/i,
  /^a(?:ug|o[uû]t)/i,
  /^sep/i,
  /^o[ck]t/i,
  /^nov/i,
  /^d[eé][cz]/i,
];
const DAY_FIRST = /\b(\d{1,2})(?:st|nd|rd|th)?\.?\s+([A-Za-z\u00c0-\u024f]{3,10})\.?,?\s+(20\d\d)\b/;
const MONTH_FIRST = /\b([A-Za-z\u00c0-\u024f]{3,10})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(20\d\d)\b/;
const DOTTED = /\b(\d{1,2})\.(\d{1,2})\.(20\d\d)\b/;
const SLASHED = /\b(\d{1,2})\/(\d{1,2})\/(20\d\d)\b/;

/**
 * The ISO date that a short text states, or undefined where it states none or may mean two: `03/04/2026` is
 * April in one country and March in another.
 */
export function writtenDate(raw: string | undefined): string | undefined {
  if (raw === undefined) return undefined;
  const iso = isoDate(/\d{4}-\d\d-\d\d.{0,1}/.exec(raw)?.[0]);
  if (iso !== undefined) return iso;
  const day = DAY_FIRST.exec(raw);
  if (day !== null) return dateOf(day[3], monthNamed(day[2]), day[1]);
  const month = MONTH_FIRST.exec(raw);
  if (month !== null) return dateOf(month[3], monthNamed(month[1]), month[2]);
  const dotted = DOTTED.exec(raw);
  if (dotted !== null) return dateOf(dotted[3], Number(dotted[2]), dotted[1]);
  const [, first, second, year] = SLASHED.exec(raw) ?? [];
  if (Number(first) > 12) return dateOf(year, Number(second), first);
  return Number(second) > 12 ? dateOf(year, Number(first), second) : undefined;
}

function monthNamed(name = ''): number {
  return MONTHS.findIndex((pattern) => pattern.test(name)) + 1;
}

function dateOf(year: string | undefined, month: number, day: string | undefined): string | undefined {
  const time = Date.UTC(Number(year), month - 1, Number(day));
  if (month < 1 || Number.isNaN(time)) return undefined;
  const date = new Date(time);
  // 31 June would become 1 July.
  return date.getUTCMonth() === month - 1 ? date.toISOString().slice(0, 10) : undefined;
}
