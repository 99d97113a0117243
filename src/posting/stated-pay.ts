import type { PAY_PERIODS, PayRange } from './posting.ts';

const UNITS: Readonly<Record<string, (typeof PAY_PERIODS)[number]>> = {
  hour: 'hour',
  hourly: 'hour',
  day: 'day',
  daily: 'day',
  week: 'week',
  weekly: 'week',
  month: 'month',
  monthly: 'month',
  year: 'year',
  yearly: 'year',
  annum: 'year',
  annual: 'year',
};
const MOST = 1e12;

/** Pay whose parts a page states by name, or undefined where they do not make a range in one currency. */
export function statedRange(stated: {
  readonly min: string | undefined;
  readonly max: string | undefined;
  readonly currency: string | undefined;
  readonly unit: string | undefined;
}): PayRange | undefined {
  const min = amountOf(stated.min);
  const max = amountOf(stated.max);
  const currency = stated.currency?.toUpperCase();
  if (currency === undefined || !/^[A-Z]{3}$/.test(currency)) return undefined;
  if ((min === undefined && max === undefined) || (min ?? 0) > (max ?? MOST)) return undefined;
  const unit = stated.unit?.toLowerCase() ?? '';
  const period = Object.hasOwn(UNITS, unit) ? UNITS[unit] : undefined;
  return {
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    currency,
    ...(period === undefined ? {} : { period }),
  };
}

/** A plain number above nothing; pages write 0 where they mean that they do not say. */
function amountOf(raw: string | undefined): number | undefined {
  const bare = raw?.replace(/,(?=\d{3}(?:\D|$))/g, '').trim() ?? '';
  const amount = /^\d{1,12}(?:\.\d{1,6})?$/.test(bare) ? Number(bare) : 0;
  return amount > 0 && amount < MOST ? Math.round(amount * 100) / 100 : undefined;
}
