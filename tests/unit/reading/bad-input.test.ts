import { lexicon } from 'virtual:lexicon';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { automatonOf } from '../../../src/reading/automaton.ts';
import { findHits } from '../../../src/reading/find-hits.ts';
import { MOST_CHARACTERS, read } from '../../../src/reading/read.ts';
import { tokenise } from '../../../src/reading/tokenise.ts';

const WORDS =
  'you will own the roadmap and improve customer retention meet tight deadlines wear many hats in a fast paced environment not only decide how'.split(
    ' ',
  );
const ODD = [
  '.',
  'a.a.a.',
  '\n',
  '\r\n',
  ';',
  '’',
  "n't",
  '\ud83d',
  '\ude00',
  '😀',
  '\u200b',
  '\u00ad',
  '\u202e',
  'שלום',
  'مرحبا',
  '职责',
  'für',
  'İ',
  'ﬃ',
  '…',
  '•',
  '\0',
];

const oddText = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...WORDS) },
      fc.constantFrom(...ODD),
      fc.string({ unit: 'binary' }),
    ),
    {
      maxLength: 80,
    },
  )
  .chain((parts) => fc.constantFrom(' ', '', '\n').map((between) => parts.join(between)));

/** What of a reading is wrong, in words; nothing where all is well. */
function faults(text: string): string[] {
  const { signals, flags, score, range, confidence } = read(text, lexicon);
  const taken = text.slice(0, MOST_CHARACTERS);
  return [
    ...[...signals, ...flags]
      .filter(({ start, end }) => !(start >= 0 && start < end && end <= taken.length))
      .map(({ start, end }) => `a mark at ${start}..${end} of ${taken.length}`),
    ...[...signals, ...flags]
      .filter(({ start, end }) => /^\s|\s$/.test(text.slice(start, end)))
      .map(({ start, end }) => `a mark that is no phrase: ${JSON.stringify(text.slice(start, end))}`),
    ...[score, ...range]
      .filter((value) => !(value >= 0 && value <= 100))
      .map((value) => `${value} on the scale`),
    ...(confidence >= 0 && confidence <= 1 ? [] : [`confidence ${confidence}`]),
  ];
}

test('text of any characters is read, and every mark is a phrase of it', () => {
  fc.assert(
    fc.property(oddText, (text) => {
      expect(faults(text)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

const LINE = 'You own the roadmap and improve customer retention. ';

test.each([
  ['nothing', ''],
  ['one word', 'retention'],
  ['spaces', ' \t\n'.repeat(1000)],
  ['a hundred thousand times "a."', 'a.'.repeat(100_000)],
  ['one word of a hundred thousand letters', 'a'.repeat(100_000)],
  ['signs alone', ',;:%&()'.repeat(10_000)],
  ['apostrophes alone', '’'.repeat(50_000)],
  ['a dangling half of a pair at either end', `\ude00${LINE}\ud83d`],
  ['five million characters', LINE.repeat(100_000)],
  ['no sentence ever ends', LINE.replaceAll('.', '').repeat(2000)],
  ['a gap that never closes', 'improve '.repeat(20_000)],
])('%s is read without harm', (_, text) => {
  expect(faults(text)).toEqual([]);
});

test.each([
  ['as it is', LINE],
  ['all capitals', LINE.toUpperCase()],
  ['a heading glued to it', `Responsibilities${LINE}`],
  ['right-to-left marks around the words', LINE.replaceAll(' ', ' \u200f')],
  [
    'characters of no width inside the words',
    LINE.replace('customer', 'cus\u200btomer').replace('retention', 'reten\u00adtion'),
  ],
  ['other languages around it', `弊社について。 ${LINE} Wir freuen uns auf dich.`],
  ['one long line', `${'tea and biscuits '.repeat(300)}${LINE.repeat(3)}`],
])('wording is found all the same: %s', (_, text) => {
  const { signals } = read(text, lexicon);
  const phrases = signals.map(({ start, end }) =>
    text
      .slice(start, end)
      .replace(/[\u200b\u200f\u00ad]/g, '')
      .toLowerCase(),
  );

  expect(phrases).toContainEqual(expect.stringMatching(/improve customer retention/));
});

test('of a text of five million characters the first part is read, and the reading says so', () => {
  const filler = 'Tea is served at four in the afternoon. '.repeat(5000);
  const long = `${LINE}${filler.repeat(25)}${LINE}`;
  const first = read(`${LINE}${filler}`.slice(0, MOST_CHARACTERS), lexicon);
  const whole = read(long, lexicon);

  expect(long.length).toBeGreaterThan(5_000_000);
  expect(first.truncated).toBe(false);
  expect(whole).toEqual({ ...first, truncated: true });
});

/** How many words the automaton looked at: every step it takes begins with one. */
function steps(text: string): number {
  const automaton = automatonOf(lexicon);
  const tokens = tokenise(text, automaton.vocabulary);
  let count = 0;
  const words = new Proxy(tokens.words, {
    get(list, at) {
      if (typeof at === 'string') count++;
      const value: unknown = Reflect.get(list, at, list);
      return value;
    },
  });
  findHits({ ...tokens, words }, automaton);
  return count;
}

test.each([
  ['ordinary sentences', LINE],
  ['one sentence without an end', LINE.replace('.', '')],
  ['words that begin many patterns', 'improve develop create '],
  ['words that go on with many patterns', 'you improve the customer quality of our process and '],
  ['"a."', 'a. '],
  ['signs', ', '],
])('twice the text takes twice the steps: %s', (_, part) => {
  const once = steps(part.repeat(1000));
  const twice = steps(part.repeat(2000));

  expect(once).toBeGreaterThan(0);
  expect(twice / once).toBeGreaterThan(1.9);
  expect(twice / once).toBeLessThan(2.1);
});
