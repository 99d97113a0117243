import { expect, test } from 'vitest';
import { completeFacts } from '../../../src/posting/complete-facts.ts';
import { workplaceIn } from '../../../src/posting/workplace.ts';
import { writtenDate } from '../../../src/posting/written-date.ts';

test.each([
  ['2026-03-04', '2026-03-04'],
  ['Posted on 2026-03-04T08:00:00Z', '2026-03-04'],
  ['4 March 2026', '2026-03-04'],
  ['Posted: Mar 4th, 2026', '2026-03-04'],
  ['4. März 2026', '2026-03-04'],
  ['04.03.2026', '2026-03-04'],
  ['03/24/2026', '2026-03-24'],
  ['24/03/2026', '2026-03-24'],
  ['1 juin 2026', '2026-06-01'],
  ['12 juillet 2026', '2026-07-12'],
  ['30 août 2026', '2026-08-30'],
  ['05 Dez 2026', '2026-12-05'],
])('%s is %s', (raw, date) => {
  expect(writtenDate(raw)).toBe(date);
});

test.each([
  '03/04/2026',
  '3 days ago',
  'Posted yesterday',
  '31 June 2026',
  '12 Bananas 2026',
  '2026',
  '',
  '99.99.2026',
])('the date in “%s” is not guessed', (raw) => {
  expect(writtenDate(raw)).toBeUndefined();
});

test.each([
  ['Oban, Scotland (Hybrid)', 'hybrid'],
  ['Remote (Spain)', 'remote'],
  ['Hybrid remote in Leeds', 'hybrid'],
  ['On-site', 'on-site'],
  ['In office', 'on-site'],
  ['Full remote possible', 'remote'],
])('%s is %s', (place, workplace) => {
  expect(workplaceIn(place)).toBe(workplace);
});

test.each(['Leeds', 'Remote or on-site', 'Not remote', 'No remote work', 'Remotely Ltd, Leeds', undefined])(
  'the workplace is not guessed from “%s”',
  (place) => {
    expect(workplaceIn(place)).toBeUndefined();
  },
);

const page = { text: 'The pay is $61,000 a year.', url: 'https://jobs.example/1', language: 'en' };

test('what a page shows as pay is read, and the text only where it shows none', () => {
  expect(completeFacts({ pay: '€50,000' }, page)).toEqual({
    pay: '€50,000',
    payRange: { min: 50_000, max: 50_000, currency: 'EUR' },
  });
  expect(completeFacts({ pay: 'Competitive' }, page)).toEqual({
    pay: '$61,000 a year',
    payRange: { min: 61_000, max: 61_000, currency: 'USD', period: 'year' },
  });
});

test.each([
  ['https://jobs.example.ca/1', 'en', undefined, 'CAD'],
  ['https://au.jobs.example/1', 'en', undefined, 'AUD'],
  ['https://jobs.example/1', 'en-NZ', undefined, 'NZD'],
  ['https://jobs.example.ca/1', 'en', 'Sydney, NSW', 'AUD'],
  ['https://jobs.example.ca/1', 'en', 'Remote, USA', 'USD'],
  ['https://jobs.example/1', 'en-GB', 'Leeds', 'USD'],
])('on %s (%s, %s) a dollar is %s', (url, language, location, currency) => {
  const facts = completeFacts(location === undefined ? {} : { location }, { ...page, url, language });

  expect(facts.payRange?.currency).toBe(currency);
});

test('structured pay adds to the amounts shown, and never replaces others', () => {
  const payRange = { min: 40_000, max: 50_000, currency: 'AUD', period: 'year' } as const;

  expect(completeFacts({ pay: '$40k–$50k', payRange }, page).payRange).toEqual(payRange);
  expect(completeFacts({ pay: '$60k–$70k', payRange }, page).payRange).toEqual({
    min: 60_000,
    max: 70_000,
    currency: 'USD',
  });
});
