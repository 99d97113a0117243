import type { PayRange } from './posting.ts';

type Period = NonNullable<PayRange['period']>;

/** Stems of the words for each span of time; one that ends in `.` stands for that word alone. */
const stems = wordsByPeriod({
  year: 'year yr annum jahr an. année annee año ano. anno. jaar år. ar. rok',
  month: 'month mo. monat mois mes. mês. mese maand månad manad mies',
  week: 'week wk. woche semaine semana settimana',
  day: 'day. tag. jour. día. dia. giorno dag.',
  hour: 'hour hr h. stunde std heure hora ora. uur timme',
});
const adverbs = wordsByPeriod({
  year: 'p.a. p.|a. pa. annually annual yearly jährlich jahrlich annuels annuel anuales anual annui annuo',
  month: 'p.m. p.|m. pcm. monthly monatlich miesięcznie mensuels mensuel mensuales mensili',
  week: 'weekly wöchentlich wochentlich',
  day: 'daily p.d. p.|d.',
  hour: 'p.h. p.|h. ph. hourly',
});
/** Words that lead up to an amount, not over the end of a sentence. */
const leads = wordsByPeriod({
  year: 'annual yearly per|annum jahresgehalt annuel annuelle anual',
  month: 'monthly monatsgehalt monatlich mensuel mensuelle mensual',
  week: 'weekly',
  day: 'day|rate daily|rate tagessatz',
  hour: 'hourly stundenlohn',
});
const FURTHEST_LEAD = 40;

const PER = "(?:\\/|per|an?|each|every|pro|je|im|par|al?|por|all['’]|om|na)\\s?";
const LETTERS = 'a-zà-ÿ';
/** What may stand between an amount and its span of time. All patterns here are for lower case: that is far cheaper. */
const FILLER =
  '^(?:[\\s,(]|\\b(?:gross|brutto|bruts?|brutos?|lordi|lorde|base|salary|ote|usd|cad|aud|eur|gbp)\\b){0,4}';
const FILLED = new RegExp(FILLER);
const AFTER = new RegExp(`${FILLER}${PER}([${LETTERS}]+)\\)?`);
const INSIDE = new RegExp(`\\d\\s?${PER}([${LETTERS}]+)`, 'g');

/** The span of time stated beside `line[start, end)`, and the part of the line that states both. */
export function periodIn(
  line: string,
  start: number,
  end: number,
): { readonly period?: Period; readonly from: number; readonly to: number } {
  const after = line.slice(end, end + 60).toLowerCase();
  const [said = '', word = ''] = AFTER.exec(after) ?? [];
  const named = stemOf(word, 2);
  if (named !== undefined) return { period: named, from: start, to: end + said.length };
  const filled = FILLED.exec(after)?.[0].length ?? 0;
  for (const [adverb, period] of adverbs()) {
    const length = lengthAt(after, filled, adverb);
    if (length > 0) return { period, from: start, to: end + filled + length };
  }
  for (const [, inside = ''] of line.slice(start, end).toLowerCase().matchAll(INSIDE)) {
    const period = stemOf(inside, inside.length);
    if (period !== undefined) return { period, from: start, to: end };
  }
  const period = ledTo(line.slice(Math.max(0, start - 60), start));
  return { ...(period === undefined ? {} : { period }), from: start, to: end };
}

type Words = readonly (readonly [string, Period])[];

/** Made where pay is found, which is not on every page. */
function wordsByPeriod(words: Readonly<Record<Period, string>>): () => Words {
  let known: Words | undefined;
  return () => {
    known ??= Object.entries(words).flatMap(([period, list]) =>
      list.split(' ').map((word) => [word.replace('|', ' '), period as Period] as const),
    );
    return known;
  };
}

/** The span of time whose stem a word begins with, up to `most` letters of ending beside. */
function stemOf(word: string, most: number): Period | undefined {
  return stems().find(([stem]) =>
    stem.endsWith('.')
      ? word === stem.slice(0, -1)
      : word.startsWith(stem) && word.length <= stem.length + most,
  )?.[1];
}

/** How many characters of `text` at `at` are this adverb, with or without a space between its letters; else 0. */
function lengthAt(text: string, at: number, adverb: string): number {
  if (text.startsWith(adverb, at)) return adverb.length;
  const bare = adverb.slice(0, -1);
  const whole = adverb.endsWith('.') && !bare.includes('.');
  return whole && text.startsWith(bare, at) && !/[a-z\d]/.test(text[at + bare.length] ?? '')
    ? bare.length
    : 0;
}

function ledTo(before: string): Period | undefined {
  if (before === '') return undefined;
  const clause = /[^.;\d]*$/.exec(before.toLowerCase())?.[0] ?? '';
  return leads().find(([word]) => {
    const at = clause.lastIndexOf(word);
    const rest = clause.slice(at + word.length);
    return (
      at >= 0 &&
      rest.length <= FURTHEST_LEAD &&
      !/[a-z]/.test(rest[0] ?? '') &&
      !/[a-z]/.test(clause[at - 1] ?? '')
    );
  })?.[1];
}
