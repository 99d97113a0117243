import * as v from 'valibot';
import { PAY_PERIODS, type Via, WORKPLACES } from '../posting/posting.ts';
import { type Item, STATUSES } from './item.ts';
import { webAddress } from './web-address.ts';

// The last part excludes dates that look right and do not exist.
const date = v.pipe(
  v.string(),
  v.regex(/^(19|20|21)\d\d-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/, 'not a date'),
  v.check((text) => !Number.isNaN(Date.parse(text)) && new Date(text).toISOString() === text, 'no such date'),
);
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const hundred = v.pipe(v.number(), v.minValue(0), v.maxValue(100));
const field = v.exactOptional(v.string());
const axis = v.picklist(['focus', 'autonomy', 'growth']);
const axisReading = v.strictObject({ score: hundred, outcomes: count, outputs: count });
const span = { start: count, end: count };

const via = v.custom<Via>(
  (value) => typeof value === 'string' && /^(site:.*|json-ld|microdata|generic|selection)$/.test(value),
  'not a way to find a posting',
);

const amount = v.exactOptional(v.pipe(v.number(), v.finite(), v.minValue(0)));
const payRange = v.strictObject({
  min: amount,
  max: amount,
  currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, 'not a currency')),
  period: v.exactOptional(v.picklist(PAY_PERIODS)),
});

const posting = v.strictObject({
  title: field,
  company: field,
  location: field,
  workplace: v.exactOptional(v.picklist(WORKPLACES)),
  employmentType: field,
  pay: field,
  payRange: v.exactOptional(payRange),
  posted: field,
  validThrough: field,
  identifier: field,
  url: v.exactOptional(
    v.pipe(
      v.string(),
      v.check((url) => webAddress(url) === url, 'not a web address'),
    ),
  ),
  language: field,
  text: v.string(),
});

const reading = v.strictObject({
  language: v.string(),
  evidence: v.picklist(['enough', 'little', 'none']),
  score: hundred,
  range: v.tuple([hundred, hundred]),
  confidence: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  axes: v.strictObject({ focus: axisReading, autonomy: axisReading, growth: axisReading }),
  signals: v.array(
    v.strictObject({ ...span, pole: v.picklist(['output', 'outcome']), axis, entry: v.string() }),
  ),
  flags: v.array(v.strictObject({ ...span, entry: v.string() })),
  truncated: v.boolean(),
  versions: v.strictObject({ lexicon: v.string(), scorer: v.string() }),
});

/**
 * What an item must look like, in the database and in an exported file. A field that is not known here
 * makes the item unreadable rather than being dropped, since the next save would lose it for good.
 */
export const itemSchema: v.GenericSchema<unknown, Item> = v.pipe(
  v.strictObject({
    id: v.pipe(v.string(), v.uuid('not an id')),
    rev: v.pipe(count, v.minValue(1)),
    savedAt: date,
    updatedAt: date,
    via,
    posting,
    reading: v.nullable(reading),
    status: v.picklist(STATUSES),
    statusHistory: v.array(v.strictObject({ status: v.picklist(STATUSES), at: date })),
    notes: v.string(),
    probes: v.exactOptional(
      v.array(v.record(v.string(), v.union([v.string(), v.number(), v.boolean(), v.null()]))),
    ),
    deletedAt: v.exactOptional(date),
  }),
  v.check(
    ({ posting: { text }, reading: read }) =>
      [...(read?.signals ?? []), ...(read?.flags ?? [])].every(
        ({ start, end }) => start < end && end <= text.length,
      ),
    'a mark lies outside the text',
  ),
);

export type ItemResult =
  | { readonly ok: true; readonly item: Item }
  | { readonly ok: false; readonly reason: string };

/**
 * Reads an item from anything and never throws, for the schema does not recurse; `reason` names the field
 * that is wrong.
 */
export function readItem(value: unknown): ItemResult {
  const result = v.safeParse(itemSchema, value, { abortEarly: true });
  if (result.success) return { ok: true, item: result.output };
  const [issue] = result.issues;
  const path = v.getDotPath(issue);
  return { ok: false, reason: path === null ? issue.message : `${path}: ${issue.message}` };
}
