import { AXES, type Axis, type AxisReading, type Evidence, type Reading, type Reason } from './reading.ts';
import { resampledRange } from './resampled-range.ts';
import { type Around, counted, sumUp } from './sum-up.ts';
import { type Said, type Weighed, weigh } from './weigh.ts';

type Scored = Pick<Reading, 'score' | 'range' | 'confidence' | 'axes' | 'evidence' | 'reasons' | 'setting'>;

/**
 * Fewer distinct signals that grant something, or name an effect, a volume, a deadline or a rule, say too little.
 * Distinct are different entries in different sentences: a list of keywords is one sentence, whatever it holds.
 */
const FEWEST_CONCRETE = 3;
/** A range wider than this says too little as well. */
const WIDEST_RANGE = 50;
/** Weight said at which the evidence is half of what it can be. */
const HALF_EVIDENCE = 3;

const NOTHING_AROUND: Around = { tones: [], leaning: { output: 0, outcome: 0 } };

/**
 * The score and what it is made of.
 *
 * The signals of each axis and pole pull together, each further one less; the words of the setting (what kind of
 * work it is) pull as fitted. Everything is a sum: the points of the reasons and of the setting make `score - 50`.
 */
export function score(signals: readonly Weighed[], around: Around = NOTHING_AROUND): Scored {
  const said = weigh(signals);
  const whole = sumUp(said, around, 'overall');
  const range = resampledRange(said, around, whole.total);
  const axes = Object.fromEntries(AXES.map((axis) => [axis, axisReading(said, around, axis)])) as Record<
    Axis,
    AxisReading
  >;
  const width = (range[1] - range[0]) / 100;
  const strength = said.reduce((sum, { size }) => sum + size, 0);
  return {
    score: 50 + whole.total,
    range,
    confidence: (strength / (strength + HALF_EVIDENCE)) * Math.max(0, 1 - width),
    axes,
    evidence: evidenceOf(said, range),
    reasons: reasonsOf(said, whole.points),
    setting: whole.setting,
  };
}

function reasonsOf(said: readonly Said[], points: readonly number[]): Reason[] {
  const reasons = new Map<
    string,
    { reason: Omit<Reason, 'points' | 'signals'>; points: number; signals: number[] }
  >();
  said.forEach(({ signal: { entry, pole, axis }, index }, i) => {
    const key = `${entry} ${pole}`;
    const row = reasons.get(key) ?? { reason: { entry, pole, axis }, points: 0, signals: [] };
    row.points += points[i] ?? 0;
    row.signals.push(index);
    reasons.set(key, row);
  });
  const rows = [...reasons.values()].map(({ reason, ...rest }) => ({ ...reason, ...rest }));
  return rows.sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
}

function axisReading(said: readonly Said[], around: Around, axis: Axis): AxisReading {
  const own = said.filter(({ signal }) => signal.axis === axis);
  return {
    score: 50 + sumUp(said, around, axis).total,
    outcomes: own.filter(({ signal }) => signal.pole === 'outcome').length,
    outputs: own.filter(({ signal }) => signal.pole === 'output').length,
  };
}

function evidenceOf(said: readonly Said[], [low, high]: readonly [number, number]): Evidence {
  if (said.length === 0) return 'none';
  if (counted(said) === 0) return 'little';
  const concrete = said.filter(({ size, signal }) => size > 0 && signal.concrete);
  const entries = new Set(concrete.map(({ signal }) => signal.entry));
  const sentences = new Set(concrete.map(({ signal }) => signal.sentence));
  const distinct = Math.min(entries.size, sentences.size);
  return distinct < FEWEST_CONCRETE || high - low > WIDEST_RANGE ? 'little' : 'enough';
}
