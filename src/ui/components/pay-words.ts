import { t } from '../../platform/i18n.ts';
import type { PayRange, Posting } from '../../posting/posting.ts';

/**
 * Pay as one writes it: "£58,000–70,000 a year". Where the amounts are not known for sure, as the page
 * shows it; undefined where it shows none.
 */
export function payWords({ pay, payRange }: Pick<Posting, 'pay' | 'payRange'>): string | undefined {
  const amount = payRange && amountOf(payRange);
  if (amount === undefined) return pay;
  return payRange?.period === undefined ? amount : t(`pay_${payRange.period}`, [amount]);
}

function amountOf({ min, max, currency }: PayRange): string | undefined {
  // Pence are shown at both ends or at none.
  const whole = [min, max].every((end) => end === undefined || Number.isInteger(end));
  const digits = whole ? 0 : 2;
  const format = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  const money = new Intl.NumberFormat('en', { ...format, style: 'currency', currency });
  if (min === undefined) return max === undefined ? undefined : t('pay_up_to', [money.format(max)]);
  if (max === undefined) return t('pay_from', [money.format(min)]);
  if (min === max) return money.format(min);
  return `${money.format(min)}–${new Intl.NumberFormat('en', format).format(max)}`;
}
