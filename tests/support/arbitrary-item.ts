import fc from 'fast-check';
import { PAY_PERIODS, WORKPLACES } from '../../src/posting/posting.ts';
import { type Item, STATUSES } from '../../src/shortlist/item.ts';

const date = fc
  .date({
    min: new Date('1950-01-01T00:00:00Z'),
    max: new Date('2199-12-31T23:59:59.999Z'),
    noInvalidDate: true,
  })
  .map((day) => day.toISOString());
const text = fc.string({ unit: 'binary', maxLength: 30 });
const hundred = fc.double({ min: 0, max: 100, noNaN: true }).map((value) => value + 0);
const axis = fc.record({ score: hundred, outcomes: fc.nat(9), outputs: fc.nat(9) });
const address = fc
  .tuple(fc.constantFrom('http', 'https'), fc.string({ maxLength: 12 }))
  .map(([scheme, path]) => new URL(`${scheme}://jobs.example/${encodeURIComponent(path)}`).href);
const probe = fc.dictionary(
  fc.stringMatching(/^[a-z]{1,8}$/),
  fc.oneof(text, fc.integer(), fc.boolean(), fc.constant(null)),
  { noNullPrototype: true },
);

const amount = fc.integer({ min: 0, max: 900_000 });
const payRange = fc.record(
  {
    min: amount,
    max: amount,
    currency: fc.constantFrom('EUR', 'USD', 'INR'),
    period: fc.constantFrom(...PAY_PERIODS),
  },
  { requiredKeys: ['currency'], noNullPrototype: true },
);

function spans(length: number) {
  const span = fc
    .tuple(fc.nat(Math.max(0, length - 1)), fc.integer({ min: 1, max: 20 }))
    .map(([start, size]) => ({ start, end: Math.min(length, start + size) }));
  return length === 0 ? fc.constant([]) : fc.array(span, { maxLength: 3 });
}

const reading = (length: number) =>
  fc.record({
    language: fc.constantFrom('en', 'de', 'und'),
    evidence: fc.constantFrom('enough', 'little', 'none'),
    score: hundred,
    range: fc.tuple(hundred, hundred),
    confidence: fc.double({ min: 0, max: 1, noNaN: true }).map((value) => value + 0),
    axes: fc.record({ focus: axis, autonomy: axis, growth: axis }),
    signals: spans(length).map((list) =>
      list.map((span) => ({ ...span, pole: 'outcome', axis: 'focus', entry: 'some.entry' }) as const),
    ),
    flags: spans(length).map((list) => list.map((span) => ({ ...span, entry: 'some.flag' }))),
    truncated: fc.boolean(),
    versions: fc.record({ lexicon: text, scorer: text }),
  });

/** Any item that may lie in a shortlist, except deleted ones. */
export const arbitraryItem: fc.Arbitrary<Item> = text.chain((description) =>
  fc.record(
    {
      id: fc.uuid(),
      rev: fc.integer({ min: 1, max: 1000 }),
      savedAt: date,
      updatedAt: date,
      via: fc.constantFrom('json-ld', 'generic', 'selection', 'site:lever'),
      posting: fc.record(
        {
          title: text,
          company: text,
          location: text,
          workplace: fc.constantFrom(...WORKPLACES),
          pay: text,
          payRange,
          validThrough: text,
          identifier: text,
          url: address,
          text: fc.constant(description),
        },
        { requiredKeys: ['text'], noNullPrototype: true },
      ),
      reading: fc.option(reading(description.length), { nil: null }),
      status: fc.constantFrom(...STATUSES),
      statusHistory: fc.array(fc.record({ status: fc.constantFrom(...STATUSES), at: date }), {
        maxLength: 3,
      }),
      notes: text,
      probes: fc.array(probe, { maxLength: 2 }),
    },
    {
      requiredKeys: [
        'id',
        'rev',
        'savedAt',
        'updatedAt',
        'via',
        'posting',
        'reading',
        'status',
        'statusHistory',
        'notes',
      ],
      noNullPrototype: true,
    },
  ),
);

/** A list of items with different ids. */
export const arbitraryItems = fc.uniqueArray(arbitraryItem, { selector: ({ id }) => id, maxLength: 4 });
