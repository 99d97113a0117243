import { lexicon } from 'virtual:lexicon';
import { asSignal } from '../../src/reading/as-signal.ts';
import { findCandidates } from '../../src/reading/find-candidates.ts';
import { findMarks } from '../../src/reading/find-marks.ts';
import { leaningOf } from '../../src/reading/likelihood.ts';
import { read } from '../../src/reading/read.ts';
import type { Reading } from '../../src/reading/reading.ts';
import { score } from '../../src/reading/score.ts';
import { FIGURES } from '../../src/reading/scorer.ts';
import { withoutAsides } from './cut-asides.ts';
import { fluff } from './fluff.ts';
import { median } from './statistics.ts';
import type { Check } from './table.ts';
import type { World } from './world.ts';

const share = (part: number, of: number) =>
  `${part} of ${of} (${Math.round((100 * part) / Math.max(1, of))} %)`;

/** What a number is made of, and when there is none. */
export function checkMeaning({ labelled, corpus }: World): Check[] {
  const own = fluff().map(({ text }) => read(text, lexicon));
  const readings = [
    ...own,
    ...labelled.map(({ reading }) => reading),
    ...corpus.map(({ reading }) => reading),
  ];
  const off = Math.max(...readings.map(offSum));
  const outside = readings.filter(({ score: value, range: [low, high] }) => value < low || value > high);
  const silent = own.filter(({ evidence }) => evidence !== 'enough').length;
  const { '1': boast = 0, '2': demand = 0, '3': grant = 0 } = FIGURES.strength;
  return [
    {
      name: `the parts sum to the whole (${readings.length} readings)`,
      figure: `off by at most ${off.toExponential(0)}`,
      limit: 'exactly, but for the last digits of arithmetic',
      holds: off < 1e-9,
    },
    {
      name: 'the score lies in its own range',
      figure: `outside in ${outside.length}`,
      limit: '0',
      holds: outside.length === 0,
    },
    {
      name: 'a boast or vague phrase, a demand, a grant or a named metric, user or problem: what one counts (fitted)',
      figure: `${boast}, ${demand}, ${grant}`,
      limit: 'in rising order',
      holds: boast < demand && demand < grant,
    },
    {
      name: 'our own postings that say nothing land in "too little to go by"',
      figure: `${silent} of ${own.length}`,
      limit: 'all',
      holds: silent === own.length,
    },
    ...(labelled.length === 0 ? [] : checkLabelled(labelled)),
  ];
}

const offSum = ({ score: value, reasons, setting }: Reading) =>
  Math.abs(reasons.reduce((sum, { points }) => sum + points, setting) - (value - 50));

function checkLabelled(labelled: World['labelled']): Check[] {
  const little = labelled.filter(({ reading }) => reading.evidence !== 'enough');
  const fewLabels = labelled.filter(({ readers }) =>
    readers.every(({ labels }) => labels.filter(([, label]) => label !== 'flag').length < 3),
  );
  return [
    {
      name: 'labelled postings in which there is too little to go by',
      figure: `${share(little.length, labelled.length)}; readers gave fewer than three labels in ${share(fewLabels.length, labelled.length)}`,
      limit: 'told',
      holds: null,
    },
    checkRange(labelled),
    checkAsides(labelled),
  ];
}

const RESAMPLES = 200;
const RESAMPLED_POSTINGS = 100;

/** The range is reckoned without chance (jackknife); here it is held against sentences drawn again and again. */
function checkRange(labelled: World['labelled']): Check {
  const ratios = labelled
    .filter(({ reading }) => reading.evidence === 'enough')
    .slice(0, RESAMPLED_POSTINGS)
    .map(({ text, reading }) => {
      const [low, high] = drawnRange(text);
      return (reading.range[1] - reading.range[0]) / Math.max(1, high - low);
    });
  const ratio = median(ratios);
  return {
    name: `the range, over that of ${RESAMPLES} resamples of the sentences (${ratios.length} postings, median)`,
    figure: ratio.toFixed(2),
    limit: '0.7 to 1.4',
    holds: ratio >= 0.7 && ratio <= 1.4,
  };
}

function drawnRange(text: string): readonly [number, number] {
  const { tokens, tones, ...found } = findCandidates(text, lexicon);
  const marks = findMarks(found, tokens, lexicon);
  const leaning = leaningOf(found.sections, found.said);
  const signals = marks.flatMap((mark) => asSignal(mark, tokens));
  const sentences = [...new Set(signals.map(({ sentence }) => sentence))];
  const random = numbersFrom(text.length);
  const scores = Array.from({ length: RESAMPLES }, () => {
    const drawn = sentences.map(() => sentences[Math.floor(random() * sentences.length)]);
    const again = drawn.flatMap((each, i) =>
      signals.filter(({ sentence }) => sentence === each).map((signal) => ({ ...signal, sentence: i })),
    );
    return score(again, { tones, leaning }).score;
  }).sort((a, b) => a - b);
  return [scores[Math.floor(RESAMPLES * 0.05)] ?? 0, scores[Math.floor(RESAMPLES * 0.95)] ?? 100];
}

/** Numbers from 0 to 1, the same for the same seed (Park and Miller 1988). */
function numbersFrom(seed: number): () => number {
  let state = (seed % 2147483646) + 1;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

const MOST_CHANGE = 3;

function checkAsides(labelled: World['labelled']): Check {
  const changes = labelled.flatMap(({ text, reading, id }) => {
    if (reading.evidence !== 'enough') return [];
    const rest = withoutAsides(text);
    if (rest === null) return [];
    return [{ id, change: Math.abs(read(rest, lexicon).score - reading.score) }];
  });
  const over = changes.filter(({ change }) => change >= MOST_CHANGE);
  const most = Math.max(0, ...changes.map(({ change }) => change));
  if (process.argv.includes('--list'))
    for (const { id, change } of over.toSorted((a, b) => b.change - a.change))
      console.error(`${id} ${change.toFixed(1)}`);
  return {
    name: 'cutting text about the company, legal text, and benefits without growth changes a score that is shown',
    figure: `by ${MOST_CHANGE} points or more in ${share(over.length, changes.length)}, at most by ${most.toFixed(1)}`,
    limit: `under ${MOST_CHANGE} points`,
    holds: over.length === 0,
  };
}
