import { expect, test } from 'vitest';
import { payWords } from '../../../src/ui/components/pay-words.ts';
import { factsOf } from '../../../src/ui/components/posting-facts.ts';

test.each([
  [{ min: 58_000, max: 70_000, currency: 'GBP', period: 'year' }, '£58,000–70,000 a year'],
  [{ min: 17.5, max: 20, currency: 'USD', period: 'hour' }, '$17.50–20.00 an hour'],
  [{ min: 400, max: 400, currency: 'EUR', period: 'day' }, '€400 a day'],
  [{ min: 900, currency: 'CAD', period: 'week' }, 'from CA$900 a week'],
  [{ max: 60_000, currency: 'CHF', period: 'month' }, 'up to CHF\u00a060,000 a month'],
  [{ min: 1, max: 2, currency: 'GBP' }, '£1–2'],
] as const)('the range %j is shown as %s', (payRange, words) => {
  expect(payWords({ pay: 'GBP 1-2 YEAR', payRange })).toBe(words);
});

test('without a sure range, pay is shown as the page shows it', () => {
  expect(payWords({ pay: 'Band 6, with a bonus' })).toBe('Band 6, with a bonus');
  expect(payWords({ pay: 'By agreement', payRange: { currency: 'GBP' } })).toBe('By agreement');
  expect(payWords({})).toBeUndefined();
});

test('the line of facts leaves out what is not known', () => {
  expect(factsOf({ company: 'Crumb & Co', pay: '£9' })).toBe('Crumb & Co · £9');
  expect(factsOf({})).toBe('');
});
