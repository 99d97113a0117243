import type { PayRange } from './posting.ts';

type Period = NonNullable<PayRange['period']>;

const WORDS: readonly (readonly [Period, string])[] = [
  ['year', 'year|yr|annum|jahr|an\\b|ann[ée]e|a[ñn]o|ano\\b|anno\\b|jaar|[åa]r\\b|rok'],
  ['month', 'month|mo\\b|monat|mois|mes\\b|m[êe]s\\b|mese|maand|m[åa]nad|mies'],
  ['week', 'week|wk\\b|woche|semaine|semana|settimana'],
  ['day', 'day\\b|tag\\b|jour\\b|d[íi]a\\b|giorno|dag\\b'],
  ['hour', 'hour|hr|h\\b|stunde|std|heure|hora|ora\\b|uur|timme'],
];
const PER = "(?:\\/|per|an?|each|every|pro|je|im|par|al?|por|all['’]|om|na)";
/** What may stand between an amount and its span of time. */
const FILLER =
  '(?:[\\s,(]|\\b(?:gross|brutto|brut|bruts|bruto|lordi|base|salary|OTE|USD|CAD|AUD|EUR|GBP)\\b){0,4}';
const AFTER: readonly (readonly [Period, RegExp])[] = WORDS.map(([period, words]) => [
  period,
  new RegExp(`^${FILLER}${PER}\\s?(?:${words})[a-z]{0,2}\\b\\)?`, 'iu'),
]);
const ADVERB: readonly (readonly [Period, RegExp])[] = [
  [
    'year',
    new RegExp(
      `^${FILLER}(?:p\\.\\s?a\\.|pa\\b|annual(?:ly)?|yearly|j[äa]hrlich|annuels?|anuales|annui)`,
      'iu',
    ),
  ],
  [
    'month',
    new RegExp(`^${FILLER}(?:p\\.\\s?m\\.|pcm\\b|monthly|monatlich|mensuels?|mensuales|mensili)`, 'iu'),
  ],
  ['week', new RegExp(`^${FILLER}(?:weekly|w[öo]chentlich)`, 'iu')],
  ['day', new RegExp(`^${FILLER}(?:daily|p\\.\\s?d\\.)`, 'iu')],
  ['hour', new RegExp(`^${FILLER}(?:p\\.\\s?h\\.|ph\\b|hourly)`, 'iu')],
];
/** Leading up to the amount, not over the end of a sentence. */
const BEFORE: readonly (readonly [Period, RegExp])[] = [
  ['year', /\b(?:annual|yearly|per annum|jahresgehalt|annuel(?:le)?|anual)\b[^.;\d]{0,40}$/iu],
  ['month', /\b(?:monthly|monatsgehalt|monatlich|mensuel(?:le)?|mensual)\b[^.;\d]{0,40}$/iu],
  ['week', /\b(?:weekly)\b[^.;\d]{0,40}$/iu],
  ['day', /\b(?:day rate|daily rate|tagessatz)\b[^.;\d]{0,40}$/iu],
  ['hour', /\b(?:hourly|stundenlohn)\b[^.;\d]{0,40}$/iu],
];

/** The span of time stated beside `line[start, end)`, and the part of the line that states both. */
export function periodIn(
  line: string,
  start: number,
  end: number,
): { readonly period?: Period; readonly from: number; readonly to: number } {
  const after = line.slice(end, end + 60);
  for (const [period, pattern] of [...AFTER, ...ADVERB]) {
    const match = pattern.exec(after);
    if (match !== null) return { period, from: start, to: end + match[0].length };
  }
  const inside = line.slice(start, end);
  for (const [period, words] of WORDS)
    if (new RegExp(`\\d\\s?${PER}\\s?(?:${words})`, 'iu').test(inside))
      return { period, from: start, to: end };
  const before = line.slice(Math.max(0, start - 60), start);
  const lead = BEFORE.find(([, pattern]) => pattern.test(before));
  return { ...(lead === undefined ? {} : { period: lead[0] }), from: start, to: end };
}
