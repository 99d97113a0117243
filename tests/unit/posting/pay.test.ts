import fc from 'fast-check';
import { expect, test } from 'vitest';
import { payInText, payRangeOf } from '../../../src/posting/pay.ts';

test.each([
  ['$130K–$160K', { min: 130_000, max: 160_000, currency: 'USD' }],
  ['$130,000 - $160,000 a year', { min: 130_000, max: 160_000, currency: 'USD', period: 'year' }],
  ['$70–90k', { min: 70_000, max: 90_000, currency: 'USD' }],
  ["CHF 110'000", { min: 110_000, max: 110_000, currency: 'CHF' }],
  ['CHF 110’000 – 125’000 brutto', { min: 110_000, max: 125_000, currency: 'CHF' }],
  ['€65.000', { min: 65_000, max: 65_000, currency: 'EUR' }],
  ['65.000 € bis 78.000 € pro Jahr', { min: 65_000, max: 78_000, currency: 'EUR', period: 'year' }],
  ['45 000 € brut par an', { min: 45_000, max: 45_000, currency: 'EUR', period: 'year' }],
  ['ab 3.200 EUR monatlich', { min: 3_200, currency: 'EUR', period: 'month' }],
  ['$45/hr', { min: 45, max: 45, currency: 'USD', period: 'hour' }],
  ['$22.50 - $27.75 an hour', { min: 22.5, max: 27.75, currency: 'USD', period: 'hour' }],
  ['$45/hr - $60/hr', { min: 45, max: 60, currency: 'USD', period: 'hour' }],
  ['£450 per day', { min: 450, max: 450, currency: 'GBP', period: 'day' }],
  ['₹12-18 LPA', { min: 1_200_000, max: 1_800_000, currency: 'INR', period: 'year' }],
  ['12-18 Lacs P.A.', { min: 1_200_000, max: 1_800_000, currency: 'INR', period: 'year' }],
  ['₹ 4,50,000 - 6,00,000 per annum', { min: 450_000, max: 600_000, currency: 'INR', period: 'year' }],
  ['up to £70,000 per annum', { max: 70_000, currency: 'GBP', period: 'year' }],
  ['from £31,000 p.a.', { min: 31_000, currency: 'GBP', period: 'year' }],
  ['$109,366 to Step 10', { min: 109_366, currency: 'USD' }],
  ['$90k+', { min: 90_000, currency: 'USD' }],
  ['70k to 90k EUR', { min: 70_000, max: 90_000, currency: 'EUR' }],
  ['USD 80,000.00 – 95,000.50 yearly', { min: 80_000, max: 95_000.5, currency: 'USD', period: 'year' }],
  ['$90,000 - $110,000 CAD', { min: 90_000, max: 110_000, currency: 'CAD' }],
  ['C$88,000', { min: 88_000, max: 88_000, currency: 'CAD' }],
  ['14 000 zł miesięcznie', { min: 14_000, max: 14_000, currency: 'PLN', period: 'month' }],
])('%s is read as numbers', (pay, range) => {
  expect(payRangeOf(pay)).toEqual(range);
});

test.each([
  ['a sign of several countries', '45 000 kr per month'],
  ['no currency', '50,000 - 60,000'],
  ['words alone', 'Competitive, plus tips'],
  ['a range that runs backwards', '$90,000 - $60,000'],
  ['nothing', '$0'],
  ['a retirement plan', '401k'],
])('pay that is %s is not guessed', (_, pay) => {
  expect(payRangeOf(pay)).toBeUndefined();
});

test.each([
  ['SE', '45 000 kr per month', 'SEK'],
  ['AU', '$95,000 a year', 'AUD'],
  ['CA', '$31 an hour', 'CAD'],
  ['JP', '¥6,000,000 per year', 'JPY'],
  ['GB', '$95,000 a year', 'USD'],
  ['AU', 'US$95,000 a year', 'USD'],
])('in %s, %s is in %s %s', (country, pay, currency) => {
  expect(payRangeOf(pay, country)?.currency).toBe(currency);
});

