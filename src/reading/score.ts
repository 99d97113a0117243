import { AXES, type Axis, type AxisReading, type Evidence, type Pole, type Reading, type Reason, type Signal } from './reading.ts';
import { SCORER } from './scorer.ts';

/** What the score is made of: a signal with the weight of its entry and the sentence it stands in. */
export type Weighed = Signal & { readonly weight: number; readonly sentence: number };

type Scored = Pick<Reading, 'score' | 'range' | 'confidence' | 'axes' | 'evidence' | 'reasons'>;

/** Fewer distinct entries than this say too little. */
const FEWEST_ENTRIES = 3;
/** A range wider than this says too little as well. */
const WIDEST_RANGE = 50;
const RESAMPLES = 60;

/**
 * The score and what it is made of.
 *
 * Every signal pulls toward its pole by its weight, one entry's repeats less and less; the pulls are shares of all
 * that was said plus a constant that draws thin evidence toward 50. So the points of the reasons sum to `score - 50`.
 */
export function score(signals: readonly Weighed[]): Scored {
  const all = pulls(signals);
  const value = balance(all);
  const range = resampledRange(signals);
  const axes = Object.fromEntries(AXES.map((axis) => [axis, axisReading(signals, axis)])) as Record<Axis, AxisReading>;
  const evidence = evidenceOf(signals, range);
  const said = all.reduce((sum, { size }) => sum + size, 0);
  const width = (range[1] - range[0]) / 100;
  const confidence = signals.length === 0 ? 0 : (said / (said + SCORER.shrinkage)) * Math.max(0, 1 - width);
  return { score: value, range, confidence, axes, evidence, reasons: reasonsOf(all) };
}

type Pull = { readonly entry: string; readonly pole: Pole; readonly axis: Axis; readonly size: number; readonly signals: number[] };

function pulls(signals: readonly Weighed[]): Pull[] {
  const byEntry = new Map<string, { entry: string; pole: Pole; axis: Axis; size: number; signals: number[] }>();
  signals.forEach(({ entry, pole, axis, weight }, i) => {
    const key = `${entry} ${pole}`;
    const pull = byEntry.get(key) ?? { entry, pole, axis, size: 0, signals: [] };
    pull.signals.push(i);
    pull.size += (SCORER.weights[weight] ?? 1) * SCORER.axes[axis] * SCORER.repeat ** (pull.signals.length - 1);
    byEntry.set(key, pull);
  });
  return [...byEntry.values()];
}

function balance(all: readonly Pull[]): number {
  return 50 + pointsOf(all).reduce((sum, points) => sum + points, 0);
}

function pointsOf(all: readonly Pull[]): number[] {
  const said = all.reduce((sum, { size }) => sum + size, 0);
  return all.map(({ pole, size }) => (50 * size * (pole === 'outcome' ? 1 : -1)) / (said + SCORER.shrinkage));
}

function reasonsOf(all: readonly Pull[]): Reason[] {
  const points = pointsOf(all);
  return all
    .map(({ entry, pole, axis, signals }, i) => ({ entry, pole, axis, points: points[i] ?? 0, signals }))
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
}

function axisReading(signals: readonly Weighed[], axis: Axis): AxisReading {
  const own = signals.filter((signal) => signal.axis === axis);
  return {
    score: balance(pulls(own)),
    outcomes: own.filter(({ pole }) => pole === 'outcome').length,
    outputs: own.filter(({ pole }) => pole === 'output').length,
  };
}

function evidenceOf(signals: readonly Weighed[], [low, high]: readonly [number, number]): Evidence {
  if (signals.length === 0) return 'none';
  const distinct = new Set(signals.map(({ entry }) => entry)).size;
  return distinct < FEWEST_ENTRIES || high - low > WIDEST_RANGE ? 'little' : 'enough';
}

/** Where nine in ten scores lie when the sentences that speak are drawn anew, with replacement. Same text, same range. */
function resampledRange(signals: readonly Weighed[]): readonly [number, number] {
  const bySentence = new Map<number, Weighed[]>();
  for (const signal of signals) bySentence.set(signal.sentence, [...(bySentence.get(signal.sentence) ?? []), signal]);
  const sentences = [...bySentence.values()];
  if (sentences.length === 0) return [50, 50];
  let seed = 1;
  const draw = () => {
    seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
    return sentences[seed % sentences.length] ?? [];
  };
  const scores = Array.from({ length: RESAMPLES }, () => balance(pulls(sentences.flatMap(draw)))).sort((a, b) => a - b);
  const at = (share: number) => scores[Math.round(share * (RESAMPLES - 1))] ?? 50;
  return [at(0.05), at(0.95)];
}
