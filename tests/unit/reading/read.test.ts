import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findCandidates } from '../../../src/reading/find-candidates.ts';
import { pickMarks } from '../../../src/reading/pick-marks.ts';
import { MOST_CHARACTERS, read } from '../../../src/reading/read.ts';
import { tinyLexicon } from '../../support/tiny-lexicon.ts';

const lexicon = tinyLexicon();
/** What is found before sentences are weighed: the figures know nothing of this lexicon's entries. */
const marks = (text: string) => {
  const { tokens, candidates } = findCandidates(text, lexicon);
  return pickMarks(candidates).map(
    ({ first, last, pole }) => `${pole ?? 'flag'}: ${text.slice(tokens.starts[first], tokens.ends[last])}`,
  );
};

test.each([
  [
    'every form of a verb, with words between',
    'Lifting our members’ retention.',
    ['outcome: Lifting our members’ retention'],
  ],
  [
    'nouns in the plural, and of several words',
    'She met all target dates.',
    ['output: met all target dates'],
  ],
  ['only the part between < and >', 'Experience in lifting retention', ['outcome: lifting retention']],
  ['the beginning of a sentence', 'You decide. Whatever you decide, go.', ['outcome: You decide']],
  ['the end of a sentence', 'You see, we decide how.', ['outcome: decide how']],
  ['red flags', 'Wearing many hats.', ['flag: Wearing many hats']],
  ['nothing across the end of a sentence', 'Deadlines we meet. Deadline', []],
  ['nothing across a semicolon', 'We meet; deadlines pass', []],
  [
    'a negation turned to the other pole where the entry says so',
    'You do not meet deadlines here.',
    ['outcome: meet deadlines'],
  ],
  ['nothing negated where the entry does not turn', 'We will not improve retention.', []],
  ['"not only" as no negation', 'Not only improve retention.', ['outcome: improve retention']],
  ['nothing that a veto stands beside', 'We never, ever meet deadlines.', []],
  ['nothing in a legal sentence', 'Equal opportunity: we improve retention for all.', []],
  ['nothing under a legal heading', 'Legal\nWe improve retention.\n', []],
  [
    'nothing in a section the entry leaves out',
    'Benefits:\nImprove retention of water.\nThe role\nImprove retention.',
    ['outcome: Improve retention'],
  ],
])('marks %s', (_, text, expected) => {
  expect(marks(text)).toEqual(expected);
});

test('the points of the reasons sum to the distance of the score from the middle', () => {
  const { score, reasons, setting } = read(
    'Improve retention. You decide. Meet deadlines. Improve user retention.',
    lexicon,
  );

  expect(reasons.reduce((sum, { points }) => sum + points, setting)).toBeCloseTo(score - 50, 9);
  expect(reasons.length).toBeGreaterThan(1);
});

test('silence is the middle, and no evidence', () => {
  expect(read('We sell tea.', lexicon)).toMatchObject({
    score: 50,
    evidence: 'none',
    confidence: 0,
    signals: [],
  });
});

test('fewer than three different entries are too little', () => {
  expect(read('Improve retention. Improve retention. Improve retention.', lexicon).evidence).toBe('little');
});

test('another language is told and not read', () => {
  const german =
    'Wir suchen für unser Team eine Person, die mit uns die Zukunft der Mobilität gestaltet und das Ziel hat, zu improve retention.';

  expect(read(german, lexicon)).toMatchObject({ language: 'de', evidence: 'none', signals: [], flags: [] });
});

test('a script that is not Latin is told and not read', () => {
  expect(read('弊社では新しい仲間を募集しています。retention を向上させる方。', lexicon)).toMatchObject({
    language: 'mul',
    signals: [],
  });
});

test('a text far too long is read in its first part, and says so', () => {
  const { truncated, signals } = read(
    `Improve retention. ${'tea '.repeat(MOST_CHARACTERS / 4)} Improve retention.`,
    lexicon,
  );

  expect(truncated).toBe(true);
  expect(signals.length).toBe(1);
});

test('any text is read: marks lie inside it, in order, and the score is a number from 0 to 100', () => {
  const word = fc.constantFrom(
    'improve',
    'retention',
    'meet',
    'deadlines',
    'not',
    'wear',
    'many',
    'hats',
    'you',
    'decide',
    '\n',
    '.',
    ';',
    '’',
    '😀',
    'legal',
  );
  fc.assert(
    fc.property(
      fc.array(word, { maxLength: 60 }),
      fc.string({ unit: 'binary', maxLength: 40 }),
      (words, noise) => {
        const text = words.join(' ') + noise;
        const { signals, flags, score, range } = read(text, lexicon);
        const inside = [...signals, ...flags].every(({ start, end }) => text.slice(start, end).trim() !== '');
        const inOrder = signals.every(({ start }, i) => start >= (signals[i - 1]?.start ?? 0));
        const onScale = [score, ...range].every((number) => number >= 0 && number <= 100);
        expect({ inside, inOrder, onScale }).toEqual({ inside: true, inOrder: true, onScale: true });
      },
    ),
  );
});