test.each([
  ['The base salary range is $130,000–$160,000 plus a share of profits.', '$130,000–$160,000'],
  ['You are paid $45/hr, every second Friday.', '$45/hr'],
  ['Salary: up to £70,000 per annum', 'up to £70,000 per annum'],
  ['Annual salary\n$66,147 to $96,757', '$66,147 to $96,757'],
  ['The pay is $140,200 -- $161,400 annually', '$140,200 -- $161,400 annually'],
  ['Salary range: Band 4 $ 89,207 - $ 95,764', '$ 89,207 - $ 95,764'],
  ['Pay: From $22.38 per hour', 'From $22.38 per hour'],
  ['The base salary range is: Grade 15 Step 1 - $109,366 to $142,180.', '$109,366 to $142,180'],
  ['A salary of £39,000 to £44,500 a year and free travel', '£39,000 to £44,500 a year'],
  ['Compensation\n$101K – $118K', '$101K – $118K'],
  ['CTC: ₹12-18 LPA', '₹12-18 LPA'],
  ["Wir bezahlen CHF 110'000 bis 120'000 pro Jahr.", "CHF 110'000 bis 120'000 pro Jahr"],
  ['Wages of $19.50 per hour, and a bonus of $500 in December', '$19.50 per hour'],
  ['We made $5 billion in revenue. The pay is $60,000 a year.', '$60,000 a year'],
])('in “%s” the pay is %s', (text, pay) => {
  expect(payInText(text)?.pay).toBe(pay);
});

test.each([
  'We passed $5 billion in revenue last year.',
  'Backed by $40M in funding from people who know harbours.',
  'A 401k with a match, and a pension.',
  'You will manage a budget of €250,000 a year.',
  'A learning budget of $2,000 per year, and $75 a month for your phone.',
  'Your pay includes a sign-on bonus of $5,000.',
  'A salary of $67,00 - $71,500',
  'Childcare is cheaper by half (up to a $8,000 annual value).',
  'Our shops sell for £3m a year.',
  'We serve 50,000 to 60,000 readers a month.',
  'Customers save $1,200 a year with us.',
  'You will answer 40-60 letters per day, and speak 2 languages.',
  'Founded in 1998, 120 people in 14 countries, a salary that is fair.',
  'Salaries are reviewed in January 2027.',
])('“%s” states no pay', (text) => {
  expect(payInText(text)).toBeUndefined();
});

test('any range written in any of these ways is read back', () => {
  const amount = fc.integer({ min: 60, max: 900 });
  const written = fc.constantFrom(
    (n: number) => `${n},000`,
    (n: number) => `${n}.000`,
    (n: number) => `${n}'000`,
    (n: number) => `${n} 000`,
    (n: number) => `${n}K`,
    (n: number) => `${n}000`,
    (n: number) => `${n},000.00`,
  );
  const between = fc.constantFrom(' - ', '–', ' to ', ' bis ');
  fc.assert(
    fc.property(
      amount,
      amount,
      written,
      between,
      fc.constantFrom('€', 'EUR ', 'CHF ', '£'),
      (a, b, write, dash, sign) => {
        const [min, max] = [Math.min(a, b), Math.max(a, b)];
        const range = payRangeOf(`${sign}${write(min)}${dash}${sign}${write(max)} per year`);

        expect(range).toMatchObject({ min: min * 1_000, max: max * 1_000, period: 'year' });
      },
    ),
  );
});

test('no text makes it fail, and what it finds makes sense', () => {
  const pieces = fc.constantFrom(
    ...[
      '$',
      '€',
      'CHF',
      '1',
      '45',
      '900',
      ',',
      '.',
      "'",
      ' ',
      'k',
      'LPA',
      '-',
      'to',
      '/',
      'hr',
      'per',
      'year',
      'salary',
      '\n',
      '401k',
      'billion',
    ],
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
      const found = payInText(parts.join(''));
      if (found === undefined) return;
      const { min, max, currency } = found.payRange;

      expect(currency).toMatch(/^[A-Z]{3}$/);
      expect(min ?? max).toBeGreaterThan(0);
      expect((min ?? 0) <= (max ?? Number.MAX_VALUE)).toBe(true);
    }),
  );
});

test.each([
  ['digits', '1'.repeat(200_000)],
  ['grouped digits', '1,000,'.repeat(40_000)],
  ['signs', '$ '.repeat(100_000)],
  ['spaces', `$1${' '.repeat(100_000)}to`],
  ['ranges', '$1 - '.repeat(50_000)],
  ['letters before a word of money', `$5 ${'a '.repeat(100_000)}revenue`],
])('a text of nothing but %s is answered', (_, text) => {
  expect(payInText(text)?.payRange.period).toBeUndefined();
});

