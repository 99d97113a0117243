import * as v from 'valibot';
import { FAMILIES } from '../reading/role-family.ts';

const pattern = v.pipe(v.string(), v.nonEmpty());
const patterns = v.array(pattern);
const section = v.picklist(['role', 'requirements', 'company', 'benefits', 'legal', 'other']);
const sentence = v.pipe(
  v.string(),
  v.minLength(10),
  v.maxLength(220),
  v.regex(/[.?]$/, 'must end with a full stop'),
);

/** What a slot of a pattern may stand for: words taken as they are, words to be inflected, other classes. */
const wordClass = v.strictObject({
  words: v.optional(patterns),
  verbs: v.optional(patterns),
  present: v.optional(patterns),
  nouns: v.optional(patterns),
  adjectives: v.optional(patterns),
  classes: v.optional(patterns),
});

const shared = {
  id: v.pipe(
    v.string(),
    v.regex(
      /^[a-z]+(\.[a-z0-9]+(-[a-z0-9]+)*)+$/,
      'is words-with-hyphens after a dot, as in outcome.move-a-metric',
    ),
  ),
  weight: v.picklist([1, 2, 3]),
  match: v.pipe(patterns, v.minLength(1)),
  not: v.optional(patterns, []),
  except: v.optional(v.array(section), []),
  force: v.optional(v.picklist(['grant', 'demand', 'boast', 'plain']), 'plain'),
  /** What the phrase names, where it names something that can be told from a slogan. */
  says: v.optional(v.picklist(['effect', 'volume', 'deadline', 'rule'])),
  /** Common words: they mark only where the sentence as a whole says so and no other entry of the pole does. */
  wide: v.optional(v.boolean(), false),
  muted: v.optional(v.boolean(), false),
  why: sentence,
  ask: v.optional(v.string()),
  hits: v.pipe(v.array(v.string()), v.minLength(1)),
  misses: v.pipe(v.array(v.string()), v.minLength(1)),
};

const signalEntry = v.strictObject({
  ...shared,
  pole: v.picklist(['output', 'outcome']),
  axis: v.picklist(['focus', 'autonomy', 'growth']),
  negated: v.optional(v.picklist(['drop', 'flip', 'keep']), 'drop'),
});

const flagEntry = v.strictObject({
  ...shared,
  pole: v.literal('flag'),
  negated: v.optional(v.picklist(['drop', 'keep']), 'drop'),
});

const entrySchema = v.variant('pole', [signalEntry, flagEntry]);

/** One file of `lexicons/`. A file holds any of these parts. */
export const lexiconFileSchema = v.strictObject({
  classes: v.optional(v.record(v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/)), wordClass), {}),
  entries: v.optional(v.array(entrySchema), []),
  sections: v.optional(
    v.array(
      v.strictObject({
        kind: section,
        headings: v.optional(patterns, []),
        sentences: v.optional(patterns, []),
      }),
    ),
    [],
  ),
  measured: v.optional(
    v.record(v.string(), v.tuple([v.pipe(v.number(), v.integer()), v.pipe(v.number(), v.integer())])),
    {},
  ),
  families: v.optional(
    v.array(v.strictObject({ family: v.picklist(FAMILIES), titles: v.pipe(patterns, v.minLength(1)) })),
    [],
  ),
  probes: v.optional(
    v.array(
      v.strictObject({
        id: v.string(),
        axis: v.picklist(['focus', 'autonomy', 'growth']),
        question: v.pipe(v.string(), v.endsWith('?')),
        listen: sentence,
      }),
    ),
    [],
  ),
});

export type WordClass = v.InferOutput<typeof wordClass>;
export type LexiconEntry = v.InferOutput<typeof entrySchema>;
export type LexiconFile = v.InferOutput<typeof lexiconFileSchema>;
