import type { Posting } from '../../src/posting/posting.ts';
import type { Reading } from '../../src/reading/reading.ts';

const text = [
  'About the work',
  '',
  'You will cut the waiting time of first-time visitors and see the change in their own words.',
  'You will ship two releases a week and close the tickets of the sprint.',
  'We like people who wear every hat in the house.',
].join('\n');

function span(phrase: string): { start: number; end: number } {
  const start = text.indexOf(phrase);
  if (start < 0) throw new Error(`The sample text lacks "${phrase}"`);
  return { start, end: start + phrase.length };
}

/** A posting with one phrase of each kind. */
export const samplePosting: Posting = {
  title: 'Visitor Experience Lead',
  company: 'Harbour Museum',
  location: 'Bristol',
  pay: '£41,000–46,000',
  url: 'https://jobs.harbour-museum.example/roles/17',
  text,
};

export const sampleReading: Reading = {
  language: 'en',
  evidence: 'enough',
  score: 64,
  range: [52, 73],
  confidence: 0.55,
  axes: {
    focus: { score: 66, outcomes: 1, outputs: 1 },
    autonomy: { score: 50, outcomes: 0, outputs: 0 },
    growth: { score: 50, outcomes: 0, outputs: 0 },
  },
  signals: [
    {
      ...span('cut the waiting time of first-time visitors'),
      pole: 'outcome',
      axis: 'focus',
      entry: 'outcome.cut',
    },
    { ...span('ship two releases a week'), pole: 'output', axis: 'focus', entry: 'output.ship' },
  ],
  flags: [{ ...span('wear every hat in the house'), entry: 'flag.hats' }],
  reasons: [],
  setting: 0,
  truncated: false,
  versions: { lexicon: '1', scorer: '1' },
};