test.each([
  ['Salary: $120k-$150k DOE', { min: 120_000, max: 150_000, currency: 'USD' }],
  [
    'The base salary is £45,000 pro rata for three days a week.',
    { min: 45_000, max: 45_000, currency: 'GBP' },
  ],
  ['CTC: 18 to 24 Lakhs per annum', { min: 1_800_000, max: 2_400_000, currency: 'INR', period: 'year' }],
  [
    'Salary: INR 12,00,000 to 18,00,000 per year',
    { min: 1_200_000, max: 1_800_000, currency: 'INR', period: 'year' },
  ],
  ['Day rate: £400-£450', { min: 400, max: 450, currency: 'GBP', period: 'day' }],
  ['Wir zahlen 4.100 Euro brutto im Monat.', { min: 4_100, max: 4_100, currency: 'EUR', period: 'month' }],
  ['Rémunération : 38 à 42 k€ brut annuel', { min: 38_000, max: 42_000, currency: 'EUR', period: 'year' }],
  ['Salaire : 2 400 € à 2 800 € brut par mois', { min: 2_400, max: 2_800, currency: 'EUR', period: 'month' }],
  [
    'Salario: 28.000€ - 32.000€ brutos anuales',
    { min: 28_000, max: 32_000, currency: 'EUR', period: 'year' },
  ],
  [
    'Salaris tussen €3.100 en €4.300 bruto per maand',
    { min: 3_100, max: 4_300, currency: 'EUR', period: 'month' },
  ],
  ['Lön: 38 000 - 42 000 SEK per månad', { min: 38_000, max: 42_000, currency: 'SEK', period: 'month' }],
  [
    'Wynagrodzenie: 15 000 - 20 000 PLN brutto miesięcznie',
    { min: 15_000, max: 20_000, currency: 'PLN', period: 'month' },
  ],
  ['Salário: R$ 8.000 a R$ 11.000 por mês', { min: 8_000, max: 11_000, currency: 'BRL', period: 'month' }],
  ['Stipendio: 30.000-35.000 € lordi annui', { min: 30_000, max: 35_000, currency: 'EUR', period: 'year' }],
  ['$18.50-$22.75/hr DOE', { min: 18.5, max: 22.75, currency: 'USD', period: 'hour' }],
  ['Compensation: AU$110,000 + super', { min: 110_000, max: 110_000, currency: 'AUD' }],
  ['Up to $65/hr on W2', { max: 65, currency: 'USD', period: 'hour' }],
  [
    'Total compensation of $210,000 to $260,000, including equity of 0.1% to 0.3%',
    { min: 210_000, max: 260_000, currency: 'USD' },
  ],
  ['Salary: SGD 6,000 - 8,000 monthly', { min: 6_000, max: 8_000, currency: 'SGD', period: 'month' }],
  ['Salary: 55-65k €', { min: 55_000, max: 65_000, currency: 'EUR' }],
  ['Pay: 30 USD/h', { min: 30, max: 30, currency: 'USD', period: 'hour' }],
  ['AED 15,000 per month, tax free', { min: 15_000, max: 15_000, currency: 'AED', period: 'month' }],
  ['The range for this role is $143,000.00-$198,000.00.', { min: 143_000, max: 198_000, currency: 'USD' }],
  ['Salary up to 900,000 HUF gross per month', { max: 900_000, currency: 'HUF', period: 'month' }],
  [
    'You sell software and earn $60,000 a year',
    { min: 60_000, max: 60_000, currency: 'USD', period: 'year' },
  ],
])('“%s” states pay in numbers', (text, range) => {
  expect(payInText(text)?.payRange).toEqual(range);
});

// The last two are in the money of several countries, and nothing says which.
test.each([
  '$5,000 sign-on bonus paid with your first salary',
  'We raised $45M in Series B and pay fairly.',
  'Equity of 0.25% to 0.5%, and a salary that fits',
  'Our 401(k) matches 4% of pay',
  'You will keep $5 billion in payments moving every year.',
  'Our product has 100k users per month',
  'Call us at 555-120-4500 about pay',
  'Requisition ID: R-120450, salary on request',
  'A pension that pays 12% of salary from 2027',
  'Annual revenue of $120,000,000 and growing',
  'We have paid out $12,000,000 to growers per year',
  'Manage accounts worth $50k to $250k a year',
  'Tuition reimbursement of $5,250 per year',
  'Save £3,000 a year with our bike scheme',
  'Life cover of 4 times salary (up to £200,000)',
  'Sell at least €400,000 per year',
  'Referral: earn $2,000 for each friend',
  'Salary: ¥6,000,000 - ¥9,000,000 per year',
  'Salary: Rs. 35,000 - 50,000 per month',
])('in “%s” no pay is guessed', (text) => {
  expect(payInText(text)).toBeUndefined();
});
