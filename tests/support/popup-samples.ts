import type { Posting } from '../../src/posting/posting.ts';
import type { Standing } from '../../src/reading/percentile.ts';
import type { Axis, Flag, Pole, Reading, Reason, Signal } from '../../src/reading/reading.ts';
import type { Question } from '../../src/ui/popup/questions.ts';

type Mark = readonly [words: string, pole: Pole, axis: Axis] | readonly [words: string, pole: 'flag'];

/** A reading of a text in which each mark's words stand on a line of their own. */
export function madeUp(
  marks: readonly Mark[],
  change: Partial<Reading> = {},
): { posting: Posting; reading: Reading } {
  const text = marks.map(([words]) => `You ${words} here.`).join('\n');
  const signals: Signal[] = [];
  const flags: Flag[] = [];
  let line = 0;
  for (const [words, pole, axis] of marks) {
    const span = { start: line + 4, end: line + 4 + words.length };
    if (pole === 'flag') flags.push({ ...span, entry: `flag.${words}` });
    else signals.push({ ...span, pole, axis, entry: `${pole}.${words}` });
    line += words.length + 11;
  }
  const posting: Posting = {
    title: 'Senior Bakery Data Lead',
    company: 'Crumb & Co',
    location: 'Sheffield',
    pay: '£48,000–£55,000',
    url: 'https://jobs.crumb.example/lead',
    text,
  };
  return { posting, reading: { ...readingOf(signals, flags), ...change } };
}

function readingOf(signals: readonly Signal[], flags: readonly Flag[]): Reading {
  const count = (axis: Axis, pole: Pole) => signals.filter((s) => s.axis === axis && s.pole === pole).length;
  const axisReading = (axis: Axis) => {
    const [outcomes, outputs] = [count(axis, 'outcome'), count(axis, 'output')];
    return { score: 50 + (40 * (outcomes - outputs)) / (outcomes + outputs || 1), outcomes, outputs };
  };
  const reasons: Reason[] = signals.map(({ entry, pole, axis }, index) => ({
    entry,
    pole,
    axis,
    points: pole === 'outcome' ? 4 : -4,
    signals: [index],
  }));
  return {
    language: 'en',
    evidence: 'enough',
    score: 68,
    range: [58, 76],
    confidence: 0.55,
    axes: { focus: axisReading('focus'), autonomy: axisReading('autonomy'), growth: axisReading('growth') },
    signals,
    flags,
    reasons,
    setting: 0,
    truncated: false,
    versions: { lexicon: '1', scorer: '1' },
  };
}

export const leansOutcome = madeUp([
  ['cut the bread thrown away each day', 'outcome', 'focus'],
  ['make regulars come back more often', 'outcome', 'focus'],
  ['lift on-time mornings', 'outcome', 'focus'],
  ['halve the queue', 'outcome', 'focus'],
  ['judge by what changed for shops', 'outcome', 'focus'],
  ['choose the problem', 'outcome', 'autonomy'],
  ['decide how to get there', 'outcome', 'autonomy'],
  ['choose the problem', 'outcome', 'autonomy'],
  ['hand over twelve dashboards', 'output', 'focus'],
  ['meet every weekly deadline', 'output', 'focus'],
  ['wear an apron and ten hats', 'flag'],
]);

export const littleToGoBy = madeUp([['decide how to get there', 'outcome', 'autonomy']], {
  evidence: 'little',
  score: 53,
  range: [50, 57],
  confidence: 0.1,
});

export const leansOutput = madeUp(
  [
    ['hand over twelve dashboards', 'output', 'focus'],
    ['meet every weekly deadline', 'output', 'focus'],
    ['follow the recipe card', 'output', 'autonomy'],
    ['repeat the same checks', 'output', 'growth'],
    ['thrive when ovens catch fire', 'flag'],
    ['stay until the last loaf', 'flag'],
  ],
  { score: 24, range: [15, 38], confidence: 0.8 },
);

export const someStanding: Standing = {
  percent: 78,
  of: 3_676,
  family: { name: 'operations-and-logistics', percent: 64, of: 247 },
};

export const someQuestions: readonly Question[] = [
  { id: 'measured', axis: 'focus', question: 'How will you know in six months that I did well?' },
  {
    id: 'last-change',
    axis: 'focus',
    question: 'What changed for customers through the last thing the team made?',
  },
  { id: 'who-decides', axis: 'autonomy', question: 'Who decides what the team works on next?' },
  {
    id: 'second-year',
    axis: 'growth',
    question: 'What would I be able to do in the second year that I could not in the first?',
  },
];
